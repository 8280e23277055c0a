import { Exact, toNumber } from "../../exact/exact.js";
import type { UnitFact } from "../../policy/standing-facts.js";
import type { UnitResult } from "../unit.js";
import type { Place } from "./ranks.js";
import { severityCounts } from "./severity-counts.js";
import type { OwnTarget } from "./standing-of-unit.js";

/** What conditions on a unit as a whole ask for; a fact that is not known is absent. */
export type UnitFacts = Readonly<Partial<Record<UnitFact, number | boolean>>>;

export function unitFactsOf(
  unit: UnitResult,
  place: Place | undefined,
  ownTarget: OwnTarget | undefined,
  more: { readonly monthsUnmet: number; readonly vetoes: number; readonly yearOver: boolean },
): UnitFacts {
  return {
    ...(ownTarget === undefined
      ? {}
      : {
          completion: ownTarget.completion,
          gap: ownTarget.gap,
          shortfall: ownTarget.shortfall,
          targetMet: ownTarget.met,
        }),
    // Not as it is printed: what is printed as 60.00 may lie below 60. Nothing follows from a total of too little weight.
    ...(unit.exactTotal === undefined || unit.notRanked === "coverage"
      ? {}
      : { total: toNumber(Exact.parse(unit.exactTotal)) }),
    ...(place === undefined ? {} : { rank: place.rank, groupSize: place.groupSize }),
    last: place?.last ?? false,
    ...severityCounts(unit),
    ...more,
  };
}
