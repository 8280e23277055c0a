import type { Message } from "./message.js";
import { shapeFaultWords } from "./shape-words.js";

/** What keeps a rule file from being read, by code. */
export const ruleFaultWords = {
  ...shapeFaultWords,
  FILE_MISSING: { en: "The rule folder has no such file.", zh: "规则文件夹中缺少此文件。" },
  FILE_UNEXPECTED: {
    en: "Nothing reads this file here: a measure stands in a folder of its aspect.",
    zh: "此处的文件不会被读取：措施文件应放在所属方面的文件夹中。",
  },
  JSON_SYNTAX: { en: "This is not JSON: {detail}.", zh: "不是有效的JSON：{detail}。" },
  KEY_DUPLICATE: { en: 'The key "{key}" stands twice in one object.', zh: "同一对象中键“{key}”出现两次。" },
  KEY_FORBIDDEN: { en: 'The key "{key}" cannot be used as a name.', zh: "“{key}”不能用作名称。" },
  FILE_TOO_LARGE: { en: "The file is larger than {limit} characters.", zh: "文件超过{limit}个字符。" },
  NAME_UNKNOWN: { en: 'There is no {what} "{name}".', zh: "没有名为“{name}”的{what}。" },
  NAME_TAKEN: {
    en: '"{name}" is defined twice: as {first} and as {second}.',
    zh: "“{name}”被定义两次：既是{first}，又是{second}。",
  },
  FORMULA_SYNTAX: { en: "The formula cannot be read: {detail}.", zh: "公式无法解读：{detail}。" },
  TYPE_MISMATCH: { en: "{left} cannot be compared with {right}.", zh: "{left}不能与{right}比较。" },
  NOT_ABSENT: {
    en: 'Where "{field}" is absent, "not" around this comparison holds. Ask first whether it is known.',
    zh: "缺少“{field}”时，此比较外的“not”成立。请先判断该字段是否已知（known）。",
  },
  CIRCLE: { en: "These definitions run in a circle: {circle}.", zh: "定义构成循环：{circle}。" },
  POINTS_SUM: {
    en: "The points of this profile sum to {sum}, not {outOf}.",
    zh: "本套指标分值合计{sum}，应为{outOf}。",
  },
  WEIGHTS_SUM: {
    en: "The weights of the measures{whose} sum to {sum}, not 100.",
    zh: "{whose}各项措施权重合计{sum}，应为100。",
  },
  KINDS_DIFFER: {
    en: "policy.json lists this measure for {listed}; the rule file has profiles for {found}.",
    zh: "policy.json列明本措施适用于{listed}；规则文件的指标适用于{found}。",
  },
  PARAMETER_STARTS_LATE: {
    en: "The first value begins on {from}, after the policy takes effect on {effective}.",
    zh: "首个取值自{from}起，晚于政策生效日{effective}。",
  },
  PLACEHOLDER_UNKNOWN: {
    en: 'Nothing fills the placeholder "{name}" here. Known: {valid}.',
    zh: "此处无法填充占位符“{name}”。可用：{valid}。",
  },
  CRITICAL_UNSUPPORTED: {
    en: 'A critical violation rests on a decision, and the records of "{selection}" do not always say {lacking}. Require it, or ask for it with "known".',
    zh: "严重问题须以认定为依据，而“{selection}”的记录未必载明{lacking}。请将其设为必填，或以known加以限定。",
  },
} as const satisfies Record<string, Message>;

/** What of a rule file is allowed and yet doubtful, by code. */
export const ruleWarningWords = {
  BAND_UNREACHABLE: {
    en: "This band never counts: {why}.",
    zh: "此分段永远不会适用：{why}。",
  },
  BAND_GAP: {
    en: 'The bands leave a gap at {range}: {value}, for one, falls to the last band, the one without "when".',
    zh: "各分段之间在{range}处有空缺：如{value}，将落入不含when的末段。",
  },
  CAP_NEVER_BINDS: {
    en: "This cap of {cap} is never reached: {why}.",
    zh: "上限{cap}永远达不到：{why}。",
  },
  CAP_ALWAYS_BINDS: {
    en: "This cap of {cap} cuts even a single item, which is worth {points} points.",
    zh: "单项即计{points}分，已超过上限{cap}。",
  },
  LINE_EXCEEDS_POINTS: {
    en: "With this cap a line of {points} points can earn {most}.",
    zh: "按此上限，分值为{points}分的指标最高可得{most}分。",
  },
  VALUES_TWICE: {
    en: 'Two values for "{kind}" begin on {from}: {first} and {second}. Only one of them can count.',
    zh: "“{kind}”自{from}起有两个取值：{first}和{second}。只能有一个适用。",
  },
  VALUE_NEVER_HOLDS: {
    en: "This value never comes into force: {kinds} have values of their own.",
    zh: "此取值永远不会适用：{kinds}均另有取值。",
  },
  DUE_BEFORE_PERIOD: {
    en: "A period that ends in month {month} begins on {from}: its deadline {due} lies before that.",
    zh: "截至{month}月的时段自{from}开始，期限{due}早于该日。",
  },
  DUE_NEVER_APPLIES: {
    en: "No period of this duty ends in month {month}: this deadline never applies. Periods end in: {valid}.",
    zh: "此职责没有截至{month}月的时段，该期限永远不会适用。时段截止月份：{valid}。",
  },
  UNUSED: {
    en: 'No indicator, bonus, deduction or violation rests on the {what} "{name}".',
    zh: "没有指标、加分、扣分或问题用到名为“{name}”的{what}。",
  },
  PLACEHOLDER_DIFFERS: {
    en: 'The placeholder "{name}" stands in the {has} text and is missing here.',
    zh: "占位符“{name}”见于{has}文本，此处缺少。",
  },
  FIGURE_WITHOUT_BASIS: {
    en: "The figure {figure} stands here without a basis. Make it a parameter, whose values say since when and on what basis.",
    zh: "数值{figure}在此未注明依据。请改为参数，在取值中注明起始日期和依据。",
  },
  KIND_WITHOUT_MEASURE: {
    en: 'Units of the kind "{kind}" are assessed by no measure that is loaded.',
    zh: "已载入的措施均不适用于“{kind}”类单位。",
  },
  TARGET_WITHOUT_PROGRESS: {
    en: 'The rule file of "{measure}" says nothing of progress: no unit has a target of its own by it.',
    zh: "“{measure}”的规则文件未规定进度（progress），任何单位都不会据此形成自身目标。",
  },
  LIGHT_TYPE_UNUSED: {
    en: 'No finding proposes a light of the kind "{type}", and no progress is of it.',
    zh: "没有问题建议亮“{type}”类灯，也没有该类进度。",
  },
  TRIGGER_NEVER_SET: {
    en: 'Nothing sets off the trigger "{trigger}": it has no condition, and no finding names it.',
    zh: "触发条件“{trigger}”永远不会触发：既未设条件，也没有问题指向它。",
  },
} as const satisfies Record<string, Message>;

/** A code of what is wrong or doubtful in a rule file. */
export type RuleCode = keyof typeof ruleFaultWords | keyof typeof ruleWarningWords;
