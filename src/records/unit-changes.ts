import { type CivilDate, later } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { Unit, UnitChange, UnitInput } from "./dataset.js";
import type { Known } from "./known.js";
import { reversed } from "./own-object.js";
import { checkUnitKinds } from "./unit-kinds.js";
import { livesOn } from "./unit-life.js";

type GivenChange = NonNullable<UnitInput["changes"]>[number];

/** The changes of a unit in order of their days, names in both languages; what is wrong with them is a fault each. */
export function takeChanges(unit: UnitInput, path: string, known: Known, faults: Fault[]): UnitChange[] {
  const changes = unit.changes ?? [];
  const days = new Set<CivilDate>();
  changes.forEach((change, c) => {
    const at = `${path}.changes[${c}]`;
    if (days.has(change.on)) faults.push(fault("CHANGE_TWICE", `${at}.on`));
    days.add(change.on);
    // Of a life that ends before it begins nothing more can be said.
    if (!reversed(unit) && !livesOn(unit, change.on)) faults.push(fault("CHANGE_OUTSIDE_LIFE", `${at}.on`));
    if (change.name === undefined && change.kinds === undefined) faults.push(fault("CHANGE_EMPTY", at));
    checkUnitKinds(change.kinds ?? [], `${at}.kinds`, known, faults);
  });
  return changes.map(withMessage).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The unit as it is assessed for the days from a year's first to `end`: under its name of the last day, and of the kinds
 * that it had on the first, or on its own first day where that is later. So it changes its group with a new year only.
 */
export function unitIn(
  unit: Unit,
  { yearStart, end }: { readonly yearStart: CivilDate; readonly end: CivilDate },
): Unit {
  const changes = unit.changes ?? [];
  const kindsOn = later(yearStart, unit.from ?? yearStart);
  const name = changes.findLast((change) => change.name !== undefined && change.on <= end)?.name;
  const kinds = changes.findLast((change) => change.kinds !== undefined && change.on <= kindsOn)?.kinds;
  return { ...unit, name: name ?? unit.name, kinds: kinds ?? unit.kinds };
}

/** A name in both languages, also where it was given in one form for both. */
export function nameMessage(name: UnitInput["name"]): Message {
  return typeof name === "string" ? { en: name, zh: name } : name;
}

function withMessage({ name, ...change }: GivenChange): UnitChange {
  return { ...change, ...(name === undefined ? {} : { name: nameMessage(name) }) };
}
