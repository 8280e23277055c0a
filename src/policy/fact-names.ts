/** The facts that every duty gives: `held.rate` and so on. */
export const dutyFacts = ["due", "done", "lacking", "rate", "pending", "running"] as const;

/** The name of one of them. */
export type DutyFact = (typeof dutyFacts)[number];
