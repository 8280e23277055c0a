import type { CivilDate } from "../calendar/civil-date.js";
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
    entry.units?.forEach((unit, u) => {
      if (!unitIds.has(unit)) faults.push(fault("UNKNOWN_UNIT", `${path}.units[${u}]`));
    });
    if (reversed(entry)) faults.push(fault("SPAN_REVERSED", path));
    return faults.length > before ? [] : [entry];
  });
}

/** What was collected: a kind with entries as they say, any other kind if there are records of it. */
export function collectedBy(
  entries: readonly CollectedEntry[],
  kindsWithRecords: ReadonlySet<string>,
): Collected {
  return (kind, unitId, from, to) => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return kindsWithRecords.has(kind);
    return own.some(
      ({ units, from: first, to: last }) =>
        (units === undefined || units.includes(unitId)) &&
        (first === undefined || from === undefined || first <= from) &&
        (last === undefined || to === undefined || to <= last),
    );
  };
}
