import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M18 worked out by hand from fixtures/city. First what the file says: the month, the day and the rows of each
// submission, and what audits found; then the sums, step by step.
//
// The data of a month is due on the 5th of the next: 5 February, 5 March, 6 April (the 5th is free), 6 May, 7 June,
// 5 July, 5 August, 6 September, 8 October (to the 7th is free), 5 November, 6 December, 5 January. The self-assessment
// of 2021 is due on 5 January 2022 too, so that until then its 20 points go to the others: 30/80 = 37.5, 50/80 = 62.5.

/** The year as it stands when January is over. */
const january = { period: "2021", asOf: "2022-01-31" } as const;

const submitted = (unitId: string) =>
  filed("data-submission", { unitId }, "month", "on", "rowsFilled", "rowsRequired");
const found = (unitId: string) =>
  filed("data-audit", { unitId }, "on", "subject", "deviation", "intent", "decidedOn");
const assessed = (unitId: string) => filed("self-assessment", { unitId }, "on", "period");

describe("Bureau of Water: usual, with a figure that deviates by 8%", () => {
  it("has these facts", () => {
    expect(submitted("water")).toEqual([
      "01 02-02 22 22",
      "02 03-04 22 22",
      "04 05-03 22 22",
      "05 06-06 22 22",
      "06 07-02 22 22",
      "07 08-02 22 22",
      "08 09-06 22 22",
      "09 10-11 22 22",
      "10 11-02 22 22",
      "11 12-04 21 22",
      "12 2022-01-05 22 22",
    ]);
    // The second is of the same figure of the same month as the first, and counts no more.
    expect(found("water")).toEqual(["05-20 figure 0.08 error -", "06-10 figure 0.09 error -"]);
    expect(assessed("water")).toEqual(["2022-01-04 2021"]);
  });

  const march = "M18-LATE 2021-03 2021-04-06 open";
  const deviation = "M18-DEVIATION da-water-figure 2021-05-20 final";

  it("September 2021", () => {
    // timely: March is missing: 7 of 8: 37.5 × 7/8 = 32.8125 → 32.81. truth: 62.5 − 5 = 57.5. 32.81 + 57.5 = 90.31.
    expect(sheet("water", 18, september)).toEqual({
      lines: { timely: 32.81, truth: 57.5, self: "not-due" },
      score: 90.31,
      violations: [deviation, march],
    });
  });

  const late = [
    deviation,
    march,
    // Due on 8 October, submitted on the 11th; in November a row is missing.
    "M18-LATE 2021-09 2021-10-08 2021-10-11",
    "M18-LATE 2021-11 2021-12-06 open",
  ];

  it("2021", () => {
    // timely: 8 of 11: 37.5 × 8/11 = 27.2727… → 27.27. 27.27 + 57.5 = 84.77.
    expect(sheet("water", 18, year)).toEqual({
      lines: { timely: 27.27, truth: 57.5, self: "not-due" },
      score: 84.77,
      violations: late,
    });
  });

  it("2021, in January", () => {
    // timely: 9 of 12: 30 × 9/12 = 22.5. truth: 50 − 5 = 45. self: 4 January, in time → 20. 22.5 + 45 + 20 = 87.5.
    expect(sheet("water", 18, january)).toEqual({
      lines: { timely: 22.5, truth: 45, self: 20 },
      score: 87.5,
      violations: late,
    });
  });
});

describe("Bureau of Natural Resources: slack, with false data", () => {
  it("has these facts", () => {
    expect(submitted("natural-resources")).toEqual([
      "01 02-04 20 20",
      "03 04-03 20 20",
      "04 05-05 20 20",
      "05 06-06 20 20",
      "06 07-08 20 20",
      "07 08-10 17 20",
      "08 09-03 20 20",
      "09 10-08 20 20",
      "10 11-05 20 20",
      "12 2022-01-12 20 20",
    ]);
    expect(found("natural-resources")).toEqual(["11-10 figure 0.4 false 11-22"]);
    expect(assessed("natural-resources")).toEqual([]);
  });

  const late = [
    "M18-LATE 2021-02 2021-03-05 open",
    "M18-LATE 2021-06 2021-07-05 2021-07-08",
    "M18-LATE 2021-07 2021-08-05 open",
  ];

  it("September 2021", () => {
    // timely: February is missing, June late, July late and with gaps: 5 of 8: 37.5 × 5/8 = 23.4375 → 23.44.
    // truth: the finding is of November → 62.5. 23.44 + 62.5 = 85.94.
    expect(sheet("natural-resources", 18, september)).toEqual({
      lines: { timely: 23.44, truth: 62.5, self: "not-due" },
      score: 85.94,
      violations: late,
    });
  });

  // Found on 10 November; the decision of the 22nd was filed on the 23rd.
  const falsehood = "M18-FALSE da-natural-resources-figure 2021-11-23 final";

  it("2021", () => {
    // timely: November is missing too: 7 of 11: 37.5 × 7/11 = 23.8636… → 23.86. truth: 0, and with it the measure.
    expect(sheet("natural-resources", 18, year)).toEqual({
      lines: { timely: 23.86, truth: 0, self: "not-due" },
      score: 0,
      violations: [falsehood, ...late, "M18-LATE 2021-11 2021-12-06 open"],
    });
  });

  it("2021, in January", () => {
    // timely: December came on 12 January: 7 of 12: 30 × 7/12 = 17.5. self: never → 0.
    expect(sheet("natural-resources", 18, january)).toEqual({
      lines: { timely: 17.5, truth: 0, self: 0 },
      score: 0,
      violations: [
        falsehood,
        ...late,
        "M18-LATE 2021-11 2021-12-06 open",
        "M18-LATE 2021-12 2022-01-05 2022-01-12",
      ],
    });
  });
});

