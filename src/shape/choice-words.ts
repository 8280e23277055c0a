import type { Message } from "../messages/message.js";

/** "one of: a, b", or the only value there is. */
export function oneOf(choices: readonly string[]): Message {
  if (choices.length === 1) return { en: `"${choices[0]}"`, zh: `“${choices[0]}”` };
  return { en: `one of: ${choices.join(", ")}`, zh: `下列之一：${choices.join("、")}` };
}

/** "an object with one of the keys: a, b". */
export function oneKeyOf(keys: readonly string[]): Message {
  return {
    en: `an object with one of the keys: ${keys.join(", ")}`,
    zh: `含有下列键之一的对象：${keys.join("、")}`,
  };
}

/** "a number, a text or an object", each named once. */
export function anyOf(words: readonly Message[]): Message {
  const join = (texts: readonly string[], last: string, comma: string): string => {
    const once = [...new Set(texts)];
    const head = once.slice(0, -1).join(comma);
    return head === "" ? once.join("") : `${head}${last}${once.at(-1)}`;
  };
  return {
    en: join(
      words.map((word) => word.en),
      " or ",
      ", ",
    ),
    zh: join(
      words.map((word) => word.zh),
      "或",
      "、",
    ),
  };
}
