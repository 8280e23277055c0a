import type { Form } from "../../forms/form.js";
import type { Importer } from "../../forms/importer.js";
import { faultAt } from "../../forms/notes.js";
import { csvRows, hasTabs } from "./csv-rows.js";
import { formNamed } from "./form-named.js";
import { stemOf, type TableFile } from "./table-files.js";
import type { TablesOfFile } from "./tables-of-file.js";
import { type Encoding, encodingOf } from "./text-encoding.js";

/** The one table of a CSV file, named as the file is. */
export async function tablesOfCsv({ path }: TableFile, into: Importer): Promise<TablesOfFile> {
  const at = { file: path };
  const form = formNamed(stemOf(path), at, into);
  const encoding = await encodingOf(path);
  if (encoding === undefined) into.notes.fault(faultAt("TEXT_ENCODING", { ...at, line: 1, column: 1 }, ""));
  if (form === undefined || encoding === undefined) return { forms: [], read: async () => {} };
  return {
    forms: [form],
    read: async (isTurn) => {
      if (isTurn(form)) await readCsv(path, form, encoding, into);
    },
  };
}

async function readCsv(path: string, form: Form, encoding: Encoding, into: Importer): Promise<void> {
  const at = { file: path };
  if (encoding !== "utf-8") into.notes.reading(encoding === "gb18030" ? "gb18030" : "utf-16", at);
  const tabs = await hasTabs(path, encoding);
  if (tabs) into.notes.reading("tab-separated", at);
  const table = into.open(form, { at, system: 1900, isText: true, facts: {} });
  for await (const row of csvRows(path, encoding, tabs ? "\t" : ",")) {
    if ("brokenAt" in row) {
      into.notes.fault(faultAt("CSV_BROKEN", { ...at, line: row.brokenAt, column: 1 }, ""));
    } else table.take(row);
  }
  table.end();
}
