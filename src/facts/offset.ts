import type { CivilDate } from "../calendar/civil-date.js";
import { applyOffset, type Offset } from "../calendar/offset.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { OffsetRule } from "../policy/measure-schema.js";
import { isKnown } from "./quantity.js";
import { compileValue, type Source } from "./value.js";

/** An offset made ready: the day that lies so far from another, with the parameters of the base day. */
export interface CompiledOffset {
  readonly from: (date: CivilDate, parameters: Source) => CivilDate;
}

type Moved = (date: CivilDate) => CivilDate;

// The same few days and distances come up again for every unit.
const MOST_DAYS = 1_024;
const MOST_DISTANCES = 64;

export function compileOffset(rule: OffsetRule, calendar: WorkingCalendar): CompiledOffset {
  if ("toEndOf" in rule) {
    const end = moved(rule, calendar);
    return { from: (date) => end(date) };
  }
  const { unit, distance, by } = readRule(rule);
  const value = compileValue(distance);
  const byDistance = new Map<number, Moved>();
  return {
    from: (date, parameters) => {
      const quantity = value.of(parameters);
      if (!isKnown(quantity)) throw new Error(`The number of ${unit} of an offset is not known on ${date}.`);
      const n = quantity.valueOf();
      const known = byDistance.get(n);
      if (known !== undefined) return known(date);
      if (byDistance.size >= MOST_DISTANCES) byDistance.clear();
      const made = moved(by(n), calendar);
      byDistance.set(n, made);
      return made(date);
    },
  };
}

function readRule(rule: Exclude<OffsetRule, { toEndOf: unknown }>) {
  if ("days" in rule) return { unit: "days", distance: rule.days, by: (days: number): Offset => ({ days }) };
  if ("months" in rule)
    return { unit: "months", distance: rule.months, by: (months: number): Offset => ({ months }) };
  return {
    unit: "workingDays",
    distance: rule.workingDays,
    by: (workingDays: number): Offset => ({ workingDays }),
  };
}

function moved(offset: Offset, calendar: WorkingCalendar): Moved {
  const days = new Map<CivilDate, CivilDate>();
  return (date) => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = applyOffset(date, offset, calendar);
    if (days.size >= MOST_DAYS) days.clear();
    days.set(date, day);
    return day;
  };
}
