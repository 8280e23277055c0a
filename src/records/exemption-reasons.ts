import type { Message } from "../messages/message.js";

/** Why a unit may be exempt, in words. */
export const exemptionReasons = {
  "force-majeure": { en: "force majeure", zh: "不可抗力" },
  "policy-change": { en: "change of policy", zh: "政策调整" },
  leave: { en: "approved leave", zh: "经批准请假" },
  vacancy: { en: "post vacant", zh: "职务空缺" },
  "merged-unit": { en: "merger of units", zh: "机构撤并" },
  other: { en: "other", zh: "其他" },
} as const satisfies Readonly<Record<string, Message>>;

export const exemptionReasonIds = Object.keys(exemptionReasons) as readonly (keyof typeof exemptionReasons)[];
