import { earlier } from "../calendar/civil-date.js";
import { parsePeriod } from "../calendar/period.js";
import { FaultError, fault } from "../messages/fault.js";
import type { Policy } from "../policy/policy-schema.js";
import type { Writable } from "../shape/building.js";
import type { AssessOptions } from "./options.js";
import { compileMonths } from "./standing/months.js";
import { placesOf, reasonOf } from "./standing/ranks.js";
import { compileStanding } from "./standing/rules.js";
import { standingsOf } from "./standing/standing-of.js";
import type { UnitResult } from "./unit.js";

/** What standing rests on beside the units: the period, as of when, and what was published before. */
export type StandingOptions = Pick<AssessOptions, "period" | "asOf" | "history">;

/**
 * Ranks the units within their groups, equal totals sharing a rank; says of every other unit why it has none; and works
 * out what follows by the policy: lights, grades, public lists and interviews, all of them proposals. The units come
 * from `finish`, all of them at once.
 *
 * @throws FaultError (PERIOD_INVALID) where the period is none.
 *
 * @example
 * import { nineteenMeasures, standing } from "nineteen-measures";
 * standing([], nineteenMeasures, { period: "2021-09", asOf: "2021-09-30" }); // => []
 */
export function standing(
  units: readonly UnitResult[],
  policy: Policy,
  { period: id, asOf, history = [] }: StandingOptions,
): readonly UnitResult[] {
  const period = parsePeriod(id);
  if (period === undefined) throw new FaultError([fault("PERIOD_INVALID", "options.period")]);
  const { mergedMonths } = policy.policy;
  const places = placesOf(units, policy.policy);
  const measuresOf = compileMonths(period, mergedMonths.value, history);
  const placed = units.map((unit) => {
    const result: Writable<UnitResult> = { ...unit, measures: measuresOf(unit) };
    const notRanked = reasonOf(unit, policy.policy);
    const rank = places.get(unit.id)?.rank;
    if (rank !== undefined) result.rank = rank;
    if (notRanked !== undefined) result.notRanked = notRanked;
    return result;
  });
  const rules = compileStanding(policy);
  if (rules === undefined) return placed;
  const at = { period, end: earlier(period.to, asOf), history };
  const standings = standingsOf(placed, places, rules, policy.policy, at);
  return placed.map((unit, i) => {
    const standing = standings[i];
    if (standing !== undefined) unit.standing = standing;
    return unit;
  });
}
