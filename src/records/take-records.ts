import { later } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { checkRecord, type RecordData } from "./check-record.js";
import type { CompiledKind } from "./compile-kind.js";
import type { Known, UnitIds } from "./known.js";
import { near, reversed } from "./own-object.js";
import type { StoredRecord } from "./stored-record.js";

/** The records that are sound in themselves, and where each stood; they are not held to each other yet. */
export interface SoundRecords {
  readonly records: readonly StoredRecord[];
  readonly places: readonly number[];
}

/** The records that are sound in themselves. */
export function takeRecords(
  given: readonly unknown[],
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): SoundRecords {
  const records: StoredRecord[] = [];
  const places: number[] = [];
  // By index: a hole in the list is no record, and would be passed over.
  for (let place = 0; place < given.length; place++) {
    const record = takeRecord(given[place], place, unitIds, known, faults);
    if (record === undefined) continue;
    records.push(record);
    places.push(place);
  }
  return { records, places };
}

function takeRecord(
  value: unknown,
  place: number,
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): StoredRecord | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push(fault("RECORD_NOT_OBJECT", pathOf(place)));
    return undefined;
  }
  const { kind: kindName } = value as { kind?: unknown };
  const kind = typeof kindName === "string" ? known.kinds.get(kindName) : undefined;
  if (kind === undefined) {
    const hint = typeof kindName === "string" ? near(kindName, [...known.kinds.keys()]) : {};
    faults.push(fault("UNKNOWN_KIND", `${pathOf(place)}.kind`, {}, { ...aboutOf(value), ...hint }));
    return undefined;
  }
  const data = kind.keep(value) ?? checked(kind, value, place, faults);
  if (data === undefined) return undefined;
  const isLost = namesStranger(kind, data, unitIds);
  const isReversed = kind.hasSpan && reversed(data);
  if (!isLost && !isReversed) return stored(kind, data, known);

  const about = aboutOf(value);
  for (const field of kind.units) {
    if (!areThere(data[field], unitIds))
      faults.push(fault("UNKNOWN_UNIT", `${pathOf(place)}.${field}`, {}, about));
  }
  if (isReversed) faults.push(fault("SPAN_REVERSED", pathOf(place), {}, about));
  return undefined;
}

/** The data of a record that is not sound as it stands, where it is without fields that its kind does not have. */
function checked(kind: CompiledKind, record: object, place: number, faults: Fault[]): RecordData | undefined {
  const { data, faults: found } = checkRecord(kind, record, pathOf(place), aboutOf(record).record);
  for (const one of found) faults.push(one);
  return data;
}

function namesStranger({ units }: CompiledKind, data: RecordData, unitIds: UnitIds): boolean {
  for (const field of units) if (!areThere(data[field], unitIds)) return true;
  return false;
}

function areThere(named: unknown, unitIds: UnitIds): boolean {
  if (named === undefined) return true;
  return Array.isArray(named) ? named.every((one) => unitIds.has(one)) : unitIds.has(named as string);
}

function pathOf(place: number): string {
  return `records[${place}]`;
}

function aboutOf(record: object): { readonly record?: string } {
  const { id } = record as { id?: unknown };
  return typeof id === "string" && id.length <= 200 ? { record: id } : {};
}

function stored(kind: CompiledKind, data: RecordData, { auditRequired }: Known): StoredRecord {
  const { id, supersedes, audit, filedAt, auditedAt } = data as {
    readonly [field in "id" | "supersedes" | "audit" | "filedAt" | "auditedAt"]?: string;
  } & { readonly id: string };
  const on = data[kind.eventDate] as string;
  const isApproved = audit === undefined ? !auditRequired : audit === "approved";
  if (!isApproved) {
    return supersedes === undefined
      ? { id, kind: kind.kind, subject: id, on, data }
      : { id, kind: kind.kind, subject: id, on, supersedes, data };
  }
  const knownFrom = later(filedAt ?? on, auditedAt ?? "");
  return supersedes === undefined
    ? { id, kind: kind.kind, subject: id, on, knownFrom, data }
    : { id, kind: kind.kind, subject: id, on, supersedes, knownFrom, data };
}
