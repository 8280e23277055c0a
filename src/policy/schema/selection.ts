import * as z from "zod";
import { conditionSchema } from "../../conditions/schema.js";
import { messageSchema, nameSchema, stemSchema } from "../../records/kind.js";
import { strictObject } from "../../shape/strict-object.js";
import { fieldSchema, offsetSchema, valueSchema } from "./values.js";

export const link = strictObject({ to: nameSchema, on: z.record(fieldSchema, fieldSchema) });

/** A day so far after a date of the record, found as deadlines are. */
export const countedDate = strictObject({ field: fieldSchema, plus: offsetSchema });
/** How many records of another selection match. */
export const tally = strictObject({
  of: nameSchema,
  /** Absent: all of them. */
  on: z.record(fieldSchema, fieldSchema).optional(),
  /** Only those that are there on the record's day. */
  there: z.literal(true).optional(),
});

/** Which records repeat an earlier one. */
export const repeats = strictObject({
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

export const selection = strictObject({
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
  /** Days to count from a date of each record, as deadlines are. */
  dates: z.record(nameSchema, countedDate).optional(),
  /** How many records of other selections match it, as its numbers. */
  tally: z.record(nameSchema, tally).optional(),
  /** Numbers to work out for each record. */
  with: z.record(nameSchema, valueSchema).optional(),
  where: conditionSchema.optional(),
  repeats: repeats.optional(),
  except: nameSchema.optional(),
});

/** Selections are made of each other: following them through many would take long, and nobody could read it. */
const MOST_SELECTIONS = 200;
const fewEnough = { en: `at most ${MOST_SELECTIONS} selections`, zh: `至多${MOST_SELECTIONS}个记录选择` };

/** All selections of a measure, by name. */
export const selections = z
  .record(nameSchema, selection)
  .refine((all) => Object.keys(all).length <= MOST_SELECTIONS, { params: { expected: fewEnough } })
  .meta({ maxProperties: MOST_SELECTIONS });
