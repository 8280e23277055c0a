import * as z from "zod/mini";
import type { Message } from "../messages/message.js";
import { civilDateSchema } from "../shape/civil-date-schema.js";
import { readonlyList } from "../shape/readonly-list.js";
import { strictObject } from "../shape/strict-object.js";
import { exemptionReasonIds } from "./exemption-reasons.js";
import type { ActivityRecord } from "./generated.js";
import { messageSchema, stemSchema } from "./kind.js";

const id = z.string().check(z.minLength(1), z.maxLength(200));

const unitName = z.union([z.string().check(z.minLength(1), z.maxLength(200)), messageSchema]);
const unitKinds = readonlyList(z.array(stemSchema).check(z.minLength(1), z.maxLength(10)));

/** What changes about a unit on a day: its name from then on, its kinds from the year that begins with or after it. */
const unitChangeSchema = strictObject({
  on: civilDateSchema,
  name: z.optional(unitName),
  kinds: z.optional(unitKinds),
});

/** A unit that is assessed: a county, a park, a department, a company. */
export const unitSchema = strictObject(
  {
    id,
    name: unitName,
    /** Kinds of unit of the policy; of a measure's profiles the first that names one of them applies. */
    kinds: unitKinds,
    /** Its later names and kinds; `name` and `kinds` are those it began with. */
    changes: z.optional(readonlyList(z.array(unitChangeSchema))),
    /** First and last day of the unit's life, where they are known. */
    from: z.optional(civilDateSchema),
    to: z.optional(civilDateSchema),
    /** The unit that it was merged into: on the day after its last it takes over what goes on. */
    successor: z.optional(id),
  },
  { id: "Unit", title: "Unit" },
);

/** An approved exemption: what falls into it is neither due nor missed. */
export const exemptionSchema = strictObject(
  {
    id,
    unitId: id,
    /** The measures it is for; where absent, all of them. */
    measures: z.optional(readonlyList(z.array(stemSchema).check(z.minLength(1)))),
    from: civilDateSchema,
    to: civilDateSchema,
    reason: z.enum(exemptionReasonIds),
    /** The post or body that approved it. */
    approvedBy: z.string().check(z.minLength(1), z.maxLength(200)),
    documentNo: z.string().check(z.minLength(1), z.maxLength(200)),
    approvedOn: civilDateSchema,
    /** What rules may count while it lasts, such as "online"; it then exempts nothing. */
    allows: z.optional(readonlyList(z.array(stemSchema).check(z.minLength(1)))),
  },
  { id: "Exemption", title: "Exemption" },
);

/** Where a kind of record was collected, so that its absence says something. */
export const collectedSchema = strictObject(
  {
    kind: stemSchema,
    /** The units it was collected from; where absent, all of them. */
    units: z.optional(readonlyList(z.array(id).check(z.minLength(1)))),
    /** The first and the last day for which it was collected, where there are such. */
    from: z.optional(civilDateSchema),
    to: z.optional(civilDateSchema),
  },
  { id: "Collected", title: "Collected" },
);

/** The public holidays of years that the policy's calendar does not know. */
export const calendarYearsSchema = strictObject(
  {
    $schema: z.optional(z.string()),
    years: readonlyList(z.array(z.number().check(z.int(), z.gte(1900), z.lte(2200))).check(z.minLength(1))),
    /** Mondays to Fridays that are free. */
    daysOff: readonlyList(z.array(civilDateSchema)),
    /** Saturdays and Sundays that are worked. */
    daysWorked: readonlyList(z.array(civilDateSchema)),
  },
  { id: "CalendarYears", title: "Calendar years" },
);

export type UnitInput = z.infer<typeof unitSchema>;
export type CollectedEntry = z.infer<typeof collectedSchema>;
export type CalendarYears = z.infer<typeof calendarYearsSchema>;
export type Exemption = z.infer<typeof exemptionSchema>;

/** A change of a unit after intake: its name in both languages. */
export interface UnitChange extends Omit<z.infer<typeof unitChangeSchema>, "name"> {
  readonly name?: Message;
}

/** A unit after intake: its names in both languages, its changes in order of their days. */
export interface Unit extends Omit<UnitInput, "name" | "changes"> {
  readonly name: Message;
  readonly changes?: readonly UnitChange[];
}

/**
 * What a city hands over. `R` is the type of its records; by default those of the built-in record kinds.
 * Only where records were collected does their absence count as a miss: as `collected` says for the kinds that it
 * lists, and everywhere for every other kind with at least one record of an event by `asOf` that was filed by `knownAt`.
 */
export interface Dataset<R extends object = ActivityRecord> {
  readonly units: readonly UnitInput[];
  readonly records: readonly R[];
  readonly exemptions?: readonly Exemption[];
  readonly collected?: readonly CollectedEntry[];
  /** The holidays of years that the policy's calendar does not know yet. */
  readonly calendar?: CalendarYears;
}
