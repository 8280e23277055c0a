import type * as z from "zod";
import { later } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { nearest } from "../messages/nearest.js";
import { shapeFaults } from "../shape/faults.js";
import { checkRecord, type RecordData, without } from "./check-record.js";
import type { CompiledKind } from "./compile-kind.js";
import {
  collectedSchema,
  type Dataset,
  type Exemption,
  exemptionSchema,
  type Unit,
  unitSchema,
} from "./dataset.js";
import { linkVersions } from "./versions.js";

/** A record that intake accepted. */
export interface StoredRecord {
  readonly id: string;
  readonly kind: string;
  /** The id of the first version of this record: what findings about it are named after. */
  readonly subject: string;
  /** The day of the event. */
  readonly on: string;
  readonly supersedes?: string;
  /** The day from which the record was filed and approved; absent where it is not approved. */
  readonly knownFrom?: string;
  /** The day from which a record that replaces this one was known. */
  readonly supersededFrom?: string;
  readonly data: RecordData;
}

/** What became of the records that were handed in. Nothing is dropped without a fault here. */
export interface IntakeReport {
  readonly accepted: number;
  readonly setAside: number;
  readonly faults: readonly Fault[];
}

export interface Intake {
  readonly units: readonly Unit[];
  readonly records: readonly StoredRecord[];
  readonly exemptions: readonly Exemption[];
  /** The kinds of record whose absence says something. */
  readonly collected: ReadonlySet<string>;
  readonly report: IntakeReport;
}

/** The names that the policy knows: what a dataset may refer to. */
export interface Known {
  readonly kinds: ReadonlyMap<string, CompiledKind>;
  readonly unitKinds: readonly string[];
  readonly measures: readonly string[];
}

/** Checks a dataset part by part: every fault is reported, what is sound goes on. */
export function intake(given: Dataset<object>, known: Known): Intake {
  const faults: Fault[] = [];
  const dataset = Object(given) as Dataset<object>;
  const units = takeUnits(listOf(dataset.units, "units", faults), known, faults);
  const unitIds = new Set(units.map((unit) => unit.id));
  const exemptions = takeExemptions(
    listOf(dataset.exemptions ?? [], "exemptions", faults),
    unitIds,
    known,
    faults,
  );
  const handedIn = listOf(dataset.records, "records", faults);
  const records = takeRecords(handedIn, unitIds, known, faults);
  const collected = takeCollected(dataset, records, known, faults);
  const report = { accepted: records.length, setAside: handedIn.length - records.length, faults };
  return { units, records, exemptions, collected, report };
}

