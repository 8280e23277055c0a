import type { Message } from "../../messages/message.js";
import type { SheetLine, SheetMeasure, SheetSum } from "../../report/sheets/score-sheet.js";
import { sheetWords } from "../../report/sheets/sheet-words.js";
import type { Page } from "../printed/page.js";

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
export function rowsOf({ say }: Page, { lines, sums }: SheetMeasure): readonly SheetRow[] {
  const of = (sort: SheetLine["sort"]) => lines.filter((line) => line.sort === sort);
  return [
    ...of("indicator").map(({ title, points, possible, earned, working, basis }) => ({
      title: say(title),
      points: String(points),
      ...{ possible, earned },
      working: say(working),
      basis: say(basis),
    })),
    ...sums.flatMap((sum) => [
      ...(sum.id === "bonuses" ? of("bonus").map((line) => adjustmentRow(say, line, sheetWords.bonus)) : []),
      ...(sum.id === "deductions"
        ? of("deduction").map((line) => adjustmentRow(say, line, sheetWords.deduction))
        : []),
      sumRow(say, sum),
    ]),
  ];
}

/** What a line comes to stands in its working: in the column of points only the sum after the cap adds up. */
function adjustmentRow(say: Page["say"], { title, working, basis }: SheetLine, named: Message): SheetRow {
  return { title: say(named, { title }), working: say(working), basis: say(basis) };
}

/** A weight stands among the points to be had. */
function sumRow(say: Page["say"], { id, title, points, working, basis }: SheetSum): SheetRow {
  return {
    title: say(title),
    ...(id === "weight" ? { points: String(points) } : { earned: points }),
    ...(working === undefined ? {} : { working: say(working) }),
    ...(basis === undefined ? {} : { basis: say(basis) }),
  };
}
