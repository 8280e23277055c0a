import type { Words } from "./describe.js";

/** The files of record kinds. */
export const kindWords: Words = {
  "RecordKind.kind": ["The name of the kind, as in the name of its file", "记录类别名，与文件名一致"],
  meaning: ["What it means", "含义"],
  eventDate: [
    "The field that says when it happened: a date that happened, required, not personal",
    "表示发生日期的字段：类型为已发生的日期，必填，不涉个人",
  ],
  concerns: ["The fields that name units, and in which role", "指明单位的字段及其角色"],
  about: [
    "The month or period field that says which period the record reports on",
    "记录所报告的月份或时段字段",
  ],
  tenure: ["The id field of a post that somebody holds from–to", "任职记录中岗位编号字段；任期为from至to"],
  transfer: ["Hands the record that it refers to over to another unit", "将所指记录移交给另一单位"],
  "transfer.of": ["The field that refers to the record", "指向被移交记录的字段"],
  "transfer.to": ["The field that names the unit that takes it over", "接收单位字段"],
  "transfer.share": ["The field that says which part goes over", "移交份额字段"],
  label: [
    "The field that says what a record is called: a text of its own, or the record that it refers to; never one that names a person",
    "记录名称字段：本记录的文本字段，或所指记录（取其名称）；不得为涉及个人的字段",
  ],
  lasting: [
    "What it says goes on, and passes to the successor of its unit",
    "事项持续有效，并转至单位的承继单位",
  ],
  decision: [
    "Points that somebody decided to add to the unit's total or to take from it",
    "对单位总分加分或减分的决定",
  ],
  "decision.points": [
    "The required field of the points, below 0 where they are taken",
    "分值字段（必填，减分为负数）",
  ],
  "decision.by": [
    "The required text field that names the post or body that decided",
    "批准机关字段（必填文本）",
  ],
  "decision.reason": ["The required text field that says why", "事由字段（必填文本）"],
  interview: ["An interview that was held, or a letter sent in its place", "已开展的约谈或已发出的提醒函"],
  "interview.level": ["The required enum field of the level", "约谈层级字段（必填枚举）"],
  "interview.causes": ["The list field of choices that says why", "约谈事由字段（选项列表）"],
  "interview.posts": ["The list field of the posts that were called", "约谈对象岗位字段（编号列表）"],
  veto: ["An event that keeps its unit from every honour", "对所在单位实行一票否决的事件"],
  "veto.sort": ["The required enum field that says what kind of event it was", "事件类型字段（必填枚举）"],
  "veto.by": ["The text field that names the post or body that decided", "认定机关字段（文本）"],
  "veto.decidedOn": ["The date field that says when it was decided", "认定日期字段"],
  objection: ["Objects to what was published of a period", "对某一时段公布结果提出的异议"],
  "objection.period": ["The field of the period; absent: the year", "所涉时段字段；未填视为全年结果"],
  "objection.decidedOn": ["The date field that says when it was decided", "办结日期字段"],
  "objection.outcome": ["The enum field that says what was decided", "处理结果字段（枚举）"],
  "objection.measure": ["The id field that names the measure", "所涉措施编号字段"],
  bundle: ["Records can be parts of another of the kind", "记录可为同类另一条记录的组成部分"],
  "bundle.in": ["The field that names the bundle", "指明所属整体的字段"],
  "bundle.sums": ["The numbers of the parts that sum to the bundle's", "各部分之和应等于整体的数值字段"],
  fields: ["The fields, by name", "各字段"],
  type: ["What its values are", "值的类型"],
  required: ["Whether every record has it", "是否必填"],
  personal: ["Names a person: dropped at intake", "涉及个人：接收时即舍弃"],
  when: [
    "planned: may lie ahead; happened: not seen while it lies after the as-of date",
    "planned：可为将来日期；happened：晚于截止日的视为未发生",
  ],
  values: ["The choices, each with its words", "各选项及其名称"],
  to: ['The kind of record that it refers to, or "unit"', "所指的记录类别，或“unit”（单位）"],
  "fields.of": ["What each member of the list is", "列表每项的类型"],
};
