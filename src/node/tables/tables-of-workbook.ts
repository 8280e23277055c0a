import { readFile } from "node:fs/promises";
import type { DateSystem } from "../../forms/cells/date.js";
import type { Form } from "../../forms/form.js";
import { isBlank } from "../../forms/given.js";
import type { Importer } from "../../forms/importer.js";
import { faultAt } from "../../forms/notes.js";
import { GUIDE_SHEET } from "../../forms/template-rows.js";
import { LISTS_SHEET } from "../../workbook/drop-downs.js";
import { formNamed } from "./form-named.js";
import { stemOf, type TableFile } from "./table-files.js";
import type { TablesOfFile } from "./tables-of-file.js";
import {
  MOST_MEGABYTES,
  type NoWorkbook,
  noWorkbook,
  openWorkbook,
  type SheetListed,
  type SheetRead,
} from "./workbook-sheets.js";

const GUIDES: readonly string[] = [GUIDE_SHEET, "说明", "Read me"];

/** A sheet, and the form as which it is read; none where its name says none: it may be empty. */
interface Planned {
  readonly sheet: SheetListed;
  readonly form: Form | undefined;
}

/** What is the same for all sheets of a workbook. */
interface Around {
  readonly path: string;
  readonly system: DateSystem;
  readonly withHidden: boolean;
}

/** The tables of a workbook, each sheet named as a form is. */
export async function tablesOfWorkbook(
  { path }: TableFile,
  withHidden: boolean,
  into: Importer,
): Promise<TablesOfFile> {
  const listed = await openWorkbook(await readFile(path));
  if ("fault" in listed) {
    report(path, listed, into);
    return { forms: [], read: async () => {} };
  }
  const { sheets, system } = listed;
  const planned = sheets
    .filter((sheet) => !isLeftOut(sheet, path, into))
    .map((sheet) => plan(sheet, sheets, path, into));
  // What its name says nothing of is looked at once: it may be empty.
  const rest = planned.filter(({ form }) => form === undefined);
  return {
    forms: planned.flatMap(({ form }) => form ?? []),
    read: async (isTurn) => {
      const turn = planned.filter(({ form }) => form !== undefined && isTurn(form));
      const both = [...turn, ...rest.splice(0)].toSorted((a, b) => a.sheet.index - b.sheet.index);
      if (both.length > 0) await readTurn(both, { path, system, withHidden }, into);
    },
  };
}

async function readTurn(turn: readonly Planned[], around: Around, into: Importer): Promise<void> {
  // Read again: many workbooks at once would fill the memory.
  const workbook = await openWorkbook(await readFile(around.path));
  if ("fault" in workbook) {
    report(around.path, workbook, into);
    return;
  }
  try {
    for await (const content of workbook.read(turn.map(({ sheet }) => sheet.index))) {
      const planned = turn.find(({ sheet }) => sheet.index === content.index);
      if (planned !== undefined) await take(content, planned, around, into);
    }
  } catch (error) {
    report(around.path, noWorkbook(error), into);
  }
}

function plan(sheet: SheetListed, all: readonly SheetListed[], path: string, into: Importer): Planned {
  const found = into.formOf(sheet.name);
  if ("form" in found) return { sheet, form: found.form };
  const byFile = into.formOf(stemOf(path));
  if (all.length > 1 || found.several !== undefined || !("form" in byFile)) return { sheet, form: undefined };
  into.notes.reading("by-file-name", { file: path, sheet: sheet.name });
  return { sheet, form: byFile.form };
}

async function take(
  { rows, facts }: SheetRead,
  { sheet, form }: Planned,
  { path, system, withHidden }: Around,
  into: Importer,
): Promise<void> {
  const at = { file: path, sheet: sheet.name };
  if (form === undefined) {
    if (await isEmpty(rows())) into.notes.reading("empty-table", at);
    else formNamed(sheet.name, at, into);
    return;
  }
  if (sheet.hidden) {
    if (await isEmpty(rows())) return;
    if (!withHidden) {
      into.notes.fault(faultAt("SHEET_HIDDEN", at, ""));
      return;
    }
    into.notes.reading("hidden-sheet", at);
  }
  const table = into.open(form, { at, system, isText: false, facts });
  for await (const row of rows()) table.take(row);
  table.end();
}

async function isEmpty(rows: ReturnType<SheetRead["rows"]>): Promise<boolean> {
  for await (const { cells } of rows) if (!cells.every(isBlank)) return false;
  return true;
}

function isLeftOut({ name, hidden }: SheetListed, path: string, into: Importer): boolean {
  const isGuide = GUIDES.includes(name.trim());
  const how = isGuide ? "guide-sheet" : hidden && name.startsWith(LISTS_SHEET) ? "list-sheet" : undefined;
  if (how !== undefined) into.notes.reading(how, { file: path, sheet: name });
  return how !== undefined;
}

function report(path: string, { fault }: NoWorkbook, into: Importer): void {
  into.notes.fault(faultAt(fault, { file: path }, "", { most: MOST_MEGABYTES }));
}
