import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M19 worked out by hand from fixtures/city. First what the file says: documents on the use of results (with
// whether each is a draft) and published results of the unit; the decisions that an assessor carries out and when it
// notified results; then the sums, step by step. On 30 September the results of the first two quarters are published,
// on 31 December those of the third as well.

const documents = (unitId: string) => filed("internal-use", { unitId }, "on", "draft");
const results = (unitId: string) =>
  filed("measure-result", { unitId }, "measureId", "period", "score").map((one) => one.replace(/-[^ ]+/, ""));

describe("Yueting City: steady", () => {
  it("has these facts", () => {
    expect(documents("yueting")).toEqual(["02-20 false"]);
    expect(results("yueting")).toEqual([
      ...["m03 Q1 88", "m03 Q2 88", "m03 Q3 88"],
      ...["m08 Q1 72", "m08 Q2 55.5", "m08 Q3 63"],
      ...["m13 Q1 68.5", "m13 Q2 59.99", "m13 Q3 52"],
    ]);
  });

  it("September 2021", () => {
    // internal: issued on 20 February → 60. improve: none of the first quarter is below 60 → 40.
    expect(sheet("yueting", 19, september)).toEqual({
      lines: { internal: 60, improve: 40 },
      score: 100,
      violations: [],
    });
  });

  it("2021", () => {
    // improve: 55.5 and 59.99 are low; the first rose to 63, the second fell to 52: 40 × 1/2 = 20. 60 + 20 = 80.
    expect(sheet("yueting", 19, year)).toEqual({
      lines: { internal: 60, improve: 20 },
      score: 80,
      violations: [],
    });
  });
});

describe("Yanbo County: slack, without a document", () => {
  it("has these facts", () => {
    expect(documents("yanbo")).toEqual([]);
    expect(results("yanbo")).toEqual([
      ...["m03 Q1 63.32", "m03 Q2 49.71", "m03 Q3 60.82"],
      ...["m08 Q1 65.8", "m08 Q2 62.23", "m08 Q3 57.96"],
      ...["m13 Q1 58.7", "m13 Q2 66.09", "m13 Q3 66.36"],
    ]);
  });

  it("September 2021, and the year", () => {
    // internal: none → 0. improve: in September 58.7 had risen to 66.09, at the end of the year 49.71 to 60.82, each time
    // the only low one → 40.
    for (const options of [september, year]) {
      expect(sheet("yanbo", 19, options)).toEqual({
        lines: { internal: 0, improve: 40 },
        score: 40,
        violations: ["M19-NO-USE 2021 2021-03-31 open"],
      });
    }
  });
});

describe("Development and Reform Commission, and the office", () => {
  it("have these facts", () => {
    const decisions = (executorUnitId: string) =>
      filed("result-decision", { executorUnitId }, "dueOn", "executedOn", "unitId");
    expect(decisions("drc")).toEqual([
      "04-30 04-30 agriculture",
      "05-31 06-01 yanbo",
      "09-30 10-15 soe-transport",
      "12-31 12-20 fenglu",
      "2022-02-28 - yueting",
    ]);
    expect(decisions("office")).toEqual([
      "03-31 03-20 songlan",
      "06-30 06-18 park-beibo",
      "08-31 - natural-resources",
      "09-30 09-28 culture-tourism",
    ]);
    for (const unitId of ["drc", "office"]) {
      expect(filed("assessment-weight", { byUnits: unitId }, "on", "weight")).toEqual(["2020-12-28 5"]);
      expect(filed("result-approval", { byUnits: unitId }, "on", "notifiedOn")).toEqual([
        "01-18 01-29",
        "04-19 04-23",
        "07-19 08-05",
        "10-19 10-25",
        "2022-01-17 2022-01-21",
      ]);
    }
  });

  it("September 2021", () => {
    // execute: the commission one of three: 60 × 1/3 = 20; the office three of four: 60 × 3/4 = 45. weight: 5 → 20.
    // publish: 18 January and ten working days: 1 February; 19 July and ten: 2 August, notified on the 5th: half.
    //   20 × 2.5/3 = 16.666… → 16.67.
    expect(sheet("drc", 19, september)).toEqual({
      lines: { execute: 20, weight: 20, publish: 16.67 },
      score: 56.67,
      violations: [
        "M19-NOT-EXECUTED rd-soe-transport 2021-09-30 open",
        "M19-NOT-EXECUTED rd-yanbo 2021-05-31 2021-06-01",
      ],
    });
    expect(sheet("office", 19, september)).toEqual({
      lines: { execute: 45, weight: 20, publish: 16.67 },
      score: 81.67,
      violations: ["M19-NOT-EXECUTED rd-natural-resources 2021-08-31 open"],
    });
  });

  it("2021", () => {
    // execute: the commission two of four: 30; the office as before. publish: 20 × 3.5/4 = 17.5.
    expect(sheet("drc", 19, year)).toEqual({
      lines: { execute: 30, weight: 20, publish: 17.5 },
      score: 67.5,
      violations: [
        "M19-NOT-EXECUTED rd-soe-transport 2021-09-30 2021-10-15",
        "M19-NOT-EXECUTED rd-yanbo 2021-05-31 2021-06-01",
      ],
    });
    expect(sheet("office", 19, year)).toEqual({
      lines: { execute: 45, weight: 20, publish: 17.5 },
      score: 82.5,
      violations: ["M19-NOT-EXECUTED rd-natural-resources 2021-08-31 open"],
    });
  });
});
