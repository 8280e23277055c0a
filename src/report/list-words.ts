import type { Message } from "../messages/message.js";

/** What is said around the tables of lists, on paper and on the command line. */
export const listWords = {
  emptyList: { en: "Nothing to be listed.", zh: "无。" },
  emptyColumns: {
    en: "Columns with nothing in them, left out here: {columns}.",
    zh: "以下栏目均为空，未予列出：{columns}。",
  },
  comma: { en: ", ", zh: "、" },
  pair: { en: "{first}: {second}", zh: "{first}：{second}" },
} as const satisfies Readonly<Record<string, Message>>;
