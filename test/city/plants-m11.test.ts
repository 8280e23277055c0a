import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { city, findingsOf, instanceOf, measureOf, september, year } from "./sheets.js";

const promoting = ["county", "park", "industry", "soe"];
const reached = (unitId: string, subject: string, options: AssessOptions) =>
  instanceOf(unitId, 11, "reached", { subject }, options);

describe("pre-project work", () => {
  it("a milestone ninety days overdue is red; only the highest stage is raised", () => {
    // Planned for 10 May; ninety days after it is Sunday 8 August.
    expect(findingsOf("yanbo", 11, september, "M11-NODE-90D")).toEqual([
      "M11-NODE-90D pm-yanbo-1-land 2021-08-09 open",
    ]);
    // Planned for 22 September; ninety days after it is 21 December.
    expect(findingsOf("yanbo", 11, year, "M11-NODE-90D")).toEqual([
      "M11-NODE-90D pm-yanbo-1-land 2021-08-09 open",
      "M11-NODE-90D pm-yanbo-1-permit 2021-12-21 open",
    ]);
    expect(findingsOf("yanbo", 11, september, "M11-NODE-LATE")).toContain(
      "M11-NODE-LATE pm-yanbo-1-permit 2021-09-22 open",
    );
    expect(instanceOf("yanbo", 11, "started", { subject: "pre-yanbo-1" }, year)?.state).toBe("missed");
  });

  it("construction before the permit costs five points, and is closed when the permit is there", () => {
    expect(findingsOf("chengwan", 11, september, "M11-ILLEGAL-START")).toEqual([
      "M11-ILLEGAL-START pm-chengwan-1-permit 2021-06-08 2021-06-25",
    ]);
    expect(measureOf("chengwan", 11, september).deductions?.points).toBe(5);
    for (const { id, kinds } of city.units)
      if (id !== "chengwan" && kinds.some((kind) => promoting.includes(kind)))
        expect([id, findingsOf(id, 11, year, "M11-ILLEGAL-START")]).toEqual([id, []]);
  });

  it("accepted days of rest move a deadline", () => {
    expect(reached("hegu", "pm-hegu-2-environment", september)).toMatchObject({
      due: "2021-09-06",
      state: "met",
    });
  });

  it("what is dropped within the window is asked for no more, from that day on", () => {
    const toDo = (asOf: string) =>
      measureOf("qinglan", 11, { period: "2021-08", asOf })
        .toDo.map(({ subject }) => subject ?? "")
        .filter((subject) => subject.includes("qinglan-2"));
    expect(toDo("2021-08-15")).toEqual([
      "pm-qinglan-2-environment",
      "pm-qinglan-2-land",
      "pm-qinglan-2-permit",
      "pre-qinglan-2",
    ]);
    expect(toDo("2021-08-16")).toEqual([]);
    expect(instanceOf("qinglan", 11, "started", { subject: "pre-qinglan-2" }, year)).toBeUndefined();
    expect(reached("qinglan", "pm-qinglan-2-land", year)).toBeUndefined();
  });

  it("every unit that answers for projects is scored on every line of the year", () => {
    for (const { id, kinds } of city.units) {
      if (!kinds.some((kind) => promoting.includes(kind))) continue;
      const states = measureOf(id, 11, year).lines.map(({ state }) => state);
      expect([id, states]).toEqual([id, Array(4).fill("scored")]);
    }
  });
});
