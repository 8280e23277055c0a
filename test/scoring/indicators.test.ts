import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, miniFaults, only } from "../support/mini-policy.js";

const lines = (measure: MiniMeasure, events: readonly object[] = [{}], options = {}) =>
  only(assessMini(measure, events, options)).lines.map(({ earned, state, working }) => [
    earned ?? state,
    working,
  ]);
const one = (indicator: object, amounts?: object) => ({
  ...(amounts === undefined ? {} : { amounts }),
  indicators: [{ id: "one", points: 100, ...indicator }],
});

describe("amounts", () => {
  const events = [
    { on: "2021-01-10", amount: 10, visits: 3 },
    { on: "2021-03-10", amount: 30.5 },
    { on: "2021-02-10", amount: 20, visits: 1 },
    { on: "2021-07-10", amount: 1000 },
  ];
  const value = (amounts: object, given = events) =>
    only(assessMini(one({ share: "x / 1000" }, amounts), given)).lines[0]?.facts.find(
      ({ name }) => name === "x",
    );

  it.each([
    [{ sum: "amount", of: "events" }, 60.5],
    [{ average: "amount", of: "events" }, 20.1666666667],
    [{ min: "amount", of: "events" }, 10],
    [{ max: "amount", of: "events" }, 30.5],
    [{ latest: "amount", of: "events" }, 30.5],
    [{ sum: "visits", of: "events", orElse: 2 }, 6],
    [{ sum: "visits", of: "events", orElse: "amount / 10" }, 7.05],
    ["events.count * 2", 6],
  ])("%j is %f", (x, expected) => {
    expect(value({ x })).toEqual({ name: "x", value: expected });
  });

  it("are no data where a record lacks the number and nothing stands in for it", () => {
    expect(value({ x: { sum: "visits", of: "events" } })).toEqual({ name: "x", unknown: "no-data" });
  });

  it("of nothing are 0 as a sum and not applicable otherwise", () => {
    const late = [{ on: "2020-07-10", amount: 5 }];
    expect(value({ x: { sum: "amount", of: "events" } }, late)).toEqual({ name: "x", value: 0 });
    for (const name of ["average", "min", "max", "latest"]) {
      expect(value({ x: { [name]: "amount", of: "events" } }, late)).toEqual({
        name: "x",
        unknown: "not-applicable",
      });
    }
  });

  it("may be made of each other, and show what they are made of", () => {
    const amounts = { half: "total / 2", total: { sum: "amount", of: "events" }, x: "half - 0.25" };
    expect(only(assessMini(one({ share: "x / 60" }, amounts), events)).lines[0]?.facts).toEqual([
      { name: "x", value: 30 },
      { name: "half", value: 30.25 },
      { name: "total", value: 60.5 },
    ]);
    expect(miniFaults(one({ share: "a" }, { a: "b", b: "a + 1" }))).toEqual(["CIRCLE amounts.a"]);
    expect(miniFaults(one({ share: "x" }, { x: { sum: "amont", of: "events" } }))).toEqual([
      "NAME_UNKNOWN amounts.x.sum amount",
    ]);
    expect(miniFaults(one({ share: "x" }, { x: { sum: "dueOn", of: "events" } }))).toEqual([
      "NAME_UNKNOWN amounts.x.sum",
    ]);
    expect(miniFaults(one({ share: "x" }, { x: { sum: "amount", of: "event" } }))).toEqual([
      "NAME_UNKNOWN amounts.x.of events",
    ]);
  });
});

describe("time progress", () => {
  const progress = (period: string, asOf: string) =>
    lines(one({ share: "timeProgress" }), [{}], { period, asOf })[0]?.[0];

  it("is the months that are over, of twelve, and not due before the merged months are", () => {
    expect(progress("2021-01", "2021-01-31")).toBe("not-due");
    expect(progress("2021-02", "2021-02-27")).toBe("not-due");
    expect(progress("2021-02", "2021-02-28")).toBe(16.67);
    expect(progress("2021-04", "2021-04-29")).toBe(25);
    expect(progress("2021-04", "2021-04-30")).toBe(33.33);
    expect(progress("2021", "2021-12-31")).toBe(100);
  });
});

