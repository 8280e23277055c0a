import { Exact } from "../../exact/exact.js";
import { groupBy } from "../../facts/group.js";
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
    .map(({ id, group, exactTotal = "0" }) => ({ id, group, exact: Exact.parse(exactTotal) }));
  const places = new Map<string, Place>();
  for (const group of groupBy(ranked, (one) => one.group).values())
    placeGroup(group, policy.smallestGroup.value, places);
  return places;
}

interface Total {
  readonly id: string;
  readonly exact: Exact;
}

/** Places the units of a group, from the greatest total to the smallest, those with equal totals together. */
function placeGroup(group: readonly Total[], smallestGroup: number, places: Map<string, Place>): void {
  const groupSize = group.length;
  const descending = group.toSorted((a, b) => b.exact.compare(a.exact));
  let above = 0;
  while (above < groupSize) {
    const tied = descending.slice(above, endOfTie(descending, above));
    const below = groupSize - above - tied.length;
    // Where all are tied nobody is above: nobody is last.
    const last = groupSize >= smallestGroup && below === 0 && above > 0;
    for (const { id } of tied) places.set(id, { rank: above + 1, fromEnd: below + 1, groupSize, last });
    above += tied.length;
  }
}

/** The place after the last total that equals the one at a place. */
function endOfTie(descending: readonly Total[], at: number): number {
  const own = descending[at]?.exact;
  let end = at + 1;
  while (end < descending.length && own !== undefined && descending[end]?.exact.equals(own)) end += 1;
  return end;
}

/** Why a unit has no rank; nothing where it has one. */
export function reasonOf(unit: UnitResult, { coverage }: PolicyFile): UnitResult["notRanked"] {
  if (unit.group === undefined) return "no-group";
  if (unit.ended === true) return "ended";
  if (unit.exactTotal === undefined) return "not-scored";
  const { scored, applicable } = unit.coverage;
  return scored < coverage.atLeast.value * applicable ? "coverage" : undefined;
}
