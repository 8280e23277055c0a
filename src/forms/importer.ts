import type { Fault } from "../messages/fault.js";
import { type CompiledKind, compileKind } from "../records/compile-kind.js";
import { referredTo, UNIT_REFERENCE } from "../records/kind.js";
import type { Known } from "../records/known.js";
import type { CellContext } from "./cell-reader.js";
import { readUnit } from "./cells/unit.js";
import { type FormSource, formsOf } from "./dataset-forms.js";
import type { Form } from "./form.js";
import { headingsOf } from "./headings.js";
import { faultAt, type Notes, notes, type Reading } from "./notes.js";
import { recordStore } from "./one-id-each.js";
import { type ImportedParts, readParts } from "./part-rows.js";
import { type ImportedRecord, recordOf } from "./record-row.js";
import { type FilledRow, type TableFacts, type TableReader, tableReader } from "./table-reader.js";
import { type UnitNames, unitNames } from "./unit-names.js";
import { type FormFound, formFinder } from "./which-form.js";

/** What an import goes by. */
export interface ImportContext {
  readonly source: FormSource;
  readonly calendarYears: readonly number[];
  /** The units that are known where the tables hold none, as `units.json` has them. */
  readonly units: readonly unknown[];
  /** Whether hidden rows, columns and sheets are read. */
  readonly withHidden: boolean;
  /** Called for every row that is taken. */
  readonly onRow?: () => void;
}

/** A table that was read as a form. */
export interface ImportedTable {
  readonly file: string;
  readonly sheet?: string;
  /** The form's id: a kind of record, or a part of the dataset. */
  readonly form: string;
  /** How many rows were filled in; notes, examples and empty rows aside. */
  readonly rows: number;
}

/** What tables hold, sound rows only, and everything that was found on the way. */
export interface Imported {
  readonly records: readonly ImportedRecord[];
  readonly parts: ImportedParts;
  readonly tables: readonly ImportedTable[];
  /** How many rows were left out for what is wrong with them. */
  readonly setAside: number;
  readonly faults: readonly Fault[];
  readonly readings: readonly Reading[];
}

/** A table that is to be read: where it stands, and what its file tells beside the cells. */
export interface OpenTable extends Pick<CellContext, "system" | "isText"> {
  readonly at: { readonly file: string; readonly sheet?: string };
  readonly facts: TableFacts;
}

/** Takes tables one after the other, those of lower rank first, and puts a dataset together. */
export interface Importer {
  readonly forms: readonly Form[];
  readonly notes: Notes;
  readonly formOf: (name: string) => FormFound;
  readonly open: (
    form: Form,
    table: OpenTable,
  ) => Pick<TableReader, "end"> & { take: (...row: Parameters<TableReader["take"]>) => void };
  /** To be called after the last table of each rank: its units and their names are known from then on. */
  readonly unitsRead: () => void;
  readonly result: () => Imported;
}

const UNIT_FORM = UNIT_REFERENCE;
const CHANGE_FORM = "unit-change";

/** Tables of units are read before those of their changes, and these before all that name units. */
export const ranks = [0, 1, 2] as const;

export function rankOf({ id }: Form): (typeof ranks)[number] {
  return id === UNIT_FORM ? 0 : id === CHANGE_FORM ? 1 : 2;
}

const parts = ["unit", "unit-change", "exemption", "collected", "holiday"] as const;
type Part = (typeof parts)[number];

