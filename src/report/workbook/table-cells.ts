import { cellText, cellValue, titleText } from "../../lists/cell-text.js";
import type { ListColumn, Row } from "../../lists/list.js";
import { colourWords } from "../../lists/words.js";
import type { Say } from "../../messages/speaker.js";
import type { CellPlan, Look } from "../../workbook/workbook.js";

/** Ids are looked up rather than read: they stand in small letters. */
const IDS: readonly string[] = ["id", "records"];
/** Numbers from here on are written with separators of thousands. */
const GROUPED = 1000;

/** The headings of a table. */
export function headingCells(say: Say, columns: readonly ListColumn[]): readonly CellPlan[] {
  return columns.map((column) => ({ value: titleText(say, column), look: "heading" }));
}

/** A row of a table: numbers as numbers in the format of their column, in `all` of its rows; lights in their colours. */
export function rowCells(
  say: Say,
  columns: readonly ListColumn[],
  row: Row,
  all: readonly Row[],
  look?: Look,
): readonly CellPlan[] {
  return columns.map((column) => {
    const value = cellValue(say, column, row);
    if (typeof value === "number")
      return { value, look: look ?? "number", format: numberFormat(column, all) };
    const text = value === null ? null : cellText(say, column, row);
    return {
      value: text,
      look: look ?? lightOf(column, row) ?? (IDS.includes(column.key) ? "small" : "text"),
    };
  });
}

/** Two decimals where any number of the column has decimals, and a sign where they are changes. */
function numberFormat({ key, signed }: ListColumn, rows: readonly Row[]): string {
  const numbers = rows.map((row) => row[key]).filter((cell) => typeof cell === "number");
  const whole = numbers.some((number) => Math.abs(number) >= GROUPED) ? "#,##0" : "0";
  const format = numbers.every(Number.isInteger) ? whole : `${whole}.00`;
  return signed === true ? `+${format};-${format};${format}` : format;
}

/** A light by its colour, where a column says lights; the cell names it as well. */
function lightOf({ key, words }: ListColumn, row: Row): Look | undefined {
  const cell = row[key];
  return words === colourWords && isColour(cell) ? cell : undefined;
}

function isColour(cell: unknown): cell is keyof typeof colourWords {
  return typeof cell === "string" && Object.hasOwn(colourWords, cell);
}
