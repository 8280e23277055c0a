import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on the leading bodies (scripts/city/planted-leadership.ts): that each situation shows what it is meant
// to.

const earned = (unitId: string, line: string, options = year) => lineOf(unitId, 1, line, options)?.earned;

describe("leading bodies", () => {
  it("without a document there is none", () => {
    expect(findingsOf("park-beibo", 1, september, "M01-NO-BODY")).toEqual([
      "M01-NO-BODY 2021-09 2021-09-30 open",
    ]);
    expect(earned("park-beibo", "body", september)).toBe(0);
  });

  it("dissolved in November: in place in September, none at the end of the year", () => {
    expect(earned("hegu", "body", september)).toBe(40);
    expect(findingsOf("hegu", 1, september)).toEqual([]);
    expect(earned("hegu", "body")).toBe(0);
    expect(findingsOf("hegu", 1, year)).toEqual(["M01-NO-BODY 2021 2021-12-31 open"]);
    const [finding] = measureOf("hegu", 1, year).violations;
    // Ten working days after 31 December 2021: New Year's Day is made up for on Monday 3 January.
    expect(finding?.remedy?.due).toBe("2022-01-17");
  });

  it("under the leader in charge, and back under the principal leader in October", () => {
    expect(findingsOf("transport", 1, september)).toEqual(["M01-CHAIR 2021-09 2021-09-30 open"]);
    expect(earned("transport", "body", september)).toBe(20);
    expect(findingsOf("transport", 1, year)).toEqual([]);
    expect(earned("transport", "body")).toBe(40);
  });
});

describe("plans", () => {
  it.each([
    ["fenglu", "on the last day", 30, []],
    ["yueting", "a day late", 18, ["M01-PLAN-LATE 2021 2021-03-31 2021-04-01"]],
    ["industry-it", "thirty days late", 18, ["M01-PLAN-LATE 2021 2021-03-31 2021-04-30"]],
    ["soe-urban", "thirty-one days late", 0, ["M01-PLAN-NONE 2021 2021-04-30 2021-05-01"]],
    ["yanbo", "never", 0, ["M01-PLAN-NONE 2021 2021-04-30 open"]],
    ["water", "without a task in figures", 0, ["M01-PLAN-NONE 2021 2021-04-30 open"]],
    ["office", "the city's own, nine days late", 24, ["M01-PLAN-LATE 2021 2021-03-31 2021-04-09"]],
  ])("%s: %s", (unitId, _, points, findings) => {
    expect(earned(unitId, "plan")).toBe(points);
    expect(findingsOf(unitId, 1, year).filter((one) => one.includes("-PLAN-"))).toEqual(findings);
  });

  it("is not asked of a park that came to life in April", () => {
    expect(lineOf("park-linji", 1, "plan", september)?.state).toBe("not-applicable");
  });
});

describe("plenaries that the leader in charge convened", () => {
  it("count for the committee and not in a county", () => {
    expect(instanceOf("office", 1, "met", { period: "2021-H1" }, year)?.state).toBe("met");
    expect(instanceOf("fenglu", 1, "convened", { period: "2021-H1" }, year)?.state).toBe("missed");
  });
});

describe("changes of members", () => {
  it("reported on the last day and a day later", () => {
    // 10 June and thirty days: Saturday 10 July, so Monday the 12th; 11 June: Sunday the 11th, so the 12th too.
    expect(findingsOf("fenglu", 1, year, "M01-MEMBER")).toEqual([
      "M01-MEMBER mc-fenglu-p2 2021-07-12 2021-07-13",
    ]);
  });

  it("five of them late: nothing is left of the line, and it does not fall below 0", () => {
    expect(findingsOf("yanbo", 1, year, "M01-MEMBER")).toHaveLength(5);
    expect(earned("yanbo", "membership")).toBe(0);
  });
});