describe("a share", () => {
  it("is full at fullAt and held between nothing and the cap", () => {
    expect(lines(one({ share: 0.7, fullAt: 0.8 }))).toEqual([[87.5, "100 × 7/8 = 87.5"]]);
    expect(lines(one({ share: 0.8, fullAt: 0.8 }))).toEqual([[100, "100 × 1 = 100"]]);
    expect(lines(one({ share: 0.81, fullAt: 0.8 }))).toEqual([[100, "100 × 1 = 100"]]);
    expect(lines(one({ share: 1.5, cap: 1.2 }))).toEqual([[120, "100 × 6/5 = 120"]]);
    expect(lines(one({ share: "0 - 1", cap: 1.2 }))).toEqual([[0, "100 × 0 = 0"]]);
    expect(lines(one({ share: 1, fullAt: 0 }))).toEqual([["not-applicable", undefined]]);
  });

  it("is no data before it is not applicable, whatever stands in for that", () => {
    const amounts = { q: { sum: "amount", of: "events" } };
    expect(
      lines({
        amounts,
        indicators: [{ id: "one", points: 100, share: "1 / 0", fullAt: "q", whenNothingDue: 1 }],
      }),
    ).toEqual([["no-data", undefined]]);
  });

  it("never goes below nothing, nor does what stands in for it leave the cap", () => {
    expect(lines(one({ share: 1, cap: "0 - 1" }))[0]?.[0]).toBe(0);
    expect(lines(one({ share: "1 / 0", whenNothingDue: 3 }))[0]?.[0]).toBe(100);
    expect(lines(one({ share: "1 / 0", whenNothingDue: "0 - 2" }))[0]?.[0]).toBe(0);
    expect(
      miniFaults({ indicators: [{ id: "a", points: 33.335, share: 1 }], outOf: 33.335 } as MiniMeasure),
    ).toContain("VALUE_INVALID profiles[0].outOf");
  });

  it("has a share of its own where nothing was due or there is nothing, but not for want of data", () => {
    const none = {
      select: { open: { from: "events", where: { fact: "open", operator: "equal", value: true } } },
    };
    expect(lines({ ...none, ...one({ share: "open.count / open.count", whenNothingDue: 0.4 }) })).toEqual([
      [40, "100 × 2/5 = 40"],
    ]);
    expect(
      lines(one({ share: "timeProgress", whenNothingDue: 1 }), [{}], {
        period: "2021-01",
        asOf: "2021-01-31",
      }),
    ).toEqual([[100, "100 × 1 = 100"]]);
    expect(lines(one({ share: "x", whenNothingDue: 1 }, { x: { sum: "amount", of: "events" } }))).toEqual([
      ["no-data", undefined],
    ]);
  });
});

describe("a deduction from a line", () => {
  it("takes points, not more than the line has; on nothing it takes nothing", () => {
    const deduct = {
      indicators: [
        { id: "a", points: 40, deduct: "5 * events.count" },
        { id: "b", points: 60, share: 1 },
      ],
    };
    expect(lines(deduct, [{}, {}])).toEqual([
      [30, "40 − 10 = 30"],
      [60, "60 × 1 = 60"],
    ]);
    expect(lines(deduct, [{ on: "2020-12-31" }])).toEqual([
      [40, "40 − 0 = 40"],
      [60, "60 × 1 = 60"],
    ]);
    expect(
      lines(
        deduct,
        Array.from({ length: 9 }, () => ({})),
      )[0],
    ).toEqual([0, "40 − 45 = 0"]);
  });

  it("takes its points from those that were moved to the line", () => {
    // 40 of 100 points are left to be scored, so the line has 100: 100 − 10.
    expect(
      lines({
        indicators: [
          { id: "a", points: 40, deduct: 10 },
          { id: "b", points: 60, share: "1 / 0" },
        ],
      }),
    ).toEqual([
      [90, "100 − 10 = 90"],
      ["not-applicable", undefined],
    ]);
  });

  it("excludes a share", () => {
    expect(
      miniFaults(one({ share: 1, deduct: 1 })).map((fault) => fault.split(" ").slice(0, 2).join(" ")),
    ).toContain("VALUE_INVALID profiles[0].indicators[0]");
    expect(miniFaults(one({}))).toEqual(["VALUE_INVALID profiles[0].indicators[0]"]);
    expect(miniFaults(one({ deduct: 1, fullAt: 0.9 }))).toEqual([
      "VALUE_INVALID profiles[0].indicators[0].fullAt",
    ]);
  });
});

