import { describe, expect, it } from "vitest";
import { plans } from "./plan-facts.js";
import { city, september, sheet, year } from "./sheets.js";

// Sheets of M10 worked out by hand from fixtures/city: what was submitted in 2021 for the plan of 2022, what of the plan
// of 2021 was kept, and how the commission made the municipal plan.
//
// The draft was due on Thursday 30 September, the final list on Monday 1 November (31 October was a Sunday); half is
// earned until Monday 11 October and until 11 November. In September the final list is not due, so that its 20 points go
// to the others: 20, 30, 15 and 15 of 80 become 25, 37.5, 18.75 and 18.75.

describe("Chengwan County: the draft a week late", () => {
  it("has these facts", () => {
    expect(plans("chengwan")).toEqual({
      steps: ["draft 10-08", "final 10-25"],
      projects: ["np-1 43000 without land", "np-2 22000"],
      target: "73500",
      plan: "p-1 10000, p-2 50000, p-3 35000",
      changes: [],
    });
  });

  it("September 2021", () => {
    // draft: 0 of 1. quality: 1 of 2. 37.5 / 2 = 18.75. growth: 65,000 of 73,500. 18.75 × 65/73.5 = 16.5816… → 16.58.
    // stable: nothing changed → 18.75. 18.75 + 16.58 + 18.75 = 54.08.
    expect(sheet("chengwan", 10, september)).toEqual({
      lines: { draft: 0, final: "not-due", quality: 18.75, growth: 16.58, stable: 18.75 },
      taken: 0,
      score: 54.08,
      violations: ["M10-LATE-DRAFT 2021 2021-09-30 open"],
    });
  });

  it("2021", () => {
    // draft: 8 October, within the allowance: 20 × 0.5 = 10. final: 20. quality: 30 / 2 = 15.
    // growth: 15 × 65/73.5 = 13.2653… → 13.27. stable: 15. 10 + 20 + 15 + 13.27 + 15 = 73.27.
    expect(sheet("chengwan", 10, year)).toEqual({
      lines: { draft: 10, final: 20, quality: 15, growth: 13.27, stable: 15 },
      taken: 0,
      score: 73.27,
      violations: ["M10-LATE-DRAFT 2021 2021-09-30 2021-10-08"],
    });
  });
});

describe("Bureau of Commerce: a plan cut in November", () => {
  it("has these facts", () => {
    expect(plans("commerce")).toEqual({
      steps: ["draft 09-22", "final 11-01"],
      projects: ["np-1 17000", "np-2 15000 without land", "np-3 16000", "np-4 15000"],
      target: "62400",
      plan: "p-1 17000, p-2 40000",
      changes: ["p-2 11-12 to 36000 (objective)"],
    });
  });

  it("September 2021", () => {
    // quality: 3 of 4. 37.5 × 3/4 = 28.125 → 28.13. growth: 63,000 of 62,400: all. 25 + 28.13 + 18.75 + 18.75 = 90.63.
    expect(sheet("commerce", 10, september)).toEqual({
      lines: { draft: 25, final: "not-due", quality: 28.13, growth: 18.75, stable: 18.75 },
      taken: 0,
      score: 90.63,
      violations: [],
    });
  });

  it("2021", () => {
    // quality: 30 × 3/4 = 22.5. stable: one of two projects was cut after September: 15 × (1 − 1/2) = 7.5.
    // 20 + 20 + 22.5 + 15 + 7.5 = 85.
    expect(sheet("commerce", 10, year)).toEqual({
      lines: { draft: 20, final: 20, quality: 22.5, growth: 15, stable: 7.5 },
      taken: 0,
      score: 85,
      violations: [],
    });
  });
});

describe("Beibo Development Zone: slack", () => {
  it("has these facts", () => {
    expect(plans("park-beibo")).toEqual({
      steps: ["final 10-25"],
      projects: ["np-1 29000 bundled", "np-2 59000 without approval"],
      target: "103800",
      plan: "p-1 18000, p-2 43000, p-3 41000",
      changes: ["p-2 08-20 to 0 (other)"],
    });
  });

  it("2021", () => {
    // draft: never → 0. final: 20. quality: one is a bundle, one lacks its approval: 0 of 2 → 0.
    // growth: 88,000 of 103,800. 15 × 88/103.8 = 12.7167… → 12.72.
    // stable: one of three was dropped, within the window but for no objective cause: 15 × 2/3 = 10.
    // 0 + 20 + 0 + 12.72 + 10 − 1 for the bundle = 41.72.
    expect(sheet("park-beibo", 10, year)).toEqual({
      lines: { draft: 0, final: 20, quality: 0, growth: 12.72, stable: 10 },
      taken: 1,
      score: 41.72,
      violations: ["M10-BUNDLE np-park-beibo-1 2021-09-13 open", "M10-MISSING-DRAFT 2021 2021-10-11 open"],
    });
  });
});

describe("Development and Reform Commission", () => {
  it("has these facts", () => {
    expect(plans("drc").steps).toEqual(["draft 12-24", "issued 02-05"]);
    const all = city.records as unknown as readonly Readonly<Record<string, unknown>>[];
    const inPlan = all.filter(
      ({ kind, inPlanOn, withdrawnOn }) =>
        kind === "plan-project" && inPlanOn !== undefined && withdrawnOn === undefined,
    );
    expect(inPlan).toHaveLength(61);
    expect(inPlan.filter(({ funds }) => funds === false).map(({ id }) => id)).toEqual(["np-yanbo-1"]);
  });

  it("September 2021", () => {
    // The plan was due on Monday 1 February (31 January was a Sunday) and issued on the 5th, within thirty days: half of
    // the 100 points that go to the one line that is due.
    expect(sheet("drc", 10, september)).toEqual({
      lines: { draft: "not-due", issue: 50, match: "not-applicable" },
      score: 50,
      violations: ["M10-LATE-FINAL 2021 2021-02-01 2021-02-05"],
    });
  });

  it("2021", () => {
    // draft: 30. issue: 30 × 0.5 = 15. match: 60 of 61. 40 × 60/61 = 39.3442… → 39.34. 30 + 15 + 39.34 = 84.34.
    expect(sheet("drc", 10, year)).toEqual({
      lines: { draft: 30, issue: 15, match: 39.34 },
      score: 84.34,
      violations: [
        "M10-LATE-FINAL 2021 2021-02-01 2021-02-05",
        "M10-UNFUNDED np-water-1 2021-12-22 2021-12-25",
        "M10-UNFUNDED np-yanbo-1 2021-12-22 open",
      ],
    });
  });
});
