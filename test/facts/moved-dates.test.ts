import { describe, expect, it } from "vitest";
import { compilePolicy, crossCheck, parsePolicy } from "../../src/index.js";
import { assessMini, type MiniMeasure, miniTexts, only } from "../support/mini-policy.js";

const words = { en: "x", zh: "甲" };
const line = { id: "b", title: words, points: 1, basis: "assumption" };

describe("moved dates in the conditions of a measure", () => {
  it("select records by a date of theirs and by one that is always there", () => {
    const measure: MiniMeasure = {
      parameters: { grace: 10 },
      select: {
        late: {
          from: "events",
          where: {
            fact: "doneOn",
            operator: "after",
            value: { fact: "dueOn", params: { days: "grace" } },
          },
        },
        recent: {
          from: "events",
          where: { fact: "on", params: { months: 3 }, operator: "after", value: { fact: "end" } },
        },
      },
      violations: [
        { code: "T-LATE", each: "late" },
        { code: "T-RECENT", each: "recent" },
      ],
    };
    const events = [
      // Three months later is 30 June, the last day that is scored.
      { id: "a", on: "2021-03-31", dueOn: "2021-04-01", doneOn: "2021-04-11" },
      { id: "b", on: "2021-04-01", dueOn: "2021-04-01", doneOn: "2021-04-12" },
      { id: "c", on: "2021-04-02", dueOn: "2021-04-01" },
      { id: "d", on: "2021-03-28", doneOn: "2021-04-12" },
    ];
    const { violations } = assessMini(measure, events);
    expect(violations.map(({ code, subject }) => [code, subject])).toEqual([
      ["T-LATE", "b"],
      ["T-RECENT", "b"],
      ["T-RECENT", "c"],
    ]);
  });

  it("decide about a unit, and name the parameter among the facts", () => {
    const when = {
      all: [
        { fact: "end", operator: "onOrAfter", value: { fact: "yearStart", params: { months: "warmUp" } } },
        { fact: "events.count", operator: "greaterThan", value: 0 },
      ],
    };
    const measure: MiniMeasure = {
      parameters: { warmUp: 3 },
      bonuses: { cap: 9, lines: [{ ...line, when }] },
      violations: [{ code: "T-ONE", when }],
    };
    const at = (asOf: string, events: readonly object[]) => {
      const assessment = assessMini(measure, events, { period: "2021-H1", asOf });
      const { bonuses, undecided } = only(assessment);
      const codes = assessment.violations.map(({ code }) => code);
      return [bonuses?.lines[0]?.points, codes, undecided, bonuses?.lines[0]?.facts] as const;
    };
    const facts = (end: string, count: object) => [
      { name: "end", value: end },
      { name: "yearStart", value: "2021-01-01" },
      { name: "warmUp", value: 3 },
      { name: "events.count", ...count },
    ];
    expect(at("2021-03-31", [{}])).toEqual([0, [], [], facts("2021-03-31", { value: 1 })]);
    expect(at("2021-04-01", [{}])).toEqual([1, ["T-ONE"], [], facts("2021-04-01", { value: 1 })]);
    expect(at("2021-04-01", [])).toEqual([
      undefined,
      [],
      [{ code: "T-ONE", reason: "no-data" }],
      facts("2021-04-01", { unknown: "no-data" }),
    ]);
  });

  it("come out alike in json-rules-engine's own run", async () => {
    const where = { fact: "on", operator: "after", value: { fact: "end", params: { months: "-window" } } };
    const when = { fact: "asOf", params: { days: -1 }, operator: "before", value: { fact: "end" } };
    const measure: MiniMeasure = {
      parameters: { window: 3 },
      select: { recent: { from: "events", where } },
      violations: [
        { code: "T-ONE", when },
        { code: "T-EACH", each: "recent" },
      ],
    };
    const reading = parsePolicy(miniTexts(measure));
    if (!reading.ok) throw new Error("The policy has faults.");
    const assessor = compilePolicy(reading.policy);
    const records = ["2021-01-15", "2021-03-30", "2021-03-31"].map((on) => ({
      ...{ kind: "event", id: on, unitId: "a", on },
    }));
    const city = { units: [{ id: "a", name: "A", kinds: ["county"] }], records };
    const options = { period: "2021-06", asOf: "2021-06-30" };
    const { conditions } = only(assessor.assess(city as never, { ...options, detail: "trees" }));
    expect(conditions?.map(({ record, result }) => [record, result])).toEqual([
      ["2021-01-15", false],
      ["2021-03-30", false],
      ["2021-03-31", true],
      [undefined, true],
    ]);
    expect(await crossCheck(city as never, { ...options, assessor })).toEqual([]);
  });
});
