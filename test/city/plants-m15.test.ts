import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on trainings and competitions (scripts/city/planted-training.ts): that each situation shows what it is
// meant to.

const quarter = (unitId: string, period: string, options = year) =>
  instanceOf(unitId, 15, "trained", { period }, options);

describe("trainings", () => {
  it("one that three units organised together counts for each of them", () => {
    for (const unitId of ["transport", "water", "agriculture"]) {
      expect(quarter(unitId, "2021-Q3")).toMatchObject({ state: "met", records: ["ts-transport-q3"] });
    }
  });

  it("of the last day of the quarter is in time, of the next quarter's first week too late", () => {
    expect(quarter("commerce", "2021-Q3", september)?.state).toBe("met");
    expect(quarter("culture-tourism", "2021-Q3")?.state).toBe("missed");
    expect(findingsOf("culture-tourism", 15, year)).toEqual(["M15-NO-TRAIN 2021-Q3 2021-09-30 final"]);
    // That of 8 October and another of the quarter serve the fourth, which needs one.
    expect(quarter("culture-tourism", "2021-Q4")?.state).toBe("met");
  });

  it("at which nobody was, and at which more were than had to be", () => {
    // 3 of 3, 0 of 5, 3 of 3.
    expect(lineOf("park-beibo", 15, "attend", september)?.exactShare).toBe("6/11");
    expect(findingsOf("park-beibo", 15, september, "M15-ABSENT")).toEqual([
      "M15-ABSENT ta-park-beibo-05 2021-05-31 final",
    ]);
    expect(filed("training-attendance", { unitId: "songlan" }, "on", "attended", "required")).toContain(
      "05-27 6 4",
    );
    expect(lineOf("songlan", 15, "attend", september)?.exactShare).toBe("1");
  });

  it("at which nobody was for a flood: left out", () => {
    expect(filed("training-attendance", { unitId: "qinglan" }, "on", "attended", "required")).toContain(
      "08-19 0 5",
    );
    expect(lineOf("qinglan", 15, "attend", september)?.records).toEqual(["ta-qinglan-03", "ta-qinglan-05"]);
    expect(lineOf("qinglan", 15, "attend", september)?.exactShare).toBe("1");
    expect(findingsOf("qinglan", 15, september)).toEqual([]);
  });

  it("of which one for the whole city was missing in the second half-year", () => {
    for (const unitId of ["drc", "office"]) {
      expect(findingsOf(unitId, 15, september)).toEqual([]);
      expect(findingsOf(unitId, 15, year)).toEqual(["M15-NO-TRAIN 2021-H2 2021-12-31 final"]);
    }
  });
});

describe("competitions", () => {
  it("whoever stayed away is found and earns nothing, whoever was excused is left out", () => {
    expect(findingsOf("natural-resources", 15, september)).toEqual([
      "M15-ABSENT-CONTEST ce-06-25 2021-06-29 final",
    ]);
    expect(lineOf("natural-resources", 15, "contest", september)?.exactShare).toBe("0");
    // Last in December: 0 and 0.6.
    expect(lineOf("natural-resources", 15, "contest", year)?.exactShare).toBe("3/10");
    expect(lineOf("financial-work", 15, "contest", september)?.state).toBe("not-applicable");
    expect(findingsOf("financial-work", 15, september)).toEqual([]);
  });

  it("without one in the third quarter, nobody's rank suffers but the organisers' line", () => {
    expect(filed("competition-result", { unitId: "qinglan" }, "on")).toEqual(["03-25", "06-24", "12-16"]);
    for (const unitId of ["drc", "office"]) {
      expect(instanceOf(unitId, 15, "contestQuarter", { period: "2021-Q3" }, year)?.state).toBe("missed");
      expect(lineOf(unitId, 15, "contest", year)?.exactShare).toBe("3/4");
    }
  });
});

describe("awards", () => {
  const added = (unitId: string) => measureOf(unitId, 15, year).bonuses?.points;

  it("shared by two add half to each, two of the nation 3 at most", () => {
    expect(added("songlan")).toBe(1.5);
    expect(added("fenglu")).toBe(1.5);
    expect(measureOf("agriculture", 15, year).bonuses).toMatchObject({ lines: [{ points: 6 }], points: 3 });
  });

  it("of the city, or without a document, add nothing", () => {
    expect(filed("award", { unitId: "hegu" }, "level")).toEqual(["city"]);
    expect(filed("award", { unitId: "qinglan" }, "level", "documentNo")).toEqual(["provincial -"]);
    expect([added("hegu"), added("qinglan")]).toEqual([0, 0]);
  });
});
