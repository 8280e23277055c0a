import type { WeightedMeasure } from "../../assessment/unit.js";
import { fill, type Message } from "../../messages/message.js";
import type { Sources } from "../../policy/policy-schema.js";
import type { Adjustments } from "../../scoring/adjustments.js";
import { basisWords } from "../basis.js";
import type { SheetSum } from "./score-sheet.js";
import { sheetWords as words } from "./sheet-words.js";

/** What stands below the lines of a measure: base, bonuses, deductions, score, weight, weighted. */
export function sheetSums(
  { base, bonuses, deductions, score, annulled, weight, weighted }: WeightedMeasure,
  scoredWeight: number,
  sources: Sources,
): { readonly weightBasis: Message; readonly rows: readonly SheetSum[] } {
  const weightBasis = basisWords(sources, weight.basis);
  const weightRow = { id: "weight", title: words.weight, points: weight.value, basis: weightBasis };
  if (score === undefined) return { weightBasis, rows: [weightRow] };
  const working = fill(words.weightedWorking, { score, weight: weight.value, scored: scoredWeight });
  return {
    weightBasis,
    rows: [
      { id: "base", title: words.base, ...pointsOf(base) },
      ...adjusted("bonuses", words.bonusesGiven, bonuses, 1),
      ...adjusted("deductions", words.deductionsTaken, deductions, -1),
      {
        ...{ id: "score", title: words.score, points: score },
        ...(annulled === true ? { working: words.annulled } : {}),
      },
      weightRow,
      { id: "weighted", title: words.weighted, ...pointsOf(weighted), working },
    ],
  };
}

function adjusted(
  id: string,
  title: Message,
  adjustments: Adjustments | undefined,
  sign: 1 | -1,
): readonly SheetSum[] {
  if (adjustments === undefined) return [];
  const { points, cap } = adjustments;
  // Adding 0 turns −0 into 0.
  return [{ id, title, points: sign * points + 0, working: fill(words.capIs, { cap }) }];
}

function pointsOf(points: number | undefined): Pick<SheetSum, "points"> {
  return points === undefined ? {} : { points };
}
