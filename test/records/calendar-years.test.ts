import { describe, expect, it } from "vitest";
import { assessSmall, instances, meeting } from "../support/city.js";

// The policy's calendar knows the years up to 2026.
const options = { period: "2027-01", asOf: "2027-01-31" } as const;
const assessed = (calendar: unknown) =>
  assessSmall({ records: [meeting("2026-12-29", { minutesOn: "2027-01-20" })], calendar }, options);
const faultsOf = (calendar: unknown) =>
  assessed(calendar).intake.faults.map(({ code, path, nearest }) => [
    code,
    path,
    ...(nearest ? [nearest] : []),
  ]);
const minutesDue = (calendar?: unknown) => instances(assessed(calendar), "minuted")[0]?.due;
const none = { years: [2027], daysOff: [], daysWorked: [] };

describe("the calendar of a dataset", () => {
  // Five working days after Tuesday 29 December 2026: 30 and 31 December, then in 2027 Friday 1, Monday 4, Tuesday 5 January.
  it("says which days of further years are worked", () => {
    expect(minutesDue()).toBe("2027-01-05");
    expect(minutesDue(none)).toBe("2027-01-05");
    // Without the Friday, the fifth is Wednesday 6; with Saturday 2 in its place, Tuesday 5 again.
    const off = { ...none, daysOff: ["2027-01-01"] };
    expect(minutesDue(off)).toBe("2027-01-06");
    expect(minutesDue({ ...off, daysWorked: ["2027-01-02"] })).toBe("2027-01-05");
    // The one dataset leaves nothing behind for the next.
    expect(minutesDue()).toBe("2027-01-05");
  });

  it("leaves the years alone that the policy knows", () => {
    const known = { years: [2026, 2027], daysOff: ["2026-12-30", "2027-01-01"], daysWorked: [] };
    expect(faultsOf(known)).toEqual([["CALENDAR_YEAR_KNOWN", "calendar.years[0]"]]);
    expect(minutesDue(known)).toBe("2027-01-06");
    expect(assessed({ years: [2026], daysOff: ["2026-12-30"], daysWorked: [] }).warnings).toMatchObject([
      { code: "CALENDAR_YEAR_UNKNOWN" },
    ]);
  });

  it("is warned of where it too does not know a year", () => {
    const warned = (calendar: unknown) =>
      assessed(calendar).warnings.map(({ code, message }) => [code, message.en.match(/\d{4}/)?.[0]]);
    expect(warned(none)).toEqual([]);
    expect(warned({ ...none, years: [2028] })).toEqual([["CALENDAR_YEAR_UNKNOWN", "2027"]]);
  });

  it("does not read a day of a year that it does not list", () => {
    const stray = { ...none, daysOff: ["2027-01-01", "2028-01-03"], daysWorked: ["2025-01-04"] };
    expect(faultsOf(stray)).toEqual([
      ["CALENDAR_DAY_STRAY", "calendar.daysOff[1]"],
      ["CALENDAR_DAY_STRAY", "calendar.daysWorked[0]"],
    ]);
    expect(minutesDue(stray)).toBe("2027-01-06");
  });

  it("may name days that are free or worked anyway", () => {
    // 2 January 2027 is a Saturday, 4 January a Monday.
    const idle = { ...none, daysOff: ["2027-01-02"], daysWorked: ["2027-01-04"] };
    expect(faultsOf(idle)).toEqual([]);
    expect(minutesDue(idle)).toBe("2027-01-05");
  });

  it("is not read where it has the wrong shape, and the rest goes on", () => {
    expect(faultsOf({ ...none, daysOff: ["2027-02-30"] })).toEqual([
      ["VALUE_INVALID", "calendar.daysOff[0]"],
    ]);
    expect(faultsOf({ years: [2027], daysOff: [] })).toEqual([["KEY_MISSING", "calendar.daysWorked"]]);
    expect(faultsOf([])).toEqual([["VALUE_INVALID", "calendar"]]);
    expect(faultsOf(null)).toEqual([["VALUE_INVALID", "calendar"]]);
    expect(assessed(null).units).toHaveLength(1);
    expect(assessed(null).intake.accepted).toBe(1);
  });

  it("is read without a field that it does not have", () => {
    const more = { ...none, $schema: "calendar-years.schema.json", dayOff: ["2027-01-01"] };
    expect(faultsOf(more)).toEqual([["FIELD_UNKNOWN", "calendar.dayOff", "daysOff"]]);
  });
});
