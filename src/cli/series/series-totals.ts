import type { Series } from "../../assessment/series.js";
import type { UnitResult } from "../../assessment/unit.js";
import { unitText } from "../assess/ranking.js";
import { heading, type Page, pointsText } from "../printed/page.js";
import { type Column, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";
import { wrap } from "../printed/wrap.js";
import { seriesWords } from "./series-words.js";

/** A unit in the order of the newest ranking, and what became of it in each month. */
interface TotalsRow {
  readonly unit: UnitResult;
  readonly months: ReadonlyMap<string, UnitResult>;
}

/** So many columns a unit's name is left with; a month takes at least nine, the gap included. */
const NAME_WIDTH = 22;
const LEAST_MONTH = 9;

/** Totals with ranks and changes of place, a table for each ranking group: a row a unit, a column a month. */
export function totalsLines(page: Page, series: Series): readonly string[] {
  const { say, policy, width } = page;
  const groups = [
    ...policy.policy.groups.map(({ id, title }) => ({ id, title: say(title) })),
    { id: undefined, title: say(words.ungrouped) },
  ];
  const tables = groups.flatMap(({ id, title }) => {
    const rows = rowsOf(series, id);
    if (rows.length === 0) return [];
    const blocks = inBlocks(
      series.months.map(({ period }) => period),
      width,
    );
    return [
      ...heading(page, title),
      ...blocks.flatMap((periods, b) => [...(b === 0 ? [] : [""]), ...tableOf(page, periods, rows)]),
    ];
  });
  return [
    ...heading(page, say(seriesWords.totals)),
    ...(tables.length === 0 ? [say(words.noUnits)] : wrap(say(seriesWords.howToRead), width)),
    ...tables,
  ];
}

function tableOf(page: Page, periods: readonly string[], rows: readonly TotalsRow[]): readonly string[] {
  const columns: readonly Column<TotalsRow>[] = [
    { head: page.say(words.unit), cell: ({ unit }) => unitText(page, unit) },
    ...periods.map((period) => ({
      head: period,
      cell: ({ months }: TotalsRow) => totalText(months.get(period)),
      align: "right" as const,
    })),
  ];
  return layTable(columns, rows, page.width);
}

/** The units that were in a group in any of the months. */
function rowsOf({ months }: Series, group: string | undefined): readonly TotalsRow[] {
  const newest = months.at(-1)?.units ?? [];
  const rows = newest.map((unit) => ({
    unit,
    months: new Map(
      months.flatMap(({ period, units }) => {
        const then = units.find(({ id }) => id === unit.id);
        return then === undefined || then.group !== group ? [] : [[period, then] as const];
      }),
    ),
  }));
  return rows.filter((row) => row.months.size > 0).toSorted((a, b) => placeOf(a, group) - placeOf(b, group));
}

function placeOf({ unit }: TotalsRow, group: string | undefined): number {
  return unit.group === group && unit.rank !== undefined ? unit.rank : Number.MAX_SAFE_INTEGER;
}

/** "87.35 (2,+1)": in one word but for the total, so that a narrow column breaks it there. */
function totalText(unit: UnitResult | undefined): string {
  if (unit === undefined) return "";
  const { total, rank, standing } = unit;
  if (total === undefined) return "-";
  const change = standing?.change;
  const parts = [rank ?? "-", ...(change === undefined ? [] : [changeText(change)])];
  return `${pointsText(total)} (${parts.join(",")})`;
}

/** How many places a unit went up or down, with its sign. */
export function changeText(change: number | undefined): string {
  if (change === undefined) return "";
  return change > 0 ? `+${change}` : String(change);
}

/** The months in as few tables as the width allows, each of about as many. */
function inBlocks(periods: readonly string[], width: number): readonly (readonly string[])[] {
  const most = Math.max(1, Math.floor((width - NAME_WIDTH) / LEAST_MONTH));
  const size = Math.ceil(periods.length / Math.ceil(periods.length / most));
  return Array.from({ length: Math.ceil(periods.length / size) }, (_, b) =>
    periods.slice(b * size, (b + 1) * size),
  );
}
