import type { Assessment } from "../../assessment/assessment.js";
import type { Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";

/** What the kinds of record are called that nobody handed in. */
export function titlesNotCollected(
  { notCollected }: Pick<Assessment, "notCollected">,
  { kinds }: Policy,
): readonly Message[] {
  return kinds.filter(({ kind }) => notCollected.includes(kind)).map(({ title }) => title);
}
