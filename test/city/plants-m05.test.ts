import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on what leaders in charge do (scripts/city/planted-leaders.ts): that each situation shows what it is
// meant to.

const month = (unitId: string, duty: string, period: string) =>
  instanceOf(unitId, 5, duty, { subject: `${unitId}-deputy`, period }, year);

describe("leaders in charge", () => {
  it("without a study in July and August: two in a row, with a letter to begin with", () => {
    expect(findingsOf("park-beibo", 5, year, "M05-STUDY-MISSED-2")).toEqual([
      "M05-STUDY-MISSED-2 park-beibo-deputy 2021-07 2021-07-31 final",
      "M05-STUDY-MISSED-2 park-beibo-deputy 2021-08 2021-08-31 final",
    ]);
    const two = measureOf("park-beibo", 5, year).violations.find(({ code }) => code === "M05-STUDY-MISSED-2");
    expect(two).toMatchObject({ severity: "major", trigger: "T4" });
  });

  it("whose post was vacant from 3 to 25 August: exempt in that month from both duties", () => {
    expect(month("yueting", "studied", "2021-08")?.state).toBe("exempt");
    expect(month("yueting", "dispatched", "2021-08")?.state).toBe("exempt");
    expect(month("yueting", "studied", "2021-07")?.state).toBe("met");
  });

  it("one visit filed twice is one of two", () => {
    expect(month("soe-industrial", "dispatched", "2021-06")).toMatchObject({
      state: "missed",
      credit: 1,
      records: ["sv-soe-industrial-deputy-06-1"],
    });
    expect(findingsOf("soe-industrial", 5, september, "M05-SITE-SHORT")).toContain(
      "M05-SITE-SHORT soe-industrial-deputy 2021-06 2021-06-30 final",
    );
  });

  it("two of them have the duties each", () => {
    const rows = measureOf("fenglu", 5, year).duties.find(({ duty }) => duty === "studied")?.instances;
    const posts = new Set(rows?.filter(({ period }) => period === "2021-05").map(({ subject }) => subject));
    expect([...posts].toSorted()).toEqual(["fenglu-deputy", "fenglu-deputy-2"]);
    expect(lineOf("fenglu", 5, "study", year)?.exactShare).toBe("1");
  });
});

describe("issues", () => {
  it("settled late: closed on that day", () => {
    expect(findingsOf("chengwan", 5, september, "M05-ISSUE-OVERDUE")).toEqual([
      "M05-ISSUE-OVERDUE pi-chengwan-land 2021-07-15 2021-08-20",
    ]);
  });
});
