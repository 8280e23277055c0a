import { describe, expect, it } from "vitest";
import { compileMonths } from "../../src/assessment/standing/months.js";
import { parsePeriod } from "../../src/calendar/period.js";
import type { History, UnitResult } from "../../src/index.js";

const words = { en: "x", zh: "甲" };
const unitWith = (figure: object): UnitResult =>
  ({
    id: "a",
    measures: [{ id: "m", figures: [{ id: "ytd", title: words, unit: words, adds: true, ...figure }] }],
  }) as unknown as UnitResult;
const past = (period: string, value?: number, id = "a"): History[number] => ({
  period,
  units: [{ id, figures: value === undefined ? {} : { "m.ytd": value } }],
});
function monthOf(period: string, history: History, figure: object = { value: 120.3 }): number | undefined {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(period);
  return compileMonths(parsed, 2, history)(unitWith(figure))[0]?.figures?.[0]?.month;
}

describe("what of a figure belongs to the month", () => {
  // 120.3 − 100.1 is 20.200000000000003 in binary.
  it("is its growth since the notification before, exactly", () => {
    expect(monthOf("2021-09", [past("2021-07", 90), past("2021-08", 100.1)])).toBe(20.2);
  });

  it("is below 0 where the figure was put right downwards", () => {
    expect(monthOf("2021-09", [past("2021-08", 121)])).toBe(-0.7);
  });

  it("is all of it in the first notification of a year, January and February being one", () => {
    expect(monthOf("2021-01", [past("2020-12", 900)])).toBe(120.3);
    expect(monthOf("2021-02", [past("2020-12", 900)])).toBe(120.3);
    expect(monthOf("2021-02", [past("2021-01", 20)])).toBe(120.3);
    expect(monthOf("2021", [])).toBe(120.3);
  });

  it("is that of the quarter where that is the period", () => {
    expect(monthOf("2021-Q3", [past("2021-06", 100), past("2021-08", 110)])).toBe(20.3);
  });

  it("is not known without the notification before, or where a month lies between", () => {
    expect(monthOf("2021-09", [])).toBeUndefined();
    expect(monthOf("2021-03", [past("2020-12", 900)])).toBeUndefined();
    expect(monthOf("2021-09", [past("2021-07", 90)])).toBeUndefined();
    expect(monthOf("2021-09", [past("2021-08")])).toBeUndefined();
    expect(monthOf("2021-09", [past("2021-08", 100)], { unknown: "no-data" })).toBeUndefined();
  });

  it("is not asked of a figure that does not count up", () => {
    expect(monthOf("2021-09", [past("2021-08", 100)], { value: 120.3, adds: undefined })).toBeUndefined();
  });

  it("is all of it for a unit that was not there before", () => {
    expect(monthOf("2021-09", [past("2021-08", 100, "b")])).toBe(120.3);
  });
});
