import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date.js";
import { assessSmall, decision, meeting } from "../support/city.js";

const day = fc.integer({ min: 0, max: 480 }).map((n) => addDays("2020-09-01", n));
const held = fc
  .array(
    fc.tuple(
      day,
      fc.constantFrom("principal", "deputy", "other"),
      fc.option(fc.integer({ min: 0, max: 12 })),
    ),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(([on, chairRole, days], i) =>
      meeting(on, { id: `m${i}`, chairRole, minutesOn: days === null ? undefined : addDays(on, days) }),
    ),
  );
const decided = fc
  .array(fc.tuple(day, fc.integer({ min: 1, max: 60 }), fc.option(fc.integer({ min: 0, max: 90 }))), {
    maxLength: 20,
  })
  .map((list) =>
    list.map(([on, days, closed], i) =>
      decision(`d${i}`, on, addDays(on, days), closed === null ? undefined : addDays(on, closed)),
    ),
  );
const collected = [{ kind: "regular-meeting" }, { kind: "meeting-decision" }];
const when = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }))
  .map(([month, later]) => {
    const period = `2021-${String(month).padStart(2, "0")}`;
    return { period, asOf: addDays(`${period}-28`, later) };
  });
const city = fc.tuple(held, decided).map(([meetings, decisions]) => [...meetings, ...decisions]);
const sum = (numbers: readonly number[]) =>
  Math.round(numbers.reduce((total, x) => total + Math.round(x * 100), 0)) / 100;

describe("laws of an assessment", () => {
  it("is a sum that adds up: lines to base, possible points to 100, measures to the total", () => {
    fc.assert(
      fc.property(city, when, (records, options) => {
        for (const unit of assessSmall({ records, collected }, options).units) {
          for (const measure of unit.measures.filter(({ state }) => state === "scored")) {
            const scored = measure.lines.filter(({ state }) => state === "scored");
            expect(sum(scored.map(({ possible }) => possible ?? Number.NaN))).toBe(100);
            expect(sum(scored.map(({ earned }) => earned ?? Number.NaN))).toBe(measure.base);
            for (const { earned = -1, possible = -1 } of scored) expect(earned).toBeLessThanOrEqual(possible);
          }
          if (unit.total !== undefined)
            expect(sum(unit.measures.map(({ weighted }) => weighted ?? 0))).toBe(unit.total);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(
        city.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        when,
        ([records, shuffled], options) => {
          expect(assessSmall({ records: shuffled, collected }, options)).toEqual(
            assessSmall({ records, collected }, options),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never credits less for one more meeting", () => {
    const credit = (records: readonly object[], options: { period: string; asOf: string }) =>
      assessSmall({ records, collected }, options)
        .units[0]?.measures[0]?.lines.filter(({ id }) => id === "held" || id === "chair")
        .map(({ facts }) => facts.find(({ name }) => name.endsWith(".done"))?.value ?? 0)
        .map(Number) ?? [];
    fc.assert(
      fc.property(held, day, when, (records, on, options) => {
        const before = credit(records, options);
        const after = credit([...records, meeting(on, { id: "one more" })], options);
        after.forEach((done, i) => {
          expect(done).toBeGreaterThanOrEqual(before[i] ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("names every finding once", () => {
    fc.assert(
      fc.property(city, when, (records, options) => {
        const ids = assessSmall({ records, collected }, options).violations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves what is handed in as it was, frozen to the bottom", () => {
    const freeze = <T>(data: T): T => {
      if (typeof data === "object" && data !== null) for (const one of Object.values(data)) freeze(one);
      return Object.freeze(data);
    };
    fc.assert(
      fc.property(city, when, (records, options) => {
        assessSmall(freeze({ records, collected }), options);
      }),
      { numRuns: 20 },
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(city, when, (records, options) => {
        const assessment = assessSmall({ records, collected }, { ...options, detail: "lines" });
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
      { numRuns: 30 },
    );
  });
});
