import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/conditions/compile.js";
import { type Move, movedDate } from "../../src/conditions/moves.js";

const numbers: Readonly<Record<string, unknown>> = { two: 2, back: -2, half: 0.5, text: "2", far: 3661 };
const moved = (date: unknown, move: Move): unknown => movedDate(date, move, (name) => numbers[name]);

describe("a moved date", () => {
  it.each<readonly [string, Move, string]>([
    ["2021-06-30", { months: -3 }, "2021-03-30"],
    ["2021-03-31", { months: -1 }, "2021-02-28"],
    ["2020-02-29", { months: 12 }, "2021-02-28"],
    ["2021-12-31", { months: 2 }, "2022-02-28"],
    ["2021-06-30", { months: 0 }, "2021-06-30"],
    ["2021-03-01", { days: -1 }, "2021-02-28"],
    // 2021-10-01 is a holiday and 2021-10-02 a Saturday: neither is passed over.
    ["2021-09-30", { days: 1 }, "2021-10-01"],
    ["2021-09-30", { days: "two" }, "2021-10-02"],
    ["2021-09-30", { days: "-two" }, "2021-09-28"],
    ["2021-09-30", { months: "-back" }, "2021-11-30"],
    ["1900-01-01", { months: -3660 }, "1595-01-01"],
  ])("%s by %j is %s", (date, move, expected) => {
    expect(moved(date, move)).toBe(expected);
  });

  it.each<readonly [unknown, Move]>([
    [undefined, { days: 1 }],
    [null, { months: 1 }],
    [5, { days: 1 }],
    ["2021-02-30", { days: 1 }],
    ["2021-09", { months: 1 }],
    ["2021-09-30", { days: "none" }],
    ["2021-09-30", { days: "half" }],
    ["2021-09-30", { months: "-text" }],
    ["2021-09-30", { days: "far" }],
    ["2021-09-30", { days: "-far" }],
  ])("%j by %j is absent", (date, move) => {
    expect(moved(date, move)).toBeUndefined();
  });

  it("lies as many days, or months, away as it says", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true });
    const by = fc.integer({ min: -3660, max: 3660 });
    fc.assert(
      fc.property(day, by, (moment, n) => {
        const date = moment.toISOString().slice(0, 10);
        const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
        const days = (Date.parse(String(moved(date, { days: n }))) - Date.parse(date)) / 86_400_000;
        const [toYear = 0, toMonth = 0, toDay] = String(moved(date, { months: n }))
          .split("-")
          .map(Number);
        const longest = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
        expect([days, (toYear - year) * 12 + toMonth - month, toDay]).toEqual([
          n,
          n,
          Math.min(dayOfMonth, longest),
        ]);
      }),
    );
  });
});

describe("a condition with moved dates", () => {
  const recent = compileCondition({
    fact: "end",
    params: { months: -3 },
    operator: "onOrBefore",
    value: { fact: "on" },
  });
  const lapsed = compileCondition({
    fact: "dueOn",
    operator: "before",
    value: { fact: "asOf", params: { days: "-graceDays" } },
  });

  it("moves the left side", () => {
    expect(recent({ end: "2021-06-30", on: "2021-03-30" })).toBe(true);
    expect(recent({ end: "2021-06-30", on: "2021-03-29" })).toBe(false);
  });

  it("moves the right side, by a parameter", () => {
    expect(lapsed({ dueOn: "2021-06-19", asOf: "2021-06-30", graceDays: 10 })).toBe(true);
    expect(lapsed({ dueOn: "2021-06-20", asOf: "2021-06-30", graceDays: 10 })).toBe(false);
  });

  it("is false where a date, or the number it is moved by, is not there", () => {
    expect(recent({ on: "2021-03-30" })).toBe(false);
    expect(lapsed({ dueOn: "2021-06-19", asOf: "2021-06-30" })).toBe(false);
    expect(lapsed({ dueOn: "2021-06-19", asOf: "2021-06-30", graceDays: 0.5 })).toBe(false);
    const known = { fact: "end", params: { days: "graceDays" }, operator: "known", value: true };
    expect(compileCondition(known)({ end: "2021-06-30" })).toBe(false);
    expect(compileCondition(known)({ end: "2021-06-30", graceDays: 1 })).toBe(true);
  });

  it("shows how a date was moved, what to, and what from", () => {
    expect(lapsed.tree({ dueOn: "2021-06-19", asOf: "2021-06-30", graceDays: 10 })).toStrictEqual({
      fact: "dueOn",
      operator: "before",
      value: { fact: "asOf", params: { days: "-graceDays" } },
      factResult: "2021-06-19",
      valueResult: "2021-06-20",
      movedFrom: { asOf: "2021-06-30", graceDays: 10 },
      result: true,
    });
    expect(recent.tree({ on: "2021-03-30" })).toStrictEqual({
      fact: "end",
      params: { months: -3 },
      operator: "onOrBefore",
      value: { fact: "on" },
      factResult: undefined,
      valueResult: "2021-03-30",
      movedFrom: { end: undefined },
      result: false,
    });
  });

  it("moves one date by several distances, each on its own", () => {
    const within = compileCondition({
      all: [
        { fact: "on", operator: "after", value: { fact: "end", params: { months: -1 } } },
        { fact: "on", operator: "onOrBefore", value: { fact: "end", params: { days: 3 } } },
        { fact: "end", params: { days: -3 }, operator: "before", value: { fact: "end" } },
      ],
    });
    expect(within({ on: "2021-07-03", end: "2021-06-30" })).toBe(true);
    expect(within({ on: "2021-07-04", end: "2021-06-30" })).toBe(false);
    expect(within({ on: "2021-05-30", end: "2021-06-30" })).toBe(false);
  });
});
