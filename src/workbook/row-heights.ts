import { columnsOf } from "../messages/columns.js";
import type { CellPlan, Look, SheetPlan } from "./workbook.js";

/** How letters of a look stand to the usual ones: how many go into a line, and how high a line is, in points. */
const sizes: Partial<Record<Look, { readonly letters: number; readonly line: number }>> = {
  title: { letters: 16 / 11, line: 22 },
  section: { letters: 12 / 11, line: 17 },
  fact: { letters: 9 / 11, line: 13 },
  hint: { letters: 9 / 11, line: 13 },
  small: { letters: 9 / 11, line: 13 },
};
const USUAL = { letters: 1, line: 15 } as const;
// Chinese lines break anywhere. Others break between words, so that in a few narrow lines some room stays empty; in long
// texts that is less than what Latin letters are narrower than digits, by which columns are measured.
const HAN = /\p{Script=Han}/u;
const FEW = 6;
const BROKEN = 1.1;
const NARROW = 0.95;
const MARGIN = 3;
const WIDTH = 9;
/** No row can be higher. */
const HIGHEST = 409;

/**
 * The heights of rows with texts that wrap, in points: not every program works them out when it opens a workbook, and
 * none does for cells that are merged. Texts without a look do not wrap.
 */
export function rowHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  plan.rows.forEach((row, r) => {
    const needed = Math.max(0, ...row.map((cell, c) => heightOf(cell, () => widthOf(plan, r, c))));
    if (needed > 0) heights.set(r, Math.min(HIGHEST, needed + MARGIN));
  });
  return heights;
}

/** The width of a cell, with those that it was merged with; one merged with rows below has all their room. */
function widthOf({ widths, merged = [] }: SheetPlan, row: number, column: number): number {
  const span = merged.find(({ fromRow, fromColumn }) => fromRow === row && fromColumn === column) ?? {
    fromRow: row,
    toRow: row,
    fromColumn: column,
    toColumn: column,
  };
  if (span.toRow > span.fromRow) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let c = span.fromColumn; c <= span.toColumn; c += 1) width += widths[c] ?? WIDTH;
  return width;
}

function heightOf({ value, look }: CellPlan, width: () => number): number {
  if (look === undefined || typeof value !== "string") return 0;
  const { letters, line } = sizes[look] ?? USUAL;
  // Some room is taken by the space at both sides of a cell.
  const room = Math.max(1, (width() - 2) / letters);
  return line * value.split("\n").reduce((lines, text) => lines + linesOf(text, room), 0);
}

function linesOf(text: string, room: number): number {
  if (text.length * 2 <= room) return 1;
  const width = columnsOf(text);
  if (width <= room) return 1;
  const lines = width / room;
  if (HAN.test(text)) return Math.ceil(lines);
  return Math.ceil(lines * (lines > FEW ? NARROW : BROKEN));
}
