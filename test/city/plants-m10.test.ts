import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on the plan of 2022 (scripts/city/planted-annual-plans.ts): that each situation shows what it is meant to.

const draft = (unitId: string) => instanceOf(unitId, 10, "drafted", { period: "2021" }, year);

describe("drafts and final lists", () => {
  it("on the last day, a week late, and on the last day of the allowance", () => {
    expect(draft("fenglu")).toMatchObject({ due: "2021-09-30", state: "met", credit: 1 });
    expect(draft("chengwan")).toMatchObject({ state: "late", credit: 0.5 });
    expect(draft("qinglan")).toMatchObject({ completedOn: "2021-10-11", state: "late", credit: 0.5 });
  });

  it("the final list four days late: half, and found as that list", () => {
    expect(lineOf("yueting", 10, "final", year)?.earned).toBe(10);
    expect(findingsOf("yueting", 10, year)).toEqual(["M10-LATE-FINAL 2021 2021-11-01 2021-11-05"]);
  });

  it("a day after the allowance: nothing, and it was missing", () => {
    expect(lineOf("soe-industrial", 10, "final", year)?.earned).toBe(0);
    expect(findingsOf("soe-industrial", 10, year)).toEqual(["M10-MISSING-FINAL 2021 2021-11-11 2021-11-12"]);
  });

  it("never filed: missing, still to be done, within five working days", () => {
    const missing = measureOf("yanbo", 10, year).violations.find(({ code }) => code === "M10-MISSING-FINAL");
    expect(missing).toMatchObject({ raisedOn: "2021-11-11", state: "open", remedy: { due: "2021-11-18" } });
  });

  it("of a park that came to life in the year: its first is due in the next", () => {
    expect(lineOf("park-linji", 10, "draft", september)?.state).toBe("not-applicable");
    expect(lineOf("park-linji", 10, "draft", year)?.state).toBe("not-due");
  });
});

describe("bundles", () => {
  it("not split: a point", () => {
    expect(measureOf("park-beibo", 10, year).deductions?.points).toBe(1);
  });

  it("split in October: a point in September, none at the end of the year", () => {
    expect(measureOf("hegu", 10, september).deductions?.points).toBe(1);
    expect(measureOf("hegu", 10, year).deductions?.points).toBe(0);
    expect(findingsOf("hegu", 10, year)).toEqual(["M10-BUNDLE np-hegu-1 2021-09-15 2021-10-12"]);
    // Its parts took its place: 10,000 + 57,000 + 54,000 + 31,000 + 28,000 of 201,600.
    expect(lineOf("hegu", 10, "growth", year)?.exactShare).toBe("25/28");
  });
});

describe("sources of funds", () => {
  it("found with the unit and with the commission, and closed where the project was removed", () => {
    expect(findingsOf("yanbo", 10, year, "M10-UNFUNDED")).toEqual([
      "M10-UNFUNDED np-yanbo-1 2021-12-22 open",
    ]);
    expect(findingsOf("water", 10, year)).toEqual(["M10-UNFUNDED np-water-1 2021-12-22 2021-12-25"]);
    expect(findingsOf("drc", 10, year, "M10-UNFUNDED")).toHaveLength(2);
  });
});

describe("this year's plan", () => {
  it("dropped for another cause within the window, cut after it, and lowered as the rule allows", () => {
    expect(lineOf("park-beibo", 10, "stable", september)?.exactShare).toBe("2/3");
    expect(lineOf("commerce", 10, "stable", september)?.exactShare).toBe("1");
    expect(lineOf("commerce", 10, "stable", year)?.exactShare).toBe("1/2");
    expect(lineOf("qinglan", 10, "stable", year)?.exactShare).toBe("1");
  });
});

describe("the municipal plan", () => {
  it("issued four days late: half", () => {
    expect(instanceOf("drc", 10, "issued", { period: "2021" }, year)).toMatchObject({
      due: "2021-02-01",
      state: "late",
      credit: 0.5,
    });
  });
});
