import type { Span } from "./workbook.js";

const LETTERS = 26;

/** A span as spreadsheets write it: `A1:C10`. */
export function spanText({ fromRow, toRow, fromColumn, toColumn }: Span): string {
  return `${columnText(fromColumn)}${fromRow + 1}:${columnText(toColumn)}${toRow + 1}`;
}

/** A span of another sheet, which stays where it is when a formula is copied: `'Units'!$A$1:$A$9`. */
export function rangeText(sheet: string, { fromRow, toRow, fromColumn, toColumn }: Span): string {
  const [first, last] = [columnText(fromColumn), columnText(toColumn)];
  return `'${sheet.replaceAll("'", "''")}'!$${first}$${fromRow + 1}:$${last}$${toRow + 1}`;
}

/** A column by its letters, from 0: `A`, `Z`, `AA`. */
export function columnText(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : `${columnText(Math.floor(column / LETTERS) - 1)}${last}`;
}
