import type { UnitResult } from "../../assessment/unit.js";
import { exactly, ZERO } from "../../exact/exact.js";
import { reasonWords } from "../../lists/words.js";
import { apportion, sum } from "../../scoring/points.js";
import { heading, type Page, pointsText } from "../printed/page.js";
import { type Column, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";

const HUNDRED = exactly(100);

interface OverviewRow {
  readonly number: string;
  readonly title: string;
  readonly weight: string;
  readonly ofHundred: string;
  readonly score: string;
  readonly weighted: string;
}

/**
 * How a unit's total is made: each measure with its weight, that weight of 100 among those that were scored, its score,
 * and what it adds.
 */
export function overviewLines(page: Page, unit: UnitResult): readonly string[] {
  const { say, width } = page;
  const right = { align: "right" } as const;
  const columns: readonly Column<OverviewRow>[] = [
    { head: "", cell: ({ number }) => number, ...right },
    { head: say(words.oneMeasure), cell: ({ title }) => title },
    { head: say(words.weight), cell: ({ weight }) => weight, ...right },
    { head: say(words.ofHundred), cell: ({ ofHundred }) => ofHundred, ...right },
    { head: say(words.score), cell: ({ score }) => score, ...right },
    { head: say(words.adds), cell: ({ weighted }) => weighted, ...right },
  ];
  return [...heading(page, say(words.overview)), ...layTable(columns, overviewRows(page, unit), width)];
}

function overviewRows({ say }: Page, { measures, coverage, total, decisions = [] }: UnitResult) {
  const weights = measures.map(({ state, weight }) => (state === "scored" ? exactly(weight.value) : ZERO));
  const parts = apportion(HUNDRED, weights);
  const rows = measures.map(({ number, title, state, weight, score, weighted }, i): OverviewRow => {
    const head = { number: String(number), title: say(title), weight: String(weight.value) };
    if (state !== "scored") return { ...head, ofHundred: "", score: say(reasonWords[state]), weighted: "" };
    const ofHundred = pointsText(parts[i]?.valueOf());
    return { ...head, ofHundred, score: pointsText(score), weighted: pointsText(weighted) };
  });
  const decided = sum(decisions.map(({ points }) => exactly(points)));
  const none = { number: "", weight: "", ofHundred: "", score: "" };
  return [
    ...rows,
    ...(decisions.length === 0
      ? []
      : [{ ...none, title: say(words.decisions), weighted: pointsText(decided.valueOf()) }]),
    {
      ...none,
      title: say(words.sheetTotal),
      weight: say(words.weightOf, coverage),
      ofHundred: coverage.scored === 0 ? "" : pointsText(100),
      weighted: pointsText(total),
    },
  ];
}
