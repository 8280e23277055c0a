import {
  type CalendarData,
  type DeadlineMove,
  type WorkingCalendar,
  workingCalendar,
} from "../calendar/working-days.js";

/**
 * Makes something ready with the policy's calendar, and once more where a dataset adds years to it. What was made for
 * the years added last is kept: a city is assessed many times with the same calendar.
 */
export function byCalendar<T>(
  own: CalendarData,
  move: DeadlineMove,
  make: (calendar: WorkingCalendar) => T,
): (added: CalendarData | undefined) => T {
  // Made when it is first asked for: whoever only imports a policy, or always adds years, need not wait for it.
  let ordinary: T | undefined;
  let last: { readonly key: string; readonly made: T } | undefined;
  return (added) => {
    if (added === undefined) {
      ordinary ??= make(workingCalendar(own, move));
      return ordinary;
    }
    const both = joined(own, added);
    const key = JSON.stringify([both.years, both.daysOff, both.daysWorked]);
    if (last?.key !== key) last = { key, made: make(workingCalendar(both, move)) };
    return last.made;
  };
}

/** Sorted, so that the same days in another order are the same calendar. */
function joined(own: CalendarData, added: CalendarData): CalendarData {
  return {
    years: [...own.years, ...added.years].toSorted(),
    daysOff: [...own.daysOff, ...added.daysOff].toSorted(),
    daysWorked: [...own.daysWorked, ...added.daysWorked].toSorted(),
  };
}
