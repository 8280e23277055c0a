import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Exact, exactly, ZERO } from "../../src/exact/exact.js";
import { apportion, sum } from "../../src/scoring/points.js";

const parts = (total: number, weights: readonly number[]) =>
  apportion(
    exactly(total),
    weights.map((weight) => exactly(weight)),
  ).map((part) => part.valueOf());

describe("apportioned points", () => {
  // 100 × 50/70 = 71.428571…, 100 × 10/70 = 14.285714…: cut to 71.42 and 14.28 twice, 0.02 left over;
  // the largest remainders are 0.857 (first line) and 0.571 twice, of which the earlier gets it.
  it("adds up to the total, the largest remainders first, ties in file order", () => {
    expect(parts(100, [50, 10, 10, 0])).toEqual([71.43, 14.29, 14.28, 0]);
    expect(parts(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(parts(100, [50, 10, 10, 30])).toEqual([50, 10, 10, 30]);
    expect(parts(87.35, [4 * 80, 14 * 89])).toEqual([17.85, 69.5]);
  });

  it("gives nothing where there is nothing to divide by", () => {
    expect(parts(100, [0, 0])).toEqual([0, 0]);
  });

  it("always adds up exactly and is never off by a cent or more", () => {
    const weight = fc.integer({ min: 0, max: 10_000 }).map((n) => Exact.ratio(n, 7));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.array(weight, { minLength: 1, maxLength: 20 }),
        (cents, weights) => {
          fc.pre(weights.some((one) => !one.equals(0)));
          const total = Exact.ratio(cents, 100);
          const given = apportion(total, weights);
          expect(sum(given).equals(total)).toBe(true);
          given.forEach((part, i) => {
            const exact = total.mul(weights[i] ?? 0).div(sum(weights));
            const off = part.sub(exact);
            expect((off.compare(ZERO) < 0 ? off.neg() : off).compare(Exact.ratio(1, 100))).toBeLessThan(0);
          });
        },
      ),
    );
  });
});
