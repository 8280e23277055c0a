// Days as numbers since 1 January 1970: stepping through them costs one addition, and no Date is made for each.

const DAY = 86_400_000;
const DAYS_BEFORE_1970 = 719_528;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE = LENGTHS.map((_, month) =>
  LENGTHS.slice(0, month).reduce<number>((sum, one) => sum + one, 0),
);
const FEBRUARY = 1;
const MOST_TEXTS = 4_096;
const DASH = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

const texts = new Map<number, string>();

/** The number of a day written "YYYY-MM-DD"; not a number where the text is written otherwise or there is no such day. */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date.charCodeAt(7) !== DASH) return Number.NaN;
  const months = monthNumber(date);
  const day = twoDigits(date, 8);
  return day >= 1 && day <= lengthOf(months) ? firstDay(months) + day - 1 : Number.NaN;
}

/** The months from January of the year 0 to that of a text which begins with one, "2021-09"; otherwise not a number. */
export function monthNumber(text: string): number {
  const month = text.charCodeAt(4) === DASH ? twoDigits(text, 5) : Number.NaN;
  return month >= 1 && month <= 12
    ? (twoDigits(text, 0) * 100 + twoDigits(text, 2)) * 12 + month - 1
    : Number.NaN;
}

/** The number of the first day of a month. */
export function firstDay(months: number): number {
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const leapDays =
    Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400);
  const inYear = (DAYS_BEFORE[month] ?? Number.NaN) + (month > FEBRUARY && isLeap(year) ? 1 : 0);
  return year * 365 + leapDays + inYear - DAYS_BEFORE_1970;
}

/** How many days a month has. */
export function lengthOf(months: number): number {
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  return month === FEBRUARY && isLeap(year) ? 29 : (LENGTHS[month] ?? Number.NaN);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The day of a number, as text.
 *
 * @throws RangeError when it leaves the years 0 to 9999: beyond these the text grows a sign and no longer compares as a date does.
 */
export function dateOf(day: number): string {
  // The same few days come up again and again.
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text =
    Number.isSafeInteger(day) && Math.abs(day * DAY) <= 8.64e15 ? new Date(day * DAY).toISOString() : "";
  if (text.length !== 24) throw new RangeError("The date leaves the years 0 to 9999.");
  if (texts.size >= MOST_TEXTS) texts.clear();
  const date = text.slice(0, 10);
  texts.set(day, date);
  return date;
}

/** The number that two digits of a text write; otherwise not a number. */
export function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
