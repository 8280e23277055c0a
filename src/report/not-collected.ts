import type { Assessment } from "../assessment/assessment.js";
import type { Message } from "../messages/message.js";
import type { Policy } from "../policy/policy-schema.js";
import { listed } from "./numbers.js";

/** The kinds of record that nobody handed in, by their titles; nothing where there are none. */
export function notCollectedWords(
  { notCollected }: Pick<Assessment, "notCollected">,
  { kinds }: Policy,
): Message | undefined {
  const own = kinds.filter(({ kind }) => notCollected.includes(kind)).map(({ title }) => title);
  return own.length === 0 ? undefined : listed(own);
}
