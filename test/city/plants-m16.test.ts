import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { measureAlone } from "./alone.js";
import { filed } from "./filed.js";
import { findingsOf, instanceOf, lineOf, listed, measureOf, september, year } from "./sheets.js";

// What is planted on supervision (scripts/city/planted-supervision.ts): that each situation shows what it is meant to.

const at = (unitId: string, asOf: string) => measureAlone(unitId, 16, asOf);
const foundAt = (unitId: string, asOf: string) => listed(at(unitId, asOf).violations);
const taken = (unitId: string, options: AssessOptions) => measureOf(unitId, 16, options).deductions;
const found = (unitId: string, options: AssessOptions) => findingsOf(unitId, 16, options);

describe("findings", () => {
  it("one never put right is overdue, red thirty days later, and then proposes an interview", () => {
    expect(foundAt("yanbo", "2021-04-22")).toEqual(["M16-OVERDUE fi-yanbo-02 2021-03-24 open"]);
    expect(foundAt("yanbo", "2021-04-23")).toEqual(["M16-OVERDUE-30 fi-yanbo-02 2021-04-23 open"]);
    const [finding] = at("yanbo", "2021-04-23").violations;
    expect(finding).toMatchObject({ severity: "major", light: "red", trigger: "T5" });
  });

  it("two of one sort in one round are not a repeated problem; the same sort found by two rounds is", () => {
    expect(lineOf("yanbo", 16, "repeat", september)?.earned).toBe(10);
    expect(filed("supervision-finding", { unitId: "chengwan", sort: "slow-progress" }, "on")).toEqual([
      "08-16",
      "09-27",
    ]);
    expect(at("chengwan", "2021-09-26").lines[2]?.earned).toBe(10);
    expect(lineOf("chengwan", 16, "repeat", september)?.earned).toBe(5);
  });

  it("one due while the flood's exemption lasted is not asked for", () => {
    expect(instanceOf("qinglan", 16, "closed", { subject: "fi-qinglan-07" }, september)?.state).toBe(
      "exempt",
    );
    expect(found("qinglan", september)).toEqual([]);
  });

  it("one that was reopened was not put right until it was accepted again", () => {
    const state = (asOf: string) =>
      at("park-beibo", asOf)
        .duties.find(({ duty }) => duty === "closed")
        ?.instances.find(({ subject }) => subject === "fi-park-beibo-03");
    expect(state("2021-05-27")).toMatchObject({ state: "missed", completedOn: "2021-05-06" });
    expect(state("2021-05-28")?.completedOn).toBeUndefined();
    expect(foundAt("park-beibo", "2021-05-27")).toEqual([
      "M16-OVERDUE fi-park-beibo-03 2021-04-09 2021-05-06",
    ]);
    expect(foundAt("park-beibo", "2021-06-17")).toEqual(["M16-OVERDUE-30 fi-park-beibo-03 2021-05-10 open"]);
    expect(foundAt("park-beibo", "2021-06-18")).toEqual([
      "M16-OVERDUE-30 fi-park-beibo-03 2021-05-10 2021-06-18",
    ]);
  });

  it("one that was reopened with a new deadline is due on that", () => {
    expect(
      instanceOf("transport", 16, "closedAgain", { subject: "fi-transport-04" }, september),
    ).toMatchObject({ due: "2021-06-30", state: "met", completedOn: "2021-06-30" });
    expect(at("transport", "2021-06-06").lines[0]?.earned).toBe(70);
    expect(found("transport", september)).toEqual([]);
  });

  it("one closed on paper only makes the measure worth nothing from the day of the decision, and not before", () => {
    const before = at("soe-industrial", "2021-10-19");
    expect([before.score, before.violations]).toEqual([100, []]);
    expect(at("soe-industrial", "2021-10-20")).toMatchObject({ annulled: true, score: 0 });
    // The later report says the decision again: it is found once.
    expect(found("soe-industrial", year)).toEqual([
      "M16-FAKE-CLOSE rc-soe-industrial-06-3 2021-10-20 final",
      "M16-OVERDUE-30 fi-soe-industrial-06 2021-08-05 2021-11-18",
    ]);
    expect(measureOf("soe-industrial", 16, september).score).toBe(100);
  });
});

describe("lights", () => {
  it("a second yellow one costs a point, and a red one two", () => {
    const taken = (asOf: string) => at("yanbo", asOf).deductions;
    expect(taken("2021-09-12")?.points).toBe(0);
    expect(taken("2021-09-13")).toMatchObject({ points: 1, lines: [{ count: 0 }, { count: 1 }] });
    expect(taken("2021-10-12")).toMatchObject({ points: 2, lines: [{ count: 1 }, { count: 0 }] });
  });

  it("what measure 8 took points for costs nothing here", () => {
    expect(measureOf("soe-industrial", 8, september).deductions?.lines[1]).toMatchObject({
      id: "red",
      points: 2,
    });
    expect(taken("soe-industrial", september)).toMatchObject({
      points: 0,
      lines: [{ count: 0, spent: ["p-soe-industrial-2"] }, {}],
    });
    expect(measureOf("chengwan", 8, september).deductions?.lines[2]).toMatchObject({ points: 1 });
    expect(taken("chengwan", september)).toMatchObject({
      points: 0,
      lines: [{}, { count: 0, spent: ["p-chengwan-2"] }],
    });
    // Green since November.
    expect(taken("chengwan", year)?.lines[1]).toMatchObject({ count: 0 });
    expect(taken("chengwan", year)?.lines[1]?.spent ?? []).toEqual([]);
  });
});

describe("the office", () => {
  it("held no spot round in October, and issued one report on the seventh working day", () => {
    expect(instanceOf("office", 16, "spot", { period: "2021-10" }, year)?.state).toBe("missed");
    expect(instanceOf("office", 16, "reported", { subject: "rd-2021-08" }, year)).toMatchObject({
      due: "2021-08-16",
      completedOn: "2021-08-18",
    });
  });

  it("did not come to the new park in the first half-year", () => {
    const visited = (period: string) =>
      instanceOf("office", 16, "visited", { period, subject: "park-linji" }, year)?.state;
    expect([visited("2021-H1"), visited("2021-H2")]).toEqual(["missed", "met"]);
  });
});
