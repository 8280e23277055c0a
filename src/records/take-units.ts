import { addDays } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { type Exemption, exemptionSchema, type Unit, unitSchema } from "./dataset.js";
import type { Known, UnitIds } from "./known.js";
import { near, ownObject, reversed } from "./own-object.js";
import { nameMessage, takeChanges } from "./unit-changes.js";
import { checkUnitKinds } from "./unit-kinds.js";
import { livesOn } from "./unit-life.js";

/** The units that are sound, in their order. */
export function takeUnits(
  given: readonly unknown[],
  known: Known,
  isElsewhere: (unitId: string) => boolean,
  faults: Fault[],
): Unit[] {
  const units = new Map<string, Unit>();
  const paths = new Map<string, string>();
  given.forEach((value, index) => {
    const path = `units[${index}]`;
    const unit = ownObject(unitSchema, value, path, faults);
    if (unit === undefined) return;
    const before = faults.length;
    if (units.has(unit.id)) faults.push(fault("DUPLICATE_UNIT", `${path}.id`));
    checkUnitKinds(unit.kinds, `${path}.kinds`, known, faults);
    const changes = takeChanges(unit, path, known, faults);
    if (reversed(unit)) faults.push(fault("SPAN_REVERSED", path));
    if (faults.length > before) return;
    paths.set(unit.id, path);
    units.set(unit.id, { ...unit, name: nameMessage(unit.name), changes });
  });
  return [...units.values()].map((unit) => {
    if (unit.successor === undefined || canFollow(unit, units, isElsewhere)) return unit;
    faults.push(fault("SUCCESSOR_INVALID", `${paths.get(unit.id)}.successor`));
    const { successor: _, ...alone } = unit;
    return alone;
  });
}

/** Whether a unit's successor is there on the day after its last; so none can follow itself, also not through others. */
function canFollow(
  { to, successor = "" }: Unit,
  units: ReadonlyMap<string, Unit>,
  isElsewhere: (unitId: string) => boolean,
): boolean {
  if (to === undefined) return false;
  const next = units.get(successor);
  if (next === undefined) return isElsewhere(successor);
  return livesOn(next, addDays(to, 1));
}

/** The exemptions that are sound. */
export function takeExemptions(
  given: readonly unknown[],
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): Exemption[] {
  return given.flatMap((value, index) => {
    const path = `exemptions[${index}]`;
    const exemption = ownObject(exemptionSchema, value, path, faults);
    if (exemption === undefined) return [];
    const before = faults.length;
    if (!unitIds.has(exemption.unitId)) faults.push(fault("UNKNOWN_UNIT", `${path}.unitId`));
    exemption.measures?.forEach((measure, m) => {
      if (known.measures.includes(measure)) return;
      faults.push(fault("UNKNOWN_MEASURE", `${path}.measures[${m}]`, {}, near(measure, known.measures)));
    });
    if (reversed(exemption)) faults.push(fault("SPAN_REVERSED", path));
    return faults.length > before ? [] : [exemption];
  });
}
