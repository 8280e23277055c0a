import { describe, expect, it } from "vitest";
import { report } from "../support/mini-kinds.js";
import { assessMini, type MiniMeasure, only } from "../support/mini-policy.js";
import {
  chosen,
  counties,
  earned,
  figureOf,
  findings,
  type Given,
  onDays,
  states,
} from "../support/mini-results.js";

const year = { chosen: { kind: "event" } };
const ever = { chosen: { kind: "event", window: "ever" } };
const named = (...days: readonly string[]) => onDays(...days).map((one) => ({ id: one.on, ...one }));
const june = { period: "2021-06", asOf: "2021-07-31" };

describe("Window", () => {
  describe("of events", () => {
    const around = named("2020-12-31", "2021-01-01", "2021-06-30", "2021-07-01", "2021-07-31");

    it("runs from 1 January to the end of the period", () => {
      expect(chosen(year, { records: around, options: june })).toEqual(["2021-01-01", "2021-06-30"]);
    });

    it("ends on the as-of date where that comes first", () => {
      const asOf = (day: string) =>
        chosen(year, { records: named("2021-06-15"), options: { period: "2021-06", asOf: day } });
      expect(asOf("2021-06-14")).toEqual([]);
      expect(asOf("2021-06-15")).toEqual(["2021-06-15"]);
    });

    it("runs from 1 January for quarters and half-years too", () => {
      for (const period of ["2021-06", "2021-Q2", "2021-H1"]) {
        expect(chosen(year, { records: around, options: { ...june, period } })).toEqual([
          "2021-01-01",
          "2021-06-30",
        ]);
      }
    });

    it("does not restart each year where it is ever, and that sees no day after the as-of date", () => {
      const records = [...around, ...named("2021-08-01")];
      expect(chosen(ever, { records, options: june })).toEqual(around.map(({ id }) => id));
    });

    it("begins on the day on which the policy took effect", () => {
      const records = named("2020-08-05", "2020-08-06");
      expect(chosen(year, { records, options: { period: "2020-08", asOf: "2020-08-31" } })).toEqual([
        "2020-08-06",
      ]);
    });

    it("lies within the unit's life", () => {
      const units = [{ ...counties("a")[0], from: "2021-02-02", to: "2021-03-30" }];
      const records = named("2021-02-01", "2021-02-02", "2021-03-30", "2021-03-31");
      expect(chosen(year, { records, units, options: june })).toEqual(["2021-02-02", "2021-03-30"]);
    });

    it("is that of the selection it is made from, unless it says another", () => {
      const made = (more: object) => ({
        all: { kind: "event", window: "ever" },
        chosen: { from: "all", ...more },
      });
      const records = named("2020-12-31", "2021-01-01");
      expect(chosen(made({}), { records, options: june })).toEqual(["2020-12-31", "2021-01-01"]);
      expect(chosen(made({ window: "year" }), { records, options: june })).toEqual(["2021-01-01"]);
    });
  });

  describe("of records about a period", () => {
    const about = (period: string, on: string, options: Given["options"]) =>
      figureOf({ kinds: [report], select: { reports: { kind: "report" } } }, "reports.count", {
        records: [{ kind: "report", period, on }],
        ...(options === undefined ? {} : { options }),
      });

    it("has them by the last day of that: June's report of July is June's", () => {
      expect(about("2021-06", "2021-07-08", june)).toBe(1);
      expect(about("2021-Q2", "2021-07-08", june)).toBe(1);
      expect(about("2021-07", "2021-06-28", june)).toBe(0);
      expect(about("2021-Q3", "2021-06-28", june)).toBe(0);
      expect(about("2021", "2021-06-28", june)).toBe(0);
    });

    it("has December's report of January in the old year", () => {
      expect(about("2020-12", "2021-01-08", { period: "2020", asOf: "2021-01-31" })).toBe(1);
      expect(about("2020-12", "2021-01-08", { period: "2021-01", asOf: "2021-01-31" })).toBe(0);
    });

    it("does not have what was not yet made on the as-of date", () => {
      const more = { options: { period: "2021-06", asOf: "2021-07-07" } };
      const rule = { kinds: [report], select: { reports: { kind: "report" } } };
      const records = [{ kind: "report", period: "2021-06", on: "2021-07-08" }];
      expect(figureOf(rule, "reports.count", { records, collected: [{ kind: "report" }], ...more })).toBe(0);
    });
  });

  describe("of duties", () => {
    const monthly = (more: object = {}): MiniMeasure => ({
      duties: { asked: { every: "month", by: "events", ...more } },
    });
    const followed: MiniMeasure = {
      duties: { asked: { each: "events", due: "dueOn", done: "doneOn", late: { share: 0.5 } } },
      indicators: [{ id: "all", points: 100, share: "asked.rate" }],
    };

    it("has the periods that end by its end, those of the year before not", () => {
      const names = (period: string, asOf: string) =>
        states(monthly(), { collected: [{ kind: "event" }], options: { period, asOf } }).map(
          ([name]) => name,
        );
      expect(names("2021-02", "2021-02-27")).toEqual(["2021-01"]);
      expect(names("2021-02", "2021-02-28")).toEqual(["2021-01", "2021-02"]);
    });

    it("has December, due on 5 January, in the old year and not in the new", () => {
      const december = (period: string, asOf: string) =>
        states(monthly({ due: { days: 5 } }), { collected: [{ kind: "event" }], options: { period, asOf } })
          .filter(([name]) => name === "2020-12")
          .map(([, state]) => state);
      expect(december("2020", "2021-01-04")).toEqual(["pending"]);
      expect(december("2020", "2021-01-05")).toEqual(["missed"]);
      expect(december("2021-01", "2021-01-31")).toEqual([]);
    });

    it("has what a record bears by its deadline: a finding due on 3 October is not September's", () => {
      const due = (dueOn: string, period: string) =>
        earned(followed, { records: [{ dueOn }], options: { period, asOf: "2021-10-31" } });
      expect(due("2021-10-03", "2021-09")).toEqual(["not-due"]);
      expect(due("2021-09-30", "2021-09")).toEqual([0]);
      expect(due("2021-10-03", "2021-10")).toEqual([0]);
    });

    it("has it by its deadline also where the record is of the year before", () => {
      const due = (dueOn: string) =>
        states(followed, { records: [{ id: "e", on: "2020-11-02", dueOn }], options: june });
      expect(due("2020-12-31")).toEqual([]);
      expect(due("2021-01-01")).toEqual([["e", "missed", 0]]);
    });

    it("sees up to the as-of date what was done after the period", () => {
      const asOf = (day: string) =>
        earned(followed, {
          records: [{ dueOn: "2021-09-20", doneOn: "2021-10-09" }],
          options: { period: "2021-09", asOf: day },
        });
      expect(asOf("2021-10-08")).toEqual([0]);
      expect(asOf("2021-10-09")).toEqual([50]);
    });

    it("leaves what is pending beyond it to do, and does not score it", () => {
      const { lines, toDo } = only(
        assessMini(followed, [
          { id: "now", dueOn: "2021-06-01", doneOn: "2021-06-01" },
          { id: "next", dueOn: "2021-07-01" },
        ]),
      );
      expect(lines[0]?.earned).toBe(100);
      expect(toDo.map(({ subject, state, due }) => [subject, state, due])).toEqual([
        ["next", "due", "2021-07-01"],
      ]);
    });
  });

  describe("at the turn of the year", () => {
    const rule: MiniMeasure = {
      duties: { asked: { every: "month", by: "events" } },
      indicators: [{ id: "all", points: 100, share: "asked.rate" }],
      violations: [{ code: "T-TWO", duty: "asked", running: 2 }],
    };
    const january = { period: "2021-01", asOf: "2021-01-31" };

    it("restarts the score", () => {
      // Of the year 2020 only December is held, one of four; of 2021 January: one of one.
      const records = onDays("2020-12-10", "2021-01-11");
      expect(earned(rule, { records, options: { period: "2020", asOf: "2020-12-31" } })).toEqual([25]);
      expect(earned(rule, { records, options: january })).toEqual([100]);
    });

    it("does not restart what runs", () => {
      const held = onDays("2020-09-10", "2020-10-12", "2020-11-10");
      expect(findings(rule, { records: held, options: january })).toEqual([["T-TWO", "2021-01", "final"]]);
      expect(findings(rule, { records: [...held, { on: "2020-12-31" }], options: january })).toEqual([]);
    });

    it("lets a record repeat one of the year before", () => {
      const twice = { chosen: { kind: "event", repeats: { on: ["topic"] } } };
      const records = [
        { id: "first", on: "2020-11-02", topic: "x" },
        { id: "again", on: "2021-02-01", topic: "x" },
        { id: "other", on: "2021-03-01", topic: "y" },
      ];
      expect(chosen(twice, { records, options: june })).toEqual(["again"]);
    });
  });
});
