import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M09 worked out by hand from fixtures/city. First what the file says: the year's plan; then each project of
// the reserve: entered, total investment, feasibility approved, in the national library, started, prepared with whom.
// What the unit entered or reached after the day that is asked for does not count yet. Then the sums, step by step.

const plan = (unitId: string) => filed("project", { unitId }, "category", "yearPlan");
const reserve = (unitId: string) =>
  filed(
    "reserve-project",
    { unitId },
    ...["on", "totalInvestment", "feasibilityOn", "libraryOn", "startedOn", "jointWith"],
  );

describe("Yunze Industry Company: a project prepared together with a park", () => {
  it("has these facts", () => {
    expect(plan("soe-industrial")).toEqual(["continuing 33000", "finishing 9000", "new 40000", "pre 0"]);
    expect(reserve("soe-industrial")).toEqual([
      "01-08 19700 - 02-10 - -",
      "02-04 22200 - - - -",
      "03-15 12300 06-29 03-27 - -",
      "03-20 12900 - 04-19 - -",
      "05-03 28300 - - - -",
      "05-21 23300 - 06-03 - -",
      "07-11 25400 - 07-23 - -",
      "07-13 13900 - 07-24 - -",
      "09-03 12100 - - - -",
      "09-03 22900 12-05 - - -",
      "10-18 28300 - 11-21 - -",
      "11-10 14500 - - - -",
      "11-14 15600 - 11-23 - -",
      "2020-01-23 24100 2020-05-28 - 08-04 -",
      "2020-01-28 23300 - 2020-02-07 06-12 -",
      "2020-03-24 13300 - - - -",
      "2020-11-06 25600 - 2020-11-30 - -",
      "2020-12-06 25200 - 01-11 - -",
      "2020-12-10 33200 02-25 01-07 - park-hightech",
    ]);
    expect(
      filed("reserve-project", { unitId: "soe-industrial", jointWith: "park-hightech" }, "listedOn"),
    ).toEqual(["04-20"]);
  });

  it("September 2021", () => {
    // volume: planned 33000 + 9000 + 40000 = 82000, three times that 246000. Of six in the reserve on 1 January two have
    //   started: 13300 + 25600 + 25200 and half of 33200 = 80700. New ones 67100 + 51600 + 74300 = 193000. 273700 → 25.
    // intake: 3 of four count in the first quarter, 2, 3 of four: 8 of 9: 20 × 8/9 = 17.777… → 17.78.
    // library: 4 + 10 = 14 in the reserve, 3 + 6 = 9 of them in the library: 20 × 9/14 / 0.75 = 17.142… → 17.14.
    // maturity: 2 (25 February, 29 June): 20 × 2/14 / 0.3 = 9.523… → 9.52.
    // convert: 2 of 6, more than nine twelfths of a fifth → 15. listed: half a point.
    // 25 + 17.78 + 17.14 + 9.52 + 15 + 0.5 = 84.94.
    expect(sheet("soe-industrial", 9, september)).toEqual({
      lines: { volume: 25, intake: 17.78, library: 17.14, maturity: 9.52, convert: 15 },
      added: 0.5,
      taken: 0,
      score: 84.94,
      violations: [],
    });
  });

  it("2021", () => {
    // Three more: 273700 + 58400 = 332100 → 25. intake: 8 + 3 = 11 of 12: 18.333… → 18.33.
    // library: 9 + 2 = 11 of 17: 20 × 11/17 / 0.75 = 17.254… → 17.25. maturity: 3 of 17 (5 December): 11.764… → 11.76.
    // convert: 2 of 6, more than a fifth → 15. 25 + 18.33 + 17.25 + 11.76 + 15 + 0.5 = 87.84.
    expect(sheet("soe-industrial", 9, year)).toEqual({
      lines: { volume: 25, intake: 18.33, library: 17.25, maturity: 11.76, convert: 15 },
      added: 0.5,
      taken: 0,
      score: 87.84,
      violations: [],
    });
  });
});

describe("Beibo Development Zone: a fabricated project, and a quarter without a new one", () => {
  it("has these facts", () => {
    // A change of the plan for another than an objective cause has no effect.
    expect(plan("park-beibo")).toEqual(["continuing 43000", "new 18000", "new 41000", "pre 0", "pre 0"]);
    expect(filed("plan-change", { unitId: "park-beibo" }, "on", "newPlan", "cause")).toEqual([
      "08-20 0 other",
    ]);
    expect(reserve("park-beibo")).toEqual([
      "01-07 13300 05-07 01-28 - -",
      "03-19 8600 - 04-03 - -",
      "04-16 11800 - - - -",
      "04-19 11100 - - - -",
      "05-23 8800 09-10 06-03 - -",
      "05-25 16600 09-06 06-02 - -",
      "06-03 15300 - - - -",
      "07-14 15000 - 07-26 - -",
      "08-04 16900 - 09-07 - -",
      "09-09 8300 - 10-05 - -",
      "09-20 15300 - - - -",
      "09-24 16000 - 10-29 - -",
      "2020-02-07 14200 - 2020-03-16 07-27 -",
      "2020-08-17 10300 - 2020-08-25 - -",
      "2020-09-22 13200 - 2020-10-06 - -",
      "2020-11-10 15500 02-25 2020-12-20 - -",
      "2020-11-23 8000 - - - -",
      "2020-11-26 14700 - 2020-12-24 04-17 -",
      "2020-11-28 11500 03-17 2020-12-26 - -",
    ]);
    const finding = { unitId: "park-beibo", subject: "reserve-project" };
    // That of 10 November 2020.
    expect(filed("data-audit", finding, "on", "recordId")).toEqual(["12-06 r-park-beibo-2020-5"]);
  });

  it("September 2021", () => {
    // volume: planned 102000, three times that 306000. Of seven two have started: 58500; new ones 21900 + 63600 + 71500 =
    //   157000. 25 × 215500/306000 = 17.606… → 17.61.
    // intake: 2, 5 and 5 of 5: 12 of 15 → 16.
    // library: 5 + 12 = 17 in the reserve, 4 + 6 = 10 in the library: 20 × 10/17 / 0.75 = 15.686… → 15.69.
    // maturity: 5 of 17: 20 × 5/17 / 0.3 = 19.607… → 19.61. convert: 2 of 7 → 15.
    // 17.61 + 16 + 15.69 + 19.61 + 15 = 83.91.
    expect(sheet("park-beibo", 9, september)).toEqual({
      lines: { volume: 17.61, intake: 16, library: 15.69, maturity: 19.61, convert: 15 },
      added: 0,
      taken: 0,
      score: 83.91,
      violations: [],
    });
  });

  it("2021", () => {
    // What was found to be fabricated in December counts nowhere: 215500 - 15500 = 200000: 25 × 200000/306000 = 16.339…
    //   → 16.34. intake: none in the last quarter: 12 of 20 → 12.
    // library: 10 - 1 + 2 = 11 of 16: 20 × 11/16 / 0.75 = 18.333… → 18.33. maturity: 4 of 16: 16.666… → 16.67.
    // convert: 2 of 6 → 15. It costs 2 points. 16.34 + 12 + 18.33 + 16.67 + 15 - 2 = 76.34.
    expect(sheet("park-beibo", 9, year)).toEqual({
      lines: { volume: 16.34, intake: 12, library: 18.33, maturity: 16.67, convert: 15 },
      added: 0,
      taken: 2,
      score: 76.34,
      violations: ["M09-NO-INTAKE 2021-Q4 2021-12-31 open", "M09-SHELL r-park-beibo-2020-5 2021-12-06 final"],
    });
  });
});
