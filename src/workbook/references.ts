import type { Span } from "./workbook.js";

const LETTERS = 26;

/** A span as spreadsheets write it: `A1:C10`. */
export function spanText({ fromRow, toRow, fromColumn, toColumn }: Span): string {
  return `${columnText(fromColumn)}${fromRow + 1}:${columnText(toColumn)}${toRow + 1}`;
}

/** A column by its letters, from 0: `A`, `Z`, `AA`. */
export function columnText(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : `${columnText(Math.floor(column / LETTERS) - 1)}${last}`;
}
