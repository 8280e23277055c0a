import { addDays, addMonths, type CivilDate, isCivilDate } from "./civil-date.js";

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

const ID = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** The period that an id names; nothing when it names none, or one outside the years 1900 to 2200. */
export function parsePeriod(text: string): Period | undefined {
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
  const year = date.slice(0, 4);
  const months = MONTHS[span];
  const ordinal = Math.ceil(Number(date.slice(5, 7)) / months);
  const from = `${year}-${twoDigits((ordinal - 1) * months + 1)}-01`;
  return { id: idOf(span, year, ordinal), span, from, to: addDays(addMonths(from, months), -1) };
}

/** The period of the same length that follows. */
export function nextPeriod(period: Period): Period {
  return periodOf(period.span, addDays(period.to, 1));
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
