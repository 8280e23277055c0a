import { addDays, addMonths, type CivilDate } from "./civil-date.js";
import { nextPeriod, periodOf, type Span } from "./period.js";
import type { WorkingCalendar } from "./working-days.js";

/** A calendar span to whose end a date is carried: the one the date lies in, or the one after that. */
export type SpanEnd = Span | `next ${Span}`;

/** The farthest that a day is counted from another: ten years in days. */
export const FARTHEST = 3660;

/** How far a deadline lies from the date it is counted from. In rules the number may be a named value. */
export type Offset<N = number> =
  | { readonly days: N }
  | { readonly workingDays: N }
  | { readonly months: N }
  | { readonly toEndOf: SpanEnd };

/**
 * The deadline at this distance from a date. One made by days or months moves off a day off
 * as the calendar says; working days and the end of a span stay where they are.
 *
 * @throws RangeError when a number is not whole, or working days are negative.
 */
export function applyOffset(date: CivilDate, offset: Offset, calendar: WorkingCalendar): CivilDate {
  if ("days" in offset) return calendar.deadline(addDays(date, offset.days));
  if ("months" in offset) return calendar.deadline(addMonths(date, offset.months));
  if ("workingDays" in offset) return calendar.addWorkingDays(date, offset.workingDays);
  const { span, next } = spanEnd(offset.toEndOf);
  const period = periodOf(span, date);
  return (next ? nextPeriod(period) : period).to;
}

function spanEnd(end: SpanEnd): { readonly span: Span; readonly next: boolean } {
  const next = end.startsWith("next ");
  return { span: (next ? end.slice("next ".length) : end) as Span, next };
}
