import type { Assessment } from "../../assessment/assessment.js";
import type { Decision } from "../../assessment/decisions.js";
import type { UnitResult, WeightedMeasure } from "../../assessment/unit.js";
import { weightFor } from "../../policy/weights.js";
import { basisWords } from "../../report/basis.js";
import { rankWords, totalWords } from "../../report/sheets/sheet-head.js";
import { sheetMeasure } from "../../report/sheets/sheet-measure.js";
import { standardsOn } from "../../report/sheets/standard.js";
import { heading, type Page, pointsText } from "../printed/page.js";
import { type Column, layPairs, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";
import { wrap } from "../printed/wrap.js";
import { dutyLines, otherRecordLines } from "./duties.js";
import { overviewLines } from "./overview.js";
import { unitText } from "./ranking.js";
import { rowsOf, type SheetRow } from "./sheet-rows.js";

/** The score sheet of one unit: every measure down to its lines, duties and records. */
export function sheetLines(page: Page, unit: UnitResult, assessment: Assessment): readonly string[] {
  const { say, width } = page;
  const summary: readonly (readonly [string, string])[] = [
    [say(words.sheetTotal), say(totalWords(unit))],
    [say(words.sheetRank), say(rankWords(unit, assessment))],
  ];
  return [
    ...heading(page, say(words.sheet, { unit: unitText(page, unit) })),
    ...layPairs(summary, width),
    ...overviewLines(page, unit),
    ...unit.measures.flatMap((measure) => measureLines(page, measure, unit, assessment)),
    ...decisionLines(page, unit),
    ...notLoadedLines(page, unit),
  ];
}

/** What was decided on the unit's total, beside what its measures add to it. */
function decisionLines(page: Page, { decisions = [] }: UnitResult): readonly string[] {
  if (decisions.length === 0) return [];
  const { say, width } = page;
  const columns: readonly Column<Decision>[] = [
    { head: say(words.decidedOn), cell: ({ on }) => on },
    { head: say(words.points), cell: ({ points }) => pointsText(points), align: "right" },
    { head: say(words.reason), cell: ({ reason }) => reason },
    { head: say(words.approvedBy), cell: ({ approvedBy }) => approvedBy },
    { head: say(words.documentNo), cell: ({ documentNo }) => documentNo },
  ];
  return [...heading(page, say(words.decisions)), ...layTable(columns, decisions, width)];
}

function measureLines(
  page: Page,
  measure: WeightedMeasure,
  unit: UnitResult,
  assessment: Assessment,
): readonly string[] {
  const { say, width, policy } = page;
  const sheet = sheetMeasure({ assessment, policy, unit, standards: standardsOn(assessment.end) }, measure);
  const { number, title } = measure;
  const columns: readonly Column<SheetRow>[] = [
    { head: say(words.line), cell: ({ title: text }) => text },
    { head: say(words.points), cell: ({ points }) => points ?? "", align: "right" },
    { head: say(words.possible), cell: ({ possible }) => pointsText(possible), align: "right" },
    { head: say(words.earned), cell: ({ earned }) => pointsText(earned), align: "right" },
    { head: say(words.working), cell: ({ working }) => working ?? "" },
    { head: say(words.basis), cell: ({ basis }) => basis ?? "" },
  ];
  return [
    ...heading(page, say(words.measure, { number, title })),
    ...layTable(columns, rowsOf(page, sheet), width),
    ...sheet.notes.flatMap((note) => wrap(say(note), width)),
    ...dutyLines(page, measure),
    ...otherRecordLines(page, measure),
  ];
}

function notLoadedLines(page: Page, { notLoaded, kinds }: UnitResult): readonly string[] {
  const { say, policy, width } = page;
  if (notLoaded.length === 0) return ["", say(words.everythingLoaded)];
  const missing = policy.policy.measures.filter(({ id }) => notLoaded.includes(id));
  const columns: readonly Column<(typeof missing)[number]>[] = [
    { head: "", cell: ({ number }) => String(number), align: "right" },
    { head: say(words.oneMeasure), cell: ({ title }) => say(title) },
    { head: say(words.weight), cell: (measure) => String(weightFor(measure, kinds).value), align: "right" },
    {
      head: say(words.basis),
      cell: (measure) => say(basisWords(policy.sources, weightFor(measure, kinds).basis)),
    },
  ];
  return [...heading(page, say(words.notLoaded)), ...layTable(columns, missing, width)];
}
