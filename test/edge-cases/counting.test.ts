import { describe, expect, it } from "vitest";
import { part, trip } from "../support/mini-kinds.js";
import { assessMini, type MiniMeasure, only } from "../support/mini-policy.js";
import { assessGiven, chosen, earned, figureOf, reported } from "../support/mini-results.js";

const compare = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });

describe("few projects", () => {
  const rule: MiniMeasure = {
    parameters: { manyFullAt: 0.8, fewFullAt: 0.7 },
    duties: { start: { each: "events", due: "dueOn", done: "doneOn" } },
    indicators: [
      {
        id: "all",
        points: 100,
        share: "start.rate",
        fullAt: {
          bands: [
            { when: compare("start.due", "greaterThanInclusive", 6), value: "manyFullAt" },
            { value: "fewFullAt" },
          ],
        },
      },
    ],
  };
  const started = (many: number, of: number) =>
    earned(rule, {
      records: Array.from({ length: of }, (_, i) => ({
        dueOn: "2021-03-31",
        ...(i < many ? { doneOn: "2021-03-31" } : {}),
      })),
      collected: [{ kind: "event" }],
    });

  it("E02: are full at a lower line, up to five", () => {
    // 4/6 ÷ 0.8 = 5/6; 5/6 is more than 0.8; 3/5 ÷ 0.7 = 6/7; 4/5 is more than 0.7.
    expect(started(4, 6)).toEqual([83.33]);
    expect(started(5, 6)).toEqual([100]);
    expect(started(3, 5)).toEqual([85.71]);
    expect(started(4, 5)).toEqual([100]);
  });

  it("E02: are all or nothing where there is one, and not applicable where there is none", () => {
    expect(started(0, 1)).toEqual([0]);
    expect(started(1, 1)).toEqual([100]);
    expect(started(0, 0)).toEqual(["not-applicable"]);
  });
});

describe("a plan that is cut", () => {
  const rule: MiniMeasure = {
    select: {
      rows: { kind: "event" },
      inTime: { from: "rows", where: compare("on", "before", "2021-10-01") },
      plan: { from: "inTime", latestPer: "topic" },
      cuts: { from: "rows", where: compare("on", "onOrAfter", "2021-10-01") },
    },
    amounts: { planned: { sum: "amount", of: "plan" } },
    indicators: [
      { id: "done", points: 80, share: "600 / planned" },
      { id: "stable", points: 20, deduct: "20 * cuts.count" },
    ],
  };
  const plan = (on: string, amount: number) => ({ on, topic: "p", amount });
  const year = { period: "2021", asOf: "2021-12-31" };

  it("E04: outside the window stays as it was, and is no longer stable", () => {
    // 80 × 600/1000 = 48, and 20 − 20.
    const november = [plan("2021-01-11", 1000), plan("2021-11-10", 600)];
    expect(earned(rule, { records: november, options: year })).toEqual([48, 0]);
  });

  it("E04: within the window is the plan, to its last day", () => {
    // 80 × 600/750 = 64.
    const cut = (on: string) =>
      earned(rule, { records: [plan("2021-01-11", 1000), plan(on, 750)], options: year });
    expect(cut("2021-09-30")).toEqual([64, 20]);
    expect(cut("2021-10-01")).toEqual([48, 0]);
  });
});

describe("a bundle", () => {
  const rule: MiniMeasure = {
    kinds: [part],
    select: {
      rows: { kind: "part" },
      bundles: { from: "rows", where: compare("in", "known", false) },
      children: { from: "rows", where: compare("in", "known", true) },
      parts: {
        kind: "part",
        link: { child: { to: "children", on: { id: "in" } } },
        where: compare("child.amount", "known", false),
      },
    },
    amounts: { ofBundles: { sum: "amount", of: "bundles" }, ofParts: { sum: "amount", of: "parts" } },
  };
  const row = (id: string, amount: number, more: object = {}) => ({
    kind: "part",
    id,
    on: "2021-02-01",
    amount,
    ...more,
  });
  const child = (id: string, amount: number) => row(id, amount, { in: "whole" });
  const bundle = [row("whole", 900), child("c1", 300), child("c2", 300), child("c3", 300), row("single", 50)];
  const figure = (name: string, records: readonly object[] = bundle) => figureOf(rule, name, { records });

  it("E05: counts as one with what is single, or as its parts with what is single", () => {
    expect(figure("bundles.count")).toBe(2);
    expect(figure("parts.count")).toBe(4);
  });

  it("E05: sums to the same either way, never to both", () => {
    expect(figure("ofBundles")).toBe(950);
    expect(figure("ofParts")).toBe(950);
  });

  it("E05: is reported where its parts do not sum to it", () => {
    const codes = (...parts: readonly number[]) =>
      reported(
        assessGiven(rule, { records: [row("whole", 900), ...parts.map((one, i) => child(`c${i}`, one))] }),
      );
    expect(codes(300, 300, 300)).toEqual([]);
    expect(codes(300, 300, 299.9999)).toEqual(["BUNDLE_SUM"]);
    expect(codes(300, 300, 300.0001)).toEqual(["BUNDLE_SUM"]);
    expect(codes(0.1, 0.2, 899.7)).toEqual([]);
    expect(codes()).toEqual([]);
  });

  it("E05: sums the parts that count", () => {
    const records = [row("whole", 900), child("c1", 600), child("c2", 300)];
    const rejected = { ...row("c3", 100, { in: "whole" }), audit: "rejected" };
    expect(reported(assessGiven(rule, { records: [...records, rejected] }))).toEqual([]);
  });
});

