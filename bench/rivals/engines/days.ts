import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { endOfMonth } from "date-fns/endOfMonth";
import { format } from "date-fns/format";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import { startOfMonth } from "date-fns/startOfMonth";
import { library } from "../../library.js";

const { daysOff, daysWorked } = library.nineteenMeasures.calendar;
const off = new Set(daysOff);
const worked = new Set(daysWorked);

const iso = (date: Date): string => format(date, "yyyy-MM-dd");

function isWorkingDay(date: Date): boolean {
  return isWeekend(date) ? worked.has(iso(date)) : !off.has(iso(date));
}

export function addWorkingDays(day: string, count: number): string {
  let date = parseISO(day);
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return iso(date);
}

/** A deadline on a day off moves to the next working day. */
function moved(date: Date): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return iso(day);
}

export const deadlineInDays = (day: string, count: number): string => moved(addDays(parseISO(day), count));
export const deadlineInMonths = (day: string, count: number): string =>
  moved(addMonths(parseISO(day), count));

/** What happened in a month is filed by the 10th of the next one, and for half of it until ten days later. */
export function filingDays(day: string): { readonly due: string; readonly last: string } {
  const due = moved(addDays(startOfMonth(addMonths(parseISO(day), 1)), 9));
  return { due, last: iso(addDays(parseISO(due), 10)) };
}

export const dayAfter = (day: string): string => iso(addDays(parseISO(day), 1));
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, differenceInCalendarDays(parseISO(to), parseISO(from)));

/** A month, quarter or half-year. */
export interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The periods of so many months that begin on a day from the first to the last. */
export function periodsBetween(months: 1 | 3 | 6, first: string, last: string): readonly Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(months, first); period.from <= last; period = nextPeriod(months, period)) {
    if (period.from >= first) periods.push(period);
  }
  return periods;
}

function periodOf(months: 1 | 3 | 6, day: string): Period {
  const month = Number(day.slice(5, 7));
  const place = Math.ceil(month / months);
  const from = startOfMonth(addMonths(parseISO(day), (place - 1) * months + 1 - month));
  const year = day.slice(0, 4);
  const id = months === 1 ? day.slice(0, 7) : `${year}-${months === 3 ? "Q" : "H"}${place}`;
  return { id, from: iso(from), to: iso(endOfMonth(addMonths(from, months - 1))) };
}

function nextPeriod(months: 1 | 3 | 6, { to }: Period): Period {
  return periodOf(months, dayAfter(to));
}

export const endOfNext = (months: 1 | 3, day: string): string => nextPeriod(months, periodOf(months, day)).to;
export const endOfMonthOf = (month: string): string => iso(endOfMonth(parseISO(`${month}-01`)));
