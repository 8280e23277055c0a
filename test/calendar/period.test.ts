import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date.js";
import { nextPeriod, parsePeriod, periodOf, periodsBetween, type Span } from "../../src/calendar/period.js";

const spans = fc.constantFrom<Span>("month", "quarter", "half-year", "year");
const dates = fc
  .date({ min: new Date("1905-01-01"), max: new Date("2195-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe("parsePeriod", () => {
  it.each([
    ["2021-09", "month", "2021-09-01", "2021-09-30"],
    ["2021-01", "month", "2021-01-01", "2021-01-31"],
    ["2021-12", "month", "2021-12-01", "2021-12-31"],
    ["2020-02", "month", "2020-02-01", "2020-02-29"],
    ["2021-02", "month", "2021-02-01", "2021-02-28"],
    ["2021-Q1", "quarter", "2021-01-01", "2021-03-31"],
    ["2021-Q3", "quarter", "2021-07-01", "2021-09-30"],
    ["2021-Q4", "quarter", "2021-10-01", "2021-12-31"],
    ["2021-H1", "half-year", "2021-01-01", "2021-06-30"],
    ["2021-H2", "half-year", "2021-07-01", "2021-12-31"],
    ["2021", "year", "2021-01-01", "2021-12-31"],
    ["1900", "year", "1900-01-01", "1900-12-31"],
    ["2200-Q4", "quarter", "2200-10-01", "2200-12-31"],
  ])("reads %s", (id, span, from, to) => {
    expect(parsePeriod(id)).toEqual({ id, span, from, to });
  });

  it.each([
    "2021-13",
    "2021-00",
    "2021-9",
    "2021-Q5",
    "2021-Q0",
    "2021-q3",
    "2021Q3",
    "2021-H3",
    "2021-H0",
    "2021-Q31",
    "21-09",
    " 2021",
    "2021 ",
    "2021\n",
    "2021-",
    "2021-09-01",
    "1899",
    "2201-01",
    "２０２１",
    "",
    "2021".repeat(2_500_000),
  ])("refuses %.20j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it("reads back the id of every period", () => {
    fc.assert(
      fc.property(spans, dates, (span, date) => {
        const period = periodOf(span, date);
        expect(parsePeriod(period.id)).toEqual(period);
      }),
    );
  });
});

describe("periodOf", () => {
  it.each([
    ["month", "2021-09-30", "2021-09"],
    ["quarter", "2021-09-30", "2021-Q3"],
    ["quarter", "2021-10-01", "2021-Q4"],
    ["half-year", "2021-06-30", "2021-H1"],
    ["half-year", "2021-07-01", "2021-H2"],
    ["year", "2021-12-31", "2021"],
  ] as const)("the %s of %s is %s", (span, date, id) => {
    expect(periodOf(span, date).id).toBe(id);
  });

  it("contains the date, on its first and last day too", () => {
    fc.assert(
      fc.property(spans, dates, (span, date) => {
        const period = periodOf(span, date);
        expect(period.from <= date && date <= period.to).toBe(true);
        expect(periodOf(span, period.from)).toEqual(period);
        expect(periodOf(span, period.to)).toEqual(period);
      }),
    );
  });
});

describe("nextPeriod", () => {
  it.each([
    ["2021-12", "2022-01"],
    ["2021-01", "2021-02"],
    ["2021-Q4", "2022-Q1"],
    ["2021-H1", "2021-H2"],
    ["2021-H2", "2022-H1"],
    ["2021", "2022"],
  ])("after %s comes %s", (one, other) => {
    const [before, after] = [parsePeriod(one), parsePeriod(other)];
    if (!before || !after) throw new Error("Both ids are periods.");
    expect(nextPeriod(before)).toEqual(after);
  });
});

describe("periodsBetween", () => {
  const ids = (span: Span, from: string, to: string): readonly string[] =>
    periodsBetween(span, from, to).map((period) => period.id);

  it("takes those that begin within both days", () => {
    expect(ids("month", "2021-01-01", "2021-03-31")).toEqual(["2021-01", "2021-02", "2021-03"]);
    expect(ids("month", "2021-01-02", "2021-03-01")).toEqual(["2021-02", "2021-03"]);
    expect(ids("month", "2021-01-02", "2021-02-28")).toEqual(["2021-02"]);
    expect(ids("quarter", "2021-01-01", "2021-09-30")).toEqual(["2021-Q1", "2021-Q2", "2021-Q3"]);
    expect(ids("half-year", "2020-07-01", "2021-07-01")).toEqual(["2020-H2", "2021-H1", "2021-H2"]);
    expect(ids("year", "2021-01-01", "2021-01-01")).toEqual(["2021"]);
  });

  it("gives nothing where none begins", () => {
    expect(ids("year", "2021-01-02", "2021-12-31")).toEqual([]);
    expect(ids("month", "2021-03-01", "2021-02-28")).toEqual([]);
  });

  it("tiles: each begins on the day after the one before ends", () => {
    fc.assert(
      fc.property(spans, dates, fc.integer({ min: 0, max: 1500 }), (span, from, days) => {
        const to = addDays(from, days);
        const periods = periodsBetween(span, from, to);
        for (const [index, period] of periods.entries()) {
          expect(period.from >= from && period.from <= to).toBe(true);
          const following = periods[index + 1];
          if (following) expect(following.from).toBe(addDays(period.to, 1));
        }
        const [first, last] = [periods[0], periods.at(-1)];
        if (first && last) {
          expect(periodOf(span, addDays(first.from, -1)).from < from).toBe(true);
          expect(last.to >= to).toBe(true);
        } else {
          expect(nextPeriod(periodOf(span, from)).from > to).toBe(true);
        }
      }),
    );
  });
});
