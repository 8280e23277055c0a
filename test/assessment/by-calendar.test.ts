import { expect, it } from "vitest";
import { byCalendar } from "../../src/assessment/by-calendar.js";

const own = { years: [2026], daysOff: ["2026-01-01"], daysWorked: [] };
const added = { years: [2027], daysOff: ["2027-01-01", "2027-02-08"], daysWorked: [] };

it("makes what depends on the calendar once for each calendar, whatever the order of its days", () => {
  let made = 0;
  const ready = byCalendar(own, "next-working-day", (calendar) => {
    made += 1;
    return { number: made, day: calendar.deadline("2027-01-01"), knows: calendar.knows("2026-01-01") };
  });
  expect(ready(undefined)).toEqual({ number: 1, day: "2027-01-01", knows: true });
  // 1 January 2027 is a Friday.
  expect(ready(added)).toEqual({ number: 2, day: "2027-01-04", knows: true });
  expect(ready({ ...added, daysOff: added.daysOff.toReversed() }).number).toBe(2);
  expect(ready(undefined).number).toBe(1);
  expect(ready(added).number).toBe(2);
  expect(ready({ ...added, daysWorked: ["2027-01-02"] })).toMatchObject({ number: 3, day: "2027-01-02" });
  expect(ready({ ...added, daysOff: [] })).toEqual({ number: 4, day: "2027-01-01", knows: true });
});

it("moves deadlines as the policy says, in added years too", () => {
  const ready = byCalendar(own, "second-working-day", (calendar) => calendar.deadline("2027-01-01"));
  expect(ready(added)).toBe("2027-01-05");
});
