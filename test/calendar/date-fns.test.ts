import { utc } from "@date-fns/utc";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, isCivilDate } from "../../src/calendar/civil-date.js";
import { dateOf, dayNumber } from "../../src/calendar/day-number.js";
import { nextPeriod, periodOf, type Span } from "../../src/calendar/period.js";

const DAY = 86_400_000;
const FIRST = Date.parse("0000-01-01") / DAY;
const LAST = Date.parse("9999-12-31") / DAY;
const text = (moment: Date): string => moment.toISOString().slice(0, 10);
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((day) => text(new Date(day * DAY)));
const usualDay = fc
  .integer({ min: Date.parse("1990-01-01") / DAY, max: Date.parse("2040-12-31") / DAY })
  .map((day) => text(new Date(day * DAY)));
const day = fc.oneof(anyDay, usualDay);

/** What date-fns makes of it; nothing where it leaves the years 0 to 9999. */
const byDateFns = (make: () => Date): string | undefined => {
  const moment = make();
  if (Number.isNaN(moment.getTime())) return undefined;
  return moment.toISOString().length === 24 ? text(moment) : undefined;
};
const ours = (make: () => string): string | undefined => {
  try {
    return make();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
};

describe("the calendar, beside date-fns", () => {
  it("adds days, also out of the years that it has", () => {
    const n = fc.oneof(
      fc.integer({ min: -4_000, max: 4_000 }),
      fc.integer({ min: -4_000_000, max: 4_000_000 }),
    );
    const far = fc.oneof(n, fc.maxSafeInteger());
    fc.assert(
      fc.property(day, far, (date, by) => {
        expect(ours(() => addDays(date, by))).toBe(byDateFns(() => dateFns.addDays(date, by, { in: utc })));
      }),
      { numRuns: 3_000 },
    );
  });

  it("adds months, also out of the years that it has", () => {
    const n = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -130_000, max: 130_000 }));
    const far = fc.oneof(n, fc.maxSafeInteger());
    fc.assert(
      fc.property(day, far, (date, by) => {
        expect(ours(() => addMonths(date, by))).toBe(
          byDateFns(() => dateFns.addMonths(date, by, { in: utc })),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it("counts the days between two", () => {
    fc.assert(
      fc.property(day, day, (first, second) => {
        const expected = dateFns.differenceInCalendarDays(second, first, { in: utc });
        expect(daysBetween(first, second)).toBe(expected + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("has the periods", () => {
    const starts = {
      month: dateFns.startOfMonth,
      quarter: dateFns.startOfQuarter,
      "half-year": (date: string) => {
        const year = dateFns.startOfYear(date, { in: utc });
        return Number(date.slice(5, 7)) > 6 ? dateFns.addMonths(year, 6, { in: utc }) : year;
      },
      year: dateFns.startOfYear,
    };
    const months = { month: 1, quarter: 3, "half-year": 6, year: 12 };
    fc.assert(
      fc.property(fc.constantFrom<Span>("month", "quarter", "half-year", "year"), day, (span, date) => {
        const from = starts[span](date, { in: utc });
        const next = dateFns.addMonths(from, months[span], { in: utc });
        const expected = { from: text(from), to: byDateFns(() => dateFns.addDays(next, -1, { in: utc })) };
        if (byDateFns(() => next) === undefined) {
          expect(() => periodOf(span, date)).toThrow(RangeError);
          return;
        }
        const period = periodOf(span, date);
        const year = date.slice(0, 4);
        const ids = {
          month: date.slice(0, 7),
          quarter: `${year}-Q${dateFns.getQuarter(date, { in: utc })}`,
          "half-year": `${year}-H${from.getUTCMonth() < 6 ? 1 : 2}`,
          year,
        };
        expect(period).toEqual({ id: ids[span], span, ...expected });
        if (byDateFns(() => dateFns.addMonths(next, months[span], { in: utc })) !== undefined)
          expect(nextPeriod(period).from).toBe(text(next));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("days as numbers", () => {
  it("are those of the machine's own clock, every one from 1900 to 2200, there and back", () => {
    for (let n = Date.parse("1900-01-01") / DAY; n <= Date.parse("2200-12-31") / DAY; n++) {
      const date = text(new Date(n * DAY));
      if (dayNumber(date) !== n || dateOf(n) !== date || !isCivilDate(date)) expect.fail(date);
    }
  });

  it("there are none for days that do not exist", () => {
    const part = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const written = fc.tuple(year, part, part).map((parts) => parts.join("-"));
    const odd = fc.tuple(
      day,
      fc.integer({ min: 0, max: 9 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    );
    const changed = odd.map(([date, at, char]) => `${date.slice(0, at)}${char}${date.slice(at + 1)}`);
    fc.assert(
      fc.property(fc.oneof(written, changed), (date) => {
        const moment = new Date(`${date}T00:00:00Z`);
        const isThere =
          /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(moment.getTime()) && text(moment) === date;
        expect(Number.isNaN(dayNumber(date))).toBe(!isThere);
        expect(isCivilDate(date)).toBe(isThere && date >= "1900-01-01" && date <= "2200-12-31");
      }),
      { numRuns: 5_000 },
    );
  });
});
