import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { findingsOf, instanceOf, lineOf, measureOf, september, trips, year } from "./sheets.js";

// What is planted on the trips (scripts/city/planted-trips.ts): that each situation shows what it is meant to.

const month = (unitId: string, post: string, period: string, options: AssessOptions) =>
  instanceOf(unitId, 13, "principalMonth", { subject: `${unitId}-${post}`, period }, options);

const quarter = (unitId: string, period: string, options: AssessOptions) =>
  instanceOf(unitId, 13, "principalQuarter", { period }, options);

describe("posts", () => {
  it("changes hands on the 20th: the trip of the former holder is the month's, and the post is one row", () => {
    expect(month("chengwan", "government", "2021-05", year)).toMatchObject({
      state: "met",
      records: ["t-chengwan-05-gov"],
    });
    const rows = measureOf("chengwan", 13, year).duties.find(
      ({ duty }) => duty === "principalMonth",
    )?.instances;
    expect(rows?.filter(({ period }) => period === "2021-05")).toHaveLength(2);
  });

  it("vacant on 16 days of a month: exempt", () => {
    expect(month("hegu", "party", "2021-06", year)).toMatchObject({ state: "exempt" });
    expect(findingsOf("hegu", 13, year).filter((one) => one.includes("hegu-party 2021-06"))).toEqual([]);
    expect(month("hegu", "party", "2021-07", year)?.state).toBe("met");
  });

  it("two held by one leader: a trip is for both", () => {
    for (const post of ["party", "government"]) {
      expect(month("park-linji", post, "2021-04", year)).toMatchObject({
        state: "met",
        records: ["t-park-linji-04-both"],
      });
    }
    expect(trips("park-linji").filter((one) => /(party|government)/.test(one))).toEqual(
      trips("park-linji").filter((one) => one.includes("party+government")),
    );
  });

  it("without a trip in two months in a row", () => {
    expect(findingsOf("yueting", 13, september)).toEqual([
      "M13-SHORT yueting-government 2021-05 2021-05-31 final",
      "M13-SHORT yueting-government 2021-06 2021-06-30 final",
      "M13-SHORT-2 yueting-government 2021-06 2021-06-30 final",
    ]);
    // 16 of 18.
    expect(lineOf("yueting", 13, "principal", september)?.exactShare).toBe("8/9");
  });
});

describe("one enterprise, two units", () => {
  it("without a joint mark neither trip counts", () => {
    expect(findingsOf("hegu", 13, september, "M13-DUPLICATE")).toHaveLength(1);
    expect(findingsOf("chengwan", 13, september, "M13-DUPLICATE")).toEqual([
      "M13-DUPLICATE t-chengwan-04-party 2021-04-30 open",
    ]);
    expect(month("hegu", "government", "2021-04", year)).toMatchObject({ state: "missed", records: [] });
    expect(month("chengwan", "party", "2021-04", year)).toMatchObject({ state: "missed", records: [] });
  });

  it("there is nothing to settle before the later trip is filed", () => {
    // Hegu filed on 23 April, Chengwan on the 30th.
    const before = { period: "2021-04", asOf: "2021-04-30", knownAt: "2021-04-29" } as const;
    expect(findingsOf("hegu", 13, before, "M13-DUPLICATE")).toEqual([]);
    expect(month("hegu", "government", "2021-04", before)?.records).toEqual(["t-hegu-04-gov"]);
  });

  it("with a joint mark both count, each for half of the visits", () => {
    expect(month("songlan", "party", "2021-06", september)?.records).toEqual(["t-songlan-06-party"]);
    // Songlan: four enterprises, half of them two, as many as are asked for. Yueting: one, half of it a quarter of two;
    // of 22 trips that of 16 April went to one enterprise, the other 20 to two or three: 20.75 of 22.
    expect(lineOf("songlan", 13, "visits", september)?.exactShare).toBe("1");
    expect(lineOf("yueting", 13, "visits", september)?.exactShare).toBe("83/88");
    expect([...findingsOf("songlan", 13, year), ...findingsOf("yueting", 13, year, "M13-DUPLICATE")]).toEqual(
      [],
    );
  });

  it("visited with the city's top leaders: half a point each, a quarter on the joint trip", () => {
    expect(measureOf("songlan", 13, september).bonuses?.points).toBe(1.25);
  });
});

describe("what counts as a trip", () => {
  it("not one inside the city", () => {
    expect(findingsOf("yanbo", 13, september, "M13-UNRECOGNISED-CITY")).toEqual([
      "M13-UNRECOGNISED-CITY t-yanbo-07-city 2021-07-14 final",
    ]);
    expect(findingsOf("yanbo", 13, september, "M13-NONE")).toContain("M13-NONE 2021-07 2021-07-31 final");
  });

  it("online meetings only where an exemption allows them", () => {
    expect(month("yueting", "party", "2021-08", year)).toMatchObject({
      state: "met",
      records: ["t-yueting-08-party"],
    });
    expect(month("yueting", "government", "2021-08", year)?.state).toBe("met");
    expect(findingsOf("yueting", 13, year, "M13-UNRECOGNISED-ONLINE")).toEqual([]);
    expect(month("chengwan", "party", "2021-10", year)?.state).toBe("missed");
    expect(findingsOf("chengwan", 13, year, "M13-UNRECOGNISED-ONLINE")).toEqual([
      "M13-UNRECOGNISED-ONLINE t-chengwan-10-online 2021-10-22 final",
    ]);
  });

  it("not one that was found untrue, and it costs five points", () => {
    for (const post of ["party", "government"])
      expect(month("park-beibo", post, "2021-07", september)?.state).toBe("missed");
    expect(measureOf("park-beibo", 13, september).deductions?.points).toBe(5);
    // Before the decision it counted.
    const july: AssessOptions = { period: "2021-07", asOf: "2021-07-31" };
    expect(month("park-beibo", "party", "2021-07", july)?.state).toBe("met");
    expect(measureOf("park-beibo", 13, july).deductions?.points).toBe(0);
  });
});

describe("when it counts", () => {
  it("filed after the month's last day for filing it earns half", () => {
    expect(quarter("commerce", "2021-Q2", september)).toMatchObject({ state: "met", credit: 0.5 });
    // One, a half and one of three.
    expect(lineOf("commerce", 13, "principal", september)?.exactShare).toBe("5/6");
    expect(findingsOf("commerce", 13, september, "M13-LATE")).toEqual([
      "M13-LATE t-commerce-06-head 2021-06-15 2021-07-20",
    ]);
  });

  it("twelve trips in December do not make up for two quarters without one", () => {
    expect(trips("soe-industrial").filter((one) => one.startsWith("12-"))).toHaveLength(12);
    for (const [period, state] of [
      ["2021-Q1", "met"],
      ["2021-Q2", "missed"],
      ["2021-Q3", "missed"],
      ["2021-Q4", "met"],
    ] as const)
      expect(quarter("soe-industrial", period, year)?.state).toBe(state);
    expect(lineOf("soe-industrial", 13, "principal", year)?.exactShare).toBe("1/2");
  });

  it("nothing was missed in 2020, when trips were not collected", () => {
    for (const { violations } of [measureOf("yanbo", 13, { period: "2021-02", asOf: "2021-02-28" })])
      expect(violations.map(({ period }) => period).filter((period) => period?.startsWith("2020"))).toEqual(
        [],
      );
    expect(findingsOf("park-beibo", 13, { period: "2021-01", asOf: "2021-01-31" }, "M13-SHORT-2")).toEqual(
      [],
    );
  });
});
