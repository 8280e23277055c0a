import { describe, expect, it } from "vitest";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { assessGiven, exemption, figureOf, type Given, measureOf } from "../support/mini-results.js";

const june = { period: "2021-06", asOf: "2021-06-30" };

/** A duty that is due so far from the event as a number of the record says. */
const counted = (by: string, more: MiniMeasure = {}, unit = "workingDays"): MiniMeasure => ({
  select: { cases: { kind: "event" } },
  duties: { asked: { each: "cases", due: { field: "on", plus: { [unit]: by } }, done: "doneOn" } },
  indicators: [{ id: "all", points: 100, share: "asked.rate" }],
  ...more,
});

const withNumber = (formula: string | object): MiniMeasure =>
  counted("limit", { select: { cases: { kind: "event", with: { limit: formula } } } });

const dues = (rule: MiniMeasure, records: readonly object[], given: Given = {}) =>
  measureOf(assessGiven(rule, { records, options: june, ...given })).duties.flatMap(({ instances }) =>
    instances.map(({ due, state }) => [due, state]),
  );

describe("A deadline counted by a number of the record", () => {
  // 12–14 June 2021 were days off: the Dragon Boat Festival.
  it("lies so many working days, days or months after the date", () => {
    const record = [{ on: "2021-06-10", visits: 2, doneOn: "2021-06-15" }];
    expect(dues(counted("visits"), record)).toEqual([["2021-06-15", "met"]]);
    expect(dues(counted("visits", {}, "days"), record)).toEqual([["2021-06-15", "met"]]);
    expect(dues(counted("visits", {}, "months"), [{ ...record[0], on: "2021-04-09" }])).toEqual([
      ["2021-06-09", "missed"],
    ]);
  });

  it("is worked out for each record by itself, from its own numbers and from parameters", () => {
    const bands = {
      bands: [
        { when: { fact: "topic", operator: "equal", value: "short" }, value: "shortDays + visits" },
        { value: "longDays + visits" },
      ],
    };
    const records = [
      { on: "2021-06-01", topic: "short", visits: 0, doneOn: "2021-06-04" },
      { on: "2021-06-01", topic: "short", visits: 1, doneOn: "2021-06-04" },
      { on: "2021-06-01", topic: "long", visits: 0, doneOn: "2021-06-09" },
    ];
    const rule = { ...withNumber(bands), parameters: { shortDays: 2, longDays: 5 } };
    expect(dues(rule, records)).toEqual([
      ["2021-06-03", "missed"],
      ["2021-06-04", "met"],
      ["2021-06-08", "missed"],
    ]);
  });

  it("may lie on the date itself, and as far away as any", () => {
    expect(dues(counted("visits"), [{ on: "2021-06-10", visits: 0 }])).toEqual([["2021-06-10", "missed"]]);
    const records = [{ on: "2021-06-10", visits: 3660 }];
    expect(figureOf(counted("visits", {}, "days"), "asked.pending", { records, options: june })).toBe(1);
  });

  it("goes before a parameter of the same name", () => {
    const rule = counted("visits", { parameters: { visits: 9 } });
    expect(dues(rule, [{ on: "2021-06-01", visits: 1 }])).toEqual([["2021-06-02", "missed"]]);
  });

  it("takes a number that was worked out exactly, not rounded", () => {
    const thirds = withNumber("amount / 3 * 3");
    expect(dues(thirds, [{ on: "2021-06-01", amount: 1 }])).toEqual([["2021-06-02", "missed"]]);
  });

  describe("makes the whole duty unknown where the number", () => {
    const good = { on: "2021-06-01", visits: 1, amount: 1, doneOn: "2021-06-02" };
    const rate = (rule: MiniMeasure, record: object, given: Given = {}) =>
      figureOf(rule, "asked.rate", { records: [good, record], options: june, ...given });

    it("is absent", () => {
      expect(rate(counted("visits"), { on: "2021-06-01" })).toBe("no-data");
      expect(rate(counted("visits"), good)).toBe(1);
    });

    it("is not whole, below 0, or beyond reach", () => {
      for (const amount of [1.5, -1, 3661])
        expect(rate(withNumber("amount"), { on: "2021-06-01", amount })).toBe("no-data");
      expect(rate(withNumber("amount"), { on: "2021-06-01", amount: 3660 })).toBe(1);
    });

    it("cannot be worked out", () => {
      expect(rate(withNumber("1 / visits"), { on: "2021-06-01", visits: 0 })).toBe("no-data");
    });
  });

  it("is asked for only of records that bear the duty", () => {
    const before = { on: "2020-08-05" };
    const good = { on: "2021-06-01", visits: 1, doneOn: "2021-06-02" };
    const records = [before, good];
    expect(figureOf(counted("visits"), "asked.rate", { records, options: june })).toBe(1);
  });

  it("is exempt by the day on which it so falls", () => {
    const exemptions = [exemption("2021-06-04", "2021-06-04")];
    const records = [
      { on: "2021-06-01", visits: 3 },
      { on: "2021-06-01", visits: 2 },
    ];
    expect(dues(counted("visits"), records, { exemptions })).toEqual([
      ["2021-06-04", "exempt"],
      ["2021-06-03", "missed"],
    ]);
  });
});

