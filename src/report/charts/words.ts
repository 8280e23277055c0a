import type { Message } from "../../messages/message.js";

/** What several charts say. */
export const words = {
  unit: { en: "Unit", zh: "单位" },
  group: { en: "Group", zh: "组别" },
  total: { en: "Total", zh: "总分" },
  ungrouped: { en: "Not ranked", zh: "不参与排名" },
} as const satisfies Readonly<Record<string, Message>>;
