import { describe, expect, it } from "vitest";
import {
  assessMini,
  decided,
  isDecided,
  type MiniMeasure,
  miniFaults,
  only,
} from "../support/mini-policy.js";
import {
  assessGiven,
  chosen,
  counties,
  exemption,
  findings,
  type Given,
  measureOf,
  onDays,
} from "../support/mini-results.js";

const monthly = { every: "month", by: "events" };
const rated = [{ id: "all", points: 100, share: "asked.rate" }];
const violation = (more: object) => ({ code: "T-FOUND", ...more });
const found = (rule: MiniMeasure, given: Given) => measureOf(assessGiven(rule, given)).violations;
const march = { period: "2021-03", asOf: "2021-03-31" };
const held2020 = onDays("2020-09-10", "2020-10-12", "2020-11-10", "2020-12-10");

describe("Violations", () => {
  describe("on a duty", () => {
    const followed = { each: "events", due: "dueOn", done: "doneOn" };
    const borne = (more: object = {}): MiniMeasure => ({
      duties: { asked: followed },
      indicators: rated,
      violations: [violation({ duty: "asked", ...more })],
    });

    it("are one for each instance that was not complete at its deadline", () => {
      const rule: MiniMeasure = {
        duties: { asked: { ...monthly, times: 2 } },
        indicators: rated,
        violations: [violation({ duty: "asked" })],
      };
      // January has two, February one of two, March none.
      const records = onDays("2021-01-05", "2021-01-06", "2021-02-05");
      expect(findings(rule, { records, options: march })).toEqual([
        ["T-FOUND", "2021-02", "final"],
        ["T-FOUND", "2021-03", "final"],
      ]);
    });

    it("are raised on the deadline, not before it, and not where that day was enough", () => {
      const on = (doneOn: string | undefined, asOf: string) =>
        found(borne(), {
          records: [{ dueOn: "2021-03-30", ...(doneOn === undefined ? {} : { doneOn }) }],
          options: { period: "2021-03", asOf },
        }).map(({ raisedOn, due, state, closedOn }) => [raisedOn, due, state, closedOn]);
      expect(on(undefined, "2021-03-29")).toEqual([]);
      expect(on(undefined, "2021-03-30")).toEqual([["2021-03-30", "2021-03-30", "open", undefined]]);
      expect(on("2021-03-30", "2021-03-30")).toEqual([]);
      expect(on("2021-03-31", "2021-03-30")).toEqual([["2021-03-30", "2021-03-30", "open", undefined]]);
      expect(on("2021-03-31", "2021-03-31")).toEqual([["2021-03-30", "2021-03-30", "closed", "2021-03-31"]]);
    });

    it("are none in what is exempt", () => {
      const records = [{ dueOn: "2021-03-30" }];
      const exemptions = [exemption("2021-03-30", "2021-03-30")];
      expect(findings(borne(), { records, exemptions, options: march })).toEqual([]);
    });

    it("name the duty before the subject where they are about several", () => {
      const rule: MiniMeasure = {
        duties: { met: monthly, asked: followed },
        indicators: [{ id: "all", points: 100, share: "met.rate + asked.rate" }],
        violations: [violation({ duty: ["met", "asked"] })],
      };
      const records = [{ id: "e", on: "2021-01-11", dueOn: "2021-02-10", doneOn: "2021-02-11" }];
      const ids = found(rule, { records: [...held2020, ...records], options: march })
        .filter(({ carriedOver }) => !carriedOver)
        .map(({ id }) => id);
      expect(ids.toSorted()).toEqual([
        expect.stringMatching(/^a:T-FOUND:asked.e:-$/),
        expect.stringMatching(/^a:T-FOUND:met.*:2021-02$/),
        expect.stringMatching(/^a:T-FOUND:met.*:2021-03$/),
      ]);
    });

    it("carry the subject and the period in their id", () => {
      const rule: MiniMeasure = {
        duties: { asked: { ...monthly, per: ["reserve"], match: "topic" } },
        indicators: rated,
        violations: [violation({ duty: "asked" })],
      };
      const records = [...held2020.map((one) => ({ ...one, topic: "reserve" }))];
      const ids = found(rule, { records, options: { period: "2021-01", asOf: "2021-01-31" } });
      expect(ids.map(({ id }) => id)).toEqual(["a:T-FOUND:reserve:2021-01"]);
    });

    it("are raised only at the highest stage that was reached by the last day that is scored", () => {
      const rule: MiniMeasure = {
        ...borne(),
        violations: [
          violation({ code: "T-NOW", duty: "asked" }),
          violation({ code: "T-TEN", duty: "asked", after: { days: 10 } }),
          violation({ code: "T-MONTH", duty: "asked", after: { months: 1 } }),
        ],
      };
      // Ten days after Monday 1 March is Thursday 11 March; a month after it Thursday 1 April.
      const codes = (asOf: string, period: string) =>
        findings(rule, { records: [{ dueOn: "2021-03-01" }], options: { period, asOf } }).map(
          ([code]) => code,
        );
      expect(codes("2021-03-10", "2021-03")).toEqual(["T-NOW"]);
      expect(codes("2021-03-11", "2021-03")).toEqual(["T-TEN"]);
      expect(codes("2021-04-30", "2021-03")).toEqual(["T-TEN"]);
      expect(codes("2021-04-01", "2021-04")).toEqual(["T-MONTH"]);
    });

    it("leave those that are about a row beside the stages of one miss", () => {
      const rule: MiniMeasure = {
        duties: { asked: monthly },
        indicators: rated,
        violations: [
          violation({ code: "T-NOW", duty: "asked" }),
          violation({ code: "T-TWO", duty: "asked", running: 2 }),
        ],
      };
      expect(
        findings(rule, { records: [...held2020, { on: "2021-01-11" }], options: march }).map(
          ([code, period]) => `${code} ${period}`,
        ),
      ).toEqual(["T-NOW 2021-02", "T-NOW 2021-03", "T-TWO 2021-03"]);
    });
  });

  describe("in a row", () => {
    const rows = (running: number, days: readonly string[], more: Given = {}) =>
      findings(
        {
          duties: { asked: monthly },
          indicators: rated,
          violations: [violation({ duty: "asked", running })],
        },
        {
          records: [...held2020, ...onDays(...days)],
          options: { period: "2021-05", asOf: "2021-05-31" },
          ...more,
        },
      ).map(([, period]) => period);

    it("are found from the n-th on, for each", () => {
      // February to May are missed: the second is March, the third April, the fourth May.
      expect(rows(2, ["2021-01-05"])).toEqual(["2021-03", "2021-04", "2021-05"]);
      expect(rows(3, ["2021-01-05"])).toEqual(["2021-04", "2021-05"]);
      expect(rows(4, ["2021-01-05"])).toEqual(["2021-05"]);
      expect(rows(5, ["2021-01-05"])).toEqual([]);
    });

    it("go on over what is exempt, which does not count", () => {
      const exemptions = [exemption("2021-03-01", "2021-03-31")];
      expect(rows(2, ["2021-01-05"], { exemptions })).toEqual(["2021-04", "2021-05"]);
      expect(rows(3, ["2021-01-05"], { exemptions })).toEqual(["2021-05"]);
    });

    it("go on over what was not collected, which does not count", () => {
      const collected = [
        { kind: "event", to: "2021-02-28" },
        { kind: "event", from: "2021-04-01" },
      ];
      expect(rows(2, ["2021-01-05"], { collected })).toEqual(["2021-04", "2021-05"]);
    });

    it("are of one row, not of several", () => {
      const rule: MiniMeasure = {
        duties: { asked: { every: "quarter", by: "events", per: ["x", "y"], match: "topic" } },
        indicators: rated,
        violations: [violation({ duty: "asked", running: 2 })],
      };
      // x misses the first quarter, y the second: neither misses two in a row.
      const records = [
        { on: "2020-11-01", topic: "x" },
        { on: "2020-11-01", topic: "y" },
        { on: "2021-02-01", topic: "y" },
        { on: "2021-05-10", topic: "x" },
      ];
      expect(findings(rule, { records })).toEqual([]);
      expect(findings(rule, { records: records.slice(0, 3) })).toEqual([["T-FOUND", "2021-Q2", "final"]]);
    });

    it("are seen on the day of the last one's deadline: one made up by then is none", () => {
      const rule: MiniMeasure = {
        duties: { asked: { ...monthly, late: { share: 0.5 } } },
        indicators: rated,
        violations: [violation({ duty: "asked", running: 2 })],
      };
      const found = (...days: readonly string[]) =>
        findings(rule, {
          records: [...held2020, ...onDays("2021-01-05", ...days)],
          options: { period: "2021-04", asOf: "2021-04-30" },
        });
      // In April two are held; the second makes February up after March's deadline: closed, for one of two was completed.
      expect(found("2021-04-06", "2021-04-07")).toEqual([["T-FOUND", "2021-03", "closed"]]);
      // In March two are held; the second makes February up: no two in a row.
      expect(found("2021-03-30", "2021-03-31")).toEqual([]);
    });
  });

  describe("on each record", () => {
    const each = (more: object = {}): MiniMeasure => ({
      select: { open: { from: "events", where: { fact: "open", operator: "equal", value: true } } },
      violations: [violation({ each: "open", ...more })],
    });

    it("are one for each of the selection, raised when it was both done and known", () => {
      const records = [
        { id: "now", on: "2021-06-10", open: true },
        { id: "filed", on: "2021-06-10", open: true, filedAt: "2021-06-14" },
        {
          id: "audited",
          on: "2021-06-10",
          open: true,
          filedAt: "2021-06-14",
          audit: "approved",
          auditedAt: "2021-06-16",
        },
        { id: "not", on: "2021-06-10" },
      ];
      expect(found(each(), { records }).map(({ id, subject, raisedOn }) => [id, subject, raisedOn])).toEqual([
        ["a:T-FOUND:now:-", "now", "2021-06-10"],
        ["a:T-FOUND:filed:-", "filed", "2021-06-14"],
        ["a:T-FOUND:audited:-", "audited", "2021-06-16"],
      ]);
    });

    it("keep the name of the first version", () => {
      const records = [
        { id: "v1", on: "2021-06-10", open: true },
        { id: "v2", on: "2021-06-10", open: true, supersedes: "v1", filedAt: "2021-06-20" },
      ];
      expect(found(each(), { records }).map(({ subject }) => subject)).toEqual(["v1"]);
    });

    it("are none for what happened while an exemption lasted", () => {
      const records = onDays("2021-06-09", "2021-06-10", "2021-06-11", "2021-06-12").map(({ on }) => ({
        id: on,
        on,
        open: true,
      }));
      const exemptions = [exemption("2021-06-10", "2021-06-11")];
      expect(findings(each(), { records, exemptions }).map(([, subject]) => subject)).toEqual([
        "2021-06-09",
        "2021-06-12",
      ]);
    });

    it("may say which of their days is held against exemptions", () => {
      const records = [
        { id: "done", on: "2021-05-03", doneOn: "2021-06-10", open: true },
        { id: "begun", on: "2021-06-10", doneOn: "2021-06-20", open: true },
        { id: "never", on: "2021-06-10", open: true },
      ];
      const exemptions = [exemption("2021-06-10", "2021-06-11")];
      const byDay = { ...each(), violations: [violation({ each: "open", day: "doneOn" })] };
      expect(findings(byDay, { records, exemptions }).map(([, subject]) => subject)).toEqual([
        "begun",
        "never",
      ]);
    });

    it("name a date as that day, of records alone", () => {
      const faults = (more: object) => miniFaults({ violations: [violation(more)] });
      expect(faults({ each: "events", day: "doneOn" })).toEqual([]);
      expect(faults({ each: "events", day: "topic" })[0]).toContain("NAME_UNKNOWN");
      expect(faults({ each: "events", day: "doneOn", lasting: true })).toEqual([
        "VALUE_INVALID profiles[0].violations[0].day",
      ]);
      const when = { fact: "events.count", operator: "lessThan", value: 2 };
      expect(faults({ when, day: "doneOn" })).toEqual(["VALUE_INVALID profiles[0].violations[0].day"]);
    });

    it("are not excused where people decided, or where several claim the same", () => {
      const exemptions = [exemption("2021-06-01", "2021-06-30")];
      const on = "2021-06-10";
      const records = [
        { id: "found", on, open: true, decidedBy: "committee" },
        { id: "seen", on, open: true },
      ];
      expect(findings(each(), { records, exemptions }).map(([, subject]) => subject)).toEqual(["found"]);
      const claims: MiniMeasure = {
        select: {
          twice: { kind: "event", repeats: { on: ["topic"], among: "city", first: true } },
          mine: { from: "twice", where: { fact: "open", operator: "equal", value: true } },
        },
        violations: [violation({ each: "mine" })],
      };
      const both = ["a", "b"].map((unitId) => ({
        id: `claim-${unitId}`,
        unitId,
        on,
        topic: "x",
        open: true,
      }));
      const given = { records: both, exemptions, units: counties("a", "b") };
      expect(findings(claims, given).map(([, subject]) => subject)).toEqual(["claim-a"]);
    });

    it("can ask whether an exemption covers their event", () => {
      const exemptions = [exemption("2021-06-10", "2021-06-11")];
      const select = {
        chosen: { kind: "event", where: { fact: "exempt", operator: "equal", value: false } },
      };
      const records = [
        { id: "before", on: "2021-06-09" },
        { id: "during", on: "2021-06-11" },
      ];
      expect(chosen(select, { records, exemptions })).toEqual(["before"]);
      // One that only allows something exempts nothing.
      expect(
        chosen(select, { records, exemptions: [{ ...exemptions[0], allows: ["online"] }] }),
      ).toHaveLength(2);
    });

    describe("of which the state lasts", () => {
      const records = [
        { id: "old", on: "2020-09-10", open: true },
        { id: "filed", on: "2021-03-10", filedAt: "2021-03-12", open: true },
        { id: "shut", on: "2021-03-10", open: false },
      ];
      const lasting: MiniMeasure = {
        select: {
          open: { from: "events", window: "ever", where: { fact: "open", operator: "equal", value: true } },
        },
        violations: [violation({ each: "open", lasting: true })],
      };

      it("are raised on the last day that is scored, open, as long as it lasts", () => {
        const at = (period: string, asOf: string) =>
          found(lasting, { records, options: { period, asOf } }).map((one) =>
            [one.subject, one.raisedOn, one.state, one.new, one.carriedOver].join(" "),
          );
        expect(at("2021-02", "2021-02-28")).toEqual(["old 2021-02-28 open true false"]);
        expect(at("2021-04", "2021-05-10")).toEqual([
          "old 2021-04-30 open true false",
          "filed 2021-04-30 open true false",
        ]);
      });

      it("are none where that day is exempt, whenever it began", () => {
        const codes = (from: string, to: string) =>
          findings(lasting, { records, exemptions: [exemption(from, to)], options: march });
        expect(codes("2021-03-10", "2021-03-30")).toHaveLength(2);
        expect(codes("2021-03-31", "2021-03-31")).toEqual([]);
      });

      it("are about records alone", () => {
        const faults = (more: object) =>
          miniFaults({
            duties: { asked: monthly },
            indicators: rated,
            violations: [violation({ lasting: true, ...more })],
          });
        expect(faults({ each: "events" })).toEqual([]);
        expect(faults({ duty: "asked" })).toEqual(["VALUE_INVALID profiles[0].violations[0]"]);
        expect(faults({ when: { fact: "asked.lacking", operator: "greaterThan", value: 2 } })).toEqual([
          "VALUE_INVALID profiles[0].violations[0]",
        ]);
        expect(faults({ each: "events", lasting: false })).toHaveLength(1);
      });
    });

    it("make the measure 0 where they are critical, and only so", () => {
      const grave: MiniMeasure = {
        select: {
          known: { kind: "event", where: isDecided },
          open: { from: "known", where: { fact: "open", operator: "equal", value: true } },
        },
        violations: [violation({ each: "open", severity: "critical" })],
      };
      const { score, base, annulled } = only(assessMini(grave, [{ ...decided, open: true }]));
      expect([score, base, annulled]).toEqual([0, 100, true]);
      expect(only(assessMini(grave, [{ ...decided, open: false }])).score).toBe(100);
      expect(only(assessMini(grave, [{ ...decided, documentNo: undefined, open: true }])).score).toBe(100);
      expect(only(assessMini(each({ severity: "major" }), [{ open: true }])).score).toBe(100);
    });

    it("may be critical only so, for people decide on it", () => {
      const critical = (more: object) =>
        miniFaults({
          select: { known: { kind: "event", where: isDecided } },
          duties: { asked: monthly },
          indicators: rated,
          violations: [violation({ severity: "critical", ...more })],
        });
      expect(critical({ each: "known" })).toEqual([]);
      expect(critical({ each: "events" })).toEqual(["CRITICAL_UNSUPPORTED profiles[0].violations[0].each"]);
      expect(critical({ duty: "asked" })).toHaveLength(1);
      expect(critical({ when: { fact: "asked.lacking", operator: "greaterThan", value: 2 } })).toHaveLength(
        1,
      );
    });
  });

  describe("that are new", () => {
    const rule: MiniMeasure = {
      duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } },
      indicators: rated,
      violations: [violation({ duty: "asked" })],
    };
    const isNew = (dueOn: string, period: string) =>
      found(rule, { records: [{ dueOn }], options: { period, asOf: "2021-12-31" } }).map((one) => one.new);

    it("were raised since the end of the period before, whatever its length", () => {
      expect(isNew("2021-05-31", "2021-06")).toEqual([false]);
      expect(isNew("2021-06-01", "2021-06")).toEqual([true]);
      expect(isNew("2021-03-31", "2021-Q2")).toEqual([false]);
      expect(isNew("2021-04-01", "2021-Q2")).toEqual([true]);
      expect(isNew("2021-06-30", "2021-H2")).toEqual([false]);
      expect(isNew("2021-07-01", "2021-H2")).toEqual([true]);
      expect(isNew("2021-01-01", "2021")).toEqual([true]);
    });
  });

  describe("on a condition", () => {
    it("are none where an exemption covers the last day that is scored", () => {
      const few: MiniMeasure = {
        violations: [violation({ when: { fact: "events.count", operator: "lessThan", value: 2 } })],
      };
      const on = (from: string, to: string) =>
        findings(few, { records: onDays("2021-02-10"), exemptions: [exemption(from, to)], options: march });
      expect(on("2021-03-01", "2021-03-30")).toHaveLength(1);
      expect(on("2021-03-31", "2021-03-31")).toEqual([]);
      expect(on("2021-03-31", "2021-04-30")).toEqual([]);
    });

    it("are one, on the last day that is scored, and gone when it holds no more", () => {
      const rule: MiniMeasure = {
        violations: [violation({ when: { fact: "events.count", operator: "lessThan", value: 2 } })],
      };
      const at = (period: string, asOf: string) =>
        found(rule, { records: onDays("2021-01-05", "2021-05-05"), options: { period, asOf } }).map(
          ({ id, raisedOn }) => [id, raisedOn],
        );
      expect(at("2021-04", "2021-05-31")).toEqual([["a:T-FOUND:-:2021-04", "2021-04-30"]]);
      expect(at("2021-04", "2021-04-12")).toEqual([["a:T-FOUND:-:2021-04", "2021-04-12"]]);
      expect(at("2021-05", "2021-05-31")).toEqual([]);
    });
  });

  it("have a remedy due so long after the finding", () => {
    const remedy = { en: "x", zh: "甲", within: { workingDays: 5 } };
    const rule: MiniMeasure = {
      duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } },
      indicators: rated,
      violations: [violation({ duty: "asked", remedy })],
    };
    // Five working days after Friday 30 April 2021: 6, 7, 8 (worked), 10 and 11 May.
    const [one] = found(rule, { records: [{ dueOn: "2021-04-30" }] });
    expect(one?.remedy?.due).toBe("2021-05-11");
  });

  it("say the words that fill their message", () => {
    const rule: MiniMeasure = {
      duties: { asked: { ...monthly, due: { days: 5 } } },
      indicators: rated,
      violations: [
        violation({
          duty: "asked",
          message: { en: "{unit}: {period}, due {due}", zh: "{unit}{period}{due}" },
        }),
      ],
    };
    const records = [...held2020, ...onDays("2021-01-05", "2021-02-05")];
    const [one] = found(rule, { records, options: { period: "2021-03", asOf: "2021-04-30" } });
    // March is due on 5 April, a holiday, so on the 6th.
    expect(one?.message).toEqual({ en: "A: March 2021, due 6 April 2021", zh: "A2021年3月2021年4月6日" });
  });

  it("costs its points in the year in which it was due, and not again in that of its deadline", () => {
    const rule: MiniMeasure = {
      duties: { asked: { every: "quarter", by: "events", due: { days: 10 } } },
      indicators: [{ id: "all", points: 100, share: 1 }],
      violations: [{ code: "T-MISSED", duty: "asked" }],
      deductions: {
        cap: 50,
        lines: [
          { id: "d", title: { en: "x", zh: "甲" }, each: ["T-MISSED"], points: 5, basis: "assumption" },
        ],
      },
    };
    // Of the fourth quarter of 2020, due on 10 January, which moves to the 11th.
    const records = [{ on: "2020-09-01" }, { on: "2021-02-15" }];
    const taken = (period: string, asOf: string) => {
      const { deductions, violations } = measureOf(assessGiven(rule, { records, options: { period, asOf } }));
      return [deductions?.points, violations.map((one) => [one.period, one.carriedOver])];
    };
    expect(taken("2020", "2021-01-31")).toEqual([5, [["2020-Q4", false]]]);
    expect(taken("2021-03", "2021-04-20")).toEqual([0, []]);
  });

  it("is final when no record that could free another can come any more", () => {
    // Due at the end of February, with two months more; April's record could be freed by another of April alone.
    const rule: MiniMeasure = {
      duties: {
        asked: {
          every: "month",
          by: "events",
          due: { toEndOf: "next month" },
          late: { within: { months: 2 }, share: 0.5 },
        },
      },
      indicators: rated,
      violations: [violation({ duty: "asked" })],
    };
    const stateOf = (asOf: string) =>
      found(rule, { records: [{ on: "2021-04-10" }], options: { period: "2021-04", asOf } }).find(
        ({ period }) => period === "2021-01",
      )?.state;
    expect(stateOf("2021-04-30")).toBe("final");
  });
});
