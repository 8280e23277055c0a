import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import {
  assessGiven,
  chosen,
  earned,
  findings,
  type Given,
  measureOf,
  onDays,
  states,
} from "../support/mini-results.js";

const rated = [{ id: "all", points: 100, share: "asked.rate" }];
const borne = (due: unknown, more: object = {}): MiniMeasure => ({
  duties: { asked: { each: "events", due, done: "doneOn", ...more } },
  indicators: rated,
});
const recurring = (asked: object): MiniMeasure => ({
  duties: { asked: { by: "events", ...asked } },
  indicators: rated,
});
const dues = (rule: MiniMeasure, given: Given) =>
  measureOf(assessGiven(rule, given)).duties[0]?.instances.map(({ due }) => due);
const collected = [{ kind: "event" }];
const later = { period: "2021-06", asOf: "2021-09-30" };

describe("Days", () => {
  describe("of a deadline", () => {
    it("are over at their end: it is decided on the day itself, not on the day before", () => {
      // February is due on Friday 5 March.
      const february = (asOf: string) =>
        states(recurring({ every: "month", due: { days: 5 } }), {
          collected,
          options: { period: "2021-02", asOf },
        }).at(-1);
      expect(february("2021-03-04")).toEqual(["2021-02", "pending", 0]);
      expect(february("2021-03-05")).toEqual(["2021-02", "missed", 0]);
    });

    it("are enough themselves: what was done on the day was done in time", () => {
      const done = (doneOn: string) => earned(borne("dueOn"), { records: [{ dueOn: "2021-03-31", doneOn }] });
      expect(done("2021-03-31")).toEqual([100]);
      expect(done("2021-04-01")).toEqual([0]);
    });

    it("are those of China, whatever the offset of a time", () => {
      const done = (doneOn: string) => earned(borne("dueOn"), { records: [{ dueOn: "2021-03-31", doneOn }] });
      expect(done("2021-03-31T23:59:59+08:00")).toEqual([100]);
      expect(done("2021-03-31T15:59:59Z")).toEqual([100]);
      expect(done("2021-03-31T16:00:00Z")).toEqual([0]);
    });
  });

  describe("that are counted", () => {
    const due = (plus: object, dueOn: string) =>
      dues(borne({ field: "dueOn", plus }), {
        records: [{ on: "2020-09-01", dueOn }],
        options: { period: "2021", asOf: "2021-12-31" },
      })?.[0];

    it("keep their number over months, or are the last of the month", () => {
      expect(due({ months: 1 }, "2021-03-31")).toBe("2021-04-30");
      expect(due({ months: 1 }, "2021-05-31")).toBe("2021-06-30");
      expect(due({ months: 3 }, "2020-12-15")).toBe("2021-03-15");
      // 28 February 2021 is a Sunday, from which the deadline moves to Monday 1 March.
      expect(due({ months: 1 }, "2021-01-28")).toBe("2021-03-01");
      expect(due({ months: 1 }, "2021-01-31")).toBe("2021-03-01");
      expect(due({ months: 13 }, "2020-08-31")).toBe("2021-09-30");
    });

    it("are the 29th of February in the year that has it", () => {
      const leap = dues(borne({ field: "dueOn", plus: { months: 1 } }), {
        records: [{ on: "2024-01-02", dueOn: "2024-01-31" }],
        options: { period: "2024-06", asOf: "2024-06-30" },
      });
      expect(leap).toEqual(["2024-02-29"]);
    });

    it("are strictly after the day where they are working days", () => {
      // After Friday 30 April 2021: 6, 7, 8 (a Saturday that is worked) and 10 May.
      expect([1, 2, 3, 4].map((workingDays) => due({ workingDays }, "2021-04-30"))).toEqual([
        "2021-05-06",
        "2021-05-07",
        "2021-05-08",
        "2021-05-10",
      ]);
      expect(due({ workingDays: 1 }, "2021-05-01")).toBe("2021-05-06");
      expect(due({ workingDays: 1 }, "2021-05-06")).toBe("2021-05-07");
    });

    it("move on from a day off where days or months arrive at it", () => {
      // 30 May 2021 is a Sunday; 1 to 5 May are a holiday.
      expect(due({ days: 10 }, "2021-05-20")).toBe("2021-05-31");
      expect(due({ months: 1 }, "2021-04-30")).toBe("2021-05-31");
      expect(due({ days: 1 }, "2021-04-30")).toBe("2021-05-06");
      expect(due({ days: 5 }, "2021-05-03")).toBe("2021-05-08");
    });

    it("stay where they are ends of periods or plain fields, days off as they may be", () => {
      expect(due({ toEndOf: "month" }, "2021-02-03")).toBe("2021-02-28");
      expect(due({ toEndOf: "month" }, "2021-02-28")).toBe("2021-02-28");
      expect(due({ toEndOf: "next month" }, "2021-01-31")).toBe("2021-02-28");
      expect(due({ toEndOf: "quarter" }, "2021-01-01")).toBe("2021-03-31");
      expect(due({ toEndOf: "next quarter" }, "2020-12-31")).toBe("2021-03-31");
      expect(due({ toEndOf: "half-year" }, "2021-01-01")).toBe("2021-06-30");
      expect(due({ toEndOf: "next year" }, "2020-12-31")).toBe("2021-12-31");
      expect(dues(borne("dueOn"), { records: [{ dueOn: "2021-05-30" }] })).toEqual(["2021-05-30"]);
      const months = dues(recurring({ every: "month" }), {
        collected,
        options: { period: "2021-02", asOf: "2021-02-28" },
      });
      expect(months).toEqual(["2021-01-31", "2021-02-28"]);
    });

    it("move on from a day off where a day of the month or of the year is one", () => {
      const year = dues(recurring({ every: "year", due: "05-01" }), { collected, options: later });
      expect(year).toEqual(["2021-05-06"]);
      const months = dues(recurring({ every: "month", due: { day: 31 } }), {
        collected,
        options: { period: "2021-02", asOf: "2021-03-01" },
      });
      // 31 January 2021 and 28 February, the last day of its month, are Sundays.
      expect(months).toEqual(["2021-02-01", "2021-03-01"]);
    });

    it("count lateness and later stages from the deadline as it was moved", () => {
      // Ten days after 20 May is Sunday 30 May, so Monday 31 May; five days after that Saturday 5 June, so Monday 7 June.
      // From 30 May it would be Friday 4 June.
      const rule: MiniMeasure = {
        ...borne({ field: "dueOn", plus: { days: 10 } }, { late: { within: { days: 5 }, share: 0.5 } }),
        violations: [
          { code: "T-NOW", duty: "asked" },
          { code: "T-FIVE", duty: "asked", after: { days: 5 } },
        ],
      };
      const done = (doneOn: string) => earned(rule, { records: [{ dueOn: "2021-05-20", doneOn }] });
      expect(["2021-05-31", "2021-06-07", "2021-06-08"].map(done)).toEqual([[100], [50], [0]]);
      const stage = (asOf: string) =>
        findings(rule, { records: [{ dueOn: "2021-05-20" }], options: { period: "2021-06", asOf } })[0]?.[0];
      expect(["2021-06-04", "2021-06-06", "2021-06-07"].map(stage)).toEqual(["T-NOW", "T-NOW", "T-FIVE"]);
    });
  });

  describe("after the as-of date", () => {
    const ever = (where: object) => ({ chosen: { kind: "event", window: "ever", where } });
    const known = (fact: string, value: boolean) => ever({ fact, operator: "known", value });

    it("are not seen: an event of the next day does not exist", () => {
      const select = { chosen: { kind: "event", window: "ever" } };
      const records = onDays("2021-06-30", "2021-07-01").map(({ on }) => ({ id: on, on }));
      expect(chosen(select, { records })).toEqual(["2021-06-30"]);
    });

    it("are not seen where something happened, but where it is planned", () => {
      const records = [{ id: "e", dueOn: "2021-07-01", doneOn: "2021-07-01" }];
      expect(chosen(known("doneOn", true), { records })).toEqual([]);
      expect(chosen(known("dueOn", true), { records })).toEqual(["e"]);
      const next = { period: "2021-06", asOf: "2021-07-01" };
      expect(chosen(known("doneOn", true), { records, options: next })).toEqual(["e"]);
    });
  });

  describe("of filing", () => {
    const seen = (more: object, options: Given["options"] = {}) =>
      chosen({ chosen: { kind: "event" } }, { records: [{ id: "e", on: "2021-06-10", ...more }], options })
        .length;
    const until = (knownAt: string) => ({ period: "2021-06", asOf: "2021-06-30", knownAt });

    it("are seen up to the day up to which filings count, by default the as-of date", () => {
      expect(seen({ filedAt: "2021-06-30" })).toBe(1);
      expect(seen({ filedAt: "2021-07-01" })).toBe(0);
      expect(seen({ filedAt: "2021-07-01" }, until("2021-07-01"))).toBe(1);
      expect(seen({ filedAt: "2021-06-30" }, until("2021-06-29"))).toBe(0);
    });

    it("are those of the later of filing and audit", () => {
      const audited = { filedAt: "2021-06-12", audit: "approved", auditedAt: "2021-07-02" };
      expect(seen(audited, until("2021-07-01"))).toBe(0);
      expect(seen(audited, until("2021-07-02"))).toBe(1);
    });

    it("count only what was approved, or needs no audit", () => {
      const audited = (audit: string) => seen({ audit });
      expect(["saved", "in-review", "rejected", "approved"].map(audited)).toEqual([0, 0, 0, 1]);
      expect(seen({})).toBe(1);
    });

    it("replace a record from the day on which its replacement is known", () => {
      const select = {
        chosen: { kind: "event", where: { fact: "amount", operator: "equal", value: 2 } },
      };
      const versions = [
        { id: "v1", on: "2021-06-10", amount: 1 },
        { id: "v2", on: "2021-06-10", amount: 2, supersedes: "v1", filedAt: "2021-07-02" },
      ];
      const second = (knownAt: string) =>
        chosen(select, { records: versions, options: until(knownAt) }).length;
      expect([second("2021-07-01"), second("2021-07-02")]).toEqual([0, 1]);
      const all = (knownAt: string) =>
        chosen({ chosen: { kind: "event" } }, { records: versions, options: until(knownAt) }).length;
      expect([all("2021-07-01"), all("2021-07-02")]).toEqual([1, 1]);
    });
  });
});
