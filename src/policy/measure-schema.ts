import * as z from "zod";
import { FARTHEST } from "../calendar/offset.js";
import { type Condition, conditionSchema } from "../conditions/schema.js";
import { messageSchema, nameSchema, stemSchema } from "../records/kind.js";
import { civilDateSchema } from "../shape/civil-date-schema.js";
import { matching } from "../shape/matching.js";
import { strictObject } from "../shape/strict-object.js";

/** Where a figure or a demand comes from: the article, a numbered source, or nobody but us. */
export const basisSchema = matching(/^(article|assumption|S\d{2})$/, {
  en: '"article", "assumption" or the id of a source, such as "S33"',
  zh: "“article”、“assumption”或来源编号（如“S33”）",
});

/** One of the values that a number can have, and when. The last of a list has no `when`. */
export interface Band {
  readonly when?: Condition | undefined;
  readonly value: Value;
}

/** Wherever a number is expected: a number, a formula over names, or the first of several bands that holds. */
export type Value = number | string | { readonly bands: readonly Band[] };

const valueSchema: z.ZodType<Value> = z
  .lazy(() => z.union([z.number(), z.string().min(1).max(1000), banded]))
  .meta({ id: "Value" });

const band: z.ZodType<Band> = strictObject({ when: conditionSchema.optional(), value: valueSchema });
const banded = strictObject({ bands: z.array(band).min(2) });

const codeSchema = matching(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/, {
  en: 'a code of capital letters and digits with hyphens, such as "MEETING-MISSED"',
  zh: "由大写字母、数字和连字符组成的代码（如“MEETING-MISSED”）",
});

const spans = ["month", "quarter", "half-year", "year"] as const;
const span = z.enum(spans);

/** A number that is counted: whole, or the name of a parameter that is. */
const whole = z.union([z.number().int().min(0).max(FARTHEST), nameSchema]);

/** How far away a day is. */
export const offsetSchema = z
  .union([
    strictObject({ days: whole }),
    strictObject({ workingDays: whole }),
    strictObject({ months: whole }),
    strictObject({
      toEndOf: z.enum([...spans, "next month", "next quarter", "next half-year", "next year"]),
    }),
  ])
  .meta({ id: "Offset" });

const parameter = strictObject({
  title: messageSchema,
  unit: messageSchema,
  values: z
    .array(
      strictObject({
        from: civilDateSchema,
        value: z.number(),
        /** The kinds of unit that the value is for; where absent, all for which there is none of their own. */
        for: z.array(stemSchema).min(1).optional(),
        basis: basisSchema,
      }),
    )
    .min(1),
});

/** A field of a record, or of one that it is linked with: `now.startedOn`. */
const fieldSchema = matching(/^[A-Za-z][A-Za-z0-9]{0,59}(\.[A-Za-z][A-Za-z0-9]{0,59})?$/, {
  en: "the name of a field",
  zh: "字段名",
});

const link = strictObject({ to: nameSchema, on: z.record(fieldSchema, fieldSchema) });

/** Which records repeat an earlier one. */
const repeats = strictObject({
  on: z.array(fieldSchema).min(1),
  /** Only where their spans have a day in common. */
  overlapping: z.literal(true).optional(),
  /** Only up to so far after the earlier one. */
  within: offsetSchema.optional(),
  /** The earlier one may be another unit's. */
  among: z.literal("city").optional(),
  /** With those that are repeated. */
  first: z.literal(true).optional(),
});

const selection = strictObject({
  kind: stemSchema.optional(),
  from: nameSchema.optional(),
  as: nameSchema.optional(),
  window: z.enum(["year", "ever"]).optional(),
  /** What it is there for, where its name does not say so: for who reads the rule file. */
  meaning: messageSchema.optional(),
  /** What it counts, where its name does not say so: "projects, a bundle as one". */
  counts: messageSchema.optional(),
  /** The newest record for each value of this field, or with "all" the newest of all. */
  latestPer: fieldSchema.optional(),
  /** Lets each record read the fields of the newest matching record of another selection. */
  link: z.record(nameSchema, link).optional(),
  /** Numbers to work out for each record. */
  with: z.record(nameSchema, valueSchema).optional(),
  where: conditionSchema.optional(),
  repeats: repeats.optional(),
  except: nameSchema.optional(),
});

