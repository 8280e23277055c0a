import type { CalendarData } from "../calendar/working-days.js";
import { type Fault, fault } from "../messages/fault.js";
import { calendarYearsSchema } from "./dataset.js";
import { ownObject } from "./own-object.js";

const PATH = "calendar";

/** The years that a dataset adds to the policy's calendar, with their days; nothing where it adds none. */
export function takeCalendar(
  given: unknown,
  yearsKnown: readonly number[],
  faults: Fault[],
): CalendarData | undefined {
  if (given === undefined) return undefined;
  const calendar = ownObject(calendarYearsSchema, given, PATH, faults);
  if (calendar === undefined) return undefined;
  calendar.years.forEach((year, y) => {
    if (yearsKnown.includes(year)) faults.push(fault("CALENDAR_YEAR_KNOWN", `${PATH}.years[${y}]`, { year }));
  });
  const years = [...new Set(calendar.years)].filter((year) => !yearsKnown.includes(year));
  const daysOf = (list: "daysOff" | "daysWorked"): readonly string[] =>
    calendar[list].filter((day, d) => {
      const year = Number(day.slice(0, 4));
      if (!calendar.years.includes(year)) faults.push(fault("CALENDAR_DAY_STRAY", `${PATH}.${list}[${d}]`));
      return years.includes(year);
    });
  const added = { years, daysOff: daysOf("daysOff"), daysWorked: daysOf("daysWorked") };
  return years.length === 0 ? undefined : added;
}
