import * as z from "zod/mini";
import { messageSchema, nameSchema, stemSchema } from "../../records/kind.js";
import { strictObject } from "../../shape/strict-object.js";
import { basisSchema, fieldSchema, valueSchema } from "./values.js";

const against = {
  plan: valueSchema,
  /** What of the plan falls into the months that are over; absent: the plan times the time progress. */
  byNow: z.optional(valueSchema),
  actual: valueSchema,
};

/** How far each record of a selection is. */
export const recordProgress = strictObject({
  in: nameSchema,
  ...against,
  /** The field that names what a record is about, where that is not the record itself. */
  subject: z.optional(fieldSchema),
  /** A date of the records that is held against exemptions, beside the last day that is scored. */
  day: z.optional(fieldSchema),
});

/** How far a unit is: what is planned, and what was done. */
export const progress = strictObject({
  /** One of the policy's kinds of light. */
  type: stemSchema,
  basis: basisSchema,
  unit: messageSchema,
  ...against,
  each: z.optional(recordProgress),
});

/** A number that a notification shows beside the scores. */
export const figure = strictObject({
  title: messageSchema,
  unit: messageSchema,
  value: valueSchema,
  /** The kinds of unit for which it is shown; absent: all that the measure is for. */
  for: z.optional(z.array(stemSchema).check(z.minLength(1))),
  /** It grows over the months of a year, so that one month's is what came to it since the month before. */
  adds: z.optional(z.literal(true)),
});
