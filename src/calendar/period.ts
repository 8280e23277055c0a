import { addDays, type CivilDate, isCivilDate } from "./civil-date.js";
import { dateOf, firstDay, monthNumber } from "./day-number.js";

/** How long a period is. */
export type Span = "month" | "quarter" | "half-year" | "year";

/** A month, quarter, half-year or year of the calendar, from its first day to its last. */
export interface Period {
  /** "2021-09", "2021-Q3", "2021-H1" or "2021". */
  readonly id: string;
  readonly span: Span;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const MONTHS: Readonly<Record<Span, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

// The same few periods are asked for again and again.
const MOST_MADE = 1_200;
const made: Readonly<Record<Span, Map<number, Period>>> = {
  month: new Map(),
  quarter: new Map(),
  "half-year": new Map(),
  year: new Map(),
};

// There are so few ids that all can be kept.
const read = new Map<string, Period>();
const LONGEST_ID = "2021-09".length;
const ID = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** The period that an id names; nothing when it names none, or one outside the years 1900 to 2200. */
export function parsePeriod(text: string): Period | undefined {
  if (text.length > LONGEST_ID) return undefined;
  const known = read.get(text);
  if (known !== undefined) return known;
  const period = readPeriod(text);
  if (period !== undefined) read.set(text, period);
  return period;
}

function readPeriod(text: string): Period | undefined {
  const [id, year, month, quarter, half] = ID.exec(text) ?? [];
  if (id === undefined) return undefined;
  const [span, ordinal] = quarter
    ? (["quarter", Number(quarter)] as const)
    : half
      ? (["half-year", Number(half)] as const)
      : month
        ? (["month", Number(month)] as const)
        : (["year", 1] as const);
  const from = `${year}-${twoDigits((ordinal - 1) * MONTHS[span] + 1)}-01`;
  return isCivilDate(from) ? periodOf(span, from) : undefined;
}

/** The period of this length in which the date lies. */
export function periodOf(span: Span, date: CivilDate): Period {
  return periodAt(span, Math.floor(monthNumber(date) / MONTHS[span]));
}

/** The period of the same length that follows. */
export function nextPeriod({ span, from }: Period): Period {
  return periodAt(span, Math.floor(monthNumber(from) / MONTHS[span]) + 1);
}

/** Every period of this length that begins on a day from `from` to `to`, both included, in order. */
export function periodsBetween(span: Span, from: CivilDate, to: CivilDate): readonly Period[] {
  const periods: Period[] = [];
  const first = periodOf(span, from);
  let period = first.from < from ? nextPeriod(first) : first;
  while (period.from <= to) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}

/** The period of so many others since the year 0. */
function periodAt(span: Span, index: number): Period {
  const known = made[span].get(index);
  if (known !== undefined) return known;
  const months = MONTHS[span];
  const first = firstDay(index * months);
  const from = dateOf(first);
  // The day after its last one is a day too: nothing ends with the year 9999.
  const to = addDays(dateOf(firstDay((index + 1) * months)), -1);
  const year = from.slice(0, 4);
  const id = idOf(span, year, index - (Number(year) * 12) / months + 1);
  const period = Object.freeze({ id, span, from, to });
  if (made[span].size >= MOST_MADE) made[span].clear();
  made[span].set(index, period);
  return period;
}

function idOf(span: Span, year: string, ordinal: number): string {
  switch (span) {
    case "month":
      return `${year}-${twoDigits(ordinal)}`;
    case "quarter":
      return `${year}-Q${ordinal}`;
    case "half-year":
      return `${year}-H${ordinal}`;
    case "year":
      return year;
  }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
