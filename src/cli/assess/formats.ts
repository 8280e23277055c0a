import { stringify } from "csv-stringify/sync";
import type { Assessment } from "../../assessment/assessment.js";
import type { Cell, Row } from "../../lists/list.js";
import { toRows } from "../../lists/rows.js";
import type { Say } from "../../messages/speaker.js";
import { clean, cleanJson } from "../printed/clean.js";
import { headLines } from "../printed/head.js";
import { intakeLines } from "../printed/intake.js";
import type { Page } from "../printed/page.js";
import { toDoLines, violationLines } from "./findings.js";
import { rankingLines } from "./ranking.js";
import { sheetLines } from "./sheet.js";

/** What is shown: everything, or some units with their sheets. */
export interface Shown {
  readonly all: Assessment;
  /** The same with the parts of the units that were asked for. */
  readonly shown: Assessment;
  readonly withSheets: boolean;
  readonly asOfGiven: boolean;
}

/** An assessment with the parts of some units alone; ranks and totals stay those among all. */
export function onlyUnits(assessment: Assessment, ids: readonly string[]): Assessment {
  if (ids.length === 0) return assessment;
  const { units, violations, toDo } = assessment;
  return {
    ...assessment,
    units: units.filter(({ id }) => ids.includes(id)),
    violations: violations.filter(({ unitId }) => ids.includes(unitId)),
    toDo: toDo.filter(({ unitId }) => ids.includes(unitId)),
  };
}

export function asTables(page: Page, { all, shown, withSheets, asOfGiven }: Shown): string {
  const lines = [
    ...headLines(page, shown, asOfGiven),
    ...rankingLines(page, shown),
    ...violationLines(page, shown),
    ...toDoLines(page, shown),
    ...(withSheets ? shown.units.flatMap((unit) => sheetLines(page, unit, all)) : []),
    ...intakeLines(page, shown),
  ];
  return `${lines.join("\n")}\n`;
}

export function asJson({ shown }: Shown): string {
  return `${cleanJson(JSON.stringify(shown, null, 2))}\n`;
}

/** Columns keep the stable keys of `toRows` as their names; texts are in the chosen language. */
export function asCsv(page: Page, { shown, withSheets }: Shown): string {
  if (withSheets) return asCsvRows(page, toRows(shown, "lines"));
  // A total rests on hundreds of records, which nobody reads beside it: the lines name them.
  return asCsvRows(
    page,
    toRows(shown, "ranking").map(({ records: _, ...row }) => row),
  );
}

/** Rows of a table as CSV. */
export function asCsvRows({ say }: Page, rows: readonly Row[]): string {
  const texts = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, csvCell(cell, say)])),
  );
  return stringify(texts, { header: true, escape_formulas: true });
}

/** Numbers stay numbers: a negative one is no formula. */
export function csvCell(cell: Cell, say: Say): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  return clean(typeof cell === "string" ? cell : say(cell));
}
