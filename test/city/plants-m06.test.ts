import { describe, expect, it } from "vitest";
import { invested, targets } from "./leader-facts.js";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on industry departments (scripts/city/planted-leaders.ts): that each situation shows what it is
// meant to.

const share = (unitId: string, options = september) => lineOf(unitId, 6, "invest", options)?.exactShare;

describe("investment of an industry", () => {
  it("far behind is red, behind is yellow", () => {
    const light = (unitId: string, code: string) =>
      measureOf(unitId, 6, september).violations.find((one) => one.code === code);
    expect(light("water", "M06-FAR-BEHIND")).toMatchObject({
      severity: "major",
      light: "red",
      state: "open",
    });
    expect(light("transport", "M06-BEHIND")).toMatchObject({ severity: "moderate", light: "yellow" });
    expect(findingsOf("transport", 6, september)).toEqual(["M06-BEHIND 2021-09 2021-09-30 open"]);
  });

  it("no figure before October's: found out in September, and no light for a gap that nobody measured", () => {
    expect(findingsOf("housing", 6, september)).toEqual(["M06-NO-FIGURE 2021-09 2021-09-30 open"]);
    expect(findingsOf("housing", 6, year, "M06-NO-FIGURE")).toEqual([]);
  });

  it("above pace earns a bonus", () => {
    expect(measureOf("industry-it", 6, september).bonuses?.points).toBeGreaterThan(0);
    expect(measureOf("industry-it", 6, year).bonuses?.points).toBeGreaterThan(0);
    expect(measureOf("agriculture", 6, september).bonuses?.points).toBe(0);
  });

  it("by the statistics, where they say less than the bureau does", () => {
    const [own, stated] = (invested("agriculture").find((one) => one.startsWith("09")) ?? "")
      .slice(3)
      .split("/");
    const [target] = targets("agriculture").map((one) => one.split(" ")[1]);
    const pace = (figure: string | undefined): number => Number(figure) / Number(target) / 0.75;
    expect(pace(own)).toBeGreaterThan(1);
    expect(Math.abs(pace(stated) - 38.2 / 40)).toBeLessThan(0.0002);
    expect(lineOf("agriculture", 6, "invest", september)?.earned).toBe(38.2);
  });

  it("by the target that was lowered in July", () => {
    const [first, lowered] = targets("culture-tourism").map((one) => Number(one.split(" ")[1]));
    expect(lowered).toBe(Number(first) * 0.9);
    expect(share("culture-tourism")).toBe("1");
    const june = { period: "2021-06", asOf: "2021-06-30" } as const;
    const target = (options: typeof september) =>
      lineOf("culture-tourism", 6, "invest", options)?.facts.find(({ name }) => name === "target")?.value;
    expect([target(june), target(september)]).toEqual([first, lowered]);
  });

  it("is not due in January", () => {
    const january = { period: "2021-01", asOf: "2021-01-31" } as const;
    expect(lineOf("water", 6, "invest", january)?.state).toBe("not-due");
    expect(findingsOf("water", 6, january)).toEqual([]);
  });
});

describe("what else a department leads", () => {
  it("a head who studied in neither May nor June", () => {
    expect(findingsOf("commerce", 6, year)).toEqual([
      "M06-STUDY-MISSED commerce-head 2021-05 2021-05-31 final",
      "M06-STUDY-MISSED commerce-head 2021-06 2021-06-30 final",
      "M06-STUDY-MISSED-2 commerce-head 2021-06 2021-06-30 final",
    ]);
  });

  it("requests answered late", () => {
    const of = (unitId: string, subject: string) => instanceOf(unitId, 6, "answered", { subject }, september);
    expect(of("housing", "iq-housing-04")?.state).toBe("missed");
    expect(of("water", "iq-water-06")?.state).toBe("missed");
    expect(of("water", "iq-water-08")?.state).toBe("met");
  });
});
