import * as z from "zod";
import type { Message } from "../messages/message.js";

/** A text of a form that a fault words, and that editors see as a pattern. */
export function matching(pattern: RegExp, expected: Message) {
  return z
    .string()
    .refine((text) => pattern.test(text), { params: { expected } })
    .meta({ pattern: pattern.source, description: `${expected.en} / ${expected.zh}` });
}
