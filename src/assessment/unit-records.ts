import { entry } from "../facts/group.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { SeenDataset } from "../records/seen.js";
import type { Settling } from "../records/settle-records.js";
import type { StoredRecord } from "../records/stored-record.js";
import { type Handovers, heldBy } from "./handover.js";

/** The records of one kind that name a unit in one field: where they stand among those that are sound. */
interface Naming {
  readonly key: string;
  /** The place of the field among all that name units, in the order of the kinds. */
  readonly rank: number;
  readonly places: number[];
}

/** Who names whom: by unit and key. */
type UnitPlaces = ReadonlyMap<string, ReadonlyMap<string, Naming>>;

// Who names whom is the same for every month of a dataset; its replacements name the same units.
const known = new WeakMap<Settling, UnitPlaces>();

/** Hands every record that is seen to every unit that it names, once for each field that names units. */
export function recordsByUnit(
  { sound, inPlace }: Pick<SeenDataset, "sound" | "inPlace">,
  kinds: ReadonlyMap<string, CompiledKind>,
): ReadonlyMap<string, UnitRecords> {
  const places = known.get(sound) ?? placesByUnit(sound.records, kinds);
  known.set(sound, places);
  return new Map([...places].map(([unitId, own]) => [unitId, seenOf(own, inPlace)]));
}

/** The records of a unit that are seen, in the order in which their keys first come. */
function seenOf(namings: ReadonlyMap<string, Naming>, inPlace: SeenDataset["inPlace"]): UnitRecords {
  const found: { readonly naming: Naming; readonly first: number; readonly records: StoredRecord[] }[] = [];
  for (const naming of namings.values()) {
    const records: StoredRecord[] = [];
    let first = -1;
    for (const place of naming.places) {
      const record = inPlace[place];
      if (record === undefined) continue;
      if (first < 0) first = place;
      records.push(record);
    }
    if (first >= 0) found.push({ naming, first, records });
  }
  found.sort((a, b) => a.first - b.first || a.naming.rank - b.naming.rank);
  return new Map(found.map(({ naming, records }) => [naming.key, records]));
}

function placesByUnit(
  records: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
): UnitPlaces {
  const units = new Map<string, Map<string, Naming>>();
  const fieldsOf = namingFields(kinds);
  records.forEach(({ kind, data }, place) => {
    for (const { field, key, rank } of fieldsOf.get(kind) ?? []) {
      const named = data[field];
      if (named === undefined) continue;
      for (const unitId of Array.isArray(named) ? named : [named]) {
        const unit = entry(units, unitId, newUnit);
        const own = unit.get(key);
        if (own === undefined) unit.set(key, { key, rank, places: [place] });
        else own.places.push(place);
      }
    }
  });
  return units;
}

const newUnit = (): Map<string, Naming> => new Map();

function namingFields(
  kinds: ReadonlyMap<string, CompiledKind>,
): ReadonlyMap<string, readonly { readonly field: string; readonly key: string; readonly rank: number }[]> {
  let rank = 0;
  return new Map(
    [...kinds].map(([kind, { units }]) => [
      kind,
      units.map((field) => ({ field, key: recordsKey(kind, field), rank: rank++ })),
    ]),
  );
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
