import { type Fault, fault } from "../messages/fault.js";
import { type Exemption, exemptionSchema, type Unit, unitSchema } from "./dataset.js";
import type { Known } from "./known.js";
import { near, ownObject, reversed } from "./own-object.js";
import { nameMessage, takeChanges } from "./unit-changes.js";
import { checkUnitKinds } from "./unit-kinds.js";

/** The units that are sound, in their order. */
export function takeUnits(given: readonly unknown[], known: Known, faults: Fault[]): Unit[] {
  const units = new Map<string, Unit>();
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
    units.set(unit.id, { ...unit, name: nameMessage(unit.name), changes });
  });
  return [...units.values()];
}

/** The exemptions that are sound. */
export function takeExemptions(
  given: readonly unknown[],
  unitIds: ReadonlySet<string>,
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
