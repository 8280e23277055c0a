import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Fault, fault } from "../messages/fault.js";
import type { MeasureResult } from "../scoring/measure.js";
import type { UnitResult } from "./unit.js";

/** One warning for each year in which a deadline was counted in working days that the calendar does not know. */
export function unknownYears(
  units: readonly UnitResult[],
  asOf: string,
  calendar: WorkingCalendar,
): readonly Fault[] {
  const unknown = new Set<string>();
  let year = "";
  const look = (day: string): void => {
    // Most days are of the year of the one before.
    if (year !== "" && day.startsWith(year)) return;
    year = day.slice(0, 4);
    if (!calendar.knows(day)) unknown.add(year);
  };
  look(asOf);
  for (const { measures } of units) for (const measure of measures) lookAt(measure, look);
  return [...unknown].toSorted().map((one) => fault("CALENDAR_YEAR_UNKNOWN", "calendar", { year: one }));
}

/** Looks at the days of a measure that may have been counted in working days. */
function lookAt({ duties, violations, toDo }: MeasureResult, look: (day: string) => void): void {
  for (const { instances } of duties) {
    for (const { subject, due } of instances) if (subject !== undefined) look(due);
  }
  for (const { remedy } of violations) if (remedy?.due !== undefined) look(remedy.due);
  for (const { subject, due, until } of toDo) {
    if (subject !== undefined) look(due);
    if (until !== undefined) look(until);
  }
}
