import { columnLetters, type Place } from "../messages/place.js";
import type { Span } from "../workbook/workbook.js";
import { type CellContext, type CellReader, cellReader } from "./cell-reader.js";
import type { Form, FormColumn } from "./form.js";
import { type GivenRow, isBlank } from "./given.js";
import { headingsOf } from "./headings.js";
import type { How } from "./how.js";
import { faultAt, type Notes } from "./notes.js";
import { headingCount, readHeadings } from "./read-headings.js";
import { EXAMPLE_MARK, NOTE_MARK } from "./template-rows.js";

/** What a file tells of a table beside its cells; hidden rows and columns count from 1. */
export interface TableFacts {
  readonly merged?: readonly Span[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** A table that is to be read as a form. */
export interface TableGiven extends CellContext {
  readonly at: { readonly file: string; readonly sheet?: string };
  readonly form: Form;
  /** Headings of fields that are asked for nowhere, and left behind where they stand all the same. */
  readonly personal: ReadonlyMap<string, FormColumn>;
  readonly facts: TableFacts;
  readonly withHidden: boolean;
}

/** A row that was filled in: its values by field, and where each field stands. */
export interface FilledRow {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether every cell of it could be read. */
  readonly isRead: boolean;
  /** Fields whose cell is missing or could not be read: that they are missing is no second fault. */
  readonly unread: ReadonlySet<string>;
  readonly placeOf: (field?: string) => Place;
}

export interface TableReader {
  /** Takes the rows one after the other; gives what was filled in, or that it is hidden, and nothing for any other row. */
  readonly take: (row: GivenRow) => FilledRow | "hidden" | undefined;
  /** To be called after the last row. */
  readonly end: () => void;
}

interface Heading {
  readonly columns: readonly (FormColumn & { readonly column: number; readonly read: CellReader })[];
  /** The columns with a heading, from 1. */
  readonly headed: ReadonlySet<number>;
  readonly placeOf: (row: number) => FilledRow["placeOf"];
}

/** What keeps a CSV cell from being a formula, as it is written here and by spreadsheets' advice. */
const ESCAPED = /^'[=+\-@\t\r＝＋－＠]/;

/** The headings are looked for among so many filled rows. */
const FIRST_ROWS = 10;

/** Reads a table row by row; what is wrong with it and what was not read literally goes into the notes. */
export function tableReader(given: TableGiven, notes: Notes): TableReader {
  const { at, form, facts } = given;
  const known = headingsOf(form.columns);
  const before: GivenRow[] = [];
  let heading: Heading | "refused" | undefined;
  let empty: number[] = [];
  let filled = 0;

  const start = (row: GivenRow): void => {
    for (const { row: line } of before) if (line < row.row) notes.reading("rows-above", { ...at, line });
    heading = openHeading(row, given, known, notes);
    reportMerged(given, row.row, notes);
  };
  const seek = (row: GivenRow): void => {
    before.push(row);
    const names = row.cells.filter((cell) => !isBlank(cell)).length;
    const hits = headingCount(row, known);
    if (hits > 0 && 2 * hits >= names) start(row);
    else if (before.length === FIRST_ROWS) start(likeliest(before, known));
  };
  const isShown = (line: number): boolean => {
    if (!facts.hiddenRows?.has(line)) return true;
    if (given.withHidden) notes.reading("hidden-rows", { ...at, line });
    else notes.fault(faultAt("ROW_HIDDEN", { ...at, line }, ""));
    return given.withHidden;
  };

  return {
    take: (row) => {
      if (heading === "refused") return undefined;
      if (row.cells.every(isBlank)) {
        if (heading !== undefined) empty.push(row.row);
        return undefined;
      }
      if (heading === undefined) {
        seek(row);
        return undefined;
      }
      const mark = markOf(row);
      if (mark !== undefined) {
        notes.reading(mark, { ...at, line: row.row });
        return undefined;
      }
      // Empty rows at the end are where filling in stopped.
      for (const line of empty) notes.reading("empty-rows", { ...at, line });
      empty = [];
      filled += 1;
      return isShown(row.row) ? readRow(row, heading, given, notes) : "hidden";
    },
    end: () => {
      if (heading === undefined && before.length > 0) start(likeliest(before, known));
      if (heading !== "refused" && filled === 0) notes.reading("empty-table", at);
    },
  };
}

function openHeading(
  row: GivenRow,
  given: TableGiven,
  known: ReadonlyMap<string, FormColumn>,
  notes: Notes,
): Heading | "refused" {
  const found = readHeadings(row, given, known, notes);
  if (found === undefined) return "refused";
  const { columns, leftBehind } = found;
  const places = new Map(columns.map(({ name, column }) => [name, column]));
  return {
    columns: columns.map((column) => ({ ...column, read: cellReader(column.field, given) })),
    headed: new Set([...columns.map(({ column }) => column), ...leftBehind]),
    placeOf: (line) => (field) => {
      const column = field === undefined ? undefined : places.get(field);
      return { ...given.at, line, ...(column === undefined ? {} : { column }) };
    },
  };
}

function readRow(
  row: GivenRow,
  heading: Heading,
  { at, isText, facts }: TableGiven,
  notes: Notes,
): FilledRow {
  const values: Record<string, unknown> = {};
  const unread = new Set<string>();
  // What a merged cell shows in this row stands in another: the row does not say all that it seems to.
  let isRead = !isMerged(row, facts);
  for (const { name, field, column, read } of heading.columns) {
    const cell = row.cells[column - 1];
    if (isBlank(cell)) {
      if (field.required !== true) continue;
      isRead = false;
      unread.add(name);
      const values = { heading: field.title };
      notes.fault(faultAt("CELL_MISSING", { ...at, line: row.row, column }, name, values));
      continue;
    }
    const place = { ...at, line: row.row, column, field: name, title: field.title };
    const isEscaped = isText && typeof cell === "string" && ESCAPED.test(cell);
    if (isEscaped) notes.reading("escape-mark", place);
    const reading = read(isEscaped ? cell.slice(1) : cell);
    if ("fault" in reading) {
      isRead = false;
      unread.add(name);
      const near = reading.nearest === undefined ? {} : { nearest: reading.nearest };
      notes.fault(faultAt(reading.fault, { ...at, line: row.row, column }, name, reading.values, near));
      continue;
    }
    values[name] = reading.value;
    for (const how of reading.how ?? []) notes.reading(how, place);
    if (row.computed?.has(column)) notes.reading("computed", place);
  }
  row.cells.forEach((cell, c) => {
    if (isBlank(cell) || heading.headed.has(c + 1)) return;
    isRead = false;
    notes.fault(faultAt("CELL_WITHOUT_HEADING", { ...at, line: row.row, column: c + 1 }, ""));
  });
  return { row: row.row, values, isRead, unread, placeOf: heading.placeOf(row.row) };
}

/** The row that looks most like headings: where none does, the first. */
function likeliest(rows: readonly GivenRow[], known: ReadonlyMap<string, FormColumn>): GivenRow {
  const most = Math.max(...rows.map((row) => headingCount(row, known)));
  return rows.find((row) => headingCount(row, known) === most) ?? { row: 1, cells: [] };
}

/** The first cell of a template's note or example row says which it is. */
function markOf({ cells }: GivenRow): How | undefined {
  const first = cells.find((cell) => !isBlank(cell));
  if (typeof first !== "string") return undefined;
  const text = first.trimStart();
  if (text.startsWith(NOTE_MARK)) return "note-rows";
  return text.startsWith(EXAMPLE_MARK) ? "example-rows" : undefined;
}

function isMerged({ row }: GivenRow, { merged = [] }: TableFacts): boolean {
  return merged.some(({ fromRow, toRow }) => fromRow < row && row <= toRow + 1);
}

/** Of merged cells only the first holds what was meant for all: each range from the headings on is a fault. */
function reportMerged({ at, facts }: TableGiven, headingRow: number, notes: Notes): void {
  for (const { fromRow, toRow, fromColumn, toColumn } of facts.merged ?? []) {
    if (toRow + 1 < headingRow) continue;
    const place = { ...at, line: fromRow + 1, column: fromColumn + 1 };
    const range = `${columnLetters(fromColumn + 1)}${fromRow + 1}:${columnLetters(toColumn + 1)}${toRow + 1}`;
    notes.fault(faultAt("CELLS_MERGED", place, "", { range }));
  }
}
