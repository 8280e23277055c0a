import * as z from "zod/mini";
import { messageSchema, nameSchema, stemSchema } from "../records/kind.js";
import { strictObject } from "../shape/strict-object.js";
import { amount } from "./schema/amount.js";
import { borneDuty, late, type rectificationSources, recurringDuty } from "./schema/duty.js";
import {
  adjustmentLine,
  adjustments,
  indicator,
  profile,
  type severities,
  violation,
} from "./schema/profile.js";
import { figure, progress, recordProgress } from "./schema/progress.js";
import { countedDate, link, repeats, selection, selections, tally } from "./schema/selection.js";
import { type offsetSchema, parameter } from "./schema/values.js";

export { severities } from "./schema/profile.js";
export { type Band, basisSchema, type Value } from "./schema/values.js";

/** What a rule file may say: one measure. */
export const measureSchema = strictObject(
  {
    $schema: z.optional(z.string()),
    id: stemSchema,
    number: z.number().check(z.int(), z.gte(1), z.lte(999)),
    aspect: stemSchema,
    title: messageSchema,
    clause: strictObject({
      paragraph: z.number().check(z.int(), z.gte(1)),
      says: z.string().check(z.minLength(1)),
      fixes: z.array(z.string()),
      leavesOpen: z.array(z.string()),
    }),
    parameters: z.record(nameSchema, parameter),
    select: selections,
    duties: z.record(nameSchema, z.union([recurringDuty, borneDuty])),
    amounts: z.optional(z.record(nameSchema, amount)),
    progress: z.optional(progress),
    figures: z.optional(z.record(nameSchema, figure)),
    profiles: z.array(profile).check(z.minLength(1)),
  },
  { id: "Measure", title: "Measure" },
);

const parts = {
  Parameter: parameter,
  Selection: selection,
  Link: link,
  CountedDate: countedDate,
  Tally: tally,
  Repeats: repeats,
  Late: late,
  RecurringDuty: recurringDuty,
  BorneDuty: borneDuty,
  Progress: progress,
  RecordProgress: recordProgress,
  Figure: figure,
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
export type ProgressRule = z.infer<typeof progress>;
export type FigureRule = z.infer<typeof figure>;
export type IndicatorRule = z.infer<typeof indicator>;
export type AdjustmentLineRule = z.infer<typeof adjustmentLine>;
export type AdjustmentsRule = z.infer<typeof adjustments>;
export type ViolationRule = z.infer<typeof violation>;
export type ProfileRule = z.infer<typeof profile>;
/** Where an item of the rectification list comes from. */
export type Rectification = (typeof rectificationSources)[number];
export type Severity = (typeof severities)[number];

/** One measure, as its rule file says it. */
export type Measure = z.infer<typeof measureSchema>;