const monthDay = matching(
  /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
  {
    en: 'a day that every year has, written "03-31"',
    zh: "每年都有的日期，写作“03-31”",
  },
);

const monthNumber = matching(/^([1-9]|1[0-2])$/, {
  en: 'the number of a month, "1" to "12"',
  zh: "月份数字，“1”至“12”",
});

/** The share of a late record: a number, or a formula over parameters. */
const lateShare = z.union([z.number().min(0).max(1), z.string().min(1).max(1000)]);

const late = strictObject({ within: offsetSchema.optional(), share: lateShare });

const recurringDuty = strictObject({
  title: messageSchema,
  every: span,
  by: nameSchema,
  /** How many records each period needs; 1 where absent. */
  times: z.union([z.number().int().min(1).max(1000), nameSchema]).optional(),
  /** One series for each record of a selection, or each of some texts, matched with a field of the records. */
  per: z.union([nameSchema, z.array(z.string().min(1).max(200)).min(1)]).optional(),
  match: fieldSchema.optional(),
  /** The deadline: a day of the year, a day of the period's last month, or so far from the period's end. */
  due: z
    .union([
      monthDay,
      strictObject({ day: z.union([z.number().int().min(1).max(31), nameSchema]) }),
      offsetSchema,
    ])
    .optional(),
  /** Another deadline for the periods that end in a month of the year: `{ "12": "12-25" }`. */
  dueIn: z.record(monthNumber, monthDay).optional(),
  late: late.optional(),
});

const dueField = strictObject({ field: fieldSchema, plus: offsetSchema.optional() });

const borneDuty = strictObject({
  title: messageSchema,
  each: nameSchema,
  due: z.union([fieldSchema, dueField]),
  done: z.union([fieldSchema, z.array(fieldSchema).min(1)]),
  late: late.optional(),
});

const ofSelection = { of: nameSchema, orElse: valueSchema.optional() };

/** A number worked out from facts, from one number of each record of a selection, a target, or a figure of the group. */
const amount = z.union([
  valueSchema,
  strictObject({ sum: fieldSchema, ...ofSelection }),
  strictObject({ average: fieldSchema, ...ofSelection }),
  strictObject({ min: fieldSchema, ...ofSelection }),
  strictObject({ max: fieldSchema, ...ofSelection }),
  strictObject({ latest: fieldSchema, ...ofSelection }),
  strictObject({ target: z.union([nameSchema, stemSchema]) }),
  strictObject({ group: z.enum(["average", "min", "max", "rank", "size"]), of: nameSchema }),
]);

const indicator = strictObject({
  id: nameSchema,
  title: messageSchema,
  /** With 0 points it is shown and not scored. */
  points: z.number().min(0).max(1000),
  share: valueSchema.optional(),
  /** The share that earns all the points. */
  fullAt: valueSchema.optional(),
  /** How much of the points can be earned at most, as a share of them. */
  cap: valueSchema.optional(),
  /** Instead of a share: the points that are taken from those of the line. */
  deduct: valueSchema.optional(),
  /** The share where nothing was due yet or there was nothing to do. */
  whenNothingDue: valueSchema.optional(),
  basis: strictObject({ duty: basisSchema, points: basisSchema }),
});

const adjustmentLine = strictObject({
  id: nameSchema,
  title: messageSchema,
  points: valueSchema,
  /** For each record of a selection, or for each finding with one of the codes; where absent, once. */
  each: z.union([nameSchema, z.array(codeSchema).min(1)]).optional(),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: fieldSchema.optional(),
  when: conditionSchema.optional(),
  cap: valueSchema.optional(),
  /** One fact costs points once: in the first measure whose line has this cause and the same subject. */
  cause: stemSchema.optional(),
  basis: basisSchema,
});

const adjustments = strictObject({ cap: valueSchema, lines: z.array(adjustmentLine).min(1) });

