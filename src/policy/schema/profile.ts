import * as z from "zod";
import { conditionSchema } from "../../conditions/schema.js";
import { messageSchema, nameSchema, stemSchema } from "../../records/kind.js";
import { strictObject } from "../../shape/strict-object.js";
import { triggerId } from "./standing.js";
import { basisSchema, codeSchema, fieldSchema, offsetSchema, valueSchema } from "./values.js";

export const indicator = strictObject({
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

export const adjustmentLine = strictObject({
  id: nameSchema,
  title: messageSchema,
  points: valueSchema,
  /** For each record of a selection, or for each finding with one of the codes; where absent, once. */
  each: z.union([nameSchema, z.array(codeSchema).min(1)]).optional(),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: fieldSchema.optional(),
  /** The date of the records that is held against exemptions; their event where absent. */
  day: fieldSchema.optional(),
  when: conditionSchema.optional(),
  cap: valueSchema.optional(),
  /** One fact costs points once: in the first measure whose line has one of these causes and the same subject. */
  cause: z.union([stemSchema, z.array(stemSchema).min(2)]).optional(),
  basis: basisSchema,
});

export const adjustments = strictObject({ cap: valueSchema, lines: z.array(adjustmentLine).min(1) });

export const severities = ["minor", "moderate", "major", "critical"] as const;

export const violation = strictObject({
  code: codeSchema,
  duty: z.union([nameSchema, z.array(nameSchema).min(1)]).optional(),
  each: nameSchema.optional(),
  /** What is found is a state that lasts: it is raised on the last day that is scored, not when the record was filed. */
  lasting: z.literal(true).optional(),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: fieldSchema.optional(),
  /** The date of the records that is held against exemptions; their event where absent. */
  day: fieldSchema.optional(),
  when: conditionSchema.optional(),
  after: offsetSchema.optional(),
  running: z.number().int().min(2).max(60).optional(),
  inMonth: z.number().int().min(2).max(1000).optional(),
  severity: z.enum(severities),
  /** The light that it proposes; people decide. */
  light: z.enum(["yellow", "red"]).optional(),
  /** Of what kind the light is: one of the policy's kinds of light. */
  lightType: stemSchema.optional(),
  trigger: triggerId.optional(),
  /** What proves that it was put right. */
  evidence: messageSchema.optional(),
  basis: basisSchema,
  message: messageSchema,
  remedy: strictObject({ ...messageSchema.shape, within: offsetSchema.optional() }).optional(),
});

export const profile = strictObject({
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
