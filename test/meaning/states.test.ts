import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { exemption, figureOf, type Given, onDays, states } from "../support/mini-results.js";

const collected = [{ kind: "event" }];
const rule = (duty: object): MiniMeasure => ({
  duties: { asked: { every: "month", by: "events", ...duty } },
});
const at = (period: string, asOf: string) => ({ period, asOf });
const fact = (duty: object, name: string, given: Given) =>
  figureOf(rule(duty), `asked.${name}`, { collected, ...given });

describe("States of an instance", () => {
  // February is due on Friday 5 March.
  const february = (asOf: string, days: readonly string[], more: object = {}, given: Given = {}) =>
    states(rule({ due: { days: 5 }, ...more }), {
      records: onDays(...days),
      collected,
      options: at("2021-02", asOf),
      ...given,
    }).at(-1);

  it("are pending and ahead until the deadline, then missed and met", () => {
    expect(february("2021-03-04", [])).toEqual(["2021-02", "pending", 0]);
    expect(february("2021-03-04", ["2021-02-10"])).toEqual(["2021-02", "ahead", 1]);
    expect(february("2021-03-05", [])).toEqual(["2021-02", "missed", 0]);
    expect(february("2021-03-05", ["2021-02-10"])).toEqual(["2021-02", "met", 1]);
  });

  it("are pending with a part, and missed with that part", () => {
    expect(february("2021-03-04", ["2021-02-10"], { times: 2 })).toEqual(["2021-02", "pending", 1]);
    expect(february("2021-03-05", ["2021-02-10"], { times: 2 })).toEqual(["2021-02", "missed", 1]);
    expect(february("2021-03-05", ["2021-02-10", "2021-02-11"], { times: 2 })).toEqual(["2021-02", "met", 2]);
  });

  it("are late where the last that was needed came within the allowance, and missed with the part that came", () => {
    const two = { times: 2, late: { within: { toEndOf: "month" }, share: 0.5 } };
    const march = (...days: readonly string[]) =>
      february("2021-03-31", ["2021-02-10", ...days], two)?.slice(1);
    // Of March's records two are March's own; a third makes February up: 1 + 0.5.
    expect(march("2021-03-09", "2021-03-10")).toEqual(["missed", 1]);
    expect(march("2021-03-09", "2021-03-10", "2021-03-11")).toEqual(["late", 1.5]);
    const three = { ...two, times: 3 };
    const part = ["2021-03-09", "2021-03-10", "2021-03-11", "2021-03-12"];
    // Three are March's, the fourth makes up one of the two that February lacks.
    expect(february("2021-03-31", ["2021-02-10", ...part], three)?.slice(1)).toEqual(["missed", 1.5]);
  });

  it("are exempt before all, met or not", () => {
    const exemptions = [exemption("2021-02-01", "2021-02-28")];
    expect(february("2021-03-05", [], {}, { exemptions })?.[1]).toBe("exempt");
    expect(february("2021-03-04", [], {}, { exemptions })?.[1]).toBe("exempt");
    expect(february("2021-03-05", ["2021-02-10"], {}, { exemptions })?.[1]).toBe("exempt");
  });

  describe("make facts", () => {
    it("over what is decided and not exempt: how many are needed, and what was earned", () => {
      const given = {
        records: onDays("2021-01-04", "2021-01-05", "2021-02-08", "2021-03-08"),
        exemptions: [exemption("2021-03-01", "2021-03-31")],
        options: at("2021-04", "2021-04-29"),
      };
      // January and February need two each and earned 2 and 1; March is exempt, April is pending.
      const facts = ["due", "done", "lacking", "rate"].map((name) => fact({ times: 2 }, name, given));
      expect(facts).toEqual([4, 3, 1, 0.75]);
    });

    it("over all rows together", () => {
      const rows = { every: "quarter", per: ["x", "y"], match: "topic", times: 3 };
      const records = [
        ...onDays("2021-01-04", "2021-02-04", "2021-03-04").map((one) => ({ ...one, topic: "x" })),
        { on: "2021-02-05", topic: "y" },
      ];
      const options = at("2021-03", "2021-03-31");
      // 3 + 1 of 3 + 3.
      expect(["due", "done"].map((name) => fact(rows, name, { records, options }))).toEqual([6, 4]);
    });

    it("with what was made up earning its share", () => {
      const late = { late: { share: 0.25 } };
      const records = onDays(
        "2020-09-01",
        "2020-10-01",
        "2020-11-02",
        "2020-12-01",
        "2021-02-08",
        "2021-02-09",
      );
      const options = at("2021-02", "2021-02-28");
      expect(["done", "lacking"].map((name) => fact(late, name, { records, options }))).toEqual([1.25, 0.75]);
    });

    it("of what is pending over all instances, the period that begins tomorrow included", () => {
      const pending = (asOf: string, days: readonly string[] = []) =>
        fact({}, "pending", { records: onDays(...days), options: at(asOf.slice(0, 7), asOf) });
      expect(pending("2021-03-30")).toBe(1);
      expect(pending("2021-03-31")).toBe(1);
      expect(pending("2021-03-30", ["2021-03-02"])).toBe(0);
    });
  });

  describe("that run", () => {
    const march = at("2021-03", "2021-03-31");
    const running = (duty: object, days: readonly string[], more: Given = {}) =>
      fact(duty, "running", { records: onDays(...days), options: march, ...more });

    it("count back from the last deadline to what was met", () => {
      expect(running({}, ["2021-01-11"])).toBe(2);
      expect(running({}, ["2021-02-08"])).toBe(1);
      expect(running({}, ["2021-03-08"])).toBe(0);
    });

    it("count over the turn of the year, to the first there is", () => {
      expect(running({}, ["2020-11-10"])).toBe(4);
      // September 2020 to March 2021.
      expect(running({}, [])).toBe(7);
    });

    it("skip what is pending, ahead or exempt", () => {
      const fifth = { due: { days: 5 } };
      // March is due on 6 April: February is the last that is decided.
      expect(running(fifth, ["2021-01-11"])).toBe(1);
      expect(running(fifth, ["2021-01-11", "2021-03-08"])).toBe(1);
      const exemptions = [exemption("2021-02-01", "2021-02-28")];
      expect(running({}, ["2020-12-10"], { exemptions })).toBe(2);
    });

    it("stop at what was made up, and count what was made up in part", () => {
      const late = { late: { share: 0.5 } };
      const held = ["2020-09-10", "2020-10-12", "2020-11-10", "2020-12-10"];
      // January is missed, and made up in February: only March is left.
      expect(running(late, [...held, "2021-02-08", "2021-02-09"])).toBe(1);
      const twice = { times: 2 };
      expect(running(twice, [...held, ...held, "2021-01-11", "2021-01-12", "2021-02-08"])).toBe(2);
    });

    it("are the most of any row, not the sum", () => {
      const rows = { every: "quarter", per: ["x", "y"], match: "topic" };
      const options = at("2021-06", "2021-06-30");
      const records = [
        { on: "2020-11-10", topic: "x" },
        { on: "2021-02-10", topic: "y" },
      ];
      // x misses two quarters, y one.
      expect(fact(rows, "running", { records, options })).toBe(2);
    });

    it("are in the order of their events where records bear a duty", () => {
      const borne: MiniMeasure = { duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } } };
      const first = { on: "2021-01-05", dueOn: "2021-03-01", doneOn: "2021-02-20" };
      const second = { on: "2021-01-11", dueOn: "2021-02-01" };
      expect(figureOf(borne, "asked.running", { records: [first, second] })).toBe(1);
      expect(figureOf(borne, "asked.running", { records: [{ ...first, on: "2021-01-12" }, second] })).toBe(0);
    });
  });
});
