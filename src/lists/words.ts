import type { Message } from "../messages/message.js";

type Words = Readonly<Record<string, Message>>;

/** A text that is the same in both languages. */
export function both(text: string): Message {
  return { en: text, zh: text };
}

/** Several texts as one; none as nothing. */
export function joined(messages: readonly Message[], en = "; ", zh = "；"): Message | null {
  if (messages.length === 0) return null;
  return { en: messages.map((one) => one.en).join(en), zh: messages.map((one) => one.zh).join(zh) };
}

/** Headings that several lists share. */
export const columnWords = {
  no: { en: "No.", zh: "序号" },
  unit: { en: "Unit", zh: "单位" },
  group: { en: "Group", zh: "组别" },
  measure: { en: "Measure", zh: "对应措施" },
  rank: { en: "Rank", zh: "名次" },
  total: { en: "Total", zh: "总分" },
  status: { en: "Status", zh: "状态" },
  due: { en: "Due", zh: "完成时限" },
  light: { en: "Light", zh: "亮灯" },
  note: { en: "Note", zh: "备注" },
  records: { en: "Records", zh: "依据记录" },
} as const satisfies Words;

export const unitWords = {
  points: { en: "points", zh: "分" },
  percent: { en: "%", zh: "%" },
  percentagePoints: { en: "pp", zh: "百分点" },
  days: { en: "days", zh: "天" },
  months: { en: "months", zh: "个月" },
} as const satisfies Words;

export const colourWords = {
  red: { en: "red", zh: "红灯" },
  yellow: { en: "yellow", zh: "黄灯" },
  green: { en: "green", zh: "绿灯" },
  grey: { en: "grey", zh: "免责" },
} as const satisfies Words;

export const severityWords = {
  minor: { en: "minor", zh: "提醒" },
  moderate: { en: "moderate", zh: "一般" },
  major: { en: "major", zh: "较重" },
  critical: { en: "critical", zh: "严重" },
} as const satisfies Words;

export const violationStateWords = {
  open: { en: "open", zh: "待整改" },
  closed: { en: "closed", zh: "已整改" },
  final: { en: "final", zh: "不可补正" },
} as const satisfies Words;

export const toDoStateWords = {
  due: { en: "due", zh: "待办" },
  "make-up": { en: "missed, can be made up", zh: "逾期可补办" },
  overdue: { en: "overdue", zh: "逾期未办" },
} as const satisfies Words;

export const notRankedWords = {
  "no-group": { en: "it belongs to no ranking group", zh: "未设排名组" },
  ended: { en: "it came to its end before the last day that is scored", zh: "在计分截止日前已撤并" },
  "not-scored": { en: "no measure could be scored", zh: "无可计分的措施" },
  coverage: { en: "too little of its weight could be scored", zh: "可计分权重过低" },
} as const satisfies Words;

/** Why a line is not scored. */
export const reasonWords = {
  "no-data": { en: "records of this kind were not collected", zh: "未采集此类记录" },
  "not-due": { en: "nothing has fallen due yet", zh: "尚未到期" },
  exempt: { en: "exempt", zh: "已豁免" },
  "not-applicable": { en: "there was nothing to do", zh: "无应办事项" },
} as const satisfies Words;

export const lineStateWords = {
  scored: { en: "scored", zh: "已计分" },
  ...reasonWords,
} as const satisfies Words;
