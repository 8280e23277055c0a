import fc from "fast-check";
import { describe, expect, it } from "vitest";
import calendarFile from "../../rules/calendar.json" with { type: "json" };
import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { applyOffset, type Offset } from "../../src/calendar/offset.js";
import { workingCalendar } from "../../src/calendar/working-days.js";
import { Exact, exactly } from "../../src/exact/exact.js";
import { lateFiling } from "../../src/facts/filing.js";
import { compileOffset } from "../../src/facts/offset.js";
import { sourceOf } from "../../src/facts/value.js";

const calendar = workingCalendar(calendarFile);
const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays("2019-11-01", n));
const kinds = fc.constantFrom("days", "workingDays", "months");

describe("an offset that remembers the days it came to", () => {
  it("comes to the day that the calendar says, each time it is asked", () => {
    const asked = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 70 })), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(kinds, asked, (kind, all) => {
        const offset = compileOffset({ [kind]: "n" } as unknown as Offset<string>, calendar);
        for (const [date, n] of [...all, ...all]) {
          const expected = applyOffset(date, { [kind]: n } as unknown as Offset, calendar);
          expect(
            offset.from(
              date,
              sourceOf(() => exactly(n)),
            ),
          ).toBe(expected);
        }
      }),
    );
  });

  it("comes to the end of a span each time", () => {
    fc.assert(
      fc.property(fc.constantFrom("month", "next quarter", "year"), fc.array(day), (toEndOf, days) => {
        const offset = compileOffset({ toEndOf }, calendar);
        const none = sourceOf(() => "not-applicable");
        for (const date of [...days, ...days])
          expect(offset.from(date, none)).toBe(applyOffset(date, { toEndOf }, calendar));
      }),
    );
  });

  it.each([
    ["no whole number", () => Exact.ratio(1, 2), RangeError],
    ["an unknown one", () => "no-data" as const, Error],
  ])("throws for %s, also the second time", (_, quantity, error) => {
    const offset = compileOffset({ workingDays: "n" }, calendar);
    for (let time = 0; time < 2; time++)
      expect(() => offset.from("2021-09-30", sourceOf(quantity))).toThrow(error);
  });
});

describe("what a record earns by the day on which it was filed", () => {
  it("is whole until the day of the next month, moved to a working day, then a share, then nothing", () => {
    const earns = lateFiling({ by: 5, within: 10, share: 0.5 }, calendar);
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 60 }), fc.boolean(), (on, n, accepted) => {
        const firstFiledAt = addDays(on, n);
        const due = calendar.deadline(addDays(addMonths(`${on.slice(0, 7)}-01`, 1), 4));
        const expected = accepted || firstFiledAt <= due ? 1 : firstFiledAt <= addDays(due, 10) ? 0.5 : 0;
        const data = accepted ? { lateAcceptance: "x" } : {};
        expect(earns({ on, firstFiledAt, data }).valueOf()).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
