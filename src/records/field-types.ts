import * as z from "zod/mini";
import { chinaDate } from "../calendar/civil-date.js";
import { parsePeriod } from "../calendar/period.js";
import type { Message } from "../messages/message.js";
import type { Field, FieldValue } from "./kind.js";
import { areDifferent, hasPlaces, isHalves, isText } from "./values.js";

const LONGEST_TEXT = 10_000;
const LONGEST_ID = 200;
const LONGEST_LIST = 200;
const MOST_DAYS = 100_000;

// For JSON Schema: its own "date-time" knows no time without seconds, and leap seconds.
const YEARS = "^((19|20|21)\\d{2}|2200)";
const REST_OF_MOMENT =
  "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$";

const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** What is kept of a value: itself, and of a moment its day in China; nothing of one that the schema refuses. */
export type Keep = (value: unknown) => unknown;

interface FieldType {
  readonly schema: (field: Field | FieldValue) => z.ZodMiniType;
  /** The same as the schema says, told at once: no word on what is wrong. */
  readonly keep: (field: Field | FieldValue) => Keep;
  /** The TypeScript type of a value. */
  readonly typescript: (field: Field | FieldValue) => string;
  /** What a value must be, in words. */
  readonly expected: (field: Field | FieldValue) => Message;
}

type Value = Omit<FieldType, "expected">;

const text = (longest: number): Value => ({
  schema: () => z.string().check(z.minLength(1), z.maxLength(longest)),
  keep: () => (value) => (isText(value, longest) ? value : undefined),
  typescript: () => "string",
});

const number = (least: number, most: number, places: number): Value => {
  const isShort = (value: number): boolean => hasPlaces(value, places);
  return {
    schema: () => z.number().check(z.gte(least), z.lte(most), z.refine(isShort, { abort: true })),
    keep: () => (value) =>
      typeof value === "number" && value >= least && value <= most && isShort(value) ? value : undefined,
    typescript: () => "number",
  };
};

const id: FieldType = {
  ...text(LONGEST_ID),
  expected: () => ({
    en: `an id of 1 to ${LONGEST_ID} characters`,
    zh: `1至${LONGEST_ID}个字符的编号`,
  }),
};

/** One entry for each type of field: everything that is made from record kinds reads this table. */
export const fieldTypes: Readonly<Record<Field["type"], FieldType>> = {
  text: {
    ...text(LONGEST_TEXT),
    expected: () => ({
      en: `a text of 1 to ${LONGEST_TEXT} characters`,
      zh: `1至${LONGEST_TEXT}个字符的文本`,
    }),
  },
  id,
  flag: {
    schema: () => z.boolean(),
    keep: () => (value) => (typeof value === "boolean" ? value : undefined),
    typescript: () => "boolean",
    expected: () => ({ en: "true or false", zh: "true或false" }),
  },
  date: {
    schema: () =>
      z
        .string()
        .check(z.refine((value) => chinaDate(value) !== undefined))
        .register(z.globalRegistry, {
          anyOf: [{ format: "date", pattern: YEARS }, { pattern: `${YEARS}${REST_OF_MOMENT}` }],
        }),
    keep: () => (value) => (typeof value === "string" ? chinaDate(value) : undefined),
    typescript: () => "string",
    expected: () => ({
      en: 'a date that exists, written "2021-09-30", or a time with its offset, "2021-09-30T16:00:00+08:00"',
      zh: "真实存在的日期，写作“2021-09-30”，或带时区的时间“2021-09-30T16:00:00+08:00”",
    }),
  },
  month: {
    schema: () => z.string().check(z.regex(MONTH)),
    keep: () => (value) => (typeof value === "string" && MONTH.test(value) ? value : undefined),
    typescript: () => "string",
    expected: () => ({ en: 'a month, written "2021-09"', zh: "月份，写作“2021-09”" }),
  },
  period: {
    schema: () =>
      z
        .string()
        .check(z.refine(isPeriod))
        .register(z.globalRegistry, { pattern: `${YEARS}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$` }),
    keep: () => (value) => (typeof value === "string" && isPeriod(value) ? value : undefined),
    typescript: () => "string",
    expected: () => ({
      en: 'a period, written "2021-09", "2021-Q3", "2021-H1" or "2021"',
      zh: "时段，写作“2021-09”、“2021-Q3”、“2021-H1”或“2021”",
    }),
  },
  count: {
    schema: () => z.number().check(z.int(), z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)),
    keep: () => (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? value : undefined),
    typescript: () => "number",
    expected: () => ({ en: "a whole number, 0 or more", zh: "不小于0的整数" }),
  },
  days: {
    schema: () => z.number().check(z.gte(0), z.lte(MOST_DAYS), z.multipleOf(0.5)),
    keep: () => (value) =>
      typeof value === "number" && value >= 0 && value <= MOST_DAYS && isHalves(value) ? value : undefined,
    typescript: () => "number",
    expected: () => ({ en: "a number of days in halves, 0 or more", zh: "不小于0的天数，以半天为单位" }),
  },
  money: {
    // A statistics correction may lower an amount below zero.
    ...number(-1e11, 1e11, 4),
    expected: () => ({
      en: "an amount in 万元 (10,000 yuan) with at most 4 decimals",
      zh: "金额（万元），小数不超过4位",
    }),
  },
  share: {
    ...number(0, 1, 6),
    expected: () => ({
      en: "a share from 0 to 1 with at most 6 decimals",
      zh: "0至1之间的比例，小数不超过6位",
    }),
  },
  points: {
    // A committee may take points as well as add them.
    ...number(-1e6, 1e6, 2),
    expected: () => ({ en: "a number of points with at most 2 decimals", zh: "分数，小数不超过2位" }),
  },
  enum: {
    schema: (field) => z.enum(choices(field)),
    keep: (field) => {
      const all = new Set<unknown>(choices(field));
      return (value) => (all.has(value) ? value : undefined);
    },
    typescript: (field) =>
      choices(field)
        .map((choice) => JSON.stringify(choice))
        .join(" | "),
    expected: (field) => ({
      en: `one of: ${choices(field).join(", ")}`,
      zh: `下列之一：${choices(field).join("、")}`,
    }),
  },
  reference: id,
  list: {
    schema: (field) =>
      z
        .array(fieldTypes[membersOf(field).type].schema(membersOf(field)))
        .check(z.maxLength(LONGEST_LIST), z.refine(areDifferent))
        .register(z.globalRegistry, { uniqueItems: true }),
    keep: (field) => {
      const keep = fieldTypes[membersOf(field).type].keep(membersOf(field));
      return (value) => (isList(value, keep) ? value : undefined);
    },
    typescript: (field) => `readonly (${fieldTypes[membersOf(field).type].typescript(membersOf(field))})[]`,
    expected: (field) => {
      const { en, zh } = fieldTypes[membersOf(field).type].expected(membersOf(field));
      return {
        en: `a list of at most ${LONGEST_LIST} different members, each ${en}`,
        zh: `不超过${LONGEST_LIST}项且互不重复的列表，每项为${zh}`,
      };
    },
  },
};

function isPeriod(text: string): boolean {
  return parsePeriod(text) !== undefined;
}

function isList(value: unknown, keep: Keep): boolean {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return false;
  // By index: a hole is no member, and would be passed over.
  for (let i = 0; i < value.length; i++) if (keep(value[i]) === undefined) return false;
  return areDifferent(value);
}

function choices(field: Field | FieldValue): string[] {
  return field.type === "enum" ? Object.keys(field.values) : [];
}

function membersOf(field: Field | FieldValue): FieldValue {
  return field.type === "list" ? field.of : field;
}
