import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, miniFaults, only } from "../support/mini-policy.js";

const count = (select: object, events: readonly object[], name = "chosen", options = {}) =>
  only(
    assessMini(
      { select, indicators: [{ id: "all", points: 100, share: `${name}.count / 100` }] },
      events,
      options,
    ),
  ).lines[0];
const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });

describe("the newest record for each value of a field", () => {
  const rows = [
    { id: "a1", on: "2021-01-10", topic: "a", open: true },
    { id: "b1", on: "2021-02-10", topic: "b", open: true },
    { id: "a2", on: "2021-03-10", topic: "a", open: false },
    { id: "x", on: "2021-03-11", open: true },
  ];

  it("is taken before the condition, and records without the field are left out", () => {
    expect(count({ chosen: { kind: "event", latestPer: "topic" } }, rows)?.records).toEqual(["a2", "b1"]);
    expect(
      count({ chosen: { kind: "event", latestPer: "topic", where: isTrue("open") } }, rows)?.records,
    ).toEqual(["b1"]);
    expect(
      count(
        { open: { kind: "event", where: isTrue("open") }, chosen: { from: "open", latestPer: "topic" } },
        rows,
      )?.records,
    ).toEqual(["a1", "b1"]);
  });

  it("is the one filed last of the same day, then the one with the greater id", () => {
    const day = { on: "2021-01-10", topic: "a" };
    expect(
      count({ chosen: { kind: "event", latestPer: "topic" } }, [
        { ...day, id: "z", filedAt: "2021-01-11" },
        { ...day, id: "m", filedAt: "2021-01-12" },
      ])?.records,
    ).toEqual(["m"]);
    expect(
      count({ chosen: { kind: "event", latestPer: "topic" } }, [
        { ...day, id: "z" },
        { ...day, id: "m" },
      ])?.records,
    ).toEqual(["z"]);
  });

  it("counts within the window", () => {
    expect(
      count({ chosen: { kind: "event", latestPer: "topic" } }, rows, "chosen", {
        period: "2021-02",
        asOf: "2021-03-31",
      })?.records,
    ).toEqual(["a1", "b1"]);
  });
});

describe("a linked record", () => {
  const projects = [
    { id: "p1", on: "2020-09-01", open: true, amount: 60, dueOn: "2021-02-15" },
    { id: "p2", on: "2020-09-02", open: true, amount: 40, dueOn: "2021-03-15" },
    { id: "p3", on: "2020-09-03", open: true, amount: 50, dueOn: "2021-03-15" },
  ];
  const rows = [
    { id: "r1", on: "2021-01-31", topic: "p1", amount: 5 },
    { id: "r2", on: "2021-04-30", topic: "p1", amount: 14, doneOn: "2021-02-20" },
    { id: "r3", on: "2021-04-30", topic: "p2", amount: 16, doneOn: "2021-03-15" },
    { id: "r4", on: "2021-04-30", topic: "stranger", amount: 99 },
  ];
  const select = {
    rows: { kind: "event", where: { fact: "topic", operator: "known", value: true } },
    projects: {
      kind: "event",
      window: "ever",
      link: { now: { to: "rows", on: { id: "topic" } } },
      with: { done: "now.amount / amount", gap: "done - timeProgress" },
      where: isTrue("open"),
    },
  };
  const options = { period: "2021-04", asOf: "2021-04-30" };
  const measure = (more: object): MiniMeasure => ({
    select: { ...select, ...more },
    indicators: [{ id: "all", points: 100, share: "chosen.count / 100" }],
  });
  const chosen = (where: object) =>
    only(assessMini(measure({ chosen: { from: "projects", where } }), [...projects, ...rows], options))
      .lines[0]?.records;

  it("is the newest that matches; where none does its fields are absent", () => {
    expect(chosen({ fact: "now.amount", operator: "known", value: true })).toEqual(["p1", "p2"]);
    expect(chosen({ fact: "now.amount", operator: "equal", value: 14 })).toEqual(["p1"]);
    expect(chosen({ fact: "now.doneOn", operator: "onOrAfter", value: "2021-03-01" })).toEqual(["p2"]);
  });

  it("gives numbers that are exact: 14 of 60 in the fourth month is 10 points behind, neither more nor less", () => {
    // 14/60 − 4/12 = −1/10 exactly; 16/40 − 4/12 = +1/15.
    expect(chosen({ fact: "gap", operator: "lessThanInclusive", value: -0.1 })).toEqual(["p1"]);
    expect(chosen({ fact: "gap", operator: "greaterThanInclusive", value: -0.1 })).toEqual(["p1", "p2"]);
    expect(chosen({ fact: "gap", operator: "lessThan", value: -0.1 })).toEqual([]);
  });

  it("can say when a duty that a record bears was done", () => {
    const rule: MiniMeasure = {
      select,
      duties: {
        started: {
          each: "projects",
          due: { field: "dueOn", plus: { toEndOf: "month" } },
          done: ["now.doneOn"],
        },
      },
      indicators: [{ id: "all", points: 100, share: "started.rate" }],
    };
    const { duties, lines } = only(assessMini(rule, [...projects, ...rows], options));
    expect(
      duties[0]?.instances.map(({ subject, due, state, completedOn }) => [subject, due, state, completedOn]),
    ).toEqual([
      ["p1", "2021-02-28", "met", "2021-02-20"],
      ["p2", "2021-03-31", "met", "2021-03-15"],
      ["p3", "2021-03-31", "missed", undefined],
    ]);
    expect(lines[0]?.working).toBe("100 × 2/3 = 66.67");
  });

  it("can be summed with numbers worked out, and is no data where one is not known", () => {
    const total = (amounts: object) => {
      const rule: MiniMeasure = {
        select,
        amounts,
        indicators: [{ id: "all", points: 100, share: "x / 100" }],
      };
      return only(assessMini(rule, [...projects, ...rows], options)).lines[0]?.facts[0];
    };
    expect(total({ x: { sum: "done", of: "projects", orElse: 0 } })).toEqual({
      name: "x",
      value: 0.6333333333,
    });
    expect(total({ x: { sum: "done", of: "projects" } })).toEqual({ name: "x", unknown: "no-data" });
  });
});

