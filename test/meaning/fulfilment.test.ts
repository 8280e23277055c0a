import { describe, expect, it } from "vitest";
import { report, tenure } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { exemption, findings, type Given, onDays, states } from "../support/mini-results.js";

const rule = (duty: object, more: MiniMeasure = {}): MiniMeasure => ({
  duties: { asked: { every: "month", by: "events", ...duty } },
  ...more,
});
const at = (period: string, asOf: string) => ({ period, asOf });
const march = at("2021-03", "2021-03-31");

describe("Which record fulfils which instance", () => {
  describe("a record about a period", () => {
    const about = (duty: object): MiniMeasure => ({
      kinds: [report],
      select: { reports: { kind: "report" } },
      duties: { asked: { every: "month", by: "reports", due: { days: 5 }, ...duty } },
    });
    const of = (period: string, on: string, more: object = {}) => ({ kind: "report", period, on, ...more });
    const collected = [{ kind: "report" }];

    // January is due on Friday 5 February, February on Friday 5 March, March on Tuesday 6 April.
    it("serves that period, in time on its deadline and not on the day after", () => {
      const january = (on: string) =>
        states(about({}), { records: [of("2021-01", on)], collected, options: at("2021-02", "2021-03-05") });
      expect(january("2021-02-05")).toEqual([
        ["2021-01", "met", 1],
        ["2021-02", "missed", 0],
      ]);
      expect(january("2021-02-06")).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "missed", 0],
      ]);
    });

    it("earns its share where it comes late, and does not serve the month in which it came", () => {
      // Ten days after 5 February is Monday 15 February, in the holiday of 11 to 17 February: until the 18th.
      const late = about({ late: { within: { days: 10 }, share: 0.5 } });
      const january = (on: string) =>
        states(late, { records: [of("2021-01", on)], collected, options: at("2021-02", "2021-03-05") });
      expect(january("2021-02-18")).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "missed", 0],
      ]);
      expect(january("2021-02-19")[0]).toEqual(["2021-01", "missed", 0]);
    });

    it("makes up for no other period, however many there are", () => {
      const records = [of("2021-02", "2021-03-01"), of("2021-02", "2021-03-02")];
      const late = about({ late: { share: 0.5 } });
      expect(states(late, { records, collected, options: at("2021-02", "2021-03-05") })).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "met", 1],
      ]);
    });

    it("serves the longer period that contains it, and no shorter one", () => {
      const quarter = (period: string) =>
        states(about({ every: "quarter" }), {
          records: [of(period, "2021-04-01")],
          collected,
          options: at("2021-03", "2021-04-30"),
        });
      expect(quarter("2021-03")).toEqual([["2021-Q1", "met", 1]]);
      expect(quarter("2021-Q1")).toEqual([["2021-Q1", "met", 1]]);
      expect(quarter("2021-H1")).toEqual([["2021-Q1", "missed", 0]]);
      const months = states(about({}), {
        records: [of("2021-Q1", "2021-04-01")],
        collected,
        options: at("2021-03", "2021-04-30"),
      });
      expect(months.map(([, state]) => state)).toEqual(["missed", "missed", "missed"]);
    });

    it("closes what it did not make good, when it comes after all", () => {
      const late = about({ late: { within: { days: 10 }, share: 0.5 } });
      const found = findings(
        {
          ...late,
          indicators: [{ id: "all", points: 100, share: "asked.rate" }],
          violations: [{ code: "T-MISSED", duty: "asked" }],
        },
        { records: [of("2021-01", "2021-03-20")], collected, options: at("2021-01", "2021-03-31") },
      );
      expect(found).toEqual([["T-MISSED", "2021-01", "closed"]]);
    });
  });

  describe("another record", () => {
    const anyTime = { late: { share: 0.5 } };
    const months = (duty: object, days: readonly string[], more: Given = {}) =>
      states(rule(duty), { records: onDays(...days), options: march, ...more });

    it("serves its own period first, and what that does not need the oldest", () => {
      expect(months(anyTime, ["2020-09-01", "2020-10-01", "2020-11-01", "2020-12-01", "2021-03-05"])).toEqual(
        [
          ["2021-01", "missed", 0],
          ["2021-02", "missed", 0],
          ["2021-03", "met", 1],
        ],
      );
      expect(
        months(anyTime, ["2020-09-01", "2020-10-01", "2020-11-01", "2020-12-01", "2021-03-05", "2021-03-06"]),
      ).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "missed", 0],
        ["2021-03", "met", 1],
      ]);
    });

    it("goes back over the turn of the year, for the oldest may lie there", () => {
      // September to November 2020 are held, December is not: the second one of March makes December up.
      const held = ["2020-09-01", "2020-10-01", "2020-11-01", "2021-03-05", "2021-03-06"];
      expect(months(anyTime, held)[0]).toEqual(["2021-01", "missed", 0]);
    });

    it("passes over what its date is too late for", () => {
      // January can be made up until the end of February, February until the end of March.
      const next = { late: { within: { toEndOf: "next month" }, share: 0.5 } };
      expect(months(next, ["2021-03-05", "2021-03-06"])).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "late", 0.5],
        ["2021-03", "met", 1],
      ]);
      expect(months(next, ["2021-02-27", "2021-02-28"]).slice(0, 2)).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "met", 1],
      ]);
    });

    it("is not used where nothing can be made up", () => {
      expect(months({}, ["2021-02-01", "2021-02-02", "2021-02-03"])).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "met", 1],
        ["2021-03", "missed", 0],
      ]);
    });

    it("makes up for nothing before the deadline of that has passed", () => {
      // January is due on Wednesday 10 February. Two records of up to that day are both February's, and one is too
      // many; one of the day after makes January up.
      const tenth = { due: { days: 10 }, late: { within: { toEndOf: "month" }, share: 0.5 } };
      const found = (days: readonly string[]) =>
        months(tenth, days, { options: at("2021-02", "2021-03-31") });
      expect(found(["2021-02-03", "2021-02-10"])).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "met", 1],
      ]);
      expect(found(["2021-02-03", "2021-02-11"])).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "met", 1],
      ]);
    });

    it("makes up what is lacking of several, each for its share, until nothing is", () => {
      // January needs 3 and has 1; of February's 6 three are left over, of which two are needed: 1 + 2 × 0.25.
      const three = { times: 3, late: { share: 0.25 } };
      const days = ["2021-01-04", ...Array.from({ length: 6 }, (_, i) => `2021-02-0${i + 1}`)];
      const before = ["2020-09", "2020-10", "2020-11", "2020-12"].flatMap((month) =>
        [1, 2, 3].map((day) => `${month}-0${day}`),
      );
      expect(months(three, [...before, ...days])).toEqual([
        ["2021-01", "late", 1.5],
        ["2021-02", "met", 3],
        ["2021-03", "missed", 0],
      ]);
    });

    it("frees another for an older miss where only that one comes early enough for it", () => {
      // January can be made up within ten working days of 31 January: 1–5, 7 (worked), 8–10, then the 18th.
      const ten = { late: { within: { workingDays: 10 }, share: 0.5 } };
      const found = (...days: readonly string[]) =>
        months(ten, days, { options: at("2021-02", "2021-02-28") });
      expect(found("2021-02-18", "2021-02-25")).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "met", 1],
      ]);
      expect(found("2021-02-19", "2021-02-25")).toEqual([
        ["2021-01", "missed", 0],
        ["2021-02", "met", 1],
      ]);
    });

    it("is free for others in a month that is exempt", () => {
      const exemptions = [exemption("2021-02-01", "2021-02-28")];
      const held = ["2020-09-01", "2020-10-01", "2020-11-01", "2020-12-01", "2021-02-05"];
      expect(months(anyTime, held, { exemptions })).toEqual([
        ["2021-01", "late", 0.5],
        ["2021-02", "exempt", 0],
        ["2021-03", "missed", 0],
      ]);
    });

    it("never takes from a month what that has: one more leaves every met month met", () => {
      const held = ["2021-01-05", "2021-02-05", "2021-03-05"];
      for (const one of ["2021-01-04", "2021-02-06", "2021-03-31"]) {
        expect(months(anyTime, [...held, one]).map(([, state]) => state)).toEqual(["met", "met", "met"]);
      }
    });
  });

  describe("in rows", () => {
    const posts = (match: string): MiniMeasure => ({
      kinds: [tenure],
      select: { posts: { kind: "tenure" } },
      duties: { asked: { every: "month", per: "posts", by: "events", match, late: { share: 0.5 } } },
    });
    const heads = ["head", "mayor"].map((postId) => ({ kind: "tenure", postId, from: "2021-01-01" }));
    const february = at("2021-02", "2021-02-28");

    it("serves only its own row: what one has too much the other does not get", () => {
      const records = [...heads, ...["04", "05"].map((day) => ({ on: `2021-01-${day}`, topic: "head" }))];
      expect(states(posts("topic"), { records, options: at("2021-01", "2021-01-31") })).toEqual([
        ["head 2021-01", "met", 1],
        ["mayor 2021-01", "missed", 0],
      ]);
    });

    it("makes up within its row", () => {
      const records = [...heads, ...["04", "05"].map((day) => ({ on: `2021-02-${day}`, topic: "mayor" }))];
      expect(states(posts("topic"), { records, options: february })).toEqual([
        ["head 2021-01", "missed", 0],
        ["head 2021-02", "missed", 0],
        ["mayor 2021-01", "late", 0.5],
        ["mayor 2021-02", "met", 1],
      ]);
    });

    it("serves every row whose key its list holds", () => {
      const records = [
        ...heads,
        { on: "2021-01-04", tags: ["head", "mayor"] },
        { on: "2021-02-04", tags: ["x", "mayor"] },
      ];
      expect(states(posts("tags"), { records, options: february })).toEqual([
        ["head 2021-01", "met", 1],
        ["head 2021-02", "missed", 0],
        ["mayor 2021-01", "met", 1],
        ["mayor 2021-02", "met", 1],
      ]);
    });
  });

  describe("of several records", () => {
    const about = (duty: object): MiniMeasure => ({
      kinds: [report],
      select: { reports: { kind: "report" } },
      duties: { asked: { every: "month", by: "reports", due: { days: 5 }, ...duty } },
    });
    it("one that is in time goes before one that was filed earlier or earns more", () => {
      // By the 15th; the first was filed within ten days of 10 February and earns half.
      const byDay = rule({ every: "month", due: { day: 15 } });
      const records = [{ on: "2021-01-10", filedAt: "2021-02-15" }, { on: "2021-01-20" }];
      expect(states(byDay, { records, options: at("2021-01", "2021-02-28") }).at(-1)).toEqual([
        "2021-01",
        "met",
        0.5,
      ]);
    });

    it("a report that is in time goes before one of an earlier period, or filed earlier", () => {
      const first = { kind: "report", id: "a", period: "2021-01", on: "2021-01-30", filedAt: "2021-02-08" };
      const late = { kind: "report", id: "b", period: "2021-01", on: "2021-02-03" };
      const given = { collected: [{ kind: "report" }], options: at("2021-01", "2021-02-28") };
      expect(states(about({}), { ...given, records: [first, late] }).at(-1)).toEqual(["2021-01", "met", 1]);
      const quarter = [
        { kind: "report", id: "c", period: "2021-01", on: "2021-04-20" },
        { kind: "report", id: "d", period: "2021-03", on: "2021-03-30" },
      ];
      const asked = { ...given, records: quarter, options: at("2021-03", "2021-04-30") };
      expect(states(about({ every: "quarter" }), asked).at(-1)).toEqual(["2021-Q1", "met", 1]);
    });

    it("one that earns more goes before one that earns less, also of those that are late", () => {
      const late = rule({ every: "month", due: { day: 5 }, late: { within: { days: 10 }, share: 0.5 } });
      // The first earns half of a half; the second comes after the allowance and earns nothing.
      const records = [{ on: "2021-01-14", filedAt: "2021-02-15" }, { on: "2021-01-28" }];
      const given = { records, options: at("2021-01", "2021-02-28") };
      expect(states(late, given).at(-1)).toEqual(["2021-01", "late", 0.25]);
    });

    it("what makes up is what earns most, then what came first", () => {
      const late = rule({ every: "quarter", late: { within: { months: 4 }, share: 0.5 } });
      // Both came in the second quarter, which has one of its own; the first was filed too late to earn anything.
      const records = [
        { on: "2021-04-10" },
        { on: "2021-04-20", filedAt: "2021-06-16" },
        { on: "2021-05-07", filedAt: "2021-06-15" },
      ];
      const options = at("2021-06", "2021-06-30");
      expect(states(late, { records, options }).map(([period, , credit]) => [period, credit])).toContainEqual(
        ["2021-Q1", 0.25],
      );
    });
  });
});
