import * as z from "zod";
import { isCivilDate } from "../calendar/civil-date.js";
import type { Message } from "../messages/message.js";
import type { ActivityRecord } from "./generated.js";
import { messageSchema, stemSchema } from "./kind.js";

const id = z.string().min(1).max(200);
const civilDate = z.string().refine(isCivilDate).meta({ format: "date" });

/** A unit that is assessed: a county, a park, a department, a company. */
export const unitSchema = z
  .strictObject({
    id,
    name: z.union([z.string().min(1).max(200), messageSchema]),
    /** Kinds of unit of the policy, the one whose profile is wanted first. */
    kinds: z.array(stemSchema).min(1).max(10),
    /** First and last day of the unit's life, where they are known. */
    from: civilDate.optional(),
    to: civilDate.optional(),
  })
  .meta({ id: "Unit", title: "Unit" });

/** An approved exemption: what falls into it is neither due nor missed. */
export const exemptionSchema = z
  .strictObject({
    id,
    unitId: id,
    /** The measures it is for; where absent, all of them. */
    measures: z.array(stemSchema).min(1).optional(),
    from: civilDate,
    to: civilDate,
    reason: z.enum(["force-majeure", "policy-change", "leave", "vacancy", "merged-unit", "other"]),
    /** The post or body that approved it. */
    approvedBy: z.string().min(1).max(200),
    documentNo: z.string().min(1).max(200),
    approvedOn: civilDate,
  })
  .meta({ id: "Exemption", title: "Exemption" });

/** A kind of record that was collected, so that its absence says something. */
export const collectedSchema = z.strictObject({ kind: stemSchema });

export type UnitInput = z.infer<typeof unitSchema>;
export type Exemption = z.infer<typeof exemptionSchema>;

/** A unit after intake: its name in both languages. */
export interface Unit extends Omit<UnitInput, "name"> {
  readonly name: Message;
}

/**
 * What a city hands over. `R` is the type of its records; by default those of the built-in record kinds.
 * `collected` lists the kinds of record that were asked for; where absent, every kind with at least one
 * record in the dataset. Only where records were collected does their absence count as a miss.
 */
export interface Dataset<R extends object = ActivityRecord> {
  readonly units: readonly UnitInput[];
  readonly records: readonly R[];
  readonly exemptions?: readonly Exemption[];
  readonly collected?: readonly { readonly kind: string }[];
}
