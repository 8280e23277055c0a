import type { Message } from "../messages/message.js";
import { operatorNames } from "./operands.js";

/** What a condition asks for at a place: of a value, by what its operator takes on the right. */
export const expected = {
  condition: {
    en: "a condition: a comparison with fact, operator and value, or all, any or not",
    zh: "条件：含fact、operator和value的比较，或all、any、not",
  },
  members: { en: "a list of at least two conditions", zh: "至少含两项条件的列表" },
  fact: { en: "the name of a fact", zh: "事实的名称" },
  operator: { en: `one of ${operatorNames.join(", ")}`, zh: `以下之一：${operatorNames.join("、")}` },
  scalar: {
    en: 'a text, a number, true, false or { "fact": name }',
    zh: '文本、数字、true、false或{ "fact": 名称 }',
  },
  list: { en: 'a list of values, not empty, or { "fact": name }', zh: '非空的值列表或{ "fact": 名称 }' },
  number: { en: 'a number or { "fact": name }', zh: '数字或{ "fact": 名称 }' },
  date: { en: 'a date "2021-09-30" or { "fact": name }', zh: '日期“2021-09-30”或{ "fact": 名称 }' },
  boolean: { en: "true or false", zh: "true或false" },
} as const satisfies Readonly<Record<string, Message>>;
