import { stringify } from "csv-stringify/sync";
import type { Series } from "../../assessment/series.js";
import type { UnitResult } from "../../assessment/unit.js";
import type { Row } from "../../lists/list.js";
import type { Fault } from "../../messages/fault.js";
import { csvCell } from "../assess/formats.js";
import { cleanJson } from "../printed/clean.js";
import { type HandedIn, intakeLines } from "../printed/intake.js";
import type { Page } from "../printed/page.js";
import { type ShownSeries, seriesHeadLines } from "./series-head.js";
import { proposedLines, unitMonthsLines } from "./series-months.js";
import { totalsLines } from "./series-totals.js";

export function seriesAsTables(page: Page, shown: ShownSeries): string {
  const { series, withUnits } = shown;
  const units = withUnits ? (series.months.at(-1)?.units ?? []) : [];
  const lines = [
    ...seriesHeadLines(page, shown),
    ...totalsLines(page, series),
    ...proposedLines(page, series),
    ...units.flatMap(({ id }) => unitMonthsLines(page, series, id)),
    ...intakeLines(page, handedInto(series)),
  ];
  return `${lines.join("\n")}\n`;
}

export function seriesAsJson({ series }: ShownSeries): string {
  return `${cleanJson(JSON.stringify(series, null, 2))}\n`;
}

/** A row for each unit and month. */
export function seriesAsCsv({ say }: Page, { series }: ShownSeries): string {
  const rows = series.months.flatMap(({ period, asOf, units, violations }) =>
    units.map((unit) => {
      const own = violations.filter(({ unitId }) => unitId === unit.id);
      return { period, asOf, ...unitCells(unit), ...counts(own) };
    }),
  );
  const texts = rows.map((row: Row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, csvCell(cell, say)])),
  );
  return stringify(texts, { header: true, escape_formulas: true });
}

function unitCells({ id, name, group, total, rank, notRanked, standing }: UnitResult): Row {
  return {
    group: group ?? null,
    unitId: id,
    unit: name,
    total: total ?? null,
    rank: rank ?? null,
    change: standing?.change ?? null,
    notRanked: notRanked ?? null,
    light: standing?.light.colour ?? null,
    lightMonths: standing?.light.months ?? null,
    grade: standing?.grade?.id ?? null,
    interviews: standing?.interviews.map(({ trigger }) => trigger).join(" ") ?? null,
  };
}

function counts(violations: Series["months"][number]["violations"]): Row {
  return { violations: violations.length, newViolations: violations.filter((one) => one.new).length };
}

/** What was handed in, with what deserves a look in any of the months, each thing once. */
export function handedInto({ intake, notCollected, months }: Series): HandedIn {
  const warnings = new Map<string, Fault>();
  for (const found of months.flatMap((month) => month.warnings)) warnings.set(JSON.stringify(found), found);
  return { intake, notCollected, warnings: [...warnings.values()] };
}
