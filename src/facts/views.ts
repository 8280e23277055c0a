import { type CivilDate, later } from "../calendar/civil-date.js";
import type { RecordData } from "../records/check-record.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Quantity } from "./quantity.js";
import type { Scope } from "./scope.js";

/** A record as it is seen on the as-of date. */
export interface RecordView {
  readonly id: string;
  readonly subject: string;
  readonly on: CivilDate;
  /** The day from which it was both done and known. */
  readonly knownFrom: CivilDate;
  readonly data: RecordData;
  /** The numbers that were worked out for it, exactly; in `data` they are rounded for conditions. */
  readonly exact?: ReadonlyMap<string, Quantity>;
  /** The names that its kind gives it, whether it has them or not. */
  readonly names: { readonly has: (name: string) => boolean };
}

/** The records of one unit, by kind and by the field that names the unit: `regular-meeting.unitId`. */
export type UnitRecords = ReadonlyMap<string, readonly StoredRecord[]>;

/** The key of `UnitRecords`. */
export function recordsKey(kind: string, field: string): string {
  return `${kind}.${field}`;
}

/** Hands every record to every unit that it names, once for each field that names one. */
export function recordsByUnit(
  records: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
): ReadonlyMap<string, UnitRecords> {
  const units = new Map<string, Map<string, StoredRecord[]>>();
  for (const record of records) {
    for (const field of kinds.get(record.kind)?.units ?? []) {
      const unitId = record.data[field];
      if (typeof unitId !== "string") continue;
      const unit = entry(units, unitId, () => new Map<string, StoredRecord[]>());
      entry(unit, recordsKey(record.kind, field), () => [] as StoredRecord[]).push(record);
    }
  }
  return units;
}

/**
 * What of some records is seen: approved and filed by `knownAt`, not replaced by then, happened by `asOf`;
 * dates of things that happened later are absent. In order of event, filing and id.
 */
export function viewsOf(
  records: readonly StoredRecord[],
  kind: CompiledKind,
  scope: Scope,
): readonly RecordView[] {
  const views: RecordView[] = [];
  for (const record of records) {
    const { knownFrom, supersededFrom, on } = record;
    if (knownFrom === undefined || knownFrom > scope.knownAt || on > scope.asOf) continue;
    if (supersededFrom !== undefined && supersededFrom <= scope.knownAt) continue;
    const data = seenBy(scope.asOf, record.data, kind.happened);
    views.push({
      id: record.id,
      subject: record.subject,
      on,
      knownFrom: later(knownFrom, on),
      data,
      names: kind.fields,
    });
  }
  return views.sort(inOrder);
}

function seenBy(asOf: CivilDate, data: RecordData, happened: readonly string[]): RecordData {
  const ahead = happened.filter((field) => typeof data[field] === "string" && (data[field] as string) > asOf);
  if (ahead.length === 0) return data;
  return Object.fromEntries(Object.entries(data).filter(([field]) => !ahead.includes(field)));
}

function inOrder(a: RecordView, b: RecordView): number {
  const filed = ({ data, on }: RecordView): string => (typeof data.filedAt === "string" ? data.filedAt : on);
  return compare(a.on, b.on) || compare(filed(a), filed(b)) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
