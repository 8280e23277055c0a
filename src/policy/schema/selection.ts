import * as z from "zod/mini";
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
  on: z.optional(z.record(fieldSchema, fieldSchema)),
  /** Only those that are there on the record's day. */
  there: z.optional(z.literal(true)),
});

/** Which records repeat an earlier one. */
export const repeats = strictObject({
  on: z.array(fieldSchema).check(z.minLength(1)),
  /** Only where their spans have a day in common. */
  overlapping: z.optional(z.literal(true)),
  /** Only up to so far after the earlier one. */
  within: z.optional(offsetSchema),
  /** The earlier one may be another unit's. */
  among: z.optional(z.literal("city")),
  /** With those that are repeated. */
  first: z.optional(z.literal(true)),
});

export const selection = strictObject({
  kind: z.optional(stemSchema),
  from: z.optional(nameSchema),
  as: z.optional(nameSchema),
  window: z.optional(z.enum(["year", "ever"])),
  /** What it is there for, where its name does not say so: for who reads the rule file. */
  meaning: z.optional(messageSchema),
  /** What it counts, where its name does not say so: "projects, a bundle as one". */
  counts: z.optional(messageSchema),
  /** The newest record for each value of this field, or with "all" the newest of all. */
  latestPer: z.optional(fieldSchema),
  /** Lets each record read the fields of the newest matching record of another selection. */
  link: z.optional(z.record(nameSchema, link)),
  /** Days to count from a date of each record, as deadlines are. */
  dates: z.optional(z.record(nameSchema, countedDate)),
  /** How many records of other selections match it, as its numbers. */
  tally: z.optional(z.record(nameSchema, tally)),
  /** Numbers to work out for each record. */
  with: z.optional(z.record(nameSchema, valueSchema)),
  where: z.optional(conditionSchema),
  repeats: z.optional(repeats),
  except: z.optional(nameSchema),
});

/** Selections are made of each other: following them through many would take long, and nobody could read it. */
const MOST_SELECTIONS = 200;
const fewEnough = { en: `at most ${MOST_SELECTIONS} selections`, zh: `至多${MOST_SELECTIONS}个记录选择` };

/** All selections of a measure, by name. */
export const selections = z
  .record(nameSchema, selection)
  .check(z.refine((all) => Object.keys(all).length <= MOST_SELECTIONS, { params: { expected: fewEnough } }))
  .register(z.globalRegistry, { maxProperties: MOST_SELECTIONS });
