import { Exact } from "../../exact/exact.js";
import type { PolicyFile } from "../../policy/policy-schema.js";
import type { UnitResult } from "../unit.js";

/** The place of a unit in its group. */
export interface Place {
  /** 1 + the number of units of the group with a greater exact total. */
  readonly rank: number;
  /** 1 + the number with a smaller one. */
  readonly fromEnd: number;
  /** The units of the group that have a rank. */
  readonly groupSize: number;
  /** Whether it is last: in a group that is large enough, and not all tied. */
  readonly last: boolean;
}

/** The places of the units that are ranked, by id: equal totals share a rank. */
export function placesOf(units: readonly UnitResult[], policy: PolicyFile): ReadonlyMap<string, Place> {
  const ranked = units
    .filter((unit) => reasonOf(unit, policy) === undefined)
    .map((unit) => ({ unit, exact: Exact.parse(unit.exactTotal ?? "0") }));
  return new Map(
    ranked.map(({ unit, exact }) => {
      const totals = ranked.filter((one) => one.unit.group === unit.group).map((one) => one.exact);
      return [unit.id, placeOf(exact, totals, policy.smallestGroup.value)];
    }),
  );
}

function placeOf(own: Exact, totals: readonly Exact[], smallestGroup: number): Place {
  const above = totals.filter((one) => one.compare(own) > 0).length;
  const below = totals.filter((one) => one.compare(own) < 0).length;
  return {
    rank: above + 1,
    fromEnd: below + 1,
    groupSize: totals.length,
    // Where all are tied nobody is above: nobody is last.
    last: totals.length >= smallestGroup && below === 0 && above > 0,
  };
}

/** Why a unit has no rank; nothing where it has one. */
export function reasonOf(unit: UnitResult, { coverage }: PolicyFile): UnitResult["notRanked"] {
  if (unit.group === undefined) return "no-group";
  if (unit.ended === true) return "ended";
  if (unit.exactTotal === undefined) return "not-scored";
  const { scored, applicable } = unit.coverage;
  return scored < coverage.atLeast.value * applicable ? "coverage" : undefined;
}
