import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, only } from "../support/mini-policy.js";

const none = { id: "none", points: 40, share: "0 / 0" };
const rest = { id: "rest", points: 60, share: 0.5 };
const measureOf = (value: number | "redistribute", indicators: readonly object[], more: MiniMeasure = {}) => {
  const policy = { notApplicable: { value, basis: "S30" } };
  return only(assessMini({ ...more, policy, indicators }, [{}]));
};
const linesOf = (...given: Parameters<typeof measureOf>) =>
  measureOf(...given).lines.map(({ state, earned, possible, working }) => [state, possible, earned, working]);

describe("a line that is not applicable", () => {
  it("hands its points to the others", () => {
    expect(linesOf("redistribute", [none, rest])).toEqual([
      ["not-applicable", undefined, undefined, undefined],
      ["scored", 100, 50, "100 × 1/2 = 50"],
    ]);
  });

  // 0.4 × 40 = 16; the other line keeps its 60.
  it("or earns the policy's share of its own, and says so", () => {
    expect(linesOf(0.4, [none, rest])).toEqual([
      ["scored", 40, 16, "40 × 2/5 (notApplicable) = 16"],
      ["scored", 60, 30, "60 × 1/2 = 30"],
    ]);
    expect(measureOf(0.4, [none, rest])).toMatchObject({ base: 46, score: 46 });
    expect(linesOf(0, [none, rest])[0]).toEqual(["scored", 40, 0, "40 × 0 (notApplicable) = 0"]);
    expect(linesOf(1, [none, rest])[0]?.[2]).toBe(40);
  });

  it("also where points are taken from it, or where it is the only one", () => {
    expect(linesOf(0.4, [{ id: "all", points: 100, deduct: "0 / 0" }])).toEqual([
      ["scored", 100, 40, "100 × 2/5 (notApplicable) = 40"],
    ]);
  });

  it("keeps to its own rule first", () => {
    expect(linesOf(0.4, [{ ...none, whenNothingDue: 1 }, rest])[0]).toEqual([
      "scored",
      40,
      40,
      "40 × 1 = 40",
    ]);
    expect(linesOf(0.4, [{ ...none, whenNothingDue: "0 / 0" }, rest])[0]?.[2]).toBe(16);
  });

  // The 20 points of the line without data are shared out: 100 × 40/80 = 50 and 50.
  it("takes its part of the points of lines that are not scored for another reason", () => {
    const amounts = { unknown: { sum: "visits", of: "events" } };
    const noData = { id: "gap", points: 20, share: "unknown" };
    const found = linesOf(0.4, [none, { ...rest, points: 40 }, noData], { amounts });
    expect(found).toEqual([
      ["scored", 50, 20, "50 × 2/5 (notApplicable) = 20"],
      ["scored", 50, 25, "50 × 1/2 = 25"],
      ["no-data", undefined, undefined, undefined],
    ]);
  });

  it("is told from what is not due yet", () => {
    const duties = { report: { every: "year", by: "events" } };
    const due = { id: "due", points: 40, share: "report.rate" };
    expect(linesOf(0.4, [due, rest], { duties })[0]?.[0]).toBe("not-due");
  });
});
