import type { CivilDate } from "../calendar/civil-date.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import { collectedBy } from "../records/collected.js";
import type { CollectedEntry, Exemption, Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitKind } from "../records/unit-kind.js";
import { type City, repeatedIn } from "./city.js";
import type { ReadyMeasures } from "./ready.js";

/** What is kept of a unit for the measures that rest on figures of the groups: only what they read. */
export interface OpenUnit {
  readonly records: readonly (readonly [key: string, records: readonly StoredRecord[]])[];
  readonly exemptions: readonly Exemption[];
  readonly collected: { readonly entries: readonly CollectedEntry[]; readonly kinds: readonly string[] };
  /** The records that repeat others of the city: by measure and selection. */
  readonly repeated: readonly (readonly [key: string, ids: readonly string[]])[];
}

const UNITS = recordsKey(unitKind.kind, "unitId");

/** What a unit is assessed from: its own records, and what of the city concerns it. */
export function openUnit(
  { id }: Unit,
  records: UnitRecords,
  exemptions: readonly Exemption[],
  collected: readonly CollectedEntry[],
  city: City,
  { measures }: ReadyMeasures,
): OpenUnit {
  const own = new Set([...records.values()].flatMap((all) => all.map((record) => record.id)));
  const repeated = measures.flatMap((measure) =>
    measure.needs.claims.map((name) => {
      const again = repeatedIn(city, measure.id, name);
      const ids = again.size === 0 ? [] : [...own].filter((one) => again.has(one));
      return [`${measure.id} ${name}`, ids] as const;
    }),
  );
  return {
    records: [...records, [UNITS, city.units]],
    exemptions,
    collected: {
      entries: collected
        .filter(({ units }) => units === undefined || units.includes(id))
        .map(({ units: _, ...entry }) => entry),
      // Where a kind is listed for other units only, it was not collected from this one.
      kinds: [...city.kinds].filter((kind) => collectedBy(collected, city.kinds)(kind, id)),
    },
    repeated,
  };
}

/** Only what open measures read; nothing where there are none. */
export function kept(open: OpenUnit, { measures, open: ids }: ReadyMeasures): OpenUnit {
  const reading = new Set(measures.filter(({ id }) => ids.has(id)).flatMap(({ needs }) => needs.reads));
  return { ...open, records: open.records.filter(([key]) => reading.has(key)) };
}

/** What is known of the city, as it concerns one unit. */
export function cityOfUnit({ collected, repeated }: OpenUnit) {
  const isCollected = collectedBy(collected.entries, new Set(collected.kinds));
  const sets = new Map(repeated.map(([key, ids]) => [key, new Set(ids)]));
  return {
    isCollected: (kind: string, from?: CivilDate, to?: CivilDate) => isCollected(kind, "", from, to),
    repeated: (measureId: string, selection: string) =>
      sets.get(`${measureId} ${selection}`) ?? new Set<string>(),
  };
}
