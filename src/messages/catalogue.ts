import type { importFaultWords } from "./import-words.js";
import type { Message } from "./message.js";
import type { RuleCode } from "./rule-words.js";
import { shapeFaultWords } from "./shape-words.js";

/**
 * The words of faults, by code; those of rule files and imports stand apart, for whoever only assesses does not need them.
 * Codes are stable, words may be bettered.
 * Placeholders are filled with names, types and figures of ours, never with a record's contents.
 */
export const faultWords = {
  ...shapeFaultWords,

  // Options and the dataset as a whole
  PERIOD_INVALID: {
    en: 'A period is a month "2021-09", a quarter "2021-Q3", a half-year "2021-H1" or a year "2021".',
    zh: "时段应为月“2021-09”、季度“2021-Q3”、半年“2021-H1”或年“2021”。",
  },
  DATE_INVALID: {
    en: 'Expected a date that exists, written "2021-09-30".',
    zh: "应为真实存在的日期，写作“2021-09-30”。",
  },
  AS_OF_BEFORE_PERIOD: {
    en: "The as-of date {asOf} lies before the period, which begins on {from}. Take a later date or an earlier period.",
    zh: "截至日{asOf}早于时段开始日{from}。请改用较晚的日期或较早的时段。",
  },
  PERIOD_BEFORE_POLICY: {
    en: "The period ends on {end}, before the policy took effect on {from}. Take a later period.",
    zh: "时段结束日{end}早于政策生效日{from}。请改用较晚的时段。",
  },
  MONTH_INVALID: { en: 'A month is written "2021-09".', zh: "月份应写作“2021-09”。" },
  MONTH_UNPUBLISHED: {
    en: "{month} is published together with {with}: let the series go on to {with}.",
    zh: "{month}不单独通报，与{with}合并通报：请将终止月份延至{with}。",
  },
  CALENDAR_YEAR_UNKNOWN: {
    en: "The calendar does not know the holidays of {year}: only Saturdays and Sundays were taken as days off.",
    zh: "日历中没有{year}年的节假日安排：仅将周六、周日视为休息日。",
  },

  CALENDAR_YEAR_KNOWN: {
    en: "The policy's calendar knows the holidays of {year} already: what the dataset says of them was not read.",
    zh: "政策日历中已有{year}年的节假日安排：数据集中该年的安排未予读取。",
  },
  CALENDAR_DAY_STRAY: {
    en: "The year of this day is not among the years that the calendar lists: it was not read.",
    zh: "此日期所在年份不在日历所列年份之内：未予读取。",
  },

  // Units and exemptions
  LIST_EXPECTED: { en: 'Expected a list in "{name}".', zh: "“{name}”应为列表。" },
  DUPLICATE_UNIT: {
    en: "Two units have this id: each id names one unit.",
    zh: "两个单位使用同一编号：每个编号只能对应一个单位。",
  },
  UNKNOWN_UNIT: { en: "No unit that was accepted has this id.", zh: "已接收的单位中没有此编号。" },
  UNKNOWN_UNIT_KIND: {
    en: "The policy has no such kind of unit. It has: {valid}.",
    zh: "政策中没有此类单位。可用类别：{valid}。",
  },
  CHANGE_TWICE: {
    en: "Two changes of this unit fall on one day: put them into one.",
    zh: "此单位同一日有两项变更：请合并为一项。",
  },
  CHANGE_OUTSIDE_LIFE: {
    en: "The change lies before the unit's first day or after its last.",
    zh: "变更日期早于单位设立日或晚于撤销日。",
  },
  CHANGE_EMPTY: {
    en: "The change gives neither a name nor kinds.",
    zh: "变更既无名称也无类别。",
  },
  UNKNOWN_MEASURE: { en: "The policy has no such measure.", zh: "政策中没有此项措施。" },
  EXEMPTIONS_OVERLAP: {
    en: "The exemptions {first} and {second} of one unit cover the same days for the same measure.",
    zh: "同一单位的豁免{first}与{second}对同一措施的期限重叠。",
  },
  EXEMPTION_EXPIRED: {
    en: "The exemption {id} ended before the policy took effect on {effective}: it exempts nothing.",
    zh: "豁免{id}在政策自{effective}生效前已结束，不起作用。",
  },
  EXEMPTION_AIMLESS: {
    en: "The exemption {id} covers nothing that was due or happened in the days that are scored.",
    zh: "豁免{id}在计分区间内未覆盖任何应办或已发生事项。",
  },
  DECISION_WITHOUT_DOCUMENT: {
    en: "The decision {id} on points names no document: it was not counted.",
    zh: "加减分决定{id}未注明文号：未予计入。",
  },
  VETO_WITHOUT_DECISION: {
    en: "The veto event {id} does not say who decided it, when and by which document: it was not read.",
    zh: "一票否决事项{id}未载明认定机关、认定日期或文号：未予采用。",
  },
  OBJECTION_MEASURE_UNKNOWN: {
    en: "The objection {id} names a measure that the policy does not have: it was taken to be about the unit's result as a whole.",
    zh: "异议{id}所列措施不在政策之内：按针对单位总体结果处理。",
  },
  SPAN_REVERSED: { en: "The span ends before it begins.", zh: "时段的结束早于开始。" },
  UNIT_NOT_ASSESSED: {
    en: "No measure of the policy applies to this unit's kinds: it is listed without a score.",
    zh: "没有措施适用于此单位的类别：仅列出，不计分。",
  },

  // Notifications
  NOTIFICATION_WITHOUT_LINES: {
    en: 'An assessment with the detail "totals" has no lines: it cannot be published or compared. Ask for "lines".',
    zh: "明细为“totals”的评估结果不含各项指标，不能公布或比对。请改用“lines”。",
  },
  NOTIFICATION_WITHOUT_DIGEST: {
    en: 'The assessment lacks the digest of its data. Assess with the option "digest".',
    zh: "评估结果缺少数据摘要。请在评估时启用选项“digest”。",
  },
  NOTIFICATION_INCOMPLETE: {
    en: "The assessment was made of {made} units and holds {held}: ranks and group figures of a part cannot be published. Freeze it as it was assessed.",
    zh: "评估涉及{made}个单位，此处仅有{held}个：部分单位的名次和组内数据不能公布。请按评估原样固定。",
  },
  NOTIFICATION_ALTERED: {
    en: "The notification is not as it was published: its digest does not fit.",
    zh: "月通报与公布时不一致：摘要不符。",
  },
  NOTIFICATION_OTHER_DAYS: {
    en: "The notification scores the days from {from} to {end}, the assessment other days or another period: they cannot be compared.",
    zh: "月通报的计分区间为{from}至{end}，与评估结果的时段或计分区间不同，不能比对。",
  },

  // Reports
  REPORT_WITHOUT_LINES: {
    en: 'An assessment with the detail "totals" has no lines: there is nothing to make score sheets of. Ask for "lines".',
    zh: "明细为“totals”的评估结果不含各项指标，无法生成评分表。请改用“lines”。",
  },
  REPORT_OTHER_POLICY: {
    en: "The assessment was made with another policy, or another version of it: report it with the one that was applied.",
    zh: "评估结果所依据的政策或版本与此不同：请使用评估时所用的政策生成通报。",
  },
  REPORT_POST_TWICE: {
    en: "The directory has this post twice: each post has one title.",
    zh: "通讯录中此职务出现两次：每个职务只能有一个名称。",
  },

  // Records
  RECORD_NOT_OBJECT: { en: "A record must be a JSON object.", zh: "记录应为JSON对象。" },
  UNKNOWN_KIND: { en: "There is no such kind of record.", zh: "没有此类记录。" },
  FIELD_MISSING: {
    en: 'The field "{field}" is required: {expected}.',
    zh: "缺少必填字段“{field}”：{expected}。",
  },
  FIELD_INVALID: { en: "Expected {expected}.", zh: "应为{expected}。" },
  FIELD_UNKNOWN: {
    en: 'This kind of record has no field "{field}": it was not read.',
    zh: "此类记录没有字段“{field}”：未予读取。",
  },
  DUPLICATE_ID: {
    en: "Several records with this id say different things: none of them counts until it is settled which is right.",
    zh: "同一编号的多条记录内容不一致：核实之前均不计入。",
  },
  DUPLICATE_COPY: {
    en: "This record is an exact copy of an earlier one: it was counted once.",
    zh: "此记录与前面的记录完全相同：只计一次。",
  },
  SUPERSEDES_UNKNOWN: {
    en: "The record that this one replaces is not among those that were accepted.",
    zh: "已接收的记录中没有此记录所替代的记录。",
  },
  SUPERSEDES_ITSELF: {
    en: "The replacements of these records run in a circle.",
    zh: "记录的替代关系构成循环。",
  },
  SUPERSEDES_OTHER_KIND: {
    en: "A record can only replace one of its own kind.",
    zh: "记录只能替代同类记录。",
  },
  SUPERSEDED_TWICE: {
    en: "Several records replace this one: the one filed last counts.",
    zh: "多条记录替代同一条记录：以最后报送的为准。",
  },
  DUE_BEFORE_POLICY: {
    en: 'The date "{field}" of the record {id} lies before the policy took effect on {effective}: the duty "{duty}" does not follow it up. A year may be mistyped.',
    zh: "记录{id}的“{field}”早于政策生效日{effective}：职责“{duty}”不予跟踪，请核对年份。",
  },
  DUE_DATE_MISSING: {
    en: 'The duty "{duty}" needs the date "{field}": without it the record could not be followed up.',
    zh: "职责“{duty}”需要日期“{field}”：缺少该日期，无法跟踪办理。",
  },

  TENURES_OVERLAP: {
    en: "The tenures {first} and {second} of one post overlap: one of them has a wrong date.",
    zh: "同一职务的任职记录{first}与{second}时间重叠：其中一条日期有误。",
  },
  BUNDLE_SUM: {
    en: 'The parts of the bundle {id} sum to {sum} in "{field}", not to {whole}.',
    zh: "打捆项目{id}各子项“{field}”合计{sum}，与打捆数{whole}不符。",
  },
  SHARES_SUM: {
    en: "The shares of the joint records {ids} do not sum to 1.",
    zh: "联合记录{ids}的份额合计不等于1。",
  },
  TRANSFER_NOT_HOLDER: {
    en: "The transfer {id} was not read: the unit that hands over does not hold the record on that day, or hands it to itself or to a unit that is not there on that day.",
    zh: "移交记录{id}未予采用：移出单位当日并不持有该事项，或移交给了自身或当日不存在的单位。",
  },
  TRANSFER_OF_NOTHING: {
    en: "The transfer {id} was not read: the record that it hands over is not there, not approved, or not known yet.",
    zh: "移交记录{id}未予采用：所移交的记录不存在、未审核通过或尚未报送。",
  },
  TRANSFER_SHARE: {
    en: "More of the record {id} is handed over than its unit holds: all that it holds was taken.",
    zh: "记录{id}移交的份额大于移出单位持有的份额：按其持有的全部份额移交。",
  },
  SUCCESSOR_INVALID: {
    en: "A unit with a successor has a last day, and the successor is another unit, which is there on the day after, without a circle.",
    zh: "有承接单位的单位应有终止日；承接单位应为其他单位，次日已存在，且不得循环承接。",
  },

  // The files of a dataset, and the command line
  FOLDER_MISSING: { en: "There is no such folder.", zh: "没有此文件夹。" },
  FOLDER_LACKS_FILE: { en: 'The folder has no file "{name}".', zh: "文件夹中没有文件“{name}”。" },
  FOLDER_HAS_BOTH: {
    en: 'The folder has both "{first}" and "{second}": keep the one that counts.',
    zh: "文件夹中同时有“{first}”和“{second}”：请只保留有效的一个。",
  },
  FILE_UNREADABLE: { en: "The file could not be read ({reason}).", zh: "文件无法读取（{reason}）。" },
  FILE_UNWRITABLE: {
    en: "The file could not be written ({reason}): nothing was written.",
    zh: "文件无法写入（{reason}）：未写出任何文件。",
  },
  FILE_EXISTS: {
    en: "The file is there already: name another, or replace it with --replace.",
    zh: "文件已存在：请另选位置，或用--replace替换。",
  },
  FILES_EXIST: {
    en: "{count} of the files to be written are there already, such as {first}. To write them anew add --replace.",
    zh: "拟写出的文件中已有{count}个存在，如{first}。如需覆盖，请加--replace。",
  },
  DATA_NOT_JSON: { en: "From here on this is not JSON.", zh: "自此处起不是有效的JSON。" },
  TEXT_NOT_UTF8: {
    en: "The text is not UTF-8: save the file in this encoding.",
    zh: "文本不是UTF-8编码：请以该编码另存文件。",
  },
  PEER_MISSING: {
    en: "This needs a package that is not installed: npm install {name}",
    zh: "此功能需要的软件包尚未安装：npm install {name}",
  },
  OPTION_UNKNOWN: { en: 'There is no option "{name}".', zh: "没有选项“{name}”。" },
  OPTION_MISSING: { en: 'The option "{name}" is required.', zh: "缺少必填选项“{name}”。" },
  OPTION_INVALID: { en: "Expected {expected}.", zh: "应为{expected}。" },
  COMMAND_MISSING: { en: "Say what to do. Commands: {valid}.", zh: "请给出命令。可用命令：{valid}。" },
  COMMAND_UNKNOWN: {
    en: 'There is no command "{name}". Commands: {valid}.',
    zh: "没有命令“{name}”。可用命令：{valid}。",
  },
  ARGUMENT_MISSING: { en: "Name {what}.", zh: "请给出{what}。" },
  ARGUMENT_UNEXPECTED: { en: 'Nothing was expected here, but "{name}" was given.', zh: "此处多出“{name}”。" },
} as const satisfies Record<string, Message>;

/** A code whose words stand here. */
export type CataloguedCode = keyof typeof faultWords;

/** A code of what may be found where data is imported. */
export type ImportCode = CataloguedCode | keyof typeof importFaultWords;

/** The stable code of a fault. */
export type FaultCode = ImportCode | RuleCode;
