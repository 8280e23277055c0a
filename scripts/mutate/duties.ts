import { addDays } from "../../src/calendar/civil-date.js";
import type {
  BorneDutyRule,
  LateRule,
  Measure,
  OffsetRule,
  RecurringDutyRule,
} from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path, replaced } from "./change.js";
import { countChanges } from "./numbers.js";
import { offsetChanges, valueChanges } from "./values.js";

const SPANS = ["month", "quarter", "half-year", "year"];
const noField = () => undefined;

/** What could be wrong in the duties of a measure. */
export function dutyChanges({ duties }: Measure): readonly Change[] {
  return Object.entries(duties).flatMap(([name, duty]) => {
    const path = ["duties", name];
    const own = "every" in duty ? recurringChanges(duty, path) : borneChanges(duty, path);
    return [...own, ...lateChanges(duty.late, [...path, "late"])];
  });
}

function recurringChanges(duty: RecurringDutyRule, path: Path): readonly Change[] {
  const { every, times, per, due, dueIn = {} } = duty;
  const at = SPANS.indexOf(every);
  const spans = [SPANS[at - 1], SPANS[at + 1]].filter((one) => one !== undefined);
  const { per: _, match: __, ...asked } = duty;
  return [
    ...spans.map((span) => replaced([...path, "every"], every, span)),
    ...(times === undefined ? [] : [dropped([...path, "times"], times)]),
    ...countChanges(times, [...path, "times"], 1),
    ...(per === undefined ? [] : [replaced(path, duty, asked, "per and match -> nothing")]),
    ...(Array.isArray(per) && per.length > 1 ? per.map((one, i) => dropped([...path, "per", i], one)) : []),
    ...(due === undefined ? [] : [dropped([...path, "due"], due), ...deadlineChanges(due, [...path, "due"])]),
    ...Object.entries(dueIn).flatMap(([month, day]) => [
      dropped([...path, "dueIn", month], day),
      ...monthDayChanges(day, [...path, "dueIn", month]),
    ]),
  ];
}

function deadlineChanges(due: NonNullable<RecurringDutyRule["due"]>, path: Path): readonly Change[] {
  if (typeof due === "string") return monthDayChanges(due, path);
  return "day" in due ? countChanges(due.day, [...path, "day"], 1) : offsetChanges(due, path);
}

function monthDayChanges(day: string, path: Path): readonly Change[] {
  // Of a year without 29 February.
  return [-1, 1].map((days) => replaced(path, day, addDays(`2021-${day}`, days).slice(5)));
}

function borneChanges({ due, done }: BorneDutyRule, path: Path): readonly Change[] {
  const plus: OffsetRule | undefined = typeof due === "string" ? undefined : due.plus;
  return [
    ...(plus === undefined ? [] : [dropped([...path, "due", "plus"], plus)]),
    ...offsetChanges(plus, [...path, "due", "plus"]),
    ...(typeof done === "string" || done.length < 2
      ? []
      : done.map((field, i) => dropped([...path, "done", i], field))),
  ];
}

function lateChanges(late: LateRule | undefined, path: Path): readonly Change[] {
  if (late === undefined) return [];
  return [
    dropped(path, late),
    ...(late.within === undefined ? [] : [dropped([...path, "within"], late.within)]),
    ...offsetChanges(late.within, [...path, "within"]),
    ...valueChanges(late.share, [...path, "share"], noField),
  ];
}
