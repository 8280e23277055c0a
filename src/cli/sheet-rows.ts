import type { WeightedMeasure } from "../assessment/unit.js";
import { reasonWords } from "../lists/words.js";
import type { Message } from "../messages/message.js";
import type { AdjustmentLine, Adjustments } from "../scoring/adjustments.js";
import type { Line } from "../scoring/lines.js";
import { basesText, basisText } from "./basis.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** One row of a measure's sum. */
export interface SheetRow {
  readonly title: string;
  readonly points?: string;
  readonly possible?: number | undefined;
  readonly earned?: number | undefined;
  readonly working?: string | undefined;
  readonly basis?: string;
}

/** A measure as a sum from top to bottom: lines, base, bonuses, deductions, score, weight, weighted. */
export function rowsOf(page: Page, measure: WeightedMeasure, scoredWeight: number): readonly SheetRow[] {
  const { say } = page;
  const { lines, bonuses, deductions, base, score, annulled, weight, weighted } = measure;
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
    ...adjustmentRows(page, bonuses, { one: words.bonus, all: words.bonusesGiven, sign: 1 }),
    ...adjustmentRows(page, deductions, { one: words.deduction, all: words.deductionsTaken, sign: -1 }),
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

interface AdjustmentWords {
  readonly one: Message;
  readonly all: Message;
  readonly sign: 1 | -1;
}

/** What a line comes to stands in its working: in the column of points only the sum after the cap adds up. */
function adjustmentRows(
  page: Page,
  adjustments: Adjustments | undefined,
  { one, all, sign }: AdjustmentWords,
): readonly SheetRow[] {
  if (adjustments === undefined) return [];
  const { say } = page;
  return [
    ...adjustments.lines.map((line) => ({
      title: say(one, { title: line.title }),
      working: workingOf(page, line),
      basis: basisText(page, line.basis),
    })),
    {
      title: say(all),
      // Adding 0 turns −0 into 0.
      earned: sign * adjustments.points + 0,
      working: say(words.capIs, { cap: adjustments.cap }),
    },
  ];
}

function workingOf({ say }: Page, line: AdjustmentLine): string | undefined {
  if (line.state !== "scored") return say(words.unscoredLine, { reason: reasonWords[line.state] });
  if (line.spent === undefined) return line.working;
  return `${line.working} ${say(words.spentElsewhere, { subjects: line.spent.join(" ") })}`;
}