describe("an early start", () => {
  const rule: MiniMeasure = {
    select: { started: { from: "events", where: compare("doneOn", "known", true) } },
    duties: { start: { each: "events", due: "dueOn", done: "doneOn" } },
    indicators: [
      { id: "ofDue", points: 50, share: "start.rate" },
      { id: "ofYear", points: 50, share: "started.count / events.count" },
    ],
  };

  it("E06: counts for the year, and for what is due only when that is", () => {
    const records = [
      { dueOn: "2021-03-31", doneOn: "2021-03-31" },
      { dueOn: "2021-06-30", doneOn: "2021-02-01" },
      { dueOn: "2021-06-30" },
      { id: "early", dueOn: "2021-07-01", doneOn: "2021-06-30" },
      { dueOn: "2021-10-31" },
    ];
    // Two of three that are due; three of five of the year.
    expect(earned(rule, { records })).toEqual([33.33, 30]);
    // A day later the early one is due too, and started: three of four.
    expect(earned(rule, { records, options: { period: "2021-07", asOf: "2021-07-01" } })).toEqual([37.5, 30]);
  });
});

describe("journeys", () => {
  const rule: MiniMeasure = {
    kinds: [trip],
    select: {
      trips: { kind: "trip", with: { personDays: "days * leaders.count" } },
      journeys: { kind: "trip", latestPer: "journey" },
    },
    amounts: { days: { sum: "days", of: "trips" }, personDays: { sum: "personDays", of: "trips" } },
  };
  const go = (id: string, from: string, days: number, leaders: readonly string[], journey = id) => ({
    kind: "trip",
    id,
    from,
    days,
    leaders,
    journey,
  });
  const trips = [
    go("t1", "2021-03-01", 1.5, ["x", "y"], "j"),
    go("t2", "2021-03-02", 2, ["x", "y"], "j"),
    go("t3", "2021-03-04", 0.5, ["x"], "j"),
    go("t4", "2021-05-10", 3, ["x", "y", "z"]),
  ];
  const figure = (name: string) => figureOf(rule, name, { records: trips });

  it("E13: of three cities are one trip, and of three leaders one too", () => {
    expect(figure("journeys.count")).toBe(2);
    expect(
      chosen({ chosen: { kind: "trip", latestPer: "journey" } }, { records: trips }, { kinds: [trip] }),
    ).toEqual(["t3", "t4"]);
  });

  it("E13: have days in halves, and days of each person", () => {
    // 1.5 + 2 + 0.5 + 3 = 7; 3 + 4 + 0.5 + 9 = 16.5.
    expect(figure("days")).toBe(7);
    expect(figure("personDays")).toBe(16.5);
  });

  it("E13: have no third of a day", () => {
    const { intake } = assessGiven(rule, { records: [go("t", "2021-03-01", 0.3, ["x"])] });
    expect(intake.faults.map(({ code }) => code)).toEqual(["FIELD_INVALID"]);
    expect(intake.accepted).toBe(0);
  });
});

describe("December", () => {
  const rule: MiniMeasure = {
    duties: { report: { every: "month", by: "events", dueIn: { "12": "12-25" } } },
    indicators: [{ id: "all", points: 100, share: "report.rate" }],
  };
  const last = (measure: MiniMeasure, year: string, on: string, asOf = `${year}-12-31`) =>
    only(assessMini(measure, [{ on }], { period: year, asOf }))
      .duties[0]?.instances.map(({ period, due, state }) => [period, due, state])
      .slice(-2);

  it("E19: closes on the 25th, and the other months as ever", () => {
    expect(last(rule, "2020", "2020-12-25")).toEqual([
      ["2020-11", "2020-11-30", "missed"],
      ["2020-12", "2020-12-25", "met"],
    ]);
    expect(last(rule, "2020", "2020-12-26")?.[1]).toEqual(["2020-12", "2020-12-25", "missed"]);
  });

  it("E19: closes on the next working day where the 25th is none", () => {
    // 25 December 2021 is a Saturday.
    expect(last(rule, "2021", "2021-12-27")?.[1]).toEqual(["2021-12", "2021-12-27", "met"]);
    expect(last(rule, "2021", "2021-12-28")?.[1]).toEqual(["2021-12", "2021-12-27", "missed"]);
  });

  it("E19: counts from that day on", () => {
    const periods = (asOf: string) =>
      only(assessMini(rule, [{ on: "2020-09-10" }], { period: "2020-12", asOf })).duties[0]?.instances.map(
        ({ period, state }) => [period, state],
      );
    expect(periods("2020-12-24")?.at(-1)).toEqual(["2020-11", "missed"]);
    expect(periods("2020-12-25")?.at(-1)).toEqual(["2020-12", "missed"]);
  });

  it("E19: closes early for the quarter that ends in it, and whatever the other months have", () => {
    const quarters: MiniMeasure = {
      ...rule,
      duties: { report: { every: "quarter", by: "events", due: { days: 5 }, dueIn: { "12": "12-25" } } },
    };
    // The third quarter of 2021 is due on 5 October, in the holiday: on the 8th.
    expect(last(quarters, "2021", "2021-12-27")).toEqual([
      ["2021-Q3", "2021-10-08", "missed"],
      ["2021-Q4", "2021-12-27", "met"],
    ]);
  });
});
