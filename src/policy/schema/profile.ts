import * as z from "zod/mini";
import { conditionSchema } from "../../conditions/schema.js";
import { messageSchema, nameSchema, stemSchema } from "../../records/kind.js";
import { strictObject } from "../../shape/strict-object.js";
import { triggerId } from "./standing.js";
import { basisSchema, codeSchema, fieldSchema, offsetSchema, valueSchema } from "./values.js";

export const indicator = strictObject({
  id: nameSchema,
  title: messageSchema,
  /** With 0 points it is shown and not scored. */
  points: z.number().check(z.gte(0), z.lte(1000)),
  share: z.optional(valueSchema),
  /** The share that earns all the points. */
  fullAt: z.optional(valueSchema),
  /** How much of the points can be earned at most, as a share of them. */
  cap: z.optional(valueSchema),
  /** Instead of a share: the points that are taken from those of the line. */
  deduct: z.optional(valueSchema),
  /** The share where nothing was due yet or there was nothing to do. */
  whenNothingDue: z.optional(valueSchema),
  basis: strictObject({ duty: basisSchema, points: basisSchema }),
});

export const adjustmentLine = strictObject({
  id: nameSchema,
  title: messageSchema,
  points: valueSchema,
  /** For each record of a selection, or for each finding with one of the codes; where absent, once. */
  each: z.optional(z.union([nameSchema, z.array(codeSchema).check(z.minLength(1))])),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: z.optional(fieldSchema),
  /** The date of the records that is held against exemptions; their event where absent. */
  day: z.optional(fieldSchema),
  when: z.optional(conditionSchema),
  cap: z.optional(valueSchema),
  /** One fact costs points once: in the first measure whose line has one of these causes and the same subject. */
  cause: z.optional(z.union([stemSchema, z.array(stemSchema).check(z.minLength(2))])),
  basis: basisSchema,
});

export const adjustments = strictObject({
  cap: valueSchema,
  lines: z.array(adjustmentLine).check(z.minLength(1)),
});

export const severities = ["minor", "moderate", "major", "critical"] as const;

export const violation = strictObject({
  code: codeSchema,
  duty: z.optional(z.union([nameSchema, z.array(nameSchema).check(z.minLength(1))])),
  each: z.optional(nameSchema),
  /** What is found is a state that lasts: it is raised on the last day that is scored, not when the record was filed. */
  lasting: z.optional(z.literal(true)),
  /** The field that names what a record is about, where that is not the record itself. */
  subject: z.optional(fieldSchema),
  /** The date of the records that is held against exemptions; their event where absent. */
  day: z.optional(fieldSchema),
  when: z.optional(conditionSchema),
  after: z.optional(offsetSchema),
  running: z.optional(z.number().check(z.int(), z.gte(2), z.lte(60))),
  inMonth: z.optional(z.number().check(z.int(), z.gte(2), z.lte(1000))),
  severity: z.enum(severities),
  /** The light that it proposes; people decide. */
  light: z.optional(z.enum(["yellow", "red"])),
  /** Of what kind the light is: one of the policy's kinds of light. */
  lightType: z.optional(stemSchema),
  trigger: z.optional(triggerId),
  /** What proves that it was put right. */
  evidence: z.optional(messageSchema),
  basis: basisSchema,
  message: messageSchema,
  remedy: z.optional(strictObject({ ...messageSchema.shape, within: z.optional(offsetSchema) })),
});

export const profile = strictObject({
  for: z.record(stemSchema, basisSchema),
  /** What the points of the indicators sum to; 100 where absent. */
  outOf: z.optional(
    z.number().check(
      z.positive(),
      z.lte(1000),
      z.refine((points) => Number(points.toFixed(2)) === points, {
        params: { expected: { en: "points with at most 2 decimals", zh: "小数不超过2位的分值" } },
      }),
    ),
  ),
  indicators: z.array(indicator).check(z.minLength(1)),
  bonuses: z.optional(adjustments),
  deductions: z.optional(adjustments),
  violations: z.array(violation),
});
