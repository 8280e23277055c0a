import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on signed projects (scripts/city/planted-landing.ts): that each situation shows what it is meant to.

const factOf = (unitId: string, line: string, fact: string, options = year) =>
  lineOf(unitId, 14, line, options)?.facts.find(({ name }) => name === fact)?.value;

describe("signed projects", () => {
  it("not started a year after the signing: red", () => {
    const found = measureOf("yanbo", 14, september).violations.find(
      ({ subject }) => subject === "sp-yanbo-1",
    );
    expect(found).toMatchObject({
      ...{ code: "M14-LATE-12M", severity: "major", light: "red", trigger: "T3" },
      raisedOn: "2021-08-25",
    });
  });

  it("not registered in two years: dead, and in the shares", () => {
    expect(findingsOf("hegu", 14, september, "M14-DEAD")).toEqual(["M14-DEAD sp-hegu-0 2021-09-30 open"]);
    // 1 to 4 and the dead one: 4 of 5.
    expect(factOf("hegu", "fulfil", "agedProjects", september)).toBe(5);
    expect(factOf("hegu", "fulfil", "registeredProjects", september)).toBe(4);
  });

  it("terminated with approval: in no share and found no more", () => {
    expect(findingsOf("chengwan", 14, september, "M14-DEAD")).toEqual([]);
    expect(factOf("chengwan", "fulfil", "agedProjects", september)).toBe(4);
  });

  it("a reason accepted in time: not late, but not started either", () => {
    const start = (options: typeof year) =>
      instanceOf("yueting", 14, "startedInTime", { subject: "sp-yueting-3" }, options);
    expect(start(september)?.state).toBe("met");
    expect(findingsOf("yueting", 14, september)).toEqual([]);
    expect(factOf("yueting", "start", "startedProjects", september)).toBe(2);
    expect(factOf("yueting", "start", "projectsToStart", september)).toBe(3);
    expect(factOf("yueting", "start", "startedProjects")).toBe(4);
  });

  it("one contract that two units claim counts for neither", () => {
    expect(findingsOf("qinglan", 14, year, "M14-DOUBLE").map((one) => one.split(" ")[1])).toEqual([
      "sp-qinglan-4",
    ]);
    expect(findingsOf("water", 14, year, "M14-DOUBLE").map((one) => one.split(" ")[1])).toEqual([
      "sp-water-4",
    ]);
    // 1, 2 and 3.
    expect(factOf("qinglan", "fulfil", "agedProjects")).toBe(3);
  });

  it("one that was brought in together counts by the agreed shares", () => {
    expect(factOf("songlan", "fulfil", "agedProjects", september)).toBe(4.7);
    expect(factOf("industry-it", "fulfil", "agedProjects", september)).toBe(2.3);
  });

  it("a large project adds 4 points, a very large one 8, in the year in which its investment reaches 5 %", () => {
    expect(measureOf("fenglu", 14, year).bonuses?.points).toBe(4);
    expect(measureOf("songlan", 14, year).bonuses?.points).toBe(8);
  });

  it("funds that did not hold count once they were filed again, corrected", () => {
    expect(findingsOf("chengwan", 14, september, "M14-UNTRUE")).toEqual([
      "M14-UNTRUE sf-chengwan-3-07 2021-08-26 open",
    ]);
    // Filed again on 12 October: found no more.
    expect(findingsOf("chengwan", 14, year, "M14-UNTRUE")).toEqual([]);
    // 3672 + 3499 + 3844 + 4233, 1075 + 1049 + 1190 + 1088, 2048, 744 + 632; then 1200 of July and what came in since.
    expect(factOf("chengwan", "target", "inPlaceThisYear", september)).toBe(23_074);
    expect(factOf("chengwan", "target", "inPlaceThisYear")).toBe(
      23_074 + 1200 + 2380 + 2355 + 776 + 640 + 4224 + 4128,
    );
  });

  it("fabricated: the measure of the year is 0, that of September is not touched", () => {
    expect(measureOf("park-beibo", 14, year)).toMatchObject({ score: 0 });
    expect(findingsOf("park-beibo", 14, year, "M14-FALSE")).toEqual([
      "M14-FALSE da-park-beibo-signing 2021-10-29 final",
    ]);
    expect(measureOf("park-beibo", 14, september).score).toBeGreaterThan(80);
  });
});
