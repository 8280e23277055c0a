import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regexes } from "zod";
import { compares } from "../../src/conditions/comparisons.js";
import { isOfType, operatorNames } from "../../src/conditions/operands.js";
import { evaluatorOf } from "../../src/conditions/operators.js";

// Few values, so that equal ones, members and borders come up often; and anything at all.
const number = fc.constantFrom(0, -0, 1, -1, 59.99, 60, 1e21, Number.NaN, Number.POSITIVE_INFINITY, -1e-9);
const date = fc.constantFrom("2021-08-31", "2021-09-30", "0000-02-29", "9999-12-31", "2020-02-29");
const text = fc.constantFrom("", "60", "county", "2021-02-29", "2021-9-30", "2021-09-30T", "２０２１-09-30");
const scalar = fc.oneof(number, date, text, fc.boolean());
const odd = fc.constantFrom<unknown>(null, undefined, 10n, new Date(0), {}, [], [undefined], Symbol.iterator);
const member = fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: odd });
const list = fc.array(member, { maxLength: 5 });
const holes = fc.constant<unknown>(Object.assign([], { length: 3, 1: "county" }));
const anything = fc.oneof(scalar, list, odd, holes, fc.anything({ withBigInt: true, withDate: true }));
// A value and what it is compared with: alike, one in the other, or anything.
const pair = fc.oneof(
  fc.tuple(number, number),
  fc.tuple(date, date),
  fc.tuple(fc.oneof(date, text), fc.oneof(date, text)),
  fc.tuple(scalar, scalar),
  fc.tuple(member, list),
  fc.tuple(list, member),
  fc.tuple(anything, anything),
);

describe("the comparisons that conditions are decided with", () => {
  it.each(operatorNames)(
    "%s as json-rules-engine's operator behind its guard does, whatever it is given",
    (name) => {
      const seen = { true: 0, false: 0 };
      fc.assert(
        fc.property(pair, ([left, right]) => {
          const expected = evaluatorOf(name)(left, right);
          seen[expected ? "true" : "false"] += 1;
          expect(compares(name, left, right)).toBe(expected);
        }),
        { numRuns: 4_000 },
      );
      expect(Math.min(seen.true, seen.false)).toBeGreaterThan(20);
    },
  );

  it("take the dates that zod takes", () => {
    const part = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const written = fc.tuple(year, part, part).map((parts) => parts.join("-"));
    const leapDay = year.map((one) => `${one}-02-29`);
    fc.assert(
      fc.property(fc.oneof(written, leapDay, fc.string({ unit: "grapheme" }), anything), (value) => {
        const isTheirs = typeof value === "string" && value.length === 10 && regexes.date.test(value);
        expect(isOfType.date(value)).toBe(isTheirs);
      }),
      { numRuns: 5_000 },
    );
  });
});
