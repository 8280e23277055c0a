import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, only } from "./support/mini-policy.js";

// Published figures, each reproduced in the rule language. The first figures of pace stand with selections.

const percent = (share: number | undefined) => Math.round((share ?? Number.NaN) * 1000) / 10;
const many = (count: number, event: object) => Array.from({ length: count }, () => event);

/** Projects with a planned start, some of them started. */
const starts: MiniMeasure = {
  select: {
    projects: { kind: "event", window: "ever" },
    started: { from: "projects", where: { fact: "doneOn", operator: "known", value: true } },
  },
  duties: {
    start: { each: "projects", due: { field: "dueOn", plus: { toEndOf: "month" } }, done: "doneOn" },
  },
  indicators: [
    { id: "ofDue", points: 50, share: "start.rate" },
    { id: "ofYear", points: 50, share: "started.count / projects.count" },
  ],
  violations: [{ code: "T-START-LATE", duty: "start" }],
};
const project = { on: "2020-12-01" };
const inTime = { ...project, dueOn: "2021-03-10", doneOn: "2021-03-20" };
const overdue = { ...project, dueOn: "2021-03-10" };
const early = { ...project, dueOn: "2021-11-10", doneOn: "2021-06-20" };
const ahead = { ...project, dueOn: "2021-11-10" };

describe("starts of projects", () => {
  const shares = (events: readonly object[]) =>
    only(assessMini(starts, events)).lines.map(({ share }) => percent(share));

  it("G02: of 183 planned 140 were due and 118 started, 11 of them early: 76.4 % of those due, 64.5 % of the year, 33 overdue", () => {
    const events = [...many(107, inTime), ...many(33, overdue), ...many(11, early), ...many(32, ahead)];
    expect(shares(events)).toEqual([76.4, 64.5]);
    expect(only(assessMini(starts, events)).violations).toHaveLength(33);
  });

  it("G03: of 255 planned 223 were due and 206 started: 92.4 % of those due, 80.8 % of the year", () => {
    expect(shares([...many(206, inTime), ...many(17, overdue), ...many(32, ahead)])).toEqual([92.4, 80.8]);
  });

  it("G07: 87 of 108 are 80.6 %", () => {
    expect(shares([...many(87, inTime), ...many(21, overdue)])[0]).toBe(80.6);
  });

  it("G08: 45 of 60 are 75.0 %", () => {
    expect(shares([...many(45, inTime), ...many(15, overdue)])[0]).toBe(75);
  });
});

describe("awards", () => {
  const band = (least: number, value: number) => ({
    when: { fact: "amount", operator: "greaterThanInclusive", value: least },
    value,
  });
  const words = { en: "x", zh: "甲" };
  const awards = (cap: number): MiniMeasure => ({
    select: {
      awards: {
        kind: "event",
        with: {
          points: { bands: [band(5000, 2), band(1000, 1.5), band(500, 1), band(300, 0.5), { value: 0 }] },
        },
      },
    },
    indicators: [{ id: "all", points: 100, share: 0.9 }],
    bonuses: {
      cap,
      lines: [{ id: "award", title: words, each: "awards", points: "points", basis: "assumption" }],
    },
  });
  const given = (amounts: readonly number[], cap = 100) =>
    only(
      assessMini(
        awards(cap),
        amounts.map((amount) => ({ amount })),
      ),
    ).bonuses?.points;

  it("G18: 3–5 million 0.5, 5–10 million 1, 10–50 million 1.5, more 2; all together at most 2", () => {
    expect(
      [299.9999, 300, 499.9999, 500, 999.9999, 1000, 4999.9999, 5000.0001].map((amount) => given([amount])),
    ).toEqual([0, 0.5, 0.5, 1, 1, 1.5, 1.5, 2]);
    expect(given([400, 700, 2000], 100)).toBe(3);
    expect(given([400, 700, 2000], 2)).toBe(2);
  });
});

describe("lights of projects", () => {
  const compare = (operator: string, value: number) => ({ fact: "gap", operator, value });
  const lights: MiniMeasure = {
    select: {
      projects: { kind: "event", with: { gap: "amount / 10000 - timeProgress" } },
      green: { from: "projects", where: compare("greaterThanInclusive", 0) },
      watch: { from: "projects", where: { all: [compare("lessThan", 0), compare("greaterThan", -0.1)] } },
      yellow: {
        from: "projects",
        where: { all: [compare("lessThanInclusive", -0.1), compare("greaterThanInclusive", -0.3)] },
      },
      red: { from: "projects", where: compare("lessThan", -0.3) },
    },
    indicators: ["green", "watch", "yellow", "red"].map((id) => ({
      id,
      points: 25,
      share: `${id}.count / 100`,
    })),
  };

  it("G19: gaps of 0, −9.99, −10, −30 and −30.01 points, from what was invested and planned", () => {
    // Six of twelve months are over: of 10,000 planned 5,000 are on pace.
    const invested = { a: 5000, b: 4001, c: 4000, d: 2000, e: 1999 };
    const events = Object.entries(invested).map(([id, amount]) => ({ id, amount }));
    expect(only(assessMini(lights, events)).lines.map(({ id, records }) => [id, records])).toEqual([
      ["green", ["a"]],
      ["watch", ["b"]],
      ["yellow", ["c", "d"]],
      ["red", ["e"]],
    ]);
  });
});
