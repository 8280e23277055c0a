import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { chosen, earned, figureOf } from "../support/mini-results.js";

/** Whether a condition on a formula holds for a unit. */
const holds = (formula: string, operator: string, value: number) => {
  const band = { when: { fact: "x", operator, value }, value: 1 };
  const rule: MiniMeasure = {
    amounts: { x: formula },
    indicators: [{ id: "all", points: 100, share: { bands: [band, { value: 0 }] } }],
  };
  return earned(rule, {})[0] === 100;
};

describe("Exactness", () => {
  it("is that of fractions: what is equal on paper is equal", () => {
    expect(holds("0.1 + 0.2", "equal", 0.3)).toBe(true);
    expect(holds("1 / 3 + 1 / 3 + 1 / 3", "equal", 1)).toBe(true);
    expect(holds("1 / 49 * 49", "equal", 1)).toBe(true);
    expect(holds("4.35 * 100", "equal", 435)).toBe(true);
    expect(holds("1 - 0.9 - 0.1", "equal", 0)).toBe(true);
    expect(holds("25 / 12 * 12", "lessThanInclusive", 25)).toBe(true);
  });

  it("is kept by sums of amounts, however many", () => {
    const rule: MiniMeasure = { amounts: { total: { sum: "amount", of: "events" }, tenth: "total / 10" } };
    const records = Array.from({ length: 1000 }, () => ({ amount: 0.0001 }));
    expect(figureOf(rule, "total", { records })).toBe(0.1);
    expect(figureOf(rule, "tenth", { records })).toBe(0.01);
  });

  it("is seen by a condition rounded once, half-up, to ten places", () => {
    expect(holds("0.00000000005", "greaterThan", 0)).toBe(true);
    expect(holds("0.00000000005", "equal", 0.0000000001)).toBe(true);
    // Once: rounded to eleven places first, this would be the same as above.
    expect(holds("0.000000000049", "greaterThan", 0)).toBe(false);
    expect(holds("2 / 3", "equal", 0.6666666667)).toBe(true);
    expect(holds("2 / 3", "greaterThan", 0.6666666666)).toBe(true);
  });

  it("puts 14 of 60 in the fourth month exactly 10 points behind, of a unit and of a record", () => {
    const rule: MiniMeasure = {
      amounts: { done: { sum: "amount", of: "events" }, gap: "done / 60 - timeProgress" },
    };
    const given = { records: [{ id: "e", amount: 14 }], options: { period: "2021-04", asOf: "2021-04-30" } };
    expect(figureOf(rule, "gap", given)).toBe(-0.1);
    const behind = (operator: string) =>
      chosen(
        {
          chosen: {
            kind: "event",
            with: { gap: "amount / 60 - timeProgress" },
            where: { fact: "gap", operator, value: -0.1 },
          },
        },
        given,
      );
    expect(behind("lessThanInclusive")).toEqual(["e"]);
    expect(behind("lessThan")).toEqual([]);
  });

  it("is not lost on the way from amount to amount: only a condition rounds", () => {
    // A third of 0.0000000001 is nothing to a condition, three of them are.
    const rule: MiniMeasure = { amounts: { part: "0.0000000001 / 3", whole: "part * 3" } };
    expect(figureOf(rule, "part", {})).toBe(0);
    expect(figureOf(rule, "whole", {})).toBe(0.0000000001);
  });

  it("is not lost in a share", () => {
    // 1/3 of 99.99 is 33.33 exactly; a share rounded to two places would make 33.00.
    const rule: MiniMeasure = {
      indicators: [
        { id: "one", points: 99.99, share: "1 / 3" },
        { id: "two", points: 0.01, share: 1 },
      ],
    };
    expect(earned(rule, {})).toEqual([33.33, 0.01]);
  });
});
