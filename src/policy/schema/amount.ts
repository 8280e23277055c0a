import * as z from "zod/mini";
import { nameSchema, stemSchema } from "../../records/kind.js";
import { strictObject } from "../../shape/strict-object.js";
import { fieldSchema, valueSchema } from "./values.js";

const ofSelection = { of: nameSchema, orElse: z.optional(valueSchema) };

/** A number worked out from facts, from one number of each record of a selection, a target, or a figure of the group. */
export const amount = z.union([
  valueSchema,
  strictObject({ sum: fieldSchema, ...ofSelection }),
  strictObject({ average: fieldSchema, ...ofSelection }),
  strictObject({ min: fieldSchema, ...ofSelection }),
  strictObject({ max: fieldSchema, ...ofSelection }),
  strictObject({ latest: fieldSchema, ...ofSelection }),
  strictObject({ target: z.union([nameSchema, stemSchema]) }),
  strictObject({ group: z.enum(["average", "min", "max", "rank", "size"]), of: nameSchema }),
]);