export function importer(context: ImportContext): Importer {
  const { source } = context;
  const found = notes();
  const forms = formsOf(source);
  const kinds = new Map(source.kinds.map((kind) => [kind.kind, compileKind(kind)]));
  const filled: Record<Part, FilledRow[]> = {
    unit: [],
    "unit-change": [],
    exemption: [],
    collected: [],
    holiday: [],
  };
  const store = recordStore(found);
  const tables: { -readonly [key in keyof ImportedTable]: ImportedTable[key] }[] = [];
  let units: UnitNames | undefined;
  let asked: OpenTable["at"] | undefined;
  let hidden = 0;

  const takeRow = (row: FilledRow, form: Form): void => {
    const kind = kinds.get(form.id);
    if (kind === undefined) {
      filled[form.id as Part].push(row);
      return;
    }
    store.add(row.values.id, recordOf(row, kind, found), row.placeOf("id"));
  };

  return {
    forms,
    notes: found,
    formOf: formFinder(forms),
    open: (form, { at, ...table }) => {
      const refersToUnits = form.columns.some(({ field }) => referredTo(field) === UNIT_REFERENCE);
      if (units === undefined && form.id !== UNIT_FORM && refersToUnits) asked ??= at;
      const given = {
        ...table,
        at,
        form,
        units,
        personal: personalOf(form, kinds),
        withHidden: context.withHidden,
      };
      const reader = tableReader(given, found);
      const entry = { ...at, form: form.id, rows: 0 };
      tables.push(entry);
      return {
        take: (given) => {
          const row = reader.take(given);
          context.onRow?.();
          if (row === undefined) return;
          entry.rows += 1;
          if (row === "hidden") hidden += 1;
          else takeRow(row, form);
        },
        end: reader.end,
      };
    },
    unitsRead: () => {
      const rows = [...filled.unit, ...filled[CHANGE_FORM]];
      const own = rows.map(({ values }) => unitOf(values));
      const known = unitNames(filled.unit.length > 0 ? own : context.units);
      if (known.ids.size > 0) units = known;
      filled.unit = filled.unit.map((row) => withSuccessor(row, known, found));
    },
    result: () => {
      if (asked !== undefined) {
        const form = forms.find(({ id }) => id === UNIT_FORM)?.title ?? { en: UNIT_FORM, zh: UNIT_FORM };
        found.fault(faultAt("UNITS_UNKNOWN", asked, "", { form }));
      }
      const elsewhere = filled.unit.length > 0 ? new Set() : unitNames(context.units).ids;
      const read = readParts(filled, knownTo(context, kinds), (id) => elsewhere.has(id), found);
      return {
        records: store.records(),
        parts: read.parts,
        tables,
        setAside: store.setAside() + read.setAside + hidden,
        faults: found.faults(),
        readings: found.readings(),
      };
    },
  };
}

function knownTo({ source, calendarYears }: ImportContext, kinds: Known["kinds"]): Known {
  return {
    kinds,
    unitKinds: source.policy.unitKinds.map(({ id }) => id),
    measures: source.measures.map(({ id }) => id),
    calendarYears,
    auditRequired: false,
  };
}

/** The fields of a kind that name persons: no form asks for them. */
function personalOf({ id }: Form, kinds: ReadonlyMap<string, CompiledKind>): ReturnType<typeof headingsOf> {
  const kind = kinds.get(id);
  if (kind === undefined) return new Map();
  return headingsOf(
    [...kind.fields]
      .filter(([name]) => kind.personal.includes(name))
      .map(([name, field]) => ({ name, field })),
  );
}

function unitOf({ id, unitId = id, nameZh, nameEn }: FilledRow["values"]): unknown {
  return { id: unitId, name: { zh: nameZh, en: nameEn } };
}

/** A successor may be named before its own row is read: it is looked up once all are known. */
function withSuccessor(row: FilledRow, known: UnitNames, found: Notes): FilledRow {
  const { successor, ...values } = row.values;
  if (typeof successor !== "string") return row;
  const read = readUnit(successor, known);
  const place = row.placeOf("successor");
  if ("fault" in read) {
    const near = read.nearest === undefined ? {} : { nearest: read.nearest };
    found.fault(faultAt(read.fault, place, "successor", {}, near));
    return { ...row, values, isRead: false, unread: new Set([...row.unread, "successor"]) };
  }
  for (const how of read.how ?? [])
    found.reading(how, { ...row.placeOf("successor"), file: place.file ?? "", field: "successor" });
  return { ...row, values: { ...values, successor: read.value } };
}
