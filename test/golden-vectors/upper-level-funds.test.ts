import { describe, expect, it } from "vitest";
import { assess, type MeasureResult } from "../../src/index.js";

// Published figures of upper-level support, by the rules of measure 12.

interface Award {
  readonly amount: number;
}

/** Measure 12 of a county that won these awards in July, against a target, as of the end of July. */
function july(awards: readonly Award[], target: number): MeasureResult | undefined {
  const records = [
    {
      kind: "target",
      id: "t",
      unitId: "a",
      name: "upper-funds",
      year: 2021,
      value: target,
      on: "2021-01-10",
    },
    ...awards.map(({ amount }, n) => ({
      ...{ kind: "funding-award", id: `w${n}`, unitId: "a", on: "2021-07-20", awardNo: `No. ${n}` },
      ...{ projectId: "p", amount, level: "provincial", fundKind: "bond", evenlySpread: false },
    })),
  ];
  const units = [{ id: "a", name: "A", kinds: ["county"] }];
  const { units: found } = assess({ units, records } as never, { period: "2021-07", asOf: "2021-07-31" });
  return found[0]?.measures.find(({ number }) => number === 12);
}

describe("funds of the year", () => {
  it("G14: 468 million of 925 million are 50.6 % of the target, 7.7 points behind the time progress of July", () => {
    const funds = july([{ amount: 46_800 }], 92_500)?.lines.find(({ id }) => id === "funds");
    // 46,800 / 92,500 = 0.50595; 7/12 = 0.58333; the difference is -0.07739; the quotient 0.86734.
    expect(Number(funds?.share?.toFixed(5))).toBe(0.86734);
    const done = (funds?.share ?? 0) * (7 / 12);
    expect(Math.round(done * 1000) / 10).toBe(50.6);
    expect(Math.round((done - 7 / 12) * 1000) / 10).toBe(-7.7);
    // It is not far behind: 86.7 % of what was asked for by then.
    expect(july([{ amount: 46_800 }], 92_500)?.violations).toEqual([]);
  });
});

describe("single awards", () => {
  const bonus = (...amounts: readonly number[]) => {
    const found = july(
      amounts.map((amount) => ({ amount })),
      100,
    )?.bonuses;
    return [found?.lines[0]?.points, found?.points];
  };

  it("G18: 3 to 5 million earn 0.5, 5 to 10 million 1, 10 to 50 million 1.5, more 2", () => {
    expect([299, 300, 499, 500, 999, 1000, 5000, 5001].map((amount) => bonus(amount)[1])).toEqual([
      0, 0.5, 0.5, 1, 1, 1.5, 1.5, 2,
    ]);
  });

  it("G18: all together they add at most 2", () => {
    expect(bonus(400, 700, 2000, 9000)).toEqual([5, 2]);
  });
});
