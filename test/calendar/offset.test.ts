import { describe, expect, it } from "vitest";
import calendarFile from "../../rules/calendar.json" with { type: "json" };
import { applyOffset, type Offset } from "../../src/calendar/offset.js";
import { type DeadlineMove, workingCalendar } from "../../src/calendar/working-days.js";

const calendar = workingCalendar(calendarFile);

const cases: readonly (readonly [string, Offset, string])[] = [
  // Moved where they fall on a day off
  ["2021-08-31", { days: 1 }, "2021-09-01"],
  ["2021-08-31", { days: 5 }, "2021-09-06"], // 5 September was a Sunday
  ["2021-09-30", { days: 5 }, "2021-10-08"], // within National Day
  ["2021-09-21", { days: 5 }, "2021-09-26"], // a Sunday that was worked
  ["2021-10-01", { days: 0 }, "2021-10-08"],
  ["2021-01-31", { months: 1 }, "2021-03-01"], // 28 February was a Sunday
  ["2021-06-30", { months: 1 }, "2021-07-30"],
  ["2021-07-01", { months: 3 }, "2021-10-08"],
  ["2020-02-29", { months: 12 }, "2021-03-01"],
  // Counted in working days
  ["2021-09-29", { workingDays: 5 }, "2021-10-12"],
  ["2021-10-03", { workingDays: 0 }, "2021-10-03"],
  // Ends of spans stay where they are: 31 October 2021 was a Sunday
  ["2021-10-15", { toEndOf: "month" }, "2021-10-31"],
  ["2021-10-31", { toEndOf: "month" }, "2021-10-31"],
  ["2021-09-30", { toEndOf: "next month" }, "2021-10-31"],
  ["2021-01-31", { toEndOf: "next month" }, "2021-02-28"],
  ["2021-09-30", { toEndOf: "quarter" }, "2021-09-30"],
  ["2021-09-30", { toEndOf: "next quarter" }, "2021-12-31"],
  ["2021-10-01", { toEndOf: "next quarter" }, "2022-03-31"],
  ["2021-03-05", { toEndOf: "half-year" }, "2021-06-30"],
  ["2021-07-01", { toEndOf: "next half-year" }, "2022-06-30"],
  ["2021-03-05", { toEndOf: "year" }, "2021-12-31"],
  ["2021-12-31", { toEndOf: "next year" }, "2022-12-31"],
];

describe("a deadline on a day off", () => {
  const on = (move: DeadlineMove, offset: Offset): string =>
    applyOffset("2021-09-30", offset, workingCalendar(calendarFile, move));

  // 2 October 2021 was a day off; Friday 8 and Saturday 9 October were worked.
  it("moves to the second working day after it where that is asked for", () => {
    expect(on("second-working-day", { days: 2 })).toBe("2021-10-09");
    expect(on("second-working-day", { days: 8 })).toBe("2021-10-08"); // a working day stays
    expect(on("second-working-day", { workingDays: 1 })).toBe("2021-10-08");
    expect(on("second-working-day", { toEndOf: "next month" })).toBe("2021-10-31");
  });

  it("stays where that is asked for", () => {
    expect(on("none", { days: 2 })).toBe("2021-10-02");
    expect(on("none", { months: 1 })).toBe("2021-10-30");
  });
});

describe("applyOffset", () => {
  it.each(cases)("%s with %o is %s", (date, offset, result) => {
    expect(applyOffset(date, offset, calendar)).toBe(result);
  });

  it("refuses numbers that are not whole", () => {
    expect(() => applyOffset("2021-09-30", { days: 0.5 }, calendar)).toThrow(RangeError);
    expect(() => applyOffset("2021-09-30", { months: Number.NaN }, calendar)).toThrow(RangeError);
    expect(() => applyOffset("2021-09-30", { workingDays: -1 }, calendar)).toThrow(RangeError);
  });
});
