import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { city, findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

const promoting = ["county", "park", "industry", "soe"];

const codes = (unitId: string, options: AssessOptions) =>
  findingsOf(unitId, 9, options).filter((one) => !one.includes("NO-INTAKE"));

describe("the reserve", () => {
  it("a quarter without a new project is made up by the second one of the next", () => {
    expect(findingsOf("yanbo", 9, september, "M09-NO-INTAKE")).toEqual([
      expect.stringMatching(/^M09-NO-INTAKE 2021-Q2 2021-06-30 2021-0[789]-/),
    ]);
    const june = instanceOf("yanbo", 9, "intake", { period: "2021-Q2" }, september);
    expect(june?.state).toBe("missed");
  });

  it("the last quarter of the year can still be made up when the year ends", () => {
    expect(findingsOf("park-beibo", 9, year, "M09-NO-INTAKE")).toEqual([
      "M09-NO-INTAKE 2021-Q4 2021-12-31 open",
    ]);
    const item = measureOf("park-beibo", 9, year).toDo.find(({ state }) => state === "make-up");
    expect(item).toMatchObject({ duty: "anyIntake", period: "2021-Q4", until: "2022-03-31" });
  });

  it("a project is stale from the day on which two years have passed since its last stage", () => {
    expect(codes("yanbo", september)).toEqual(["M09-STALE r-yanbo-2018-1 2021-09-30 open"]);
    expect(codes("yanbo", year)).toEqual(["M09-STALE r-yanbo-2018-1 2021-12-31 open"]);
    expect(codes("chengwan", september)).toEqual([]);
    const on = (asOf: string) => codes("chengwan", { period: "2021-11", asOf });
    expect(on("2021-11-14")).toEqual([]);
    expect(on("2021-11-15")).toEqual(["M09-STALE r-chengwan-2019-1 2021-11-15 open"]);
  });

  it("it is none any more on the day of its removal", () => {
    const on = (asOf: string) => codes("hegu", { period: "2021-08", asOf });
    expect(on("2021-08-19")).toEqual(["M09-STALE r-hegu-2018-1 2021-08-19 open"]);
    expect(on("2021-08-20")).toEqual([]);
  });

  it("a listed project adds a point from its day on, a joint one half a point to each", () => {
    const added = (unitId: string, options: AssessOptions) => measureOf(unitId, 9, options).bonuses?.points;
    expect([added("songlan", september), added("songlan", year)]).toEqual([1, 2]);
    expect([added("park-hightech", year), added("soe-industrial", year)]).toEqual([0.5, 0.5]);
  });

  it("what was entered twice or fabricated costs two points and counts no more", () => {
    expect(codes("qinglan", september)).toEqual(["M09-SHELL r-qinglan-q1-1 2021-09-08 final"]);
    expect(codes("park-beibo", september)).toEqual([]);
    expect(codes("park-beibo", year)).toEqual(["M09-SHELL r-park-beibo-2020-5 2021-12-06 final"]);
    expect(measureOf("qinglan", 9, september).deductions?.points).toBe(2);
    const counted = instanceOf("qinglan", 9, "intake", { period: "2021-Q1" }, september)?.records;
    expect(counted).not.toContain("r-qinglan-q1-1");
  });

  it("a park that came in April had nothing on 1 January, and a whole quarter first from April on", () => {
    expect(lineOf("park-linji", 9, "convert", year)?.state).toBe("not-applicable");
    expect(instanceOf("park-linji", 9, "intake", { period: "2021-Q1" }, year)).toBeUndefined();
    expect(instanceOf("park-linji", 9, "intake", { period: "2021-Q2" }, year)).toBeDefined();
  });

  it("every other unit is scored on every line, in September and in the year", () => {
    for (const options of [september, year]) {
      const units = city.units.filter(({ kinds }) => kinds.some((kind) => promoting.includes(kind)));
      expect(units).toHaveLength(20);
      for (const { id } of units.filter((one) => one.id !== "park-linji"))
        expect(measureOf(id, 9, options).lines.map(({ state }) => state)).toEqual(Array(5).fill("scored"));
    }
  });
});
