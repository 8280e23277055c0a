import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { endBefore } from "../calendar/merged-months.js";
import type { Period } from "../calendar/period.js";
import type { PolicyFile } from "../policy/policy-schema.js";

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
  /** The last day of what was published before the period: what was raised later is new. */
  readonly previousEnd: CivilDate;
}

export function scopeOf(
  period: Period,
  asOf: CivilDate,
  knownAt: CivilDate,
  { effectiveFrom, mergedMonths }: Pick<PolicyFile, "effectiveFrom" | "mergedMonths">,
): Scope {
  return {
    period,
    yearStart: `${period.from.slice(0, 4)}-01-01`,
    effectiveFrom: effectiveFrom.value,
    end: earlier(period.to, asOf),
    asOf,
    knownAt,
    previousEnd: endBefore(period, mergedMonths.value),
  };
}

/** A unit's days that are scored: nobody answers for what was before the policy took effect or outside the unit's life. */
export function scoredDays(
  unit: { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined },
  { yearStart, effectiveFrom, end }: Scope,
): { readonly first: CivilDate; readonly last: CivilDate } {
  return {
    first: [yearStart, effectiveFrom, unit.from ?? ""].reduce(later),
    last: earlier(end, unit.to ?? end),
  };
}
