import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Fault, fault } from "../messages/fault.js";
import type { UnitResult } from "./unit.js";

/** One warning for each year in which a deadline was counted in working days that the calendar does not know. */
export function unknownYears(
  units: readonly UnitResult[],
  asOf: string,
  calendar: WorkingCalendar,
): readonly Fault[] {
  const days = units.flatMap(({ measures }) =>
    measures.flatMap(({ duties, violations, toDo }) => [
      ...duties.flatMap(({ instances }) =>
        instances.filter(({ subject }) => subject !== undefined).map(({ due }) => due),
      ),
      ...violations.flatMap(({ remedy }) => remedy?.due ?? []),
      ...toDo.flatMap(({ subject, due, until }) => [...(subject === undefined ? [] : [due]), until ?? asOf]),
    ]),
  );
  const unknown = [asOf, ...days].filter((day) => !calendar.knows(day)).map((day) => day.slice(0, 4));
  return [...new Set(unknown)].toSorted().map((year) => fault("CALENDAR_YEAR_UNKNOWN", "calendar", { year }));
}
