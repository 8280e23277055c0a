import type { Words } from "./describe.js";
import { profileWords } from "./profile-words.js";

/** A rule file up to its duties and amounts. */
export const measureWords: Words = {
  "Measure.id": ["Its id, as policy.json lists it", "措施编号，与policy.json一致"],
  "Measure.number": ["Its number, as policy.json lists it", "措施序号，与policy.json一致"],
  "Measure.aspect": ["The aspect it belongs to, as policy.json lists it", "所属方面，与policy.json一致"],
  clause: ["The paragraph of the article that the measure carries out", "本措施所依据的原文段落"],
  paragraph: ["The number of the paragraph", "段落序号"],
  says: ["What the paragraph says", "原文内容"],
  fixes: ["What it fixes", "原文已明确的事项"],
  leavesOpen: ["What it leaves open", "原文未明确的事项"],
  parameters: [
    "Every figure, by name, with its date, unit and basis",
    "各项数值：名称、生效日期、单位与依据",
  ],
  select: ["Which records are looked at, by name", "记录选择：按名称列出所查看的记录"],
  duties: ["What must happen and by when, by name", "职责：应做什么、何时完成"],
  amounts: ["Numbers under a name", "量：有名称的数"],
  "Measure.progress": ["How far a unit is: what is planned, and what was done", "进度：计划与完成情况"],
  figures: [
    "Numbers that a notification shows beside the scores, by name",
    "指标：月通报中与得分一并列示的数，按名称列出",
  ],
  profiles: [
    "How it becomes points; the first profile for one of the unit's kinds applies",
    "如何计分；适用第一个包含该单位类别的方案",
  ],

  "Parameter.unit": ["What it is counted in", "计量单位"],
  "Parameter.values": [
    "Its values; in force is the one with the latest from on or before the day",
    "各取值；某日有效的是起始日不晚于该日的最近一个",
  ],
  "Parameter.values.from": [
    'The first day on which it is in force, "2020-08-06"; the first value stands for all earlier days too',
    "生效首日，如“2020-08-06”；首个取值也适用于更早的日期",
  ],
  "Parameter.values.value": ["The figure", "数值"],
  "Parameter.values.for": [
    "Kinds of unit that it is for; absent: all that have none of their own",
    "适用的单位类别；不填则适用于没有专门取值的各类单位",
  ],

  Value: [
    "A number, a formula over names, or bands of which the first that holds counts",
    "数、含名称的公式，或分段取值（取第一个成立的分段）",
  ],
  bands: ["Values with conditions; the first that holds counts", "带条件的分段取值；取第一个成立的"],
  when: ["The condition under which it applies", "适用条件"],
  "bands.when": ["The condition of this band; only the last has none", "本分段的条件；仅最后一段不填"],
  "bands.value": ["The value where the condition holds", "条件成立时的值"],
  Offset: ["How far away a day is", "相隔多久"],
  "Offset.days": [
    "So many days: a whole number or a parameter; a day off moves on",
    "天数：整数或参数名；遇休息日顺延",
  ],
  "Offset.workingDays": ["So many working days: a whole number or a parameter", "工作日数：整数或参数名"],
  "Offset.months": [
    "So many months: a whole number or a parameter; a day off moves on",
    "月数：整数或参数名；遇休息日顺延",
  ],
  "Offset.toEndOf": ["To the end of this span or the next", "至本期或下一期的期末"],

  "Selection.kind": ["The kind of record; either this or from", "记录类别；与from二者择一"],
  "Selection.from": [
    "Another selection to choose from; either this or kind",
    "来源的记录选择；与kind二者择一",
  ],
  "Selection.as": [
    "The field in which the record names the unit; absent: unitId",
    "记录中指明单位的字段；不填为unitId",
  ],
  "Selection.window": [
    "year: from 1 January to the last day that is scored; ever: all; absent: that of from, else year",
    "year：1月1日至计分截止日；ever：不限；不填则沿用来源选择的范围，否则为year",
  ],
  "Selection.meaning": ["What it is there for, for who reads the file", "用途说明，供阅读规则文件者参考"],
  "Selection.counts": ["What it counts, shown beside its count", "计数对象，与计数一并显示"],
  "Selection.latestPer": [
    'Only the newest record for each value of this field, or with "all" the newest of all',
    "只取该字段每个值的最新记录；“all”只取最新一条",
  ],
  "Selection.link": [
    "By name: lets each record read the newest matching record of another selection, as now.field",
    "按名称：可读取另一记录选择中最新匹配记录的字段，写作now.field",
  ],
  "Link.to": ["The other selection", "另一记录选择"],
  "Link.on": [
    "Which fields must be equal: its own on the left, the other's on the right",
    "须相等的字段：左为本记录字段，右为对方字段",
  ],
  "Selection.dates": [
    "By name: days counted from a date of each record, as deadlines are",
    "按名称：自记录的日期起算的日期，算法与时限相同",
  ],
  "CountedDate.field": ["The date field that is counted from", "起算的日期字段"],
  "CountedDate.plus": ["How far after it", "之后多久"],
  "Selection.tally": [
    "By name: how many records of another selection match, as a number of the record",
    "按名称：另一记录选择中匹配的记录数，作为本记录的数",
  ],
  "Tally.of": ["The other selection", "另一记录选择"],
  "Tally.on": [
    "Which fields must be equal: its own on the left, the other's on the right; absent: all count",
    "须相等的字段：左为本记录字段，右为对方字段；不填则全部计入",
  ],
  "Tally.there": ["Only those that are there on the record's day", "只计在本记录当日存续的记录"],
  "Selection.with": [
    "By name: numbers worked out for each record; each may use those before it",
    "按名称：逐条计算的数；可使用排在前面的数",
  ],
  "Selection.where": ["A condition on the record's fields and numbers", "对记录字段与数的条件"],
  "Selection.repeats": ["Only the records that repeat an earlier one", "只取与较早记录重复的记录"],
  "Selection.except": ["Without the records of this other selection", "剔除该记录选择中的记录"],
  "Repeats.on": ["The fields that must be known and equal in both", "双方均已填且相等的字段"],
  "Repeats.overlapping": ["Only where their spans have a day in common", "仅限起止日期有重叠的"],
  "Repeats.within": ["Only up to so far after the earlier one", "仅限在较早记录之后该期限内的"],
  "Repeats.among": ["The earlier one may be another unit's", "较早记录可属其他单位"],
  "Repeats.first": ["With the records that are repeated", "连同被重复的记录"],

  "RecurringDuty.every": ["The period in which it falls due again", "周期"],
  "RecurringDuty.by": ["The selection whose records fulfil it", "履行该职责的记录选择"],
  "RecurringDuty.times": [
    "How many records each period needs, a number or a parameter; absent: 1",
    "每期所需记录数，数或参数名；不填为1",
  ],
  "RecurringDuty.per": [
    "A row of instances for each of these texts, or for each key of a selection's records; with match",
    "对每个列出的文本，或记录选择的每个键，各有一组；与match同用",
  ],
  "RecurringDuty.match": ["The field of the records that is that key", "记录中与该键对应的字段；与per同用"],
  "RecurringDuty.due": [
    'Deadline: "03-31" with every year, {"day": n} of the period\'s last month, or an offset from its end; absent: its last day',
    "时限：“03-31”（周期为年）、期末月份的{“day”: n}，或自期末起的间隔；不填为期末日",
  ],
  "RecurringDuty.due.day": [
    "A day of the period's last month, or that month's last: 1 to 31, or a parameter",
    "期末月份的第几日（无此日则为月末）：1至31或参数名",
  ],
  "RecurringDuty.dueIn": [
    'Another day for the periods that end in a month of the year: {"12": "12-25"}',
    "在某月结束的各期另定日期：{“12”: “12-25”}",
  ],
  late: ["What is completed late earns a share", "逾期完成的按比例计"],
  "Late.within": ["So far after the deadline; absent: without limit", "逾期多久之内；不填则不限"],
  "Late.share": [
    "The share that each late record earns, 0 to 1 or a formula over parameters",
    "每条逾期记录所得比例，0至1或参数公式",
  ],
  "BorneDuty.each": ["The selection each record of which bears the duty", "逐条产生该职责的记录选择"],
  "BorneDuty.due": [
    "The date field of the deadline, or a field and an offset by a number, a parameter, or a whole number of the record",
    "时限所在的日期字段，或字段加间隔（可用整数、参数名或记录中的整数）",
  ],
  "due.field": ["The date field that is counted from", "起算的日期字段"],
  "due.plus": ["How far after it", "之后多久"],
  "BorneDuty.done": [
    "The date field of the completion, or several of which the earliest counts",
    "完成日期字段；多个时取最早的",
  ],

  "BorneDuty.rectification": [
    "Its instances are items of the rectification list, from this source: supervision, a meeting, an audit, a notification",
    "列入整改清单的事项及其来源：supervision督查、meeting例会、audit审计、notification通报",
  ],
  "BorneDuty.interview": [
    "What it asks for after an interview, for the interview list: the plan, or the report that closes it",
    "约谈后的要求，列入约谈名单：plan为整改方案，report为整改报告",
  ],
  "BorneDuty.reopened": [
    "They stand on that list again after they had been accepted",
    "属验收销号后重新列入整改的事项",
  ],

  "Progress.type": [
    "Of what kind it is, one of the kinds of light in policy.json",
    "亮灯类型，取policy.json所列之一",
  ],
  "Progress.unit": ["What plan and actual are counted in", "计划与完成的计量单位"],
  plan: ["What is planned for the year", "年度计划"],
  byNow: [
    "What of it falls into the months that are over; absent: the plan times the time progress",
    "截至目前应完成的计划；不填为年度计划乘以序时进度",
  ],
  actual: ["What was done", "实际完成"],
  "Progress.each": ["The same for each record of a selection", "对某一记录选择逐条列示进度"],
  "RecordProgress.in": ["The selection", "所依据的记录选择"],
  "RecordProgress.subject": [
    "The field that names what a record is about, where that is not the record itself",
    "指明记录所涉对象的字段；不填为记录本身",
  ],
  "RecordProgress.day": [
    "A date of the records that is held against exemptions, beside the last day that is scored",
    "除计分截止日外，另用于判断是否豁免的日期字段",
  ],
  "Figure.unit": ["What it is counted in", "计量单位"],
  "Figure.value": ["The number: a formula over facts, or bands", "数值：含事实名称的公式或分段取值"],
  "Figure.for": [
    "Kinds of unit for which it is shown; absent: all that the measure is for",
    "列示的单位类别；不填则为本措施适用的全部类别",
  ],
  "Figure.adds": [
    "It grows over the months of a year, so that one month's is what came to it since the month before",
    "属年内累计数，本月数为与上月累计数之差",
  ],

  sum: ["The sum of this number of the records", "该数值字段之和"],
  average: ["The average of this number of the records", "该数值字段的平均值"],
  min: ["The least of this number of the records", "该数值字段的最小值"],
  max: ["The greatest of this number of the records", "该数值字段的最大值"],
  latest: ["This number of the newest record", "最新记录的该数值字段"],
  of: [
    "The selection, or with group the amount, that it is worked out over",
    "所依据的记录选择；与group同用时为量",
  ],
  orElse: ["What stands in where a record lacks the number", "记录缺少该数时的替代值"],
  target: ["The unit's target of this name for the year", "该单位当年的此项目标"],
  group: ["A figure over the units of the ranking group", "同组单位之间的统计值"],
  ...profileWords,
};
