import type { CivilDate } from "../calendar/civil-date.js";
import { entry } from "../facts/group.js";
import { rememberingLast } from "../facts/remembered.js";
import type { UnitRecords } from "../facts/views.js";
import { collectedBy } from "../records/collected.js";
import type { CollectedEntry, Exemption, Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { GivenSetting } from "../scoring/measure.js";
import { CITY_UNITS, type City, repeatedIn } from "./city.js";
import type { ReadyMeasures } from "./ready.js";

/** What is kept of a unit for the measures that rest on figures of the groups: only what they read. */
export interface OpenUnit {
  readonly records: readonly (readonly [key: string, records: readonly StoredRecord[]])[];
  readonly exemptions: readonly Exemption[];
  readonly collected: CollectedOfUnit;
  /** The records that repeat others of the city: by measure and selection. */
  readonly repeated: readonly (readonly [key: string, ids: readonly string[]])[];
}

/** What was collected from a unit: as entries say it, and the kinds of record that there are. */
export interface CollectedOfUnit {
  readonly entries: readonly CollectedEntry[];
  readonly kinds: readonly string[];
}

/** What is known of the city, as it concerns one unit. */
export type CityOfUnit = Pick<GivenSetting, "isCollected" | "repeated">;

const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** What a unit is assessed from: its own records, and what of the city concerns it. */
export function openUnit(
  records: UnitRecords,
  exemptions: readonly Exemption[],
  collected: CollectedOfUnit,
  city: City,
  { measures }: ReadyMeasures,
): OpenUnit {
  const repeated: (readonly [string, readonly string[]])[] = [];
  for (const { needs } of measures) {
    for (const claim of needs.claims) {
      repeated.push([claim.id, idsAmong(records.get(claim.records), repeatedIn(city, claim))]);
    }
  }
  return { records: [...records, [CITY_UNITS, city.units]], exemptions, collected, repeated };
}

function idsAmong(
  records: readonly StoredRecord[] | undefined,
  wanted: ReadonlySet<string>,
): readonly string[] {
  if (records === undefined || wanted.size === 0) return NONE;
  return records.map(({ id }) => id).filter((id) => wanted.has(id));
}

/**
 * What was collected from each unit. Units of which no entry speaks apart have the same, so it is worked out once for
 * all of these.
 */
export function collectedFrom(
  collected: readonly CollectedEntry[],
  cityKinds: ReadonlySet<string>,
): (unit: Pick<Unit, "id">) => CollectedOfUnit {
  const isCollected = collectedBy(collected, cityKinds);
  const listed = collected.map(({ units }) => units && new Set(units));
  const known = new Map<string, CollectedOfUnit>();
  return ({ id }) => {
    const concerns = listed.map((units) => units?.has(id) ?? true);
    return entry(known, concerns.join(), () => ({
      entries: collected.filter((_, i) => concerns[i]).map(({ units: _, ...one }) => one),
      // Where a kind is listed for other units only, it was not collected from this one.
      kinds: [...cityKinds].filter((kind) => isCollected(kind, id)),
    }));
  };
}

/** Only what open measures read; nothing where there are none. */
export function kept(open: OpenUnit, { read }: ReadyMeasures): OpenUnit {
  return { ...open, records: open.records.filter(([key]) => read.has(key)) };
}

/** Reads what is known of the city, as it concerns one unit after another. */
export function readingCity(): (open: Pick<OpenUnit, "collected" | "repeated">) => CityOfUnit {
  const collectedIn = rememberingLast(({ entries, kinds }: CollectedOfUnit) => {
    const isCollected = collectedBy(entries, new Set(kinds));
    return (kind: string, from?: CivilDate, to?: CivilDate) => isCollected(kind, "", from, to);
  });
  return ({ collected, repeated }) => {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const [key, ids] of repeated) if (ids.length > 0) sets.set(key, new Set(ids));
    return {
      isCollected: collectedIn(collected),
      repeated: (measureId, selection) =>
        sets.size === 0 ? NOTHING : (sets.get(`${measureId} ${selection}`) ?? NOTHING),
    };
  };
}
