import { fill, type Message } from "../messages/message.js";
import { type Field, type FieldValue, UNIT_REFERENCE } from "../records/kind.js";

/** How values of each type are written, with their unit of measure. */
const words = {
  text: { en: "text", zh: "文字" },
  id: { en: "an id", zh: "编号" },
  flag: { en: "yes or no", zh: "是或否" },
  date: { en: "a date, such as 2021-09-05", zh: "日期，如2021-09-05" },
  month: { en: "a month, such as 2021-09", zh: "月份，如2021-09" },
  period: { en: "2021-09, 2021-Q3, 2021-H1 or 2021", zh: "2021-09、2021-Q3、2021-H1或2021" },
  count: { en: "a whole number", zh: "整数" },
  days: { en: "days, in halves", zh: "天，可填半天（0.5）" },
  money: { en: "an amount in 万元 (10,000 yuan)", zh: "以万元为单位的金额" },
  share: { en: "0.5 or 50%", zh: "0.5或50%" },
  points: { en: "a number of points", zh: "分数" },
  enum: { en: "choose from the list", zh: "从下拉列表中选择" },
  unit: { en: "id or name of a unit", zh: "单位编号或名称" },
  reference: { en: 'id of a row of "{form}"', zh: "“{form}”表中的编号" },
  otherReference: { en: "id of a record", zh: "相应记录的编号" },
  list: { en: "{member}; several are parted by ；", zh: "{member}；多项以“；”分隔" },
  enumMember: { en: "one of: {valid}", zh: "可填：{valid}" },
  both: { en: "{meaning} Write: {how}.", zh: "{meaning}填写：{how}。" },
  alone: { en: "Write: {how}.", zh: "填写：{how}。" },
} as const satisfies Readonly<Record<string, Message>>;

/** More choices than this are not named one by one. */
const NAMED = 12;

/** What belongs into a column: what it means, and how it is written. */
export function columnNote(field: Field, titles: ReadonlyMap<string, Message>): Message {
  const how =
    field.type === "list"
      ? fill(words.list, { member: howOf(field.of, titles, true) })
      : howOf(field, titles);
  return field.meaning === undefined
    ? fill(words.alone, { how })
    : fill(words.both, { meaning: field.meaning, how });
}

function howOf(value: FieldValue, titles: ReadonlyMap<string, Message>, inList = false): Message {
  if (value.type === "reference") {
    if (value.to === UNIT_REFERENCE) return words.unit;
    const form = titles.get(value.to);
    return form === undefined ? words.otherReference : fill(words.reference, { form });
  }
  if (value.type !== "enum") return words[value.type];
  const valid = Object.values(value.values);
  if (!inList || valid.length > NAMED) return words.enum;
  return fill(words.enumMember, {
    valid: { en: valid.map(({ en }) => en).join(", "), zh: valid.map(({ zh }) => zh).join("、") },
  });
}
