import type { Assessment } from "../../assessment/assessment.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";

const words = {
  complete: { en: "complete: all {total} measures loaded", zh: "完整：已载入全部{total}项措施" },
  partial: {
    en: "partial: {loaded} of {total} measures loaded",
    zh: "部分：{total}项措施已载入{loaded}项",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** Whether every measure of the policy was assessed. */
export function statusWords(
  { status, notLoaded }: Pick<Assessment, "status" | "notLoaded">,
  { policy }: Policy,
): Message {
  const total = policy.measures.length;
  return fill(words[status], { total, loaded: total - notLoaded.length });
}
