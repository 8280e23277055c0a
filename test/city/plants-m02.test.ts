import { describe, expect, it } from "vitest";
import { compilePolicy, nineteenMeasures } from "../../src/index.js";
import { city, findingsOf, instanceOf, measureOf, september, year } from "./sheets.js";

// What is planted on the task forces (scripts/city/planted-task-forces.ts): that each situation shows what it is meant
// to.

const manned = (unitId: string, period: string) => instanceOf(unitId, 2, "manned", { period }, year);

describe("rosters", () => {
  it("missing in two months in a row; the second's came in October, which closes and earns nothing", () => {
    expect(findingsOf("hegu", 2, september, "M02-NO-FORCE")).toEqual([
      "M02-NO-FORCE 2021-03 2021-04-06 open",
    ]);
    expect(findingsOf("hegu", 2, year, "M02-NO-FORCE")).toEqual([
      "M02-NO-FORCE 2021-03 2021-04-06 2021-10-20",
    ]);
    expect(manned("hegu", "2021-03")?.state).toBe("missed");
  });

  it("missing in one month: too little staff was shown, and no more", () => {
    expect(findingsOf("fenglu", 2, september, "M02-NO-FORCE")).toEqual([]);
    expect(findingsOf("fenglu", 2, september, "M02-UNDERSTAFF")).toEqual([
      "M02-UNDERSTAFF 2021-06 2021-07-05 open",
    ]);
  });

  it("of April and May drawn up when May's was due: April's is too late, and a task force was there", () => {
    expect(manned("industry-it", "2021-04")?.state).toBe("missed");
    expect(manned("industry-it", "2021-05")?.state).toBe("met");
    expect(findingsOf("industry-it", 2, year, "M02-NO-FORCE")).toEqual([]);
  });

  it("with two people: too few in a county, enough in a company, where a second roster filled the first up", () => {
    expect(findingsOf("yueting", 2, september, "M02-UNDERSTAFF")).toEqual([
      "M02-UNDERSTAFF 2021-03 2021-04-06 open",
    ]);
    expect(manned("soe-urban", "2021-03")).toMatchObject({
      state: "met",
      records: ["tf-soe-urban-2021-03-2"],
    });
  });
});

describe("the report of July", () => {
  it.each([
    ["fenglu", "on the last day", []],
    ["yueting", "a day late", ["M02-REPORT-LATE 2021-07 2021-08-05 2021-08-06"]],
    ["commerce", "on the tenth day of lateness", ["M02-REPORT-LATE 2021-07 2021-08-05 2021-08-16"]],
    ["soe-urban", "on the eleventh", ["M02-REPORT-MISSING 2021-07 2021-08-16 2021-08-17"]],
    ["park-beibo", "never", ["M02-REPORT-MISSING 2021-07 2021-08-16 open"]],
  ])("%s: %s", (unitId, _, findings) => {
    const about = findingsOf(unitId, 2, september).filter(
      (one) => one.includes("REPORT") && one.includes(" 2021-07 "),
    );
    expect(about).toEqual(findings);
  });
});

describe("the Commission and the office", () => {
  it("a consolidation a day late", () => {
    expect(findingsOf("drc", 2, september)).toEqual(["M02-REPORT-LATE 2021-06 2021-07-08 2021-07-09"]);
  });

  it("a county that was guided in October only", () => {
    const yanbo = (period: string) =>
      instanceOf("office", 2, "guidedQuarter", { period, subject: "yanbo" }, year)?.state;
    expect(yanbo("2021-Q3")).toBe("missed");
    expect(yanbo("2021-Q4")).toBe("met");
  });

  it("a review that left the companies out", () => {
    const missed = measureOf("drc", 2, year)
      .duties.find(({ duty }) => duty === "reviewedQuarter")
      ?.instances.filter(({ state }) => state === "missed")
      .map(({ subject, period }) => `${subject} ${period}`);
    expect(missed).toEqual(["soe-industrial 2021-Q2", "soe-transport 2021-Q2", "soe-urban 2021-Q2"]);
  });
});

describe("what the task force brings about in investment promotion", () => {
  it("earns nothing until the city turns that on", () => {
    expect(measureOf("songlan", 2, september).bonuses?.points).toBe(0);
    const measures = nineteenMeasures.measures.map((measure) => {
      const { bonusOn, ...others } = measure.parameters;
      if (measure.number !== 2 || bonusOn === undefined) return measure;
      const values = bonusOn.values.map((one) => ({ ...one, value: 1 }));
      return { ...measure, parameters: { ...others, bonusOn: { ...bonusOn, values } } };
    });
    const result = compilePolicy({ ...nineteenMeasures, measures }).assess(city, september);
    const songlan = result.units.find(({ id }) => id === "songlan");
    // One enterprise, 0.5, and one promotion meeting, 3; the visit with the city's top leaders adds nothing.
    expect(songlan?.measures.find(({ number }) => number === 2)).toMatchObject({
      bonuses: { points: 3.5 },
      score: 103.5,
    });
  });
});
