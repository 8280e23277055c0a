import { exactly } from "../exact/exact.js";
import { rounded } from "../lists/in-assessment.js";
import { both } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";

const words = {
  listed: { en: "{names} and {last}", zh: "{names}、{last}" },
  more: { en: "{names} and {count} more", zh: "{names}等{all}个" },
} as const satisfies Readonly<Record<string, Message>>;

/** A number as it is read: at most two decimals. */
export function numberWords(x: number): Message {
  return both(String(rounded(x)));
}

const MONEY = "万元";
/** So many 万元 are one 亿元, and so many yuan one 万元. */
const TEN_THOUSAND = 10_000;
/** So many 万元 are a million yuan. */
const MILLION = 100;

/** A number with its unit of measure; money as texts have it: in 亿元 from one on, in English in millions of yuan. */
export function amountWords(x: number, unit: Message): Message {
  const plain = {
    en: `${rounded(x)}${unit.en.startsWith("%") ? "" : " "}${unit.en}`,
    zh: `${rounded(x)}${unit.zh}`,
  };
  if (unit.zh !== MONEY) return plain;
  const over = (by: number): number => exactly(x).div(by).roundHalfUp(2).valueOf();
  const isSmall = Math.abs(x) < 1;
  return {
    en: isSmall ? `${rounded(x * TEN_THOUSAND)} yuan` : `${over(MILLION)} million yuan`,
    zh: Math.abs(x) < TEN_THOUSAND ? plain.zh : `${over(TEN_THOUSAND)}亿元`,
  };
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
  const last = messages.at(-1);
  if (last === undefined) return both("");
  const before = messages.slice(0, -1);
  if (before.length === 0) return last;
  return fill(words.listed, { names: commas(before), last });
}

/** The same of so many at most; of the others it is said how many they are. */
export function listedUpTo(most: number, messages: readonly Message[]): Message {
  if (messages.length <= most) return listed(messages);
  const names = commas(messages.slice(0, most));
  return fill(words.more, { names, count: messages.length - most, all: messages.length });
}

function commas(messages: readonly Message[]): Message {
  return { en: messages.map(({ en }) => en).join(", "), zh: messages.map(({ zh }) => zh).join("、") };
}
