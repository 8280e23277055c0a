import { stringify } from "csv-stringify/sync";
import { cellValue, titleText } from "../lists/cell-text.js";
import type { List } from "../lists/list.js";
import { harmless } from "../messages/harmless.js";
import type { Language } from "../messages/message.js";
import { speaker } from "../messages/speaker.js";

const BYTE_ORDER_MARK = "\uFEFF";

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
  const headings = columns.map((column) => harmless(titleText(say, column)));
  const table = [...rows, ...totals].map((row) =>
    columns.map((column) => {
      const value = cellValue(say, column, row);
      // A text that has no spaces before it any more is seen for what it begins with.
      return typeof value === "string" ? harmless(value) : value;
    }),
  );
  const options = { escape_formulas: true, record_delimiter: "windows" } as const;
  return BYTE_ORDER_MARK + stringify([headings, ...table], options);
}
