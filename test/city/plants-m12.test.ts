import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on upper-level support (scripts/city/planted-support.ts): that each situation shows what it is
// meant to.

const quarter = (unitId: string, post: string, period: string) =>
  instanceOf(unitId, 12, "principalQuarter", { subject: `${unitId}-${post}`, period }, year);
const wonBy = (unitId: string, options = year) =>
  lineOf(unitId, 12, "avg", options)?.facts.find(({ name }) => name === "won")?.value;

describe("trips for upper-level support", () => {
  it("one that was missed is made up by the second of two in the next quarter", () => {
    expect(quarter("hegu", "government", "2021-Q2")).toMatchObject({
      state: "late",
      records: ["up-hegu-08-gov"],
    });
    expect(quarter("hegu", "government", "2021-Q3")?.state).toBe("met");
    expect(findingsOf("hegu", 12, year)).toContain(
      "M12-TRIP-SHORT hegu-government 2021-Q2 2021-06-30 2021-08-11",
    );
  });

  it("two months without one of the leader in charge are a row", () => {
    expect(findingsOf("natural-resources", 12, september, "M12-TRIP-SHORT-2")).toEqual([
      "M12-TRIP-SHORT-2 natural-resources-deputy 2021-09 2021-09-30 open",
    ]);
  });

  it("a department's trip to an authority of the city does not count", () => {
    expect(findingsOf("commerce", 12, year, "M12-TRIP-LEVEL")).toEqual([
      "M12-TRIP-LEVEL up-commerce-05-city 2021-05-19 open",
    ]);
    expect(quarter("commerce", "head", "2021-Q2")?.records).not.toContain("up-commerce-05-city");
  });

  it("two counties that call on one authority for one project without a joint mark both lose the trip", () => {
    expect(findingsOf("chengwan", 12, year, "M12-TRIP-DUPLICATE")).toEqual([
      "M12-TRIP-DUPLICATE up-chengwan-05-ring 2021-05-27 open",
    ]);
    expect(findingsOf("yueting", 12, year, "M12-TRIP-DUPLICATE")).toEqual([
      "M12-TRIP-DUPLICATE up-yueting-05-ring 2021-05-26 open",
    ]);
  });

  it("two that say so lose nothing", () => {
    for (const unitId of ["songlan", "fenglu"])
      expect(findingsOf(unitId, 12, year, "M12-TRIP-DUPLICATE")).toEqual([]);
  });
});

describe("funds", () => {
  it("a county that won money once is far behind", () => {
    expect(findingsOf("yanbo", 12, september, "M12-FUNDS-BEHIND")).toHaveLength(1);
    expect(findingsOf("yanbo", 12, year, "M12-FUNDS-BEHIND")).toHaveLength(1);
    expect(wonBy("yanbo")).toBe(605);
  });

  it("an award that two departments claim counts for neither", () => {
    for (const unitId of ["transport", "water"]) {
      const codes = findingsOf(unitId, 12, september, "M12-DOUBLE").map((one) => one.split(" ")[1]);
      expect(codes).toEqual([`fw-${unitId}-3`]);
    }
    // 279 + 232 + 256 and 144 + 216 + 337: without the third.
    expect([wonBy("transport"), wonBy("water")]).toEqual([767, 697]);
  });

  it("one of last year that is claimed again does not count", () => {
    expect(findingsOf("soe-industrial", 12, year, "M12-DOUBLE").map((one) => one.split(" ")[1])).toEqual([
      "fw-soe-industrial-2",
    ]);
    // 363 + 462 + 396.
    expect(wonBy("soe-industrial")).toBe(1221);
  });

  it("one that was won together counts by the agreed shares, in the bonus too", () => {
    // 244 + 306 + 306 + 480 and 173 + 319 + 377 + 320; an award of 8 million adds 1, of which 0.6 and 0.4.
    expect([wonBy("songlan", september), wonBy("fenglu", september)]).toEqual([1336, 1189]);
    const { working } = measureOf("songlan", 12, september).bonuses?.lines[0] ?? {};
    expect(working).toBe("0 + 1/2 + 1/2 + 3/5 = 1.6");
    expect(findingsOf("songlan", 12, year, "M12-DOUBLE")).toEqual([]);
  });

  it("one that was clawed back costs 2 points and counts no more", () => {
    expect(measureOf("chengwan", 12, september).deductions?.points).toBe(2);
    expect(wonBy("chengwan", september)).toBe(991);
    // Won last year, returned in November.
    expect(measureOf("park-beibo", 12, september).deductions?.points).toBe(0);
    expect(measureOf("park-beibo", 12, year).deductions?.points).toBe(2);
  });

  it("a department's application to the city does not count, refused or not", () => {
    const facts = lineOf("commerce", 12, "success", september)?.facts.slice(0, 2);
    expect(facts?.map(({ name, value }) => `${name} ${value}`)).toEqual([
      "approved.count 3",
      "refused.count 1",
    ]);
  });

  it("one that was won while the flood excused the county earns its bonus", () => {
    // 4.54, 5.46 and, on 15 July, 5 million.
    const { lines: [line] = [], points } = measureOf("qinglan", 12, september).bonuses ?? {};
    expect(line?.records).toEqual(["fw-qinglan-1", "fw-qinglan-2", "fw-qinglan-3"]);
    expect([line?.working, points]).toEqual(["1/2 + 1 + 1 = 2.5", 2]);
  });

  it("a target of 0 is not applicable; the bonus stays", () => {
    expect(lineOf("soe-transport", 12, "funds", year)).toMatchObject({ state: "not-applicable" });
    // 328 and 303: 0.5 each.
    expect(measureOf("soe-transport", 12, year).bonuses?.points).toBe(1);
    expect(findingsOf("soe-transport", 12, year, "M12-FUNDS-BEHIND")).toEqual([]);
  });
});
