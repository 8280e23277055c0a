import type { Policy } from "../policy/policy-schema.js";
import { fromExact } from "../scoring/points.js";
import type { UnitResult } from "./unit.js";

/**
 * Ranks the units within their groups, equal totals sharing a rank; says of every other unit why it has none. The units
 * come from `finish`, all of them at once.
 *
 * @example
 * import { nineteenMeasures, standing } from "nineteen-measures";
 * standing([], nineteenMeasures); // => []
 */
export function standing(units: readonly UnitResult[], { policy }: Policy): readonly UnitResult[] {
  const least = policy.coverage.atLeast.value;
  const reason = (unit: UnitResult): UnitResult["notRanked"] => {
    if (unit.group === undefined) return "no-group";
    if (unit.ended === true) return "ended";
    if (unit.exactTotal === undefined) return "not-scored";
    return unit.coverage.scored < least * unit.coverage.applicable ? "coverage" : undefined;
  };
  const totals = new Map(
    units
      .filter((unit) => reason(unit) === undefined)
      .map((unit) => [unit.id, { group: unit.group, exact: fromExact(unit.exactTotal ?? "0") }]),
  );
  return units.map((unit) => {
    const own = totals.get(unit.id);
    const notRanked = reason(unit);
    if (own === undefined || notRanked !== undefined) return { ...unit, ...(notRanked ? { notRanked } : {}) };
    const rivals = [...totals.values()].filter(({ group }) => group === own.group);
    const better = rivals.filter(({ exact }) => exact.compare(own.exact) > 0).length;
    return { ...unit, rank: better + 1 };
  });
}
