import type { CivilDate } from "./civil-date.js";
import { dateOf, dayNumber } from "./day-number.js";

/** What the State Council's holiday notices change about the weeks of some years. */
export interface CalendarData {
  /** The years whose notice is known. */
  readonly years: readonly number[];
  /** Mondays to Fridays that are free. */
  readonly daysOff: readonly CivilDate[];
  /** Saturdays and Sundays that are worked. */
  readonly daysWorked: readonly CivilDate[];
}

/** What becomes of a deadline that falls on a day off; the second working day is counted from that day off. */
export const deadlineMoves = ["next-working-day", "second-working-day", "none"] as const;
export type DeadlineMove = (typeof deadlineMoves)[number];

/** Which days are worked. In a year that is not known, only Saturdays and Sundays are free. */
export interface WorkingCalendar {
  readonly isWorkingDay: (date: CivilDate) => boolean;
  /**
   * The `n`-th working day strictly after the date; for 0 the date itself, worked or not.
   * Throws a RangeError when `n` is not a whole number from 0, or the result passes the year 9999.
   */
  readonly addWorkingDays: (date: CivilDate, n: number) => CivilDate;
  /** The date itself when it is a working day, otherwise the first one after it. */
  readonly nextWorkingDay: (date: CivilDate) => CivilDate;
  /** The date itself when it is a working day, otherwise the day to which a deadline moves from it. */
  readonly deadline: (date: CivilDate) => CivilDate;
  /** Whether the holidays of the date's year are known. */
  readonly knows: (date: CivilDate) => boolean;
}

const LAST_DAY = numberOf("9999-12-31");

const WORKING_DAYS_ON: Readonly<Record<DeadlineMove, number>> = {
  "next-working-day": 1,
  "second-working-day": 2,
  none: 0,
};

/** The calendar that the data describe. Days of years that are not listed are left out of account. */
export function workingCalendar(
  data: CalendarData,
  move: DeadlineMove = "next-working-day",
): WorkingCalendar {
  const years = new Set(data.years);
  const knows = (date: CivilDate): boolean => years.has(Number(date.slice(0, 4)));
  const off = new Set(data.daysOff.filter(knows).map(numberOf));
  const worked = new Set(data.daysWorked.filter(knows).map(numberOf));

  const isWorked = (day: number): boolean => (isWeekend(day) ? worked.has(day) : !off.has(day));

  const addWorkingDays = (date: CivilDate, n: number): CivilDate => {
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError("Working days are counted in whole days from 0.");
    let day = numberOf(date);
    for (let left = n; left > 0; ) {
      day += 1;
      if (day > LAST_DAY) throw new RangeError("The working day lies beyond the year 9999.");
      if (isWorked(day)) left -= 1;
    }
    return dateOf(day);
  };

  return {
    knows,
    isWorkingDay: (date) => isWorked(numberOf(date)),
    addWorkingDays,
    nextWorkingDay: (date) => (isWorked(numberOf(date)) ? date : addWorkingDays(date, 1)),
    deadline: (date) => (isWorked(numberOf(date)) ? date : addWorkingDays(date, WORKING_DAYS_ON[move])),
  };
}

function numberOf(date: CivilDate): number {
  const day = dayNumber(date);
  if (Number.isNaN(day)) throw new RangeError("A calendar holds and is asked about dates only.");
  return day;
}

// Day 0, 1 January 1970, was a Thursday.
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
