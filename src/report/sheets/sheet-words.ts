import { notRankedWords as plainNotRankedWords } from "../../lists/words.js";
import type { Message } from "../../messages/message.js";

/** What score sheets say, on paper and on the command line. */
export const sheetWords = {
  sheetTotal: { en: "Total", zh: "总分" },
  sheetRank: { en: "Rank", zh: "排名" },
  rankIs: { en: "{rank} of {of}, {group}", zh: "{group}第{rank}名（共{of}个）" },
  heldAtZero: {
    en: "{total}, the least a total can be",
    zh: "{total}（总分不低于0分）",
  },
  heldTotal: {
    en: "{total}, the most a total can be: what the measures add to it is less in proportion",
    zh: "{total}（已达总分上限，各项加权得分按比例折减）",
  },
  decisions: { en: "Decisions on the total", zh: "总分加减分决定" },
  notScored: { en: "none", zh: "无" },
  undecidedViolation: {
    en: "Violation {code} could not be decided: {reason}",
    zh: "问题{code}无法判定：{reason}",
  },
  unscoredLine: { en: "not scored: {reason}", zh: "不计分：{reason}" },
  unscoredMeasure: {
    en: "Not scored, so left out of the total: {reason}.",
    zh: "不计分，不计入总分：{reason}。",
  },
  base: { en: "Base", zh: "基础分" },
  deduction: { en: "Deduction: {title}", zh: "扣分：{title}" },
  bonus: { en: "Bonus: {title}", zh: "加分：{title}" },
  bonusesGiven: { en: "Bonuses given", zh: "加分合计" },
  spentElsewhere: {
    en: "(taken in an earlier measure: {subjects})",
    zh: "（已在前项措施扣分：{subjects}）",
  },
  deductionsTaken: { en: "Deductions taken", zh: "扣分合计" },
  capIs: { en: "at most {cap}", zh: "上限{cap}" },
  score: { en: "Score", zh: "得分" },
  annulled: { en: "0 because of a critical violation", zh: "因严重问题计0分" },
  weighted: { en: "Weighted, in the total", zh: "加权得分（计入总分）" },
  weightedWorking: { en: "{score} × {weight}/{scored}", zh: "{score} × {weight}/{scored}" },
  weight: { en: "Weight", zh: "权重" },
  counts: { en: "Counted: {counts}", zh: "统计口径：{counts}" },
  everythingLoaded: { en: "Every measure that applies was loaded.", zh: "适用的措施均已载入。" },
  filedLate: { en: "{state}, filed late: {ids}", zh: "{state}，逾期报送：{ids}" },
  vacancy: { en: "post vacant", zh: "职务空缺" },
  shared: { en: "{first} ({second})", zh: "{first}（{second}）" },
} as const satisfies Readonly<Record<string, Message>>;

/** Why a unit has no rank, with how much could be scored. */
export const notRankedWords = {
  ...plainNotRankedWords,
  coverage: {
    en: "too little of its weight could be scored: {scored} of {applicable}",
    zh: "可计分的权重过低：{applicable}中仅{scored}可计分",
  },
} as const satisfies Readonly<Record<string, Message>>;

export const instanceStateWords = {
  pending: { en: "not due yet", zh: "未到期" },
  ahead: { en: "done ahead", zh: "提前完成" },
  met: { en: "done in time", zh: "按期完成" },
  late: { en: "done late", zh: "逾期补办" },
  missed: { en: "missed", zh: "未按期完成" },
  exempt: { en: "exempt", zh: "已豁免" },
  "no-data": { en: "not known: no records collected", zh: "情况不明（未采集记录）" },
} as const satisfies Readonly<Record<string, Message>>;
