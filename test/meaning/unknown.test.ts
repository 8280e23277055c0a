import { describe, expect, it } from "vitest";
import { target } from "../support/mini-kinds.js";
import { assessMini, type MiniMeasure, miniFaults, only } from "../support/mini-policy.js";
import { counties, earned, exemption, figureOf, type Given } from "../support/mini-results.js";

const none = { none: { from: "events", where: { fact: "amount", operator: "lessThan", value: -1 } } };
const collected = [{ kind: "event" }];
const january = { period: "2021-01", asOf: "2021-01-31" };

/** One number for every reason, in January 2021 and for the one event of the 15th. */
const reasons: MiniMeasure = {
  select: none,
  amounts: { noData: { sum: "amount", of: "events" }, notApplicable: { max: "amount", of: "none" } },
  duties: {
    notDue: { each: "events", due: "dueOn", done: "doneOn" },
    exempt: { every: "month", by: "events" },
  },
};
const given: Given = {
  records: [{ dueOn: "2021-02-01" }],
  exemptions: [exemption("2021-01-31", "2021-01-31")],
  options: january,
};
const why = (formula: string) =>
  earned({ ...reasons, indicators: [{ id: "all", points: 100, share: formula }] }, given)[0];

describe("Unknown", () => {
  it("has its reason", () => {
    expect(
      ["noData", "notDue.rate", "timeProgress", "exempt.rate", "notApplicable", "1 / 0"].map(why),
    ).toEqual(["no-data", "not-due", "not-due", "exempt", "not-applicable", "not-applicable"]);
  });

  it("has in a formula the first reason of no-data, not-due, exempt, not-applicable, wherever it stands", () => {
    const ordered = ["noData", "notDue.rate", "exempt.rate", "notApplicable"];
    const names = ["no-data", "not-due", "exempt", "not-applicable"];
    ordered.forEach((first, i) => {
      for (const second of ordered.slice(i)) {
        expect(why(`${first} + ${second}`)).toBe(names[i]);
        expect(why(`${second} * ${first}`)).toBe(names[i]);
        expect(why(`max(${second}, 1, ${first})`)).toBe(names[i]);
        expect(why(`0 * ${second} - ${first} / 2`)).toBe(names[i]);
      }
    });
  });

  it("is nothing that a number could stand in for: known operands do not help", () => {
    expect(why("min(0, noData)")).toBe("no-data");
    expect(why("exempt.rate * 0")).toBe("exempt");
  });

  describe("of a rate", () => {
    const duty: MiniMeasure = { duties: { asked: { every: "month", by: "events", due: { days: 5 } } } };
    const rate = (more: Given) => figureOf(duty, "asked.rate", { collected, ...more });
    const february = (asOf: string) => ({ period: "2021-02", asOf });

    it("is exempt where all in the scope are, not where one is due", () => {
      // January is due on 5 February, February on 5 March.
      const both = [exemption("2021-01-01", "2021-02-28")];
      const second = [exemption("2021-03-05", "2021-03-05")];
      expect(rate({ exemptions: both, options: february("2021-03-31") })).toBe("exempt");
      expect(rate({ exemptions: second, options: february("2021-03-31") })).toBe(0);
    });

    it("is not due where any is pending or ahead, or lies beyond the scope", () => {
      const first = [exemption("2021-01-01", "2021-01-31")];
      expect(rate({ exemptions: first, options: february("2021-03-04") })).toBe("not-due");
      expect(
        rate({ exemptions: first, records: [{ on: "2021-02-08" }], options: february("2021-03-04") }),
      ).toBe("not-due");
      expect(rate({ options: { period: "2021-01", asOf: "2021-01-20" } })).toBe("not-due");
    });

    it("is not applicable where there is nothing that bears it", () => {
      const borne: MiniMeasure = { duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } } };
      expect(figureOf(borne, "asked.rate", { collected })).toBe("not-applicable");
      expect(
        ["due", "done", "lacking"].map((name) => figureOf(borne, `asked.${name}`, { collected })),
      ).toEqual([0, 0, 0]);
    });
  });

  describe("of nothing", () => {
    it("is no count, no sum and no deduction: these are 0", () => {
      const rule: MiniMeasure = { select: none, amounts: { total: { sum: "amount", of: "none" } } };
      expect(figureOf(rule, "none.count", { collected })).toBe(0);
      expect(figureOf(rule, "total", { collected })).toBe(0);
      const deducted = {
        ...rule,
        indicators: [{ id: "all", points: 100, deduct: "10 * none.count + total" }],
      };
      expect(earned(deducted, { collected })).toEqual([100]);
    });

    it("is every average, least, most and latest", () => {
      for (const kind of ["average", "min", "max", "latest"]) {
        const amounts = { x: { [kind]: "amount", of: "none", orElse: 3 } };
        expect(figureOf({ select: none, amounts }, "x", { collected })).toBe("not-applicable");
      }
    });
  });

  it("is a number that one record lacks, unless something stands in for it", () => {
    const records = [{ amount: 4 }, {}];
    for (const [kind, filled] of Object.entries({ sum: 10, average: 5, min: 4, max: 6 })) {
      const figure = (more: object) =>
        figureOf({ amounts: { x: { [kind]: "amount", of: "events", ...more } } }, "x", { records });
      expect(figure({})).toBe("no-data");
      expect(figure({ orElse: 6 })).toBe(filled);
    }
  });

  it("is the latest only where the newest record lacks the number", () => {
    const latest = (first: object, second: object) =>
      figureOf({ amounts: { x: { latest: "amount", of: "events" } } }, "x", {
        records: [
          { on: "2021-02-01", ...first },
          { on: "2021-03-01", ...second },
        ],
      });
    expect(latest({ amount: 4 }, { amount: 5 })).toBe(5);
    expect(latest({ amount: 4 }, {})).toBe("no-data");
  });

  describe("of a target", () => {
    const rule: MiniMeasure = { kinds: [target], amounts: { plan: { target: "invest" } } };
    const plan = (more: object) => ({
      kind: "target",
      name: "invest",
      year: 2021,
      value: 500,
      on: "2021-01-20",
      ...more,
    });
    const figure = (...records: readonly object[]) => figureOf(rule, "plan", { records });

    it("is no data where no targets were collected, and not applicable without one or at 0", () => {
      expect(figure()).toBe("no-data");
      expect(figureOf(rule, "plan", { collected: [{ kind: "target" }] })).toBe("not-applicable");
      const units = counties("a", "b");
      expect(figureOf(rule, "plan", { records: [plan({ unitId: "b" })], units })).toBe("not-applicable");
      expect(figure(plan({ value: 0 }))).toBe("not-applicable");
      expect(figure(plan({}))).toBe(500);
    });

    it("is that of its name and of the year, whenever it was set", () => {
      expect(figure(plan({ name: "export" }))).toBe("not-applicable");
      expect(figure(plan({ year: 2022 }))).toBe("not-applicable");
      expect(figure(plan({ on: "2020-12-20" }))).toBe(500);
    });

    it("is the newest by the last day that is scored", () => {
      const changed = [plan({ on: "2021-01-20" }), plan({ on: "2021-07-01", value: 700 })];
      const at = (period: string) =>
        figureOf(rule, "plan", { records: changed, options: { period, asOf: "2021-07-31" } });
      expect(at("2021-06")).toBe(500);
      expect(at("2021-07")).toBe(700);
    });
  });

  it("is what stands in for it only where nothing was due or there is nothing", () => {
    const line = (share: string) =>
      earned({ ...reasons, indicators: [{ id: "all", points: 100, share, whenNothingDue: 0.3 }] }, given)[0];
    expect(["noData", "notDue.rate", "exempt.rate", "notApplicable"].map(line)).toEqual([
      "no-data",
      30,
      "exempt",
      30,
    ]);
  });

  describe("in a condition", () => {
    it("about a unit leaves a violation undecided, for its reason", () => {
      const undecided = (fact: string) =>
        only(
          assessMini(
            {
              ...reasons,
              violations: [{ code: "T-WHEN", when: { fact, operator: "lessThan", value: 5 } }],
            },
            given.records ?? [],
            january,
            { exemptions: given.exemptions },
          ),
        );
      for (const [fact, reason] of [
        ["noData", "no-data"],
        ["notDue.rate", "not-due"],
        ["exempt.rate", "exempt"],
        ["notApplicable", "not-applicable"],
      ] as const) {
        const result = undecided(fact);
        expect(result.violations).toEqual([]);
        expect(result.undecided).toEqual([{ code: "T-WHEN", reason }]);
      }
    });

    it("about a record is an absent field, which is false, and stays so for the opposite", () => {
      const count = (operator: string, value: unknown) =>
        figureOf(
          { select: { chosen: { kind: "event", where: { fact: "amount", operator, value } } } },
          "chosen.count",
          { records: [{ amount: 5 }, {}] },
        );
      expect([count("lessThan", 6), count("greaterThan", 6)]).toEqual([1, 0]);
      expect([count("equal", 5), count("notEqual", 5), count("notEqual", 6)]).toEqual([1, 0, 1]);
      expect([count("known", true), count("known", false)]).toEqual([1, 1]);
    });

    it("about a record may not stand in a not where the field may be absent, but being known may", () => {
      const faults = (not: object) => miniFaults({ select: { chosen: { kind: "event", where: { not } } } });
      expect(faults({ fact: "amount", operator: "lessThan", value: 6 })[0]).toMatch(/^NOT_ABSENT /);
      expect(faults({ fact: "amount", operator: "known", value: true })).toEqual([]);
      expect(faults({ fact: "on", operator: "before", value: "2021-03-01" })).toEqual([]);
    });
  });
});
