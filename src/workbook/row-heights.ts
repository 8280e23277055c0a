import { columnsOf } from "../messages/columns.js";
import type { CellPlan, SheetPlan } from "./workbook.js";

/** Points a line of text takes, with the space around it. */
const LINE = 15;
const TITLE_LINE = 24;
const TALLEST = 400;
const WIDTH = 9;

/**
 * The heights of rows with merged cells, in points. Spreadsheets make every other row as high as its text,
 * but for a text across several cells they reserve one line.
 */
export function rowHeights({ rows, merged = [], widths }: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { fromRow, toRow, fromColumn, toColumn } of merged) {
    const cell = rows[fromRow]?.[fromColumn];
    if (fromRow !== toRow || cell === undefined) continue;
    let width = 0;
    for (let column = fromColumn; column <= toColumn; column += 1) width += widths[column] ?? WIDTH;
    const line = cell.look === "title" ? TITLE_LINE : LINE;
    const height = Math.min(TALLEST, linesOf(cell, width) * line + (cell.look === "title" ? 8 : 3));
    heights.set(fromRow, Math.max(height, heights.get(fromRow) ?? 0));
  }
  return heights;
}

/** The lines that a text takes in a cell of that many characters. */
function linesOf({ value, look }: CellPlan, width: number): number {
  if (typeof value !== "string") return 1;
  // The letters of a title are half as wide again.
  const room = Math.max(1, look === "title" ? width / 1.5 : width - 1);
  return value.split("\n").reduce((lines, text) => lines + Math.max(1, Math.ceil(columnsOf(text) / room)), 0);
}
