import { notRankedWords as plainNotRankedWords } from "../lists/words.js";
import type { Message } from "../messages/message.js";

/** Every word the command line says, in both languages. Faults have their own catalogue. */
export const words = {
  // The head
  policy: { en: "Policy", zh: "政策" },
  policyIs: { en: "{title}, version {version}", zh: "{title}，版本{version}" },
  digest: { en: "Digest", zh: "校验码" },
  period: { en: "Period", zh: "时段" },
  periodIs: { en: "{period}, scored from {from} to {end}", zh: "{period}，计分区间{from}至{end}" },
  asOf: { en: "As of", zh: "截至" },
  asOfDefault: { en: "{asOf}, the end of the period", zh: "{asOf}（默认取时段最后一日）" },
  knownAt: { en: "Filed by", zh: "报送截止" },
  status: { en: "Status", zh: "状态" },
  complete: { en: "complete: all {total} measures loaded", zh: "完整：已载入全部{total}项措施" },
  partial: {
    en: "partial: {loaded} of {total} measures loaded",
    zh: "部分：{total}项措施已载入{loaded}项",
  },

  // The tables
  ranking: { en: "Ranking", zh: "排名" },
  violations: { en: "Violations", zh: "问题清单" },
  toDo: { en: "To do", zh: "待办事项" },
  noUnits: { en: "No units.", zh: "无单位。" },
  noViolations: { en: "No violations.", zh: "无问题。" },
  nothingToDo: { en: "Nothing to do.", zh: "无待办事项。" },
  ungrouped: { en: "Without a ranking group", zh: "未分组单位" },
  rank: { en: "Rank", zh: "排名" },
  unit: { en: "Unit", zh: "单位" },
  total: { en: "Total", zh: "总分" },
  violationCount: { en: "Violations", zh: "问题数" },
  newCount: { en: "New", zh: "新增" },
  notRanked: { en: "Not ranked because", zh: "未排名原因" },
  severity: { en: "Severity", zh: "程度" },
  violation: { en: "Violation", zh: "问题" },
  raisedOn: { en: "Raised on", zh: "认定日期" },
  state: { en: "State", zh: "状态" },
  remedyDue: { en: "Remedy due", zh: "整改时限" },
  due: { en: "Due", zh: "期限" },
  what: { en: "What", zh: "事项" },
  oneMeasure: { en: "Measure", zh: "措施" },
  whichOne: { en: "Period or record", zh: "时段或记录" },
  until: { en: "Until", zh: "补办截止" },

  // The sheet of one unit
  sheet: { en: "Score sheet: {unit}", zh: "评分表：{unit}" },
  sheetTotal: { en: "Total", zh: "总分" },
  sheetRank: { en: "Rank", zh: "排名" },
  rankIs: { en: "{rank} of {of}, {group}", zh: "{group}第{rank}名（共{of}个）" },
  overview: { en: "How the total is made", zh: "总分构成" },
  ofHundred: { en: "Of 100", zh: "折合百分制权重" },
  adds: { en: "Adds", zh: "加权得分" },
  weightOf: { en: "{scored} of {applicable}", zh: "{scored}/{applicable}" },
  heldAtZero: {
    en: "{total}, the least a total can be",
    zh: "{total}（总分不低于0分）",
  },
  decisions: { en: "Decisions on the total", zh: "总分加减分决定" },
  decidedOn: { en: "Decided on", zh: "决定日期" },
  reason: { en: "Reason", zh: "事由" },
  approvedBy: { en: "Approved by", zh: "批准机关" },
  documentNo: { en: "Document", zh: "文号" },
  notScored: { en: "none", zh: "无" },
  measure: { en: "Measure {number}: {title}", zh: "措施{number}：{title}" },
  line: { en: "Line", zh: "指标" },
  points: { en: "Points", zh: "分值" },
  possible: { en: "Possible", zh: "可得分" },
  earned: { en: "Earned", zh: "得分" },
  working: { en: "Working", zh: "计算" },
  basis: { en: "Basis", zh: "依据" },
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
  heldTotal: {
    en: "{total}, the most a total can be: what the measures add to it is less in proportion",
    zh: "{total}（已达总分上限，各项加权得分按比例折减）",
  },
  score: { en: "Score", zh: "得分" },
  annulled: { en: "0 because of a critical violation", zh: "因严重问题计0分" },
  weighted: { en: "Weighted, in the total", zh: "加权得分（计入总分）" },
  weightedWorking: { en: "{score} × {weight}/{scored}", zh: "{score} × {weight}/{scored}" },
  weight: { en: "Weight", zh: "权重" },
  unitBasis: { en: "for this kind of unit: {basis}", zh: "适用于此类单位：{basis}" },
  pointsBasis: { en: "points: {basis}", zh: "分值：{basis}" },
  semicolon: { en: "; ", zh: "；" },
  article: { en: "article", zh: "发布稿" },
  assumption: { en: "assumption", zh: "假定" },
  source: { en: "{id} ({place}, {year})", zh: "{id}（{place}，{year}）" },
  duties: { en: "Duties", zh: "职责履行情况" },
  dutyTitle: { en: "{title}:", zh: "{title}：" },
  completedOn: { en: "Done on", zh: "完成日期" },
  credit: { en: "Credit", zh: "折算" },
  records: { en: "Records", zh: "记录" },
  filedLate: { en: "{state}, filed late: {ids}", zh: "{state}，逾期报送：{ids}" },
  vacancy: { en: "post vacant", zh: "职务空缺" },
  counts: { en: "Counted: {counts}", zh: "统计口径：{counts}" },
  undated: { en: "undated", zh: "年份不详" },
  otherRecords: { en: "Other records that counted", zh: "计入的其他记录" },
  notLoaded: { en: "Not assessed, for want of a rule file", zh: "尚无规则文件、未予考核的措施" },
  everythingLoaded: { en: "Every measure that applies was loaded.", zh: "适用的措施均已载入。" },

  // What was handed in
  intake: { en: "What was handed in", zh: "数据接收情况" },
  accepted: { en: "Records accepted", zh: "已采用" },
  setAside: { en: "Records set aside", zh: "未采用" },
  recordCount: { en: "{count}", zh: "{count}条记录" },
  notCollected: { en: "Not collected", zh: "未采集" },
  faults: { en: "Faults", zh: "差错" },
  warnings: { en: "Notes", zh: "提示" },
  ofRecord: { en: "(record {id})", zh: "（记录{id}）" },
  reading: { en: "Reading records: {lines} lines, {percent} %", zh: "正在读取记录：{lines}行，{percent}%" },

  // What a rule folder was checked for
  isFault: { en: "fault", zh: "差错" },
  isWarning: { en: "warning", zh: "疑点" },
  checked: { en: "Faults: {faults}. Warnings: {warnings}.", zh: "差错{faults}项，疑点{warnings}项。" },

  // Values
  shared: { en: "{first} ({second})", zh: "{first}（{second}）" },
  closedOn: { en: "closed {on}", zh: "已整改（{on}）" },
  andNew: { en: "{state}, new", zh: "{state}，新增" },
  pair: { en: "{first}: {second}", zh: "{first}：{second}" },
  comma: { en: ", ", zh: "、" },

  // Lists
  emptyList: { en: "Nothing to be listed.", zh: "无。" },
  emptyColumns: {
    en: "Columns with nothing in them, left out here: {columns}.",
    zh: "以下栏目均为空，未予列出：{columns}。",
  },
  numbered: { en: "{no}. {title}", zh: "{no}. {title}" },

  // Help and what it takes to use it
  seeHelp: {
    en: "See: nineteen-measures {command}--help",
    zh: "帮助：nineteen-measures {command}--help --lang zh",
  },
  folder: { en: "the folder with the dataset", zh: "数据集所在文件夹" },
  oneOf: { en: "one of: {valid}", zh: "下列之一：{valid}" },
  value: { en: "a value after the option", zh: "选项之后的取值" },
  noValue: { en: "no value after this option", zh: "此选项之后无取值" },
} as const satisfies Readonly<Record<string, Message>>;

export const notRankedWords = {
  ...plainNotRankedWords,
  coverage: {
    en: "too little of its weight could be scored: {scored} of {applicable}",
    zh: "可计分的权重过低：{applicable}中仅{scored}可计分",
  },
} as const satisfies Readonly<Record<string, Message>>;

export const lightWords = {
  yellow: { en: "yellow light", zh: "黄灯" },
  red: { en: "red light", zh: "红灯" },
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