describe("windows of what is linked and made from it", () => {
  it("a selection made from another sees the links that it has, in their own window", () => {
    const select = {
      old: { kind: "event", window: "ever", where: isTrue("open") },
      joined: { from: "events", link: { now: { to: "old", on: { topic: "topic" } } } },
      chosen: { from: "joined", where: { fact: "now.amount", operator: "known", value: true } },
    };
    const events = [
      { id: "before", on: "2020-10-01", topic: "a", open: true, amount: 3 },
      { id: "now", on: "2021-02-01", topic: "a" },
    ];
    expect(count(select, events)?.records).toEqual(["now"]);
  });

  it("orders records of one day by their filing, not by when they were approved", () => {
    const day = { on: "2021-01-10", topic: "a" };
    const early = { ...day, id: "early", filedAt: "2021-01-16", audit: "approved", auditedAt: "2021-02-20" };
    expect(
      count({ chosen: { kind: "event", latestPer: "topic" } }, [
        early,
        { ...day, id: "late", filedAt: "2021-01-20" },
      ])?.records,
    ).toEqual(["late"]);
    expect(
      count({ chosen: { kind: "event", latestPer: "topic" } }, [
        { ...day, id: "b", filedAt: "2021-01-05" },
        { ...day, id: "a", filedAt: "2021-01-08" },
      ])?.records,
    ).toEqual(["a"]);
  });
});

describe("published pace figures", () => {
  /** Completion, and the gap to the time progress in percentage points, of invested and planned amounts. */
  const pace = (invested: number, planned: number, period: string, asOf: string) => {
    const rule: MiniMeasure = {
      amounts: {
        done: { sum: "amount", of: "events" },
        completion: `done / ${planned}`,
        gap: "completion - timeProgress",
      },
      indicators: [
        { id: "a", points: 50, share: "completion" },
        { id: "b", points: 50, share: "gap + 1" },
      ],
    };
    const facts = only(assessMini(rule, [{ amount: invested }], { period, asOf })).lines.flatMap(
      (line) => line.facts,
    );
    const points = (name: string) =>
      Math.round(Number(facts.find((one) => one.name === name)?.value) * 1000) / 10;
    return [points("completion"), points("gap")];
  };

  it("G01: 629.0 of 647.4 in October is 97.2 % and 13.8 points ahead", () => {
    expect(pace(629, 647.4, "2021-10", "2021-10-31")).toEqual([97.2, 13.8]);
  });

  it("G05: 31.6 % in March is 6.6 points ahead", () => {
    expect(pace(31.6, 100, "2021-03", "2021-03-31")).toEqual([31.6, 6.6]);
  });

  it("G07: 297 of 1022 in April is 29.1 % and 4.3 points behind", () => {
    expect(pace(297, 1022, "2021-04", "2021-04-30")).toEqual([29.1, -4.3]);
  });

  it("G14: 4.68 of 9.25 in July is 50.6 % and 7.7 points behind", () => {
    expect(pace(4.68, 9.25, "2021-07", "2021-07-31")).toEqual([50.6, -7.7]);
  });
});

describe("what a selection adds is there", () => {
  it.each<[object, string]>([
    [{ chosen: { kind: "event", latestPer: "topik" } }, "NAME_UNKNOWN select.chosen.latestPer topic"],
    [
      { chosen: { kind: "event", link: { now: { to: "event", on: { id: "topic" } } } } },
      "NAME_UNKNOWN select.chosen.link.now.to events",
    ],
    [
      { chosen: { kind: "event", link: { now: { to: "events", on: { topc: "topik" } } } } },
      "NAME_UNKNOWN select.chosen.link.now.on.topc topic",
    ],
    [
      { chosen: { kind: "event", link: { now: { to: "events", on: { topc: "topik" } } } } },
      "NAME_UNKNOWN select.chosen.link.now.on.topc topic",
    ],
    [{ chosen: { kind: "event", with: { x: "amont / 2" } } }, "NAME_UNKNOWN select.chosen.with.x amount"],
    [{ chosen: { kind: "event", with: { x: "dueOn / 2" } } }, "NAME_UNKNOWN select.chosen.with.x"],
    [
      {
        chosen: {
          kind: "event",
          link: { now: { to: "events", on: { id: "topic" } } },
          where: { fact: "now.amont", operator: "equal", value: 1 },
        },
      },
      "NAME_UNKNOWN select.chosen.where.fact now.amount",
    ],
    [
      { chosen: { kind: "event", link: { now: { to: "chosen", on: { id: "topic" } } } } },
      "CIRCLE select.chosen",
    ],
  ])("%j", (select, fault) => {
    expect(miniFaults({ select })).toContain(fault);
  });
});