describe("bands", () => {
  const by = (operator: string, value: unknown, share: number) => ({
    when: { fact: "events.count", operator, value },
    value: share,
  });
  const share = {
    bands: [by("greaterThanInclusive", 3, 1), by("equal", 2, 0.6), { value: "events.count / 10" }],
  };

  it.each([
    [4, 100],
    [3, 100],
    [2, 60],
    [1, 10],
  ])("for %i events give %i points: the first that holds", (count, points) => {
    expect(
      lines(
        one({ share }),
        Array.from({ length: count }, () => ({})),
      )[0]?.[0],
    ).toBe(points);
  });

  it("are unknown where a condition cannot be decided", () => {
    const undecided = {
      bands: [{ when: { fact: "timeProgress", operator: "lessThan", value: 0.5 }, value: 1 }, { value: 0 }],
    };
    expect(lines(one({ share: undecided }), [{}], { period: "2021-01", asOf: "2021-01-31" })).toEqual([
      ["not-due", undefined],
    ]);
    expect(lines(one({ share: undecided }))[0]?.[0]).toBe(0);
    expect(lines(one({ share: undecided }), [{}], { period: "2021-05", asOf: "2021-05-31" })[0]?.[0]).toBe(
      100,
    );
  });

  it("may ask for the days of the assessment", () => {
    const byDay = {
      bands: [
        { when: { fact: "asOf", operator: "before", value: "2021-06-30" }, value: 0.25 },
        { value: 0.75 },
      ],
    };
    expect(lines(one({ share: byDay }))[0]?.[0]).toBe(75);
    expect(lines(one({ share: byDay }), [{}], { asOf: "2021-06-29" })[0]?.[0]).toBe(25);
  });

  it("end with one that has no condition, and only end so", () => {
    expect(miniFaults(one({ share: { bands: [by("equal", 1, 1), by("equal", 2, 1)] } }))).toEqual([
      "VALUE_INVALID profiles[0].indicators[0].share.bands[1]",
    ]);
    expect(miniFaults(one({ share: { bands: [{ value: 1 }, { value: 0 }] } }))).toEqual([
      "VALUE_INVALID profiles[0].indicators[0].share.bands[0]",
    ]);
    expect(
      miniFaults(
        one({
          share: {
            bands: [{ when: { fact: "event.count", operator: "equal", value: 1 }, value: 1 }, { value: 0 }],
          },
        }),
      ),
    ).toEqual(["NAME_UNKNOWN profiles[0].indicators[0].share.bands[0].when.fact events.count"]);
  });

  it("is shown and not scored where it has 0 points, also where no other line is scored", () => {
    const shown = { id: "shown", points: 0, share: "0.25" };
    const measure = only(assessMini({ indicators: [{ id: "all", points: 100, share: 0.5 }, shown] }, [{}]));
    expect(measure.lines.map(({ id, possible, earned, share }) => [id, possible, earned, share])).toEqual([
      ["all", 100, 50, 0.5],
      ["shown", 0, 0, 0.25],
    ]);
    expect(measure.score).toBe(50);
    const unscored = only(
      assessMini({ indicators: [{ id: "all", points: 100, share: "1 / 0" }, shown] }, [{}]),
    );
    expect([unscored.state, unscored.score]).toEqual(["not-applicable", undefined]);
  });
});
