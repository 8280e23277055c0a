import { addDays, type CivilDate } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { type CollectedEntry, collectedSchema } from "./dataset.js";
import type { Known, UnitIds } from "./known.js";
import { near, ownObject, reversed } from "./own-object.js";

/**
 * Whether records of a kind were collected from a unit; with two days, whether they were from the one to the other.
 * Only where they were does their absence say something.
 */
export type Collected = (kind: string, unitId: string, from?: CivilDate, to?: CivilDate) => boolean;

/** The sound entries of what a dataset says it collected. */
export function takeCollected(
  given: readonly unknown[],
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): readonly CollectedEntry[] {
  return given.flatMap((value, index) => {
    const path = `collected[${index}]`;
    const entry = ownObject(collectedSchema, value, path, faults);
    if (entry === undefined) return [];
    const before = faults.length;
    if (!known.kinds.has(entry.kind)) {
      faults.push(fault("UNKNOWN_KIND", `${path}.kind`, {}, near(entry.kind, [...known.kinds.keys()])));
    }
    if (reversed(entry)) faults.push(fault("SPAN_REVERSED", path));
    const isSound = faults.length === before;
    // Of units that are not there the others still were asked, and nobody else.
    entry.units?.forEach((unit, u) => {
      if (!unitIds.has(unit)) faults.push(fault("UNKNOWN_UNIT", `${path}.units[${u}]`));
    });
    const { units } = entry;
    if (!isSound) return [];
    return [units === undefined ? entry : { ...entry, units: units.filter((unit) => unitIds.has(unit)) }];
  });
}

/** What was collected: a kind with entries as they say, any other kind if there are records of it. */
export function collectedBy(
  entries: readonly CollectedEntry[],
  kindsWithRecords: ReadonlySet<string>,
): Collected {
  const byKind = new Map<string, CollectedEntry[]>();
  for (const entry of entries.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    const own = byKind.get(entry.kind);
    if (own === undefined) byKind.set(entry.kind, [entry]);
    else own.push(entry);
  }
  return (kind, unitId, from, to) => {
    const own = byKind.get(kind);
    if (own === undefined) return kindsWithRecords.has(kind);
    const asked = own.filter(({ units }) => units === undefined || units.includes(unitId));
    return asked.length > 0 && coversAll(asked, from, to);
  };
}

/** Whether spans in order of their first days, one after the other, cover all days from one to another; without these whether there is any. */
function coversAll(spans: readonly CollectedEntry[], from?: CivilDate, to?: CivilDate): boolean {
  if (from === undefined && to === undefined) return true;
  let next = from ?? to ?? "";
  for (const { from: first = "", to: last } of spans) {
    if (first > next || (last !== undefined && last < next)) continue;
    if (last === undefined || (to !== undefined && last >= to)) return true;
    next = addDays(last, 1);
  }
  return to === undefined ? next > (from ?? "") : next > to;
}
