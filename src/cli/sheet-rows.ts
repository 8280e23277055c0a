import type { WeightedMeasure } from "../assessment/unit.js";
import type { DeductionLine } from "../scoring/deductions.js";
import type { Line } from "../scoring/lines.js";
import { basesText, basisText } from "./basis.js";
import type { Page } from "./page.js";
import { reasonWords, words } from "./words.js";

/** One row of a measure's sum. */
export interface SheetRow {
  readonly title: string;
  readonly points?: string;
  readonly possible?: number | undefined;
  readonly earned?: number | undefined;
  readonly working?: string | undefined;
  readonly basis?: string;
}

/** A measure as a sum from top to bottom: lines, base, deductions, score, weight, weighted. */
export function rowsOf(page: Page, measure: WeightedMeasure, scoredWeight: number): readonly SheetRow[] {
  const { say } = page;
  const { lines, deductions, base, score, annulled, weight, weighted } = measure;
  const rows = lines.map((line) => lineRow(page, line));
  const weightRow: SheetRow = {
    title: say(words.weight),
    points: String(weight.value),
    basis: basisText(page, weight.basis),
  };
  if (score === undefined) return [...rows, weightRow];
  return [
    ...rows,
    { title: say(words.base), earned: base },
    ...(deductions === undefined
      ? []
      : [
          ...deductions.lines.map((line) => deductionRow(page, line)),
          {
            title: say(words.deductionsTaken),
            earned: 0 - deductions.taken,
            working: say(words.capIs, { cap: deductions.cap }),
          },
        ]),
    { title: say(words.score), earned: score, ...(annulled ? { working: say(words.annulled) } : {}) },
    weightRow,
    {
      title: say(words.weighted),
      earned: weighted,
      working: say(words.weightedWorking, { score, weight: weight.value, scored: scoredWeight }),
    },
  ];
}

function lineRow(page: Page, line: Line): SheetRow {
  const head = { title: page.say(line.title), points: String(line.points) };
  const basis = basesText(page, line.basis);
  if (line.state !== "scored") {
    return { ...head, working: page.say(words.unscoredLine, { reason: reasonWords[line.state] }), basis };
  }
  return { ...head, possible: line.possible, earned: line.earned, working: line.working, basis };
}

/** What a deduction takes stands in its working: in the column of points only what was taken after the cap adds up. */
function deductionRow({ say, ...page }: Page, line: DeductionLine): SheetRow {
  const working =
    line.state === "scored" ? line.working : say(words.unscoredLine, { reason: reasonWords[line.state] });
  return {
    title: say(words.deduction, { title: line.title }),
    working,
    basis: basisText({ say, ...page }, line.basis),
  };
}
