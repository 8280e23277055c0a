import { entry } from "../facts/group.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import { type Handovers, heldBy } from "./handover.js";

/** Hands every record to every unit that it names, once for each field that names units. */
export function recordsByUnit(
  records: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
): ReadonlyMap<string, UnitRecords> {
  const units = new Map<string, Map<string, StoredRecord[]>>();
  const add = (unitId: unknown, key: string, record: StoredRecord): void => {
    if (typeof unitId !== "string") return;
    const unit = units.get(unitId);
    const own = unit?.get(key);
    if (own !== undefined) own.push(record);
    else if (unit !== undefined) unit.set(key, [record]);
    else units.set(unitId, new Map([[key, [record]]]));
  };
  const namesOf = new Map(
    [...kinds].map(([kind, { units: fields }]) => [
      kind,
      fields.map((field) => ({ field, key: recordsKey(kind, field) })),
    ]),
  );
  for (const record of records) {
    for (const { field, key } of namesOf.get(record.kind) ?? []) {
      const named = record.data[field];
      if (!Array.isArray(named)) add(named, key, record);
      else for (const unitId of named) add(unitId, key, record);
    }
  }
  return units;
}

/** The records of a unit after those that were handed over went to whoever holds them. */
export function afterHandovers(unitId: string, own: UnitRecords, handovers: Handovers): UnitRecords {
  const taken = handovers.takenBy.get(unitId) ?? [];
  if (!handovers.given.has(unitId) && taken.length === 0) return own;
  const result = new Map<string, StoredRecord[]>();
  const seen = new Set<string>();
  const add = (key: string, record: StoredRecord): void => {
    const field = key.slice(key.indexOf(".") + 1);
    const there = `${record.id} ${field}`;
    if (seen.has(there)) return;
    seen.add(there);
    const held = heldBy(unitId, record.id, field, handovers);
    if (held === "not") return;
    entry(result, key, () => []).push(held === undefined ? record : { ...record, held });
  };
  for (const [key, records] of own) for (const record of records) add(key, record);
  for (const { record, field } of taken) add(recordsKey(record.kind, field), record);
  return result;
}
