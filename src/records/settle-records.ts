import { type Fault, fault } from "../messages/fault.js";
import type { Known } from "./known.js";
import type { StoredRecord } from "./stored-record.js";
import type { SoundRecord } from "./take-records.js";
import { linkVersions } from "./versions.js";

/** Sound records held to each other: each id once, and each record knowing what replaces it. */
export function settleRecords(
  sound: readonly SoundRecord[],
  known: Known,
  faults: Fault[],
): readonly StoredRecord[] {
  const byId = new Map<string, SoundRecord[]>();
  for (const one of sound) {
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
      faults.push(
        fault(agree ? "DUPLICATE_COPY" : "DUPLICATE_ID", `records[${index}].id`, {}, { record: id }),
      );
    }
    if (!agree) continue;
    single.push(first.record);
    indexes.set(id, first.index);
  }
  const linked = linkVersions(single, (record) => `records[${indexes.get(record.id)}]`);
  for (const found of linked.faults) faults.push(found);
  return referringToFirst(linked.records, known);
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

function sortedJson({ kind, data }: StoredRecord): string {
  return kind + JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
