import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on the data and its assessment (scripts/city/planted-assessment.ts): that each situation shows what it
// is meant to.

const january = { period: "2021", asOf: "2022-01-31" } as const;
const month = (unitId: string, period: string) => instanceOf(unitId, 18, "submitted", { period }, year);

describe("data", () => {
  it("submitted with gaps in time and completed later is late", () => {
    expect(month("soe-industrial", "2021-03")?.state).toBe("missed");
    expect(findingsOf("soe-industrial", 18, september)).toContain("M18-LATE 2021-03 2021-04-06 2021-04-13");
  });

  it("of June is in time on 5 July and late on the 6th", () => {
    expect(month("fenglu", "2021-06")?.state).toBe("met");
    expect(month("hegu", "2021-06")?.state).toBe("missed");
    expect(findingsOf("hegu", 18, september)).toContain("M18-LATE 2021-06 2021-07-05 2021-07-06");
  });

  it("was not asked for in the months of the flood", () => {
    expect(["2021-06", "2021-07", "2021-08"].map((one) => month("qinglan", one)?.state)).toEqual([
      "exempt",
      "exempt",
      "exempt",
    ]);
  });
});

describe("audits", () => {
  it("a deviation of 8% or 12% costs 5 points, one of 5% nothing", () => {
    expect(lineOf("water", 18, "truth", september)?.earned).toBe(57.5);
    expect(lineOf("qinglan", 18, "truth", year)?.earned).toBe(62.5);
    expect(lineOf("ecology", 18, "truth", september)?.earned).toBe(62.5);
    expect(lineOf("ecology", 18, "truth", year)?.earned).toBe(57.5);
  });

  it("the same figure of the same month, audited twice, counts once", () => {
    expect(findingsOf("water", 18, september, "M18-DEVIATION")).toEqual([
      "M18-DEVIATION da-water-figure 2021-05-20 final",
    ]);
  });

  it("a suspicion is a deviation until somebody decides on it", () => {
    expect(findingsOf("park-linji", 18, september, "M18-DEVIATION")).toEqual([
      "M18-DEVIATION da-park-linji-figure 2021-09-14 final",
    ]);
    expect(findingsOf("park-linji", 18, year, "M18-FALSE")).toEqual([]);
  });

  it("false data sets the measure to 0 once it was decided, whatever it is about", () => {
    expect(measureOf("natural-resources", 18, september).score).toBe(85.94);
    expect(measureOf("natural-resources", 18, year).score).toBe(0);
    // Of Beibo it was, among others, the progress of a project.
    expect(findingsOf("park-beibo", 18, year, "M18-FALSE")).toContain(
      "M18-FALSE da-park-beibo-project 2021-12-21 final",
    );
    expect(measureOf("park-beibo", 18, year).score).toBe(0);
  });
});

describe("self-assessments", () => {
  it("of 5 January are in time, of the 6th and the 10th half, of the 11th nothing", () => {
    const self = (unitId: string) => lineOf(unitId, 18, "self", january)?.earned;
    expect(["songlan", "yueting", "qinglan", "hegu"].map(self)).toEqual([20, 10, 10, 0]);
    // Linji began in April: its first self-assessment is that of 2022.
    expect(lineOf("park-linji", 18, "self", january)?.state).toBe("not-due");
  });
});

describe("assessment", () => {
  const block = (subject: string, period: string) =>
    instanceOf("office", 18, "published", { subject, period }, year)?.state;

  it("a block published on the last day is in time, three days later late, and one is missing", () => {
    expect([block("reserve", "2021-Q2"), block("striving", "2021-Q2")]).toEqual(["met", "missed"]);
    expect(block("investment-promotion", "2021-Q3")).toBe("missed");
    expect(findingsOf("drc", 18, year)).toEqual([
      "M18-RESULT-LATE investment-promotion 2021-Q3 2021-10-31 open",
      "M18-RESULT-LATE striving 2021-Q2 2021-07-31 2021-08-03",
    ]);
    const message = measureOf("drc", 18, year).violations.find(
      ({ subject }) => subject === "striving",
    )?.message;
    expect(message?.zh).toContain("“向上争取”板块");
  });

  it("a score sheet that was forgotten was sent too late; of the first quarter none was asked for Linji", () => {
    const sent = (period: string) =>
      instanceOf("drc", 18, "sent", { subject: "park-linji", period }, year)?.state;
    expect([sent("2021-Q1"), sent("2021-Q2"), sent("2021-Q3")]).toEqual([undefined, "missed", "met"]);
  });

  it("appeals are in time on the tenth working day and late on the next", () => {
    const decided = (unitId: string, subject: string) =>
      instanceOf(unitId, 18, "decided", { subject }, year)?.state;
    expect(decided("drc", "ap-water")).toBe("met");
    expect(decided("drc", "ap-qinglan")).toBe("missed");
    expect(decided("office", "ap-yanbo")).toBe("missed");
    // Due in January: it is still to be done, and counts for the next year.
    expect(measureOf("drc", 18, year).toDo).toContainEqual(
      expect.objectContaining({ duty: "decided", subject: "ap-hegu", due: "2022-01-12", state: "due" }),
    );
  });
});
