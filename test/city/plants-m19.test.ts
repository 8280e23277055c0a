import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on the use of the results (scripts/city/planted-assessment.ts): that each situation shows what it is
// meant to.

const share = (unitId: string, line: string, options = september) =>
  lineOf(unitId, 19, line, options)?.exactShare;

describe("decisions", () => {
  const executed = (unitId: string, subject: string, options = year) =>
    instanceOf(unitId, 19, "executed", { subject }, options)?.state;

  it("are in time on the last day and late on the next", () => {
    expect(executed("drc", "rd-agriculture")).toBe("met");
    expect(executed("drc", "rd-yanbo")).toBe("missed");
    expect(findingsOf("drc", 19, september)).toContain("M19-NOT-EXECUTED rd-yanbo 2021-05-31 2021-06-01");
  });

  it("overdue in September and carried out in October are closed by the end of the year", () => {
    const all = (options = september) => findingsOf("drc", 19, options);
    expect(all()).toContain("M19-NOT-EXECUTED rd-soe-transport 2021-09-30 open");
    expect(all(year)).toContain("M19-NOT-EXECUTED rd-soe-transport 2021-09-30 2021-10-15");
    expect(findingsOf("office", 19, year)).toEqual(["M19-NOT-EXECUTED rd-natural-resources 2021-08-31 open"]);
  });

  it("due next year are still to be done", () => {
    expect(measureOf("drc", 19, year).toDo).toEqual([
      expect.objectContaining({ duty: "executed", subject: "rd-yueting", due: "2022-02-28", state: "due" }),
    ]);
  });
});

describe("results", () => {
  const notified = (subject: string) => instanceOf("office", 19, "notified", { subject }, year);

  it("notified on the thirteenth working day count half", () => {
    expect(notified("ra-2020")?.state).toBe("met");
    expect(notified("ra-q2")?.state).toBe("late");
    // 1 + 1 + 1/2 of 3.
    expect(share("office", "publish")).toBe("5/6");
  });

  it("that were low and rose count, those that fell further do not", () => {
    expect(share("yueting", "improve")).toBe("1");
    expect(share("yueting", "improve", year)).toBe("1/2");
  });
});

describe("documents", () => {
  it("none at all, made up in May, only a draft, a draft and then the document", () => {
    expect([share("yanbo", "internal"), findingsOf("yanbo", 19, september)]).toEqual([
      "0",
      ["M19-NO-USE 2021 2021-03-31 open"],
    ]);
    expect([share("chengwan", "internal"), findingsOf("chengwan", 19, september)]).toEqual([
      "1",
      ["M19-NO-USE 2021 2021-03-31 2021-05-10"],
    ]);
    expect([share("hegu", "internal"), findingsOf("hegu", 19, september)]).toEqual([
      "1/2",
      ["M19-NO-USE 2021 2021-03-31 open"],
    ]);
    expect([share("qinglan", "internal"), findingsOf("qinglan", 19, september)]).toEqual([
      "1",
      ["M19-NO-USE 2021 2021-03-31 2021-04-16"],
    ]);
    expect(share("qinglan", "internal", { period: "2021-03", asOf: "2021-03-31" })).toBe("1/2");
  });

  it("of a year that the unit was not there for are not asked for", () => {
    expect(lineOf("park-linji", 19, "internal", september)?.state).toBe("not-applicable");
  });
});
