import { describe, expect, it } from "vitest";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on the five bureaus (scripts/city/planted-elements.ts): that each situation shows what it is meant to.

const approval = (unitId: string, subject: string) =>
  instanceOf(unitId, 7, "decided", { subject: `ac-${unitId}-${subject}` }, year);

describe("policies and publicity", () => {
  it("reviewed on 1 July: the second half-year's", () => {
    const half = (period: string) => instanceOf("natural-resources", 7, "reviewed", { period }, year)?.state;
    expect([half("2021-H1"), half("2021-H2")]).toEqual(["missed", "met"]);
    expect(findingsOf("natural-resources", 7, year, "M07-POLICY-STALE")).toEqual([
      "M07-POLICY-STALE 2021-H1 2021-06-30 final",
    ]);
  });

  it("a quarter without publicity", () => {
    expect(findingsOf("housing", 7, year, "M07-NO-PUBLICITY")).toEqual([
      "M07-NO-PUBLICITY 2021-Q2 2021-06-30 final",
    ]);
    expect(lineOf("housing", 7, "publicity", september)?.exactShare).toBe("2/3");
  });
});

describe("approvals", () => {
  it("three overdue in August: yellow from the third on, until the last was decided", () => {
    const crowd = (options: typeof year) =>
      measureOf("natural-resources", 7, options).violations.find(
        ({ code }) => code === "M07-APPROVAL-OVERDUE-3",
      );
    expect(crowd(september)).toMatchObject({
      light: "yellow",
      raisedOn: "2021-08-20",
      state: "open",
      message: { en: "In August 2021 3 approval cases were not decided within their limit." },
    });
    expect(crowd(year)).toMatchObject({ state: "closed", closedOn: "2021-11-03" });
  });

  it("two overdue in June: no light", () => {
    expect(findingsOf("ecology", 7, year).filter((one) => one.startsWith("M07-APPROVAL"))).toEqual([
      "M07-APPROVAL-OVERDUE ac-ecology-p1 2021-06-10 2021-06-11",
      "M07-APPROVAL-OVERDUE ac-ecology-p2 2021-06-18 2021-06-21",
    ]);
  });

  it("suspended for five working days: in time", () => {
    expect(approval("ecology", "p3")).toMatchObject({ due: "2021-06-25", state: "met" });
  });

  it("with a limit of its own", () => {
    // Five working days after 6 May: 7, 8 (a Saturday that was worked), 10, 11, 12 May.
    expect(approval("financial-work", "p1")).toMatchObject({ due: "2021-05-12", state: "met" });
  });
});

describe("requests", () => {
  it("still open, and solved a day late", () => {
    expect(findingsOf("natural-resources", 7, year)).toContain(
      "M07-REQUEST-OVERDUE sr-natural-resources-p1 2021-04-30 open",
    );
    expect(findingsOf("financial-work", 7, year)).toEqual([
      "M07-REQUEST-OVERDUE sr-financial-work-p1 2021-03-31 2021-04-01",
    ]);
  });
});
