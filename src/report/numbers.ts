import { rounded } from "../lists/in-assessment.js";
import { both } from "../lists/words.js";
import type { Message } from "../messages/message.js";

/** A number as it is read: at most two decimals. */
export function numberWords(x: number): Message {
  return both(String(rounded(x)));
}

/** What is counted: "1 unit", "26 units", 26个单位. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
}

export function counted(count: number, { one, many, zh }: Noun): Message {
  return { en: `${count} ${count === 1 ? one : many}`, zh: `${count}${zh}` };
}

/** "a, b and c", a、b、c. */
export function listed(messages: readonly Message[]): Message {
  const last = messages.at(-1)?.en ?? "";
  const before = messages.slice(0, -1).map(({ en }) => en);
  return {
    en: before.length === 0 ? last : `${before.join(", ")} and ${last}`,
    zh: messages.map(({ zh }) => zh).join("、"),
  };
}
