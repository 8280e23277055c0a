import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Known } from "./known.js";
import type { StoredRecord } from "./stored-record.js";
import type { SoundRecords } from "./take-records.js";
import { filedAt, linkVersions } from "./versions.js";

/** Sound records, ready to be held to each other as they stood on any day. */
export interface Settling extends SoundRecords {
  /**
   * Which of them, by their index, have to do with others: they share an id, replace one or are replaced, or refer to
   * one that replaces another. All others are what they are, whatever else was filed.
   */
  readonly tangled: readonly number[];
}

/** Finds the few records that have to do with others. */
export function settling({ records, places }: SoundRecords, known: Known): Settling {
  const ids = new Set<string>();
  const tied = new Set<string>();
  const replacing = new Set<string>();
  for (const { id, supersedes } of records) {
    const before = ids.size;
    if (ids.add(id).size === before) tied.add(id);
    if (supersedes === undefined) continue;
    tied.add(id).add(supersedes);
    replacing.add(id);
  }
  const tangled: number[] = [];
  if (tied.size > 0) {
    records.forEach((record, i) => {
      if (tied.has(record.id) || refersTo(replacing, record, known)) tangled.push(i);
    });
  }
  return { records, places, tangled };
}

/**
 * Sound records held to each other, each in its place: each id once, and each record knowing what replaces it; where
 * one is set aside there is nothing. Given a day, those that have to do with others stand as they did when nothing
 * later was filed.
 */
export function settled(
  { records, places, tangled }: Settling,
  known: Known,
  { day, faults = [] }: { readonly day?: CivilDate; readonly faults?: Fault[] } = {},
): readonly (StoredRecord | undefined)[] {
  if (tangled.length === 0) return records;
  const filed: Indexed[] = [];
  for (const index of tangled) {
    const record = records[index];
    if (record !== undefined && (day === undefined || filedAt(record) <= day)) filed.push({ record, index });
  }
  const untangled = untangle(filed, (index) => `records[${places[index]}]`, known, faults);
  const all: (StoredRecord | undefined)[] = records.slice();
  for (const index of tangled) all[index] = untangled.get(index);
  return all;
}

interface Indexed {
  readonly record: StoredRecord;
  readonly index: number;
}

/** What becomes of records that have to do with others, by their index; those that cannot be are set aside. */
function untangle(
  given: readonly Indexed[],
  pathOf: (index: number) => string,
  known: Known,
  faults: Fault[],
): ReadonlyMap<number, StoredRecord> {
  const byId = new Map<string, Indexed[]>();
  for (const one of given) {
    const same = byId.get(one.record.id);
    if (same) same.push(one);
    else byId.set(one.record.id, [one]);
  }

  const single: StoredRecord[] = [];
  const indexes = new Map<string, number>();
  for (const [id, versions] of byId) {
    const [first, ...copies] = versions;
    if (first === undefined) continue;
    const agree = copies.length === 0 || new Set(versions.map(({ record }) => sortedJson(record))).size === 1;
    // Where they disagree nobody can tell which is right, and the order of the records must not decide.
    for (const { index } of agree ? copies : versions) {
      const code = agree ? "DUPLICATE_COPY" : "DUPLICATE_ID";
      faults.push(fault(code, `${pathOf(index)}.id`, {}, { record: id }));
    }
    if (!agree) continue;
    single.push(first.record);
    indexes.set(id, first.index);
  }
  const indexOf = ({ id }: StoredRecord): number => indexes.get(id) ?? -1;
  const linked = linkVersions(single, (record) => pathOf(indexOf(record)));
  for (const found of linked.faults) faults.push(found);
  return new Map(referringToFirst(linked.records, known).map((record) => [indexOf(record), record] as const));
}

/** References name a record by any of its versions; to rules they name the first. */
function referringToFirst(records: readonly StoredRecord[], known: Known): readonly StoredRecord[] {
  const later = new Map(
    records.flatMap(({ id, subject }) => (id === subject ? [] : [[id, subject] as const])),
  );
  if (later.size === 0) return records;
  const first = (value: unknown): unknown => later.get(value as string) ?? value;
  return records.map((record) => {
    const fields = [...(known.kinds.get(record.kind)?.references.keys() ?? [])];
    const changed = fields.flatMap((field) => {
      const value = record.data[field];
      return value === undefined ? [] : [[field, Array.isArray(value) ? value.map(first) : first(value)]];
    });
    return changed.length === 0
      ? record
      : { ...record, data: { ...record.data, ...Object.fromEntries(changed) } };
  });
}

/** Whether a record refers to one of these. */
function refersTo(ids: ReadonlySet<string>, { kind, data }: StoredRecord, known: Known): boolean {
  for (const field of known.kinds.get(kind)?.references.keys() ?? []) {
    const named = data[field];
    const isNamed = Array.isArray(named) ? named.some((id) => ids.has(id)) : ids.has(named as string);
    if (isNamed) return true;
  }
  return false;
}

function sortedJson({ kind, data }: StoredRecord): string {
  return kind + JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
