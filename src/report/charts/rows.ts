import type { Layer } from "./draw.js";
import type { ChartGroup, ChartUnit } from "./groups.js";
import { textLayer } from "./marks.js";
import { fitted, widest } from "./text.js";

/** A row of a chart: the title of a group, or one of its units. */
export type ChartRow = { readonly heading: string } | ChartUnit;

/** Where rows stand: from the left and from above, and how high each of them is. */
export interface RowPlace {
  readonly x: number;
  readonly top: number;
  readonly row: number;
}

/** Longer names are cut; a Chinese character counts two. */
const NAME = 36;
const HEADING_SIZE = 11;
/** As wide as the greatest rank that is expected, and the space behind it. */
const RANK = "00 ";

export function groupRows(groups: readonly ChartGroup[]): readonly ChartRow[] {
  return groups.flatMap(({ title, units }) => [{ heading: title }, ...units]);
}

export function isHeading(row: ChartRow): row is { readonly heading: string } {
  return "heading" in row;
}

/** What the names of units take, with the rank before each of them. */
export function nameWidth(rows: readonly ChartRow[], size: number): number {
  return widest(
    rows.flatMap((row) => (isHeading(row) ? [] : [`${RANK}${fitted(row.name, NAME)}`])),
    size,
  );
}

/** What the titles of groups take, which may be more than all that stands below them. */
export function headingWidth(rows: readonly ChartRow[]): number {
  return widest(
    rows.flatMap((row) => (isHeading(row) ? [row.heading] : [])),
    HEADING_SIZE,
  );
}

export function headingLayer(rows: readonly ChartRow[], { x, top, row: height }: RowPlace): Layer {
  return textLayer(
    rows.flatMap((row, r) => (isHeading(row) ? [{ x, y: top + (r + 0.6) * height, text: row.heading }] : [])),
    { size: HEADING_SIZE, bold: true },
  );
}

export function nameLayer(rows: readonly ChartRow[], { x, top, row: height }: RowPlace, size: number): Layer {
  return textLayer(
    rows.flatMap((row, r) => {
      if (isHeading(row)) return [];
      const rank = row.rank === undefined ? "" : `${row.rank}  `;
      return [{ x, y: top + (r + 0.5) * height, text: `${rank}${fitted(row.name, NAME)}` }];
    }),
    { size },
  );
}
