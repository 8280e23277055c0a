import * as z from "zod/mini";
import type { Message } from "../messages/message.js";

/** A text of a form that a fault words, and that editors see as a pattern. */
export function matching(pattern: RegExp, expected: Message) {
  return z
    .string()
    .check(z.refine((text) => pattern.test(text), { params: { expected } }))
    .register(z.globalRegistry, { pattern: pattern.source, description: `${expected.en} / ${expected.zh}` });
}
