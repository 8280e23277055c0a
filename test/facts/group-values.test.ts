import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Exact } from "../../src/exact/exact.js";
import { groupValues } from "../../src/facts/group-values.js";

describe("the values of a group", () => {
  it("say how many are above one, ties not counted", () => {
    const value = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), value, (pairs, [n, d]) => {
        const values = groupValues(pairs.map(([a, b]) => Exact.ratio(a, b)));
        expect(values.size).toBe(pairs.length);
        // a/b > n/d, multiplied out: no fractions.
        expect(values.above(Exact.ratio(n, d))).toBe(pairs.filter(([a, b]) => a * d > n * b).length);
      }),
    );
  });

  it("give figures that do not depend on who asks first", () => {
    const values = groupValues([3, 1, 2].map((n) => Exact.ratio(n, 1)));
    const asked = ["average", "min", "max", "average"] as const;
    const found = asked.map((name) => values.figure(name).valueOf());
    expect(found).toEqual([2, 1, 3, 2]);
  });
});
