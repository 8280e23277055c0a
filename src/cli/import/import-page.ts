import { formsOf } from "../../forms/dataset-forms.js";
import type { Imported, ImportedTable } from "../../forms/importer.js";
import type { Reading } from "../../forms/notes.js";
import { columnLetters } from "../../messages/place.js";
import { heading, type Page } from "../printed/page.js";
import { layTable } from "../printed/table.js";
import { type ReadingLine, readingLines } from "./import-readings.js";
import { importWords } from "./import-words.js";

/** What was read as which form, and how it was read where that was not literally. */
export function importLines(
  page: Page,
  { tables, readings }: Imported,
  columnByColumn: boolean,
): readonly string[] {
  const { say, width, policy } = page;
  const titles = new Map(formsOf(policy).map(({ id, title }) => [id, title]));
  const titleOf = ({ form }: ImportedTable): string => {
    const title = titles.get(form);
    return title === undefined ? form : say(title);
  };
  return [
    ...heading(page, say(importWords.tables)),
    ...(tables.length === 0
      ? [say(importWords.noTables)]
      : layTable(
          [
            { head: say(importWords.form), cell: titleOf },
            { head: say(importWords.place), cell: (table) => placeOf(page, table) },
            { head: say(importWords.rows), cell: ({ rows }) => String(rows), align: "right" },
          ],
          tables,
          width,
        )),
    ...heading(page, say(importWords.readings)),
    ...(readings.length === 0
      ? [say(importWords.literally)]
      : layTable<ReadingLine>(
          [
            { head: say(importWords.place), cell: (line) => fileOf(page, line) },
            { head: say(importWords.column), cell: (line) => columnOf(page, line) },
            { head: say(importWords.how), cell: (line) => say(of(line).message) },
            { head: say(importWords.count), cell: (line) => String(of(line).count), align: "right" },
            { head: say(importWords.first), cell: firstOf, align: "right" },
          ],
          readingLines(readings, columnByColumn),
          width,
        )),
  ];
}

function placeOf({ say }: Page, { file, sheet }: Pick<ImportedTable, "file" | "sheet">): string {
  return sheet === undefined ? file : say(importWords.inSheet, { file, sheet });
}

function of(line: ReadingLine): Pick<Reading, "message" | "count"> {
  return line.of === "column" ? line.reading : line;
}

function fileOf(page: Page, line: ReadingLine): string {
  return line.of === "column" ? placeOf(page, line.reading) : line.file;
}

function columnOf({ say }: Page, line: ReadingLine): string {
  if (line.of === "file") {
    const { sheets, columns } = line;
    return say(columns === 0 ? importWords.sheets : importWords.columns, { sheets, columns });
  }
  const { column, title } = line.reading;
  if (column === undefined) return "";
  const letters = columnLetters(column);
  return title === undefined ? letters : say(importWords.columnIs, { letters, title });
}

function firstOf(line: ReadingLine): string {
  return line.of === "column" ? String(line.reading.first ?? "") : "";
}