describe("The checker of a deadline counted by the record", () => {
  const faults = (rule: MiniMeasure) => miniFaults(rule);
  const at = "duties.asked.due.plus.workingDays";

  it("takes counts and numbers of `with`, also of the selection that it is made from", () => {
    expect(faults(counted("visits"))).toEqual([]);
    expect(faults(withNumber("visits + 1"))).toEqual([]);
    const select = { all: { kind: "event", with: { limit: "visits" } }, cases: { from: "all" } };
    expect(faults(counted("limit", { select }))).toEqual([]);
  });

  it("refuses what is no whole number, even where a parameter has the name", () => {
    for (const field of ["amount", "part", "topic", "open", "dueOn", "tags"])
      expect(faults(counted(field))).toEqual([`VALUE_INVALID ${at}`]);
    expect(faults(counted("amount", { parameters: { amount: 3 } }))).toEqual([`VALUE_INVALID ${at}`]);
  });

  it("refuses a name that nothing has, and names the nearest", () => {
    expect(faults(counted("visit"))).toEqual([`NAME_UNKNOWN ${at} visits`]);
    expect(faults(counted("limi", { parameters: { limit: 3 } }))).toEqual([`NAME_UNKNOWN ${at} limit`]);
  });

  it("refuses a parameter that is not whole, and a number of the record anywhere else", () => {
    expect(faults(counted("limit", { parameters: { limit: 1.5 } }))).toEqual([`VALUE_INVALID ${at}`]);
    const late = { within: { days: "visits" }, share: 1 };
    const duties = { asked: { each: "cases", due: "on", done: "doneOn", late } };
    expect(faults(counted("visits", { duties }))).toEqual(["NAME_UNKNOWN duties.asked.late.within.days"]);
  });

  it("tells once that the selection is not there", () => {
    expect(faults(counted("visits", { select: {} })).filter((one) => !one.includes("each"))).toEqual([]);
  });
});

