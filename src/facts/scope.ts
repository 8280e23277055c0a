import { addDays, type CivilDate, earlier } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";

/** The days an assessment looks at. Every assessment runs from 1 January to the end of its period. */
export interface Scope {
  readonly period: Period;
  readonly yearStart: CivilDate;
  /** The day on which the policy took effect. */
  readonly effectiveFrom: CivilDate;
  /** The earlier of the period's end and the as-of date: what happened later is not in the score. */
  readonly end: CivilDate;
  /** Up to when events and fulfilment are seen. */
  readonly asOf: CivilDate;
  /** Up to when filings are seen. */
  readonly knownAt: CivilDate;
  /** The last day of the period before: what was raised later is new. */
  readonly previousEnd: CivilDate;
}

export function scopeOf(
  period: Period,
  asOf: CivilDate,
  knownAt: CivilDate,
  effectiveFrom: CivilDate,
): Scope {
  return {
    period,
    yearStart: `${period.from.slice(0, 4)}-01-01`,
    effectiveFrom,
    end: earlier(period.to, asOf),
    asOf,
    knownAt,
    previousEnd: addDays(period.from, -1),
  };
}
