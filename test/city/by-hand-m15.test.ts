import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M15 worked out by hand from fixtures/city. First what the file says: the trainings that the unit organised,
// how many came of how many who had to, and its rank with the last rank of the event; then the sums, step by step.

const organised = (unitId: string) => filed("training-session", { byUnits: unitId }, "on", "level");
const came = (unitId: string) => filed("training-attendance", { unitId }, "on", "attended", "required");
const ranks = (unitId: string) => filed("competition-result", { unitId }, "on", "rank", "lastRank");
const awards = (unitId: string) => filed("award", { unitId }, "on", "level", "documentNo");

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(organised("yanbo")).toEqual(["12-13 unit"]);
    expect(came("yanbo")).toEqual(["03-18 4 4", "05-27 3 3", "08-19 4 5"]);
    expect(ranks("yanbo")).toEqual(["03-25 8 9", "06-24 6 10", "12-16 8 10"]);
    expect(awards("yanbo")).toEqual([]);
  });

  const reminders = [
    "M15-NO-TRAIN 2021-Q1 2021-03-31 final",
    "M15-NO-TRAIN 2021-Q2 2021-06-30 final",
    "M15-NO-TRAIN 2021-Q3 2021-09-30 final",
  ];

  it("September 2021", () => {
    // train: none in three quarters → 0. attend: 4 + 3 + 4 = 11 of 4 + 3 + 5 = 12: 30 × 11/12 = 27.5.
    // contest: eighth of nine and sixth of ten, both in the middle: 30 × (0.8 + 0.8)/2 = 24. 0 + 27.5 + 24 = 51.5.
    expect(sheet("yanbo", 15, september)).toEqual({
      lines: { train: 0, attend: 27.5, contest: 24 },
      added: 0,
      score: 51.5,
      violations: reminders,
    });
  });

  it("2021", () => {
    // train: one quarter of four: 40 × 1/4 = 10. contest: a third time in the middle → 24. 10 + 27.5 + 24 = 61.5.
    expect(sheet("yanbo", 15, year)).toEqual({
      lines: { train: 10, attend: 27.5, contest: 24 },
      added: 0,
      score: 61.5,
      violations: reminders,
    });
  });
});

describe("Bureau of Agriculture: faultless, with two awards of the nation", () => {
  it("has these facts", () => {
    // That of August was the Bureau of Transport's, organised together.
    expect(organised("agriculture")).toEqual(["03-22 unit", "06-16 unit", "08-16 unit", "11-15 unit"]);
    expect(came("agriculture")).toEqual(["03-18 8 8", "05-27 7 7", "08-19 5 5"]);
    expect(ranks("agriculture")).toEqual(["06-25 5 12", "12-17 2 14"]);
    expect(awards("agriculture")).toEqual([
      "05-12 national 农函〔2021〕5号",
      "07-08 national 农函〔2021〕9号",
    ]);
  });

  it("September 2021", () => {
    // train: three quarters of three → 40. attend: 20 of 20 → 30. contest: fifth of twelve: 30 × 0.8 = 24.
    // award: twice 3, at most 3. 40 + 30 + 24 + 3 = 97.
    expect(sheet("agriculture", 15, september)).toEqual({
      lines: { train: 40, attend: 30, contest: 24 },
      added: 3,
      score: 97,
      violations: [],
    });
  });

  it("2021", () => {
    // contest: in December second of fourteen: 30 × (0.8 + 1)/2 = 27. 40 + 30 + 27 + 3 = 100.
    expect(sheet("agriculture", 15, year)).toEqual({
      lines: { train: 40, attend: 30, contest: 27 },
      added: 3,
      score: 100,
      violations: [],
    });
  });
});

describe("Development and Reform Commission: organises with the office", () => {
  it("has these facts", () => {
    for (const unitId of ["drc", "office"]) {
      expect(organised(unitId)).toEqual(["03-18 city", "05-27 city", "08-19 city"]);
      expect(filed("competition-event", { byUnits: unitId }, "on")).toEqual([
        "03-25",
        "06-24",
        "06-25",
        "12-16",
        "12-17",
      ]);
    }
    expect(awards("drc")).toEqual(["10-22 provincial 某省发改〔2021〕120号"]);
  });

  it("September 2021", () => {
    // organise: two of two in the first half-year, the second is not over → 50.
    // contest: in two quarters of three: 50 × 2/3 = 33.333… → 33.33.
    for (const unitId of ["drc", "office"]) {
      expect(sheet(unitId, 15, september)).toEqual({
        lines: { organise: 50, contest: 33.33 },
        added: 0,
        score: 83.33,
        violations: [],
      });
    }
  });

  it("2021", () => {
    // organise: two and one of two each: 50 × 3/4 = 37.5. contest: in three quarters of four: 50 × 3/4 = 37.5.
    // award: 3 in October, the commission's alone. 37.5 + 37.5 + 3 = 78.
    const lines = { organise: 37.5, contest: 37.5 };
    const violations = ["M15-NO-TRAIN 2021-H2 2021-12-31 final"];
    expect(sheet("drc", 15, year)).toEqual({ lines, added: 3, score: 78, violations });
    expect(sheet("office", 15, year)).toEqual({ lines, added: 0, score: 75, violations });
  });
});
