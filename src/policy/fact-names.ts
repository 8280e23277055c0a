/** The facts that every duty gives: `held.rate` and so on. */
export const dutyFacts = ["due", "done", "lacking", "rate", "pending", "running"] as const;

/** The name of one of them. */
export type DutyFact = (typeof dutyFacts)[number];

/** Numbers that are always there. */
export const coreNumbers = ["year", "timeProgress"] as const;

/** Dates that are always there, for conditions. */
export const coreDates = ["asOf", "end", "yearStart"] as const;

/** The name of one of them. */
export type CoreDate = (typeof coreDates)[number];

/** Instead of a field in `latestPer`: the newest of all records. */
export const ALL = "all";

/** What can be worked out from one number of each record of a selection. */
export const aggregates = ["sum", "average", "min", "max", "latest"] as const;

/** The name of one of them. */
export type Aggregate = (typeof aggregates)[number];
