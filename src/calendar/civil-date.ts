import { tz } from "@date-fns/tz";
import { formatISO } from "date-fns/formatISO";
import { dateOf, dayNumber, firstDay, lengthOf, monthNumber, twoDigits } from "./day-number.js";

/** A day without a time, "YYYY-MM-DD": as text, an earlier day is the smaller one. */
export type CivilDate = string;

const FIRST_MONTH = 1900 * 12;
const LAST_MONTH = 2200 * 12 + 11;
const DASH = "-".charCodeAt(0);

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:\.\d{1,9})?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const LONGEST_MOMENT = "2021-10-01T00:30:00.123456789+08:00".length;

const china = tz("Asia/Shanghai");
// Before that China had summer time, and other times of its own before the People's Republic.
const EIGHT_HOURS_SINCE = "1992-01-01";
const EIGHT_HOURS = 8 * 60;
const DAY = 24 * 60;

/** Whether a value is a day that exists, of the years 1900 to 2200. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== "string" || value.length !== 10 || value.charCodeAt(7) !== DASH) return false;
  const months = monthNumber(value);
  const day = twoDigits(value, 8);
  if (!(months >= FIRST_MONTH && months <= LAST_MONTH && day >= 1)) return false;
  return day <= 28 || day <= lengthOf(months);
}

/**
 * The day `n` days later; earlier for a negative `n`.
 *
 * @throws RangeError when `n` is not a whole number or the result leaves the years 0 to 9999.
 */
export function addDays(date: CivilDate, n: number): CivilDate {
  return dateOf(numberOf(date) + whole(n));
}

/** How many days after the first day the second one is; below 0 where it is before. */
export function daysBetween(first: CivilDate, second: CivilDate): number {
  return numberOf(second) - numberOf(first);
}

/**
 * The same day of the month `n` months later, or that month's last day where it is shorter.
 *
 * @throws RangeError when `n` is not a whole number or the result leaves the years 0 to 9999.
 */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const day = numberOf(date);
  const own = monthNumber(date);
  const months = own + whole(n);
  return dateOf(firstDay(months) + Math.min(day - firstDay(own), lengthOf(months) - 1));
}

/**
 * The day in China at a moment that states its offset ("2021-10-01T00:30:00+08:00", "…Z").
 * A civil date is returned as it is. Anything else gives nothing, also a time without an offset:
 * it would mean another moment on every machine.
 */
export function chinaDate(value: string): CivilDate | undefined {
  if (value.length > LONGEST_MOMENT) return undefined;
  if (isCivilDate(value)) return value;
  const [, day, hour, minute, sign, hoursAhead = 0, minutesAhead = 0] = MOMENT.exec(value) ?? [];
  if (!isCivilDate(day)) return undefined;
  if (day < EIGHT_HOURS_SINCE) return inYears(oldChinaDate(value));
  const ahead = Number(hoursAhead) * 60 + Number(minutesAhead);
  const inChina = Number(hour) * 60 + Number(minute) + (sign === "-" ? ahead : -ahead) + EIGHT_HOURS;
  const days = Math.floor(inChina / DAY);
  return days === 0 ? day : inYears(addDays(day, days));
}

/** The earlier of two days. */
export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

/** As the history of time zones has it. */
function oldChinaDate(moment: string): CivilDate {
  // Without its fraction the moment is in the one form that every engine must read alike.
  return formatISO(new Date(moment.replace(/\.\d+/, "")), { in: china, representation: "date" });
}

function inYears(date: CivilDate): CivilDate | undefined {
  return isCivilDate(date) ? date : undefined;
}

function numberOf(date: CivilDate): number {
  const day = dayNumber(date);
  if (Number.isNaN(day)) throw new RangeError("Only days that exist are reckoned with.");
  return day;
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError("Only whole days and months can be added to a date.");
  return n;
}