function listOf(value: unknown, name: string, faults: Fault[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  faults.push(fault("LIST_EXPECTED", name, { name }));
  return [];
}

function takeUnits(given: readonly unknown[], known: Known, faults: Fault[]): Unit[] {
  const units = new Map<string, Unit>();
  given.forEach((value, index) => {
    const path = `units[${index}]`;
    const unit = parsed(unitSchema, value, path, faults);
    if (unit === undefined) return;
    const before = faults.length;
    if (units.has(unit.id)) faults.push(fault("DUPLICATE_UNIT", `${path}.id`));
    unit.kinds.forEach((kind, k) => {
      if (known.unitKinds.includes(kind)) return;
      const valid = known.unitKinds.join(", ");
      faults.push(fault("UNKNOWN_UNIT_KIND", `${path}.kinds[${k}]`, { valid }, near(kind, known.unitKinds)));
    });
    if (reversed(unit)) faults.push(fault("SPAN_REVERSED", path));
    if (faults.length > before) return;
    const name = typeof unit.name === "string" ? { en: unit.name, zh: unit.name } : unit.name;
    units.set(unit.id, { ...unit, name });
  });
  return [...units.values()];
}

function takeExemptions(
  given: readonly unknown[],
  unitIds: ReadonlySet<string>,
  known: Known,
  faults: Fault[],
): Exemption[] {
  return given.flatMap((value, index) => {
    const path = `exemptions[${index}]`;
    const exemption = parsed(exemptionSchema, value, path, faults);
    if (exemption === undefined) return [];
    const before = faults.length;
    if (!unitIds.has(exemption.unitId)) faults.push(fault("UNKNOWN_UNIT", `${path}.unitId`));
    exemption.measures?.forEach((measure, m) => {
      if (known.measures.includes(measure)) return;
      faults.push(fault("UNKNOWN_MEASURE", `${path}.measures[${m}]`, {}, near(measure, known.measures)));
    });
    if (reversed(exemption)) faults.push(fault("SPAN_REVERSED", path));
    return faults.length > before ? [] : [exemption];
  });
}

function takeRecords(
  given: readonly unknown[],
  unitIds: ReadonlySet<string>,
  known: Known,
  faults: Fault[],
): readonly StoredRecord[] {
  const byId = new Map<string, { readonly record: StoredRecord; readonly index: number }[]>();
  given.forEach((value, index) => {
    const record = takeRecord(value, `records[${index}]`, unitIds, known, faults);
    if (record === undefined) return;
    const same = byId.get(record.id);
    if (same) same.push({ record, index });
    else byId.set(record.id, [{ record, index }]);
  });

  const single: StoredRecord[] = [];
  const indexes = new Map<string, number>();
  for (const [id, versions] of byId) {
    const [first, ...copies] = versions;
    if (first === undefined) continue;
    const contents = new Set(versions.map(({ record }) => sortedJson(record.data)));
    const agree = contents.size === 1;
    // Where they disagree nobody can tell which is right, and the order of the records must not decide.
    for (const { index } of agree ? copies : versions) {
      faults.push(
        fault(agree ? "DUPLICATE_COPY" : "DUPLICATE_ID", `records[${index}].id`, {}, { record: id }),
      );
    }
    if (!agree) continue;
    single.push(first.record);
    indexes.set(id, first.index);
  }
  const linked = linkVersions(single, (record) => `records[${indexes.get(record.id)}]`);
  faults.push(...linked.faults);
  return linked.records;
}

function takeRecord(
  value: unknown,
  path: string,
  unitIds: ReadonlySet<string>,
  known: Known,
  faults: Fault[],
): StoredRecord | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push(fault("RECORD_NOT_OBJECT", path));
    return undefined;
  }
  const { id, kind: kindName } = value as { id?: unknown; kind?: unknown };
  const named = typeof id === "string" && id.length <= 200 ? id : undefined;
  const about = named === undefined ? {} : { record: named };
  const kind = typeof kindName === "string" ? known.kinds.get(kindName) : undefined;
  if (kind === undefined) {
    const hint = typeof kindName === "string" ? near(kindName, [...known.kinds.keys()]) : {};
    faults.push(fault("UNKNOWN_KIND", `${path}.kind`, {}, { ...about, ...hint }));
    return undefined;
  }
  const checked = checkRecord(kind, value, path, named);
  faults.push(...checked.faults);
  if (checked.data === undefined) return undefined;
  const strangers = kind.units.filter((field) => {
    const unit = checked.data[field];
    return unit !== undefined && !unitIds.has(unit as string);
  });
  for (const field of strangers) faults.push(fault("UNKNOWN_UNIT", `${path}.${field}`, {}, about));
  return strangers.length > 0 ? undefined : stored(kind, checked.data);
}

function stored(kind: CompiledKind, data: RecordData): StoredRecord {
  const { id, supersedes, audit, filedAt, auditedAt } = data as {
    readonly [field in "id" | "supersedes" | "audit" | "filedAt" | "auditedAt"]?: string;
  } & { readonly id: string };
  const on = data[kind.eventDate] as string;
  const approved = audit === undefined || audit === "approved";
  return {
    id,
    kind: kind.kind,
    subject: id,
    on,
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(approved ? { knownFrom: later(filedAt ?? on, auditedAt ?? "") } : {}),
    data,
  };
}

function takeCollected(
  dataset: Dataset<object>,
  records: readonly StoredRecord[],
  known: Known,
  faults: Fault[],
): ReadonlySet<string> {
  if (dataset.collected === undefined) return new Set(records.map((record) => record.kind));
  const collected = new Set<string>();
  listOf(dataset.collected, "collected", faults).forEach((value, index) => {
    const path = `collected[${index}]`;
    const entry = parsed(collectedSchema, value, path, faults);
    if (entry === undefined) return;
    if (known.kinds.has(entry.kind)) collected.add(entry.kind);
    else faults.push(fault("UNKNOWN_KIND", `${path}.kind`, {}, near(entry.kind, [...known.kinds.keys()])));
  });
  return collected;
}

/** Reads one of the dataset's own objects: undeclared fields are reported and not read, any other fault refuses it. */
function parsed<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  path: string,
  faults: Fault[],
): z.infer<S> | undefined {
  const declared = Object.keys(schema.shape);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const undeclared = isObject ? Object.keys(value).filter((field) => !declared.includes(field)) : [];
  for (const field of undeclared) {
    const shown = field.slice(0, 60);
    faults.push(fault("FIELD_UNKNOWN", `${path}.${shown}`, { field: shown }, near(field, declared)));
  }
  const data = isObject ? without(value, undeclared) : value;
  const wrong = shapeFaults(schema, { data, at: path });
  faults.push(...wrong);
  return wrong.length > 0 ? undefined : (data as z.infer<S>);
}

function near(name: string, valid: readonly string[]): { nearest?: string } {
  const found = nearest(name, valid);
  return found === undefined ? {} : { nearest: found };
}

function reversed(span: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean {
  return span.from !== undefined && span.to !== undefined && span.to < span.from;
}

function sortedJson(data: RecordData): string {
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