describe("A violation about the misses of one month", () => {
  const rule = (more: object = {}, by = 3): MiniMeasure => ({
    duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } },
    indicators: [{ id: "all", points: 100, share: "asked.rate" }],
    violations: [
      {
        code: "T-CROWD",
        duty: "asked",
        inMonth: by,
        message: { en: "{count} in {period} {unit}", zh: "{period}{count}" },
        ...more,
      },
    ],
  });
  type Asked = string | readonly [due: string, done: string];
  const events = (...all: readonly Asked[]) =>
    all.map((one) =>
      typeof one === "string"
        ? { on: "2021-01-04", dueOn: one }
        : { on: "2021-01-04", dueOn: one[0], doneOn: one[1] },
    );
  const found = (records: readonly object[], given: Given = {}, by = 3) =>
    measureOf(assessGiven(rule({}, by), { records, options: june, ...given })).violations.map(
      ({ id, raisedOn, state, closedOn, due, subject, message }) => [
        id,
        raisedOn,
        state,
        closedOn,
        due,
        subject,
        message.en,
      ],
    );

  it("is raised once, on the day of the n-th deadline, and says how many there were", () => {
    const may = ["2021-05-31", "2021-05-03", "2021-05-20"];
    const one = ["a:T-CROWD:-:2021-05", "2021-05-31", "open", undefined, undefined, undefined];
    expect(found(events(...may))).toEqual([[...one, "3 in May 2021 A"]]);
    expect(found(events(...may, "2021-05-25"))).toEqual([
      ["a:T-CROWD:-:2021-05", "2021-05-25", "open", undefined, undefined, undefined, "4 in May 2021 A"],
    ]);
  });

  it("is not raised of one less, nor over the end of a month", () => {
    expect(found(events("2021-05-03", "2021-05-31"))).toEqual([]);
    expect(found(events("2021-05-30", "2021-05-31", "2021-06-01"))).toEqual([]);
  });

  it("counts what came after its deadline, and not what came on it, was exempt or lies ahead", () => {
    const two = ["2021-05-03", "2021-05-04"] as const;
    expect(found(events(...two, ["2021-05-05", "2021-05-05"]))).toEqual([]);
    expect(found(events(...two, ["2021-05-05", "2021-05-06"]))).toHaveLength(1);
    const exemptions = [exemption("2021-05-05", "2021-05-05")];
    expect(found(events(...two, "2021-05-05"), { exemptions })).toEqual([]);
    const options = { period: "2021-05", asOf: "2021-05-20" };
    expect(found(events(...two, "2021-05-21"), { options })).toEqual([]);
  });

  it("is closed on the day on which the last of them was completed, and not before", () => {
    const state = (...all: readonly Asked[]) => found(events(...all), {}, 2).map((one) => one.slice(2, 4));
    expect(state("2021-05-03", "2021-05-04", "2021-05-05")).toEqual([["open", undefined]]);
    expect(state(["2021-05-03", "2021-06-10"], "2021-05-04", ["2021-05-05", "2021-05-09"])).toEqual([
      ["open", undefined],
    ]);
    expect(state(["2021-05-03", "2021-06-10"], ["2021-05-04", "2021-05-05"])).toEqual([
      ["closed", "2021-06-10"],
    ]);
    // The first was completed before the second was due: still both were missed in May.
    expect(state(["2021-05-03", "2021-05-04"], ["2021-05-05", "2021-05-06"])).toEqual([
      ["closed", "2021-05-06"],
    ]);
  });

  it("is of the year of its month", () => {
    const records = [1, 2, 3].map(() => ({ on: "2020-12-01", dueOn: "2020-12-10" }));
    const [one] = measureOf(assessGiven(rule(), { records, options: june })).violations;
    expect([one?.carriedOver, one?.new, one?.period]).toEqual([true, false, "2020-12"]);
  });

  it("counts the rows of a duty that recurs together, and is final when one cannot be made up any more", () => {
    const recurring = {
      ...rule(),
      duties: {
        asked: {
          every: "month",
          by: "events",
          per: ["x", "y", "z"],
          match: "topic",
          late: { within: { days: 10 }, share: 1 },
        },
      },
    };
    const state = (asOf: string) =>
      measureOf(
        assessGiven(recurring, {
          records: [{ on: "2021-01-05", topic: "x" }],
          options: { period: "2021-02", asOf },
        }),
      ).violations.map(({ period, state: now }) => [period, now]);
    // Ten days after Sunday 28 February is 10 March.
    expect(state("2021-03-09")).toContainEqual(["2021-02", "open"]);
    expect(state("2021-03-10")).toContainEqual(["2021-02", "final"]);
    expect(state("2021-03-10").map(([period]) => period)).not.toContain("2021-01");
  });

  it("stands beside the stages of its duty, of which it is none", () => {
    const measure = rule();
    const stages = [...(measure.violations ?? []), { code: "T-ONE", duty: "asked" }];
    const records = events("2021-05-03", "2021-05-04", "2021-05-05");
    const codes = measureOf(
      assessGiven({ ...measure, violations: stages }, { records, options: june }),
    ).violations.map(({ code }) => code);
    expect(codes).toEqual(["T-CROWD", "T-ONE", "T-ONE", "T-ONE"]);
  });

  it("is about a duty, beside no other count of misses, and names neither one deadline nor one subject", () => {
    const faults = (more: object) => miniFaults(rule(more));
    const path = "profiles[0].violations[0]";
    expect(faults({})).toEqual([]);
    expect(faults({ duty: undefined, each: "events", message: { en: "x", zh: "甲" } })).toEqual([
      `VALUE_INVALID ${path}`,
    ]);
    expect(faults({ after: { days: 3 } })).toEqual([`VALUE_INVALID ${path}`]);
    expect(faults({ inMonth: 1 })).toEqual([`VALUE_INVALID ${path}.inMonth`]);
    expect(faults({ message: { en: "{due} {subject}", zh: "甲" } })).toEqual([
      `PLACEHOLDER_UNKNOWN ${path}.message.en`,
      `PLACEHOLDER_UNKNOWN ${path}.message.en`,
    ]);
  });
});
