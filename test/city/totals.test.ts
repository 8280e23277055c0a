import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { nineteenMeasures } from "../../src/index.js";
import { annual, city, september, unitOf, year } from "./sheets.js";

// Totals worked out from the scores of the measures, which the other tests by hand are about.

describe("the total of a unit", () => {
  it("Songlan District: seventeen measures with a weight of 91", () => {
    // Measures 1 to 5 and 16 to 19 earn 100 each: a weight of 3 + 3 + 4 + 5 + 4 + 5 + 4 + 4 + 3 = 35; measure 10 too: 4.
    // September: 39 × 100 + 14 × 102 + 8 × 101 + 6 × 100.5 + 8 × 101.6 + 6 × 101.25 + 7 × 108 + 3 × 101.5
    //   = 3900 + 1428 + 808 + 603 + 812.8 + 607.5 + 756 + 304.5 = 9219.8; ÷ 91 = 101.316… → 101.32.
    expect(unitOf("songlan", september).total).toBe(101.32);
    // 2021: 3900 + 14 × 102.26 + 8 × 102 + 603 + 8 × 102 + 607.5 + 756 + 3 × 99.5
    //   = 3900 + 1431.64 + 816 + 603 + 816 + 607.5 + 756 + 298.5 = 9228.64; ÷ 91 = 101.413… → 101.41.
    expect(unitOf("songlan", year).total).toBe(101.41);
  });

  it("Bureau of Finance: seven measures with a weight of 33", () => {
    // All but upper-level support earn 100 in September: 25 × 100 + 8 × 97.93 = 3283.44; ÷ 33 = 99.498… → 99.5.
    expect(unitOf("finance", september).total).toBe(99.5);
    // 2021: (22 × 100 + 8 × 96.44 + 3 × 97) ÷ 33 = (2200 + 771.52 + 291) ÷ 33 = 98.864… → 98.86.
    expect(unitOf("finance", year).total).toBe(98.86);
  });

  it.each([
    ["September", september],
    ["the year as filed in January", year],
    ["the year as published in January", annual],
  ] as const)("is the weighted mean of the scores, and what was decided: every unit, %s", (_, options) => {
    const { measures } = nineteenMeasures.policy;
    for (const { id } of city.units) {
      const unit = unitOf(id, options);
      const scored = unit.measures.flatMap(({ number, score }) => {
        const weight = measures.find((one) => one.number === number)?.weight.value ?? 0;
        return score === undefined ? [] : [{ weight, points: new Decimal(score).times(weight) }];
      });
      const weight = scored.reduce((sum, one) => sum + one.weight, 0);
      const mean = Decimal.sum(0, ...scored.map(({ points }) => points)).div(weight);
      const decided = Decimal.sum(0, ...(unit.decisions ?? []).map(({ points }) => points));
      const total = mean.plus(decided).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
      expect([id, unit.total, unit.coverage.scored]).toEqual([id, total, weight]);
    }
  });
});
