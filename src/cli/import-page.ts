import { formsOf } from "../forms/dataset-forms.js";
import type { Imported, ImportedTable } from "../forms/importer.js";
import type { Reading } from "../forms/notes.js";
import { columnLetters } from "../messages/place.js";
import { importWords } from "./import-words.js";
import { heading, type Page } from "./page.js";
import { layTable } from "./table.js";

/** What was read as which form, and how it was read where that was not literally. */
export function importLines(page: Page, { tables, readings }: Imported): readonly string[] {
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
      : layTable<Reading>(
          [
            { head: say(importWords.place), cell: (reading) => placeOf(page, reading) },
            { head: say(importWords.column), cell: (reading) => columnOf(page, reading) },
            { head: say(importWords.how), cell: ({ message }) => say(message) },
            { head: say(importWords.count), cell: ({ count }) => String(count), align: "right" },
            { head: say(importWords.first), cell: ({ first }) => String(first ?? ""), align: "right" },
          ],
          readings,
          width,
        )),
  ];
}

function placeOf({ say }: Page, { file, sheet }: Pick<ImportedTable, "file" | "sheet">): string {
  return sheet === undefined ? file : say(importWords.inSheet, { file, sheet });
}

function columnOf({ say }: Page, { column, title }: Reading): string {
  if (column === undefined) return "";
  const letters = columnLetters(column);
  return title === undefined ? letters : say(importWords.columnIs, { letters, title });
}
