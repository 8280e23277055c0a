import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { earned, figureOf } from "../support/mini-results.js";

const progress = (period: string, asOf: string, merged?: number) =>
  figureOf(
    merged === undefined ? {} : { policy: { mergedMonths: { value: merged, basis: "assumption" } } },
    "timeProgress",
    { options: { period, asOf } },
  );
const twelfths = (n: number) => Number((n / 12).toFixed(10));

describe("Time progress", () => {
  it("is the ends of months up to the last day that is scored, of twelve", () => {
    expect(progress("2021-03", "2021-03-31")).toBe(twelfths(3));
    expect(progress("2021-07", "2021-07-31")).toBe(twelfths(7));
    expect(progress("2021-12", "2021-12-31")).toBe(1);
  });

  it("has a month from its last day on", () => {
    expect(progress("2021-06", "2021-06-29")).toBe(twelfths(5));
    expect(progress("2021-06", "2021-06-30")).toBe(twelfths(6));
    expect(progress("2021", "2021-12-30")).toBe(twelfths(11));
    expect(progress("2021", "2021-12-31")).toBe(1);
    expect(progress("2024-02", "2024-02-28")).toBe("not-due");
    expect(progress("2024-02", "2024-02-29")).toBe(twelfths(2));
  });

  it("ends with the period, however late the as-of date", () => {
    expect(progress("2021-06", "2021-12-31")).toBe(0.5);
    expect(progress("2021-Q1", "2021-12-31")).toBe(0.25);
    expect(progress("2021", "2022-03-31")).toBe(1);
  });

  it("begins anew with the year", () => {
    expect(progress("2020", "2020-12-31")).toBe(1);
    expect(progress("2021-01", "2021-01-31")).toBe("not-due");
  });

  it("is not known before the months that are published together are over", () => {
    expect(progress("2021-01", "2021-01-31")).toBe("not-due");
    expect(progress("2021-02", "2021-02-27")).toBe("not-due");
    expect(progress("2021-02", "2021-02-28")).toBe(twelfths(2));
    expect(progress("2021-01", "2021-01-31", 1)).toBe(twelfths(1));
    expect(progress("2021-02", "2021-02-28", 3)).toBe("not-due");
    expect(progress("2021-03", "2021-03-31", 3)).toBe(0.25);
  });

  it("is exact in a formula", () => {
    // 7/12 × 12 is 7, which no rounded seven twelfths make.
    const rule: MiniMeasure = {
      amounts: { months: "timeProgress * 12" },
      indicators: [
        {
          id: "all",
          points: 100,
          share: {
            bands: [{ when: { fact: "months", operator: "equal", value: 7 }, value: 1 }, { value: 0 }],
          },
        },
      ],
    };
    expect(earned(rule, { options: { period: "2021-07", asOf: "2021-07-31" } })).toEqual([100]);
  });
});
