import fc from "fast-check";
import { describe, expect, it } from "vitest";
import calendarFile from "../../rules/calendar.json" with { type: "json" };
import { addDays } from "../../src/calendar/civil-date.js";
import { workingCalendar } from "../../src/calendar/working-days.js";

const calendar = workingCalendar(calendarFile);

const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};
const workedFrom = (from: string, to: string): readonly string[] =>
  daysFrom(from, to).filter(calendar.isWorkingDay);

describe("isWorkingDay", () => {
  it("knows National Day 2021: off 1 to 7 October, worked on 26 September and 9 October", () => {
    expect(workedFrom("2021-09-25", "2021-10-11")).toEqual([
      "2021-09-26",
      "2021-09-27",
      "2021-09-28",
      "2021-09-29",
      "2021-09-30",
      "2021-10-08",
      "2021-10-09",
      "2021-10-11",
    ]);
  });

  it("knows Spring Festival 2021: off 11 to 17 February, worked on 7 and 20 February", () => {
    expect(workedFrom("2021-02-06", "2021-02-21")).toEqual([
      "2021-02-07",
      "2021-02-08",
      "2021-02-09",
      "2021-02-10",
      "2021-02-18",
      "2021-02-19",
      "2021-02-20",
    ]);
  });

  it("knows the longer Spring Festival of 2020, until 2 February", () => {
    expect(workedFrom("2020-01-23", "2020-02-03")).toEqual(["2020-01-23", "2020-02-03"]);
  });

  it("knows a day off at the end of a year that belongs to the next New Year", () => {
    expect(workedFrom("2018-12-28", "2019-01-02")).toEqual(["2018-12-28", "2018-12-29", "2019-01-02"]);
  });

  it("had 250 working days in 2021", () => {
    expect(workedFrom("2021-01-01", "2021-12-31")).toHaveLength(250);
  });

  it("takes only Saturdays and Sundays as free in a year that is not listed", () => {
    expect(calendar.isWorkingDay("2017-10-02")).toBe(true);
    expect(calendar.isWorkingDay("2017-09-30")).toBe(false);
    expect(calendar.isWorkingDay("2017-10-01")).toBe(false);
    expect(calendar.isWorkingDay("1949-10-03")).toBe(true); // a Monday, before 1970
    expect(calendar.isWorkingDay("1949-10-01")).toBe(false);
    expect(calendar.isWorkingDay("1949-10-02")).toBe(false);
  });

  it("leaves days of a year that is not listed out of account", () => {
    const one = workingCalendar({ years: [2021], daysOff: ["2022-10-03"], daysWorked: ["2022-10-08"] });
    expect(one.isWorkingDay("2022-10-03")).toBe(true);
    expect(one.isWorkingDay("2022-10-08")).toBe(false);
  });
});

describe("knows", () => {
  it("says whether the year is listed", () => {
    expect(["2017-12-31", "2018-01-01", "2026-12-31", "2027-01-01"].map(calendar.knows)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["2021-09-29", 1, "2021-09-30"],
    ["2021-09-29", 2, "2021-10-08"],
    ["2021-09-29", 5, "2021-10-12"],
    ["2021-09-30", 1, "2021-10-08"],
    ["2021-10-03", 1, "2021-10-08"],
    ["2021-09-24", 1, "2021-09-26"], // a Friday, followed by a worked Sunday
    ["2021-02-05", 1, "2021-02-07"],
    ["2021-02-10", 5, "2021-02-23"],
    ["2021-08-06", 10, "2021-08-20"],
    ["2021-12-31", 1, "2022-01-04"], // 1 to 3 January 2022 were free
    ["2021-09-29", 0, "2021-09-29"],
    ["2021-10-03", 0, "2021-10-03"],
  ])("after %s, working day %i is %s", (date, n, result) => {
    expect(calendar.addWorkingDays(date, n)).toBe(result);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])("refuses %s", (n) => {
    expect(() => calendar.addWorkingDays("2021-09-29", n)).toThrow(RangeError);
  });

  it("refuses what is not a date", () => {
    expect(() => calendar.addWorkingDays("soon", 1)).toThrow(RangeError);
  });

  const dates = fc
    .date({ min: new Date("2016-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));

  it("ends on a working day, with exactly n of them passed", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const result = calendar.addWorkingDays(date, n);
        expect(calendar.isWorkingDay(result)).toBe(true);
        expect(workedFrom(addDays(date, 1), result)).toHaveLength(n);
      }),
    );
  });

  it("adds up", () => {
    const few = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(dates, few, few, (date, a, b) => {
        expect(calendar.addWorkingDays(calendar.addWorkingDays(date, a), b)).toBe(
          calendar.addWorkingDays(date, a + b),
        );
      }),
    );
  });

  it("is quick enough to be asked for every record", () => {
    const began = performance.now();
    for (let i = 0; i < 100_000; i += 1) calendar.addWorkingDays("2021-09-29", 10);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("nextWorkingDay", () => {
  it.each([
    ["2021-09-30", "2021-09-30"],
    ["2021-10-01", "2021-10-08"],
    ["2021-10-09", "2021-10-09"],
    ["2021-10-10", "2021-10-11"],
    ["2021-05-01", "2021-05-06"],
  ])("from %s it is %s", (date, result) => {
    expect(calendar.nextWorkingDay(date)).toBe(result);
  });
});