describe("Development and Reform Commission, and the office", () => {
  it("have these facts", () => {
    for (const unitId of ["drc", "office"]) {
      expect(filed("assessment-round", { byUnits: unitId }, "period", "block", "on")).toEqual([
        "Q1 investment-promotion 04-23",
        "Q1 promotion 04-23",
        "Q1 reserve 04-23",
        "Q1 striving 04-23",
        "Q2 investment-promotion 07-23",
        "Q2 promotion 07-23",
        "Q2 reserve 07-31",
        "Q2 striving 08-03",
        "Q3 promotion 10-25",
        "Q3 reserve 10-25",
        "Q3 striving 10-25",
        "Q4 investment-promotion 2022-01-21",
        "Q4 promotion 2022-01-21",
        "Q4 reserve 2022-01-21",
        "Q4 striving 2022-01-21",
      ]);
      const sheets = filed("score-sheet", { byUnits: unitId }, "period", "on", "toUnits");
      // To how many units each went.
      expect(sheets.map((one) => one.replace(/[^ ]+$/, (units) => `${units.split(",").length}`))).toEqual([
        "Q1 04-23 23",
        "Q2 07-23 23",
        "Q2 08-05 1",
        "Q3 10-25 24",
        "Q4 2022-01-21 24",
      ]);
    }
    expect(filed("appeal", { assessorUnitId: "drc" }, "on", "decidedOn")).toEqual([
      "05-06 05-13",
      "07-28 08-11",
      "07-28 08-12",
      "12-28 -",
    ]);
    expect(filed("appeal", { assessorUnitId: "office" }, "on", "decidedOn")).toEqual([
      "07-30 -",
      "10-29 11-05",
    ]);
  });

  const striving = "M18-RESULT-LATE striving 2021-Q2 2021-07-31 2021-08-03";

  it("September 2021", () => {
    // blocks: of the first two quarters seven of eight in time: 60 × 7/8 = 52.5.
    // publish: 23 units in the first quarter (Linji began in April), 23 of 24 in the second: 20 × 46/47 = 19.574… → 19.57.
    // appeal: that of 28 July was due on 11 August: two of three: 20 × 2/3 = 13.333… → 13.33; the office none of one.
    const lines = { blocks: 52.5, publish: 19.57 };
    expect(sheet("drc", 18, september)).toEqual({
      lines: { ...lines, appeal: 13.33 },
      score: 85.4,
      violations: [striving],
    });
    expect(sheet("office", 18, september)).toEqual({
      lines: { ...lines, appeal: 0 },
      score: 72.07,
      violations: [striving],
    });
  });

  it("2021", () => {
    // blocks: ten of twelve: 60 × 10/12 = 50. publish: 70 of 71: 20 × 70/71 = 19.718… → 19.72.
    // appeal: that of 28 December is due in January; the office decided one of two.
    const lines = { blocks: 50, publish: 19.72 };
    const violations = ["M18-RESULT-LATE investment-promotion 2021-Q3 2021-10-31 open", striving];
    expect(sheet("drc", 18, year)).toEqual({ lines: { ...lines, appeal: 13.33 }, score: 83.05, violations });
    expect(sheet("office", 18, year)).toEqual({ lines: { ...lines, appeal: 10 }, score: 79.72, violations });
  });

  it("2021, in January: the result of the fourth quarter is that of the year", () => {
    // blocks: fourteen of sixteen: 60 × 14/16 = 52.5. publish: 94 of 95: 20 × 94/95 = 19.789… → 19.79.
    // appeal: that of December falls due in January and counts for 2022: two of three → 13.33.
    // 52.5 + 19.79 + 13.33 = 85.62.
    const lines = { blocks: 52.5, publish: 19.79, appeal: 13.33 };
    expect(sheet("drc", 18, january).lines).toEqual(lines);
    expect(sheet("drc", 18, january).score).toBe(85.62);
  });
});
