import type { Message } from "../../messages/message.js";
import { listWords } from "../../report/list-words.js";
import { sheetWords } from "../../report/sheets/sheet-words.js";

/** Every word the command line says, in both languages. Faults have their own catalogue. */
export const words = {
  ...sheetWords,
  ...listWords,

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
  overview: { en: "How the total is made", zh: "总分构成" },
  ofHundred: { en: "Of 100", zh: "折合百分制权重" },
  adds: { en: "Adds", zh: "加权得分" },
  weightOf: { en: "{scored} of {applicable}", zh: "{scored}/{applicable}" },
  decidedOn: { en: "Decided on", zh: "决定日期" },
  reason: { en: "Reason", zh: "事由" },
  approvedBy: { en: "Approved by", zh: "批准机关" },
  documentNo: { en: "Document", zh: "文号" },
  measure: { en: "Measure {number}: {title}", zh: "措施{number}：{title}" },
  line: { en: "Line", zh: "指标" },
  points: { en: "Points", zh: "分值" },
  possible: { en: "Possible", zh: "可得分" },
  earned: { en: "Earned", zh: "得分" },
  working: { en: "Working", zh: "计算" },
  basis: { en: "Basis", zh: "依据" },
  duties: { en: "Duties", zh: "职责履行情况" },
  dutyTitle: { en: "{title}:", zh: "{title}：" },
  completedOn: { en: "Done on", zh: "完成日期" },
  credit: { en: "Credit", zh: "折算" },
  records: { en: "Records", zh: "记录" },
  otherRecords: { en: "Other records that counted", zh: "计入的其他记录" },
  notLoaded: { en: "Not assessed, for want of a rule file", zh: "尚无规则文件、未予考核的措施" },

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
  closedOn: { en: "closed {on}", zh: "已整改（{on}）" },
  andNew: { en: "{state}, new", zh: "{state}，新增" },

  // Lists
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

export const lightWords = {
  yellow: { en: "yellow light", zh: "黄灯" },
  red: { en: "red light", zh: "红灯" },
} as const satisfies Readonly<Record<string, Message>>;
