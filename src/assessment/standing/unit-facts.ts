import { Exact, toNumber } from "../../exact/exact.js";
import type { UnitFact } from "../../policy/standing-facts.js";
import type { Violation } from "../../scoring/violations.js";
import type { Writable } from "../../shape/building.js";
import type { UnitResult } from "../unit.js";
import type { Place } from "./ranks.js";
import { severityCounts } from "./severity-counts.js";
import type { OwnTarget } from "./standing-of-unit.js";

/** What conditions on a unit as a whole ask for; a fact that is not known is absent. */
export type UnitFacts = Readonly<Partial<Record<UnitFact, number | boolean>>>;

export function unitFactsOf(
  unit: UnitResult,
  findings: readonly Violation[],
  place: Place | undefined,
  ownTarget: OwnTarget | undefined,
  more: { readonly monthsUnmet: number; readonly vetoes: number; readonly yearOver: boolean },
): UnitFacts {
  const facts: Writable<UnitFacts> = { last: place?.last ?? false, ...severityCounts(findings), ...more };
  if (ownTarget !== undefined) {
    facts.completion = ownTarget.completion;
    facts.gap = ownTarget.gap;
    facts.shortfall = ownTarget.shortfall;
    facts.targetMet = ownTarget.met;
  }
  // Not as it is printed: what is printed as 60.00 may lie below 60. Nothing follows from a total of too little weight.
  if (unit.exactTotal !== undefined && unit.notRanked !== "coverage")
    facts.total = toNumber(Exact.parse(unit.exactTotal));
  if (place !== undefined) {
    facts.rank = place.rank;
    facts.groupSize = place.groupSize;
  }
  return facts;
}
