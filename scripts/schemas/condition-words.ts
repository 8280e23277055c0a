import type { Words } from "./describe.js";

/** Conditions, and how their dates are moved. */
export const conditionWords: Words = {
  Condition: [
    "A comparison, or conditions joined by all, any and not",
    "一个比较，或由all、any、not组合的多个条件",
  ],
  "Condition.all": ["Every one of these holds; at least two", "全部成立；至少两项"],
  "Condition.any": ["At least one of these holds; at least two", "至少一项成立；至少两项"],
  "Condition.not": [
    "This does not hold; whether an absent field is known must be asked around it",
    "该条件不成立；可能缺失的字段须先以known判断是否已填",
  ],
  fact: [
    "The name of a field, parameter, amount or fact, or of a date: asOf, end, yearStart",
    "字段、参数、量或事实的名称，或日期asOf、end、yearStart",
  ],
  params: ["How far the date is moved", "日期推移多少"],
  operator: [
    "How the two are compared; with an absent fact no comparison holds, but known asks whether it is there",
    "比较方式；事实缺失时比较一律不成立，known用于判断是否已填",
  ],
  "Condition.value": [
    'What it is compared with: a value, a list for in and notIn, or {"fact": …}; for known true or false',
    "与之比较的值：单个值、列表（in、notIn）或{“fact”: …}；known为true或false",
  ],
  Reference: ["The value of another fact", "另一事实的值"],
  Move: [
    "So many days or months, below 0 to earlier days; adding months keeps the day or takes the month's last",
    "推移的天数或月数，负数为提前；按月推移时日不变，当月无此日则取月末",
  ],
  "Move.days": [
    'Days: a whole number, or a parameter; "-graceDays" for earlier days',
    "天数：整数或参数名；“-graceDays”表示提前",
  ],
  "Move.months": [
    'Months: a whole number, or a parameter; "-months" for earlier ones',
    "月数：整数或参数名；“-months”表示提前",
  ],
};
