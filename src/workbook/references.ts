import type { SheetPlan, Span } from "./workbook.js";

const LETTERS = 26;

/** A span as spreadsheets write it: `A1:C10`. */
export function spanText({ fromRow, toRow, fromColumn, toColumn }: Span): string {
  return `${columnText(fromColumn)}${fromRow + 1}:${columnText(toColumn)}${toRow + 1}`;
}

/** A span of another sheet, which stays where it is when a formula is copied: `'Units'!$A$1:$A$9`. */
export function rangeText(sheet: string, { fromRow, toRow, fromColumn, toColumn }: Span): string {
  const [first, last] = [columnText(fromColumn), columnText(toColumn)];
  return `${sheetText(sheet)}!$${first}$${fromRow + 1}:$${last}$${toRow + 1}`;
}

/** What is printed on every page of a sheet: whole columns, whole rows, or both; nothing where nothing is. */
export function printTitles(
  sheet: string,
  { repeated, repeatedColumns }: Pick<SheetPlan, "repeated" | "repeatedColumns">,
): string | undefined {
  const parts = [
    ...(repeatedColumns === undefined
      ? []
      : [`$${columnText(repeatedColumns.from)}:$${columnText(repeatedColumns.to)}`]),
    ...(repeated === undefined ? [] : [`$${repeated.from + 1}:$${repeated.to + 1}`]),
  ];
  return parts.length === 0 ? undefined : parts.map((part) => `${sheetText(sheet)}!${part}`).join(",");
}

/** The name of a sheet in a reference: always quoted, for most need it. */
function sheetText(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A column by its letters, from 0: `A`, `Z`, `AA`. */
function columnText(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : `${columnText(Math.floor(column / LETTERS) - 1)}${last}`;
}
