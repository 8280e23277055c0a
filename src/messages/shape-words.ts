import type { Message } from "./message.js";

/** What keeps anything from having the shape that it should have, by code. */
export const shapeFaultWords = {
  KEY_UNKNOWN: {
    en: 'There is no key "{key}" here. Known: {valid}.',
    zh: "此处没有键“{key}”。可用的键：{valid}。",
  },
  KEY_MISSING: { en: 'The key "{key}" is missing.', zh: "缺少键“{key}”。" },
  VALUE_INVALID: { en: "Expected {expected}.", zh: "应为{expected}。" },
  NESTED_TOO_DEEP: { en: "The file is nested deeper than {limit} levels.", zh: "文件嵌套超过{limit}层。" },
} as const satisfies Record<string, Message>;
