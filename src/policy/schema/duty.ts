import * as z from "zod";
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
const lateShare = z.union([z.number().min(0).max(1), z.string().min(1).max(1000)]);

export const late = strictObject({ within: offsetSchema.optional(), share: lateShare });

export const recurringDuty = strictObject({
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

/** Where an item of the rectification list comes from. */
export const rectificationSources = ["supervision", "meeting", "audit", "notification"] as const;

export const borneDuty = strictObject({
  title: messageSchema,
  each: nameSchema,
  due: z.union([fieldSchema, dueField]),
  done: z.union([fieldSchema, z.array(fieldSchema).min(1)]),
  late: late.optional(),
  /** Its instances are items of the rectification list, from this source. */
  rectification: z.enum(rectificationSources).optional(),
  /** What is asked after an interview: the plan, or the report that closes it. */
  interview: z.enum(["plan", "report"]).optional(),
  /** They stand on the list again after they had been accepted. */
  reopened: z.literal(true).optional(),
});
