import { cellValue, titleText } from "../lists/cell-text.js";
import type { List } from "../lists/list.js";
import { harmless } from "../messages/harmless.js";
import type { Language } from "../messages/message.js";
import { speaker } from "../messages/speaker.js";

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What a spreadsheet takes for the beginning of a formula, in full width as well. */
const FORMULA = /^[\u200C\u200D]*[=+\-@＝＋－＠]/;
const SPECIAL = /[",]/;

/**
 * A list as CSV for a spreadsheet: headings in words with their units of measure, codes in words, every row, then sums,
 * with the ids of all records. Numbers stay numbers; a text that a spreadsheet might take for a formula begins with an
 * apostrophe.
 *
 * @example
 * import { assess, listOf } from "nineteen-measures";
 * import { toCsv } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "=1+1", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * toCsv(listOf(assessment, "ranking"), "en").includes("'=1+1"); // => true
 */
export function toCsv({ columns, rows, totals }: List, language: Language): string {
  const say = speaker(language);
  const headings = columns.map((column) => field(titleText(say, column)));
  const table = [...rows, ...totals].map((row) =>
    columns.map((column) => field(cellValue(say, column, row))),
  );
  // csv-stringify asks for Node's Buffer as soon as it is loaded, and reports are made in browsers too.
  return BYTE_ORDER_MARK + [headings, ...table].map((cells) => cells.join(",") + LINE_END).join("");
}

function field(value: string | number | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  // On one line and without spaces before it, a text is seen for what it begins with.
  const clean = harmless(value);
  const inert = FORMULA.test(clean) ? `'${clean}` : clean;
  return SPECIAL.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