export const severities = ["minor", "moderate", "major", "critical"] as const;

const violation = strictObject({
  code: codeSchema,
  duty: z.union([nameSchema, z.array(nameSchema).min(1)]).optional(),
  each: nameSchema.optional(),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: fieldSchema.optional(),
  when: conditionSchema.optional(),
  after: offsetSchema.optional(),
  running: z.number().int().min(2).max(60).optional(),
  severity: z.enum(severities),
  /** The light that it proposes; people decide. */
  light: z.enum(["yellow", "red"]).optional(),
  trigger: z.enum(["T1", "T2", "T3", "T4", "T5", "T6"]).optional(),
  /** What proves that it was put right. */
  evidence: messageSchema.optional(),
  basis: basisSchema,
  message: messageSchema,
  remedy: strictObject({ ...messageSchema.shape, within: offsetSchema.optional() }).optional(),
});

const profile = strictObject({
  for: z.record(stemSchema, basisSchema),
  /** What the points of the indicators sum to; 100 where absent. */
  outOf: z
    .number()
    .positive()
    .max(1000)
    .refine((points) => Number(points.toFixed(2)) === points, {
      params: { expected: { en: "points with at most 2 decimals", zh: "小数不超过2位的分值" } },
    })
    .optional(),
  indicators: z.array(indicator).min(1),
  bonuses: adjustments.optional(),
  deductions: adjustments.optional(),
  violations: z.array(violation),
});

/** Selections are made of each other: following them through many would take long, and nobody could read it. */
const MOST_SELECTIONS = 200;
const fewEnough = { en: `at most ${MOST_SELECTIONS} selections`, zh: `至多${MOST_SELECTIONS}个记录选择` };

/** What a rule file may say: one measure. */
export const measureSchema = strictObject(
  {
    $schema: z.string().optional(),
    id: stemSchema,
    number: z.number().int().min(1).max(999),
    aspect: stemSchema,
    title: messageSchema,
    clause: strictObject({
      paragraph: z.number().int().min(1),
      says: z.string().min(1),
      fixes: z.array(z.string()),
      leavesOpen: z.array(z.string()),
    }),
    parameters: z.record(nameSchema, parameter),
    select: z
      .record(nameSchema, selection)
      .refine((all) => Object.keys(all).length <= MOST_SELECTIONS, { params: { expected: fewEnough } })
      .meta({ maxProperties: MOST_SELECTIONS }),
    duties: z.record(nameSchema, z.union([recurringDuty, borneDuty])),
    amounts: z.record(nameSchema, amount).optional(),
    profiles: z.array(profile).min(1),
  },
  { id: "Measure", title: "Measure" },
);

const parts = {
  Parameter: parameter,
  Selection: selection,
  Link: link,
  Repeats: repeats,
  Late: late,
  RecurringDuty: recurringDuty,
  BorneDuty: borneDuty,
  Indicator: indicator,
  Adjustments: adjustments,
  AdjustmentLine: adjustmentLine,
  Violation: violation,
  Profile: profile,
};
// Registered, not made again with `meta`: the JSON Schema then lists each part once, by its name.
for (const [id, part] of Object.entries(parts)) z.globalRegistry.add(part, { id });

export type OffsetRule = z.infer<typeof offsetSchema>;
export type SelectionRule = z.infer<typeof selection>;
export type LateRule = z.infer<typeof late>;
export type RecurringDutyRule = z.infer<typeof recurringDuty>;
export type BorneDutyRule = z.infer<typeof borneDuty>;
export type DutyRule = RecurringDutyRule | BorneDutyRule;
export type AmountRule = z.infer<typeof amount>;
export type IndicatorRule = z.infer<typeof indicator>;
export type AdjustmentLineRule = z.infer<typeof adjustmentLine>;
export type AdjustmentsRule = z.infer<typeof adjustments>;
export type ViolationRule = z.infer<typeof violation>;
export type ProfileRule = z.infer<typeof profile>;
export type Severity = (typeof severities)[number];

/** One measure, as its rule file says it. */
export type Measure = z.infer<typeof measureSchema>;
