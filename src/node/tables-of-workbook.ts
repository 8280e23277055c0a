import { readFile } from "node:fs/promises";
import type { Form } from "../forms/form.js";
import type { Importer } from "../forms/importer.js";
import { faultAt } from "../forms/notes.js";
import { GUIDE_SHEET } from "../forms/template-rows.js";
import { LISTS_SHEET } from "../workbook/drop-downs.js";
import { formNamed } from "./form-named.js";
import { stemOf, type TableFile } from "./table-files.js";
import type { TablesOfFile } from "./tables-of-file.js";
import {
  listSheets,
  MOST_MEGABYTES,
  type NoWorkbook,
  readSheets,
  type SheetListed,
  type SheetRead,
} from "./workbook-sheets.js";

const GUIDES: readonly string[] = [GUIDE_SHEET, "说明", "Read me"];

/** A sheet, and the form as which it is read; none where its name says none: it may be empty. */
interface Planned {
  readonly sheet: SheetListed;
  readonly form: Form | undefined;
}

/** The tables of a workbook, each sheet named as a form is. */
export async function tablesOfWorkbook(
  { path }: TableFile,
  withHidden: boolean,
  into: Importer,
): Promise<TablesOfFile> {
  const sheets = await listSheets(await readFile(path));
  if ("fault" in sheets) {
    report(path, sheets, into);
    return { forms: [], read: async () => {} };
  }
  const planned = sheets
    .filter((sheet) => !isLeftOut(sheet, path, into))
    .map((sheet) => plan(sheet, sheets, path, into));
  // What its name says nothing of is looked at with the rest: it may be empty.
  const rest = planned.filter(({ form }) => form === undefined);
  const forms = planned.flatMap(({ form }) => form ?? []);
  return {
    forms,
    read: async (isTurn) => {
      const turn = [
        ...planned.filter(({ form }) => form !== undefined && isTurn(form)),
        ...rest.splice(0),
      ].toSorted((a, b) => a.sheet.index - b.sheet.index);
      if (turn.length === 0) return;
      const indexes = turn.map(({ sheet }) => sheet.index);
      // Read again: many workbooks at once would fill the memory.
      const read = await readSheets(await readFile(path), indexes);
      if ("fault" in read) {
        report(path, read, into);
        return;
      }
      for (const { sheet, form } of turn) {
        const content = read.get(sheet.index);
        if (content !== undefined) take(content, { sheet, form }, { path, withHidden }, into);
      }
    },
  };
}

function plan(sheet: SheetListed, all: readonly SheetListed[], path: string, into: Importer): Planned {
  const found = into.formOf(sheet.name);
  if ("form" in found) return { sheet, form: found.form };
  const byFile = into.formOf(stemOf(path));
  if (all.length > 1 || found.several !== undefined || !("form" in byFile)) return { sheet, form: undefined };
  into.notes.reading("by-file-name", { file: path, sheet: sheet.name });
  return { sheet, form: byFile.form };
}

function take(
  { rows, facts, system }: SheetRead,
  { sheet, form }: Planned,
  { path, withHidden }: { readonly path: string; readonly withHidden: boolean },
  into: Importer,
): void {
  const at = { file: path, sheet: sheet.name };
  if (form === undefined) {
    if (isEmpty(rows())) into.notes.reading("empty-table", at);
    else formNamed(sheet.name, at, into);
    return;
  }
  if (sheet.hidden) {
    if (isEmpty(rows())) return;
    if (!withHidden) {
      into.notes.fault(faultAt("SHEET_HIDDEN", at, ""));
      return;
    }
    into.notes.reading("hidden-sheet", at);
  }
  const table = into.open(form, { at, system, isText: false, facts });
  for (const row of rows()) table.take(row);
  table.end();
}

function isEmpty(rows: ReturnType<SheetRead["rows"]>): boolean {
  for (const { cells } of rows) {
    if (cells.some((cell) => cell !== null && cell !== undefined && cell !== "")) return false;
  }
  return true;
}

function isLeftOut({ name, hidden }: SheetListed, path: string, into: Importer): boolean {
  const how = GUIDES.includes(name.trim())
    ? "guide-sheet"
    : hidden && name.startsWith(LISTS_SHEET)
      ? "list-sheet"
      : undefined;
  if (how !== undefined) into.notes.reading(how, { file: path, sheet: name });
  return how !== undefined;
}

function report(path: string, { fault }: NoWorkbook, into: Importer): void {
  into.notes.fault(faultAt(fault, { file: path }, "", { most: MOST_MEGABYTES }));
}
