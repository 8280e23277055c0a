import * as z from "zod/mini";
import { messageSchema, nameSchema } from "../../records/kind.js";
import { matching } from "../../shape/matching.js";
import { strictObject } from "../../shape/strict-object.js";
import { fieldSchema, offsetSchema, span } from "./values.js";

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
const lateShare = z.union([
  z.number().check(z.gte(0), z.lte(1)),
  z.string().check(z.minLength(1), z.maxLength(1000)),
]);

export const late = strictObject({ within: z.optional(offsetSchema), share: lateShare });

export const recurringDuty = strictObject({
  title: messageSchema,
  every: span,
  by: nameSchema,
  /** How many records each period needs; 1 where absent. */
  times: z.optional(z.union([z.number().check(z.int(), z.gte(1), z.lte(1000)), nameSchema])),
  /** One series for each record of a selection, or each of some texts, matched with a field of the records. */
  per: z.optional(
    z.union([nameSchema, z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1))]),
  ),
  match: z.optional(fieldSchema),
  /** The deadline: a day of the year, a day of the period's last month, or so far from the period's end. */
  due: z.optional(
    z.union([
      monthDay,
      strictObject({ day: z.union([z.number().check(z.int(), z.gte(1), z.lte(31)), nameSchema]) }),
      offsetSchema,
    ]),
  ),
  /** Another deadline for the periods that end in a month of the year: `{ "12": "12-25" }`. */
  dueIn: z.optional(z.record(monthNumber, monthDay)),
  late: z.optional(late),
});

const dueField = strictObject({ field: fieldSchema, plus: z.optional(offsetSchema) });

/** Where an item of the rectification list comes from. */
export const rectificationSources = ["supervision", "meeting", "audit", "notification"] as const;

export const borneDuty = strictObject({
  title: messageSchema,
  each: nameSchema,
  due: z.union([fieldSchema, dueField]),
  done: z.union([fieldSchema, z.array(fieldSchema).check(z.minLength(1))]),
  late: z.optional(late),
  /** Its instances are items of the rectification list, from this source. */
  rectification: z.optional(z.enum(rectificationSources)),
  /** What is asked after an interview: the plan, or the report that closes it. */
  interview: z.optional(z.enum(["plan", "report"])),
  /** They stand on the list again after they had been accepted. */
  reopened: z.optional(z.literal(true)),
});
