import { describe, expect, it } from "vitest";
import { type Assessment, compilePolicy, parsePolicy } from "../../src/index.js";
import { assessMini, type MiniMeasure, miniFaults, miniTexts, only } from "../support/mini-policy.js";
import { assessGiven, exemption, measureOf } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const line = (more: object) => ({ id: "one", title: words, points: 2, basis: "assumption", ...more });
const adjusted = (measure: MiniMeasure, events: readonly object[] = [{}], options = {}) => {
  const { score, base, bonuses, deductions } = only(assessMini(measure, events, options));
  const given = bonuses ?? deductions;
  return [base, given?.points, score, ...(given?.lines.map(({ working, state }) => working ?? state) ?? [])];
};
const half = [{ id: "all", points: 100, share: 0.5 }];

describe("bonuses and deductions", () => {
  it("are taken for each record, rounded once, held by the line's cap, then by the cap of all", () => {
    const events = [{ amount: 1 }, { amount: 2 }, { amount: 2.005 }];
    const lines = [line({ each: "events", points: "amount" }), line({ id: "two", each: "events", cap: 5 })];
    expect(adjusted({ indicators: half, bonuses: { cap: 10, lines } }, events)).toEqual([
      50,
      10,
      60,
      "1 + 2 + 401/200 = 5.01",
      "3 × 2 = 6 → 5",
    ]);
    expect(adjusted({ indicators: half, bonuses: { cap: 20, lines } }, events)).toEqual([
      50,
      10.01,
      60.01,
      "1 + 2 + 401/200 = 5.01",
      "3 × 2 = 6 → 5",
    ]);
    expect(adjusted({ indicators: half, deductions: { cap: 8, lines } }, events).slice(0, 3)).toEqual([
      50, 8, 42,
    ]);
  });

  it("take nothing for what an exemption excuses, and an exemption takes no bonus away", () => {
    const lines = (more: object = {}) => ({ cap: 20, lines: [line({ each: "events", points: 3, ...more })] });
    const exemptions = [exemption("2021-01-01", "2021-02-28")];
    const records = [{ on: "2021-02-10", doneOn: "2021-04-10" }, { on: "2021-04-10" }];
    const points = (rule: MiniMeasure) => {
      const { bonuses, deductions } = measureOf(assessGiven(rule, { records, exemptions }));
      return [bonuses?.points, deductions?.points];
    };
    expect(points({ deductions: lines() })).toEqual([undefined, 3]);
    expect(points({ bonuses: lines() })).toEqual([6, undefined]);
    // By another of its days: the second has none, and what has no day is not excused.
    expect(points({ deductions: lines({ day: "doneOn" }) })).toEqual([undefined, 6]);
  });

  it("are taken once where they name no record, and only when their condition holds", () => {
    const when = { fact: "timeProgress", operator: "equal", value: 1 };
    const bonuses = { cap: 10, lines: [line({ when, points: "10 * timeProgress" })] };
    expect(adjusted({ indicators: half, bonuses })).toEqual([50, 0, 50, "0"]);
    expect(adjusted({ indicators: half, bonuses }, [{}], { period: "2021", asOf: "2021-12-31" })).toEqual([
      50,
      10,
      60,
      "1 × 10 = 10",
    ]);
    expect(adjusted({ indicators: half, bonuses }, [{}], { period: "2021-01", asOf: "2021-01-31" })).toEqual([
      50,
      0,
      50,
      "not-due",
    ]);
  });

  it("do not lift a measure over the ceiling of 110, nor push it below 0", () => {
    expect(adjusted({ bonuses: { cap: 50, lines: [line({ points: 12 })] } })).toEqual([
      100,
      12,
      110,
      "1 × 12 = 12",
    ]);
    expect(adjusted({ indicators: half, deductions: { cap: 90, lines: [line({ points: 80 })] } })).toEqual([
      50,
      80,
      0,
      "1 × 80 = 80",
    ]);
  });

  it("never turn into each other, and are nothing without a known cap", () => {
    expect(adjusted({ deductions: { cap: 9, lines: [line({ points: "0 - 3" })] } }).slice(0, 3)).toEqual([
      100, 0, 100,
    ]);
    expect(adjusted({ indicators: half, bonuses: { cap: "1 / 0", lines: [line({})] } }).slice(0, 3)).toEqual([
      50, 0, 50,
    ]);
    expect(adjusted({ indicators: half, bonuses: { cap: "0 - 5", lines: [line({})] } }).slice(0, 3)).toEqual([
      50, 0, 50,
    ]);
  });

  it("are unknown where a record lacks the number, and then take nothing", () => {
    expect(
      adjusted({ deductions: { cap: 9, lines: [line({ each: "events", points: "amount" })] } }, [
        { amount: 1 },
        {},
      ]),
    ).toEqual([100, 0, 100, "no-data"]);
  });

  it("are taken for findings of this year, not for those carried over", () => {
    const measure: MiniMeasure = {
      duties: { done: { each: "events", due: "dueOn", done: "doneOn" } },
      violations: [
        { code: "T-LATE", duty: "done" },
        { code: "T-OTHER", each: "events" },
      ],
      deductions: { cap: 20, lines: [line({ each: ["T-LATE"], points: 3 })] },
    };
    const events = [
      { dueOn: "2021-02-01" },
      { dueOn: "2021-03-01" },
      { on: "2020-10-01", dueOn: "2020-11-01" },
      { dueOn: "2021-03-01", doneOn: "2021-02-01" },
    ];
    const { deductions, violations } = only(assessMini(measure, events));
    expect(violations.filter(({ code }) => code === "T-LATE")).toHaveLength(3);
    expect(deductions).toMatchObject({ points: 6, lines: [{ count: 2, working: "2 × 3 = 6" }] });
  });

  it("name what is there", () => {
    const faults = miniFaults({
      violations: [{ code: "T-LATE", each: "events" }],
      bonuses: {
        cap: "cup",
        lines: [
          line({ each: ["T-LAT"] }),
          line({ id: "two", each: "event" }),
          line({ id: "three", points: "amont", each: "events" }),
        ],
      },
    });
    expect(faults).toEqual([
      "NAME_UNKNOWN profiles[0].bonuses.cap",
      "NAME_UNKNOWN profiles[0].bonuses.lines[0].each[0] T-LATE",
      "NAME_UNKNOWN profiles[0].bonuses.lines[1].each events",
      "NAME_UNKNOWN profiles[0].bonuses.lines[2].points amount",
    ]);
  });
});

describe("rows of a sheet", () => {
  it("show what a cap left out, so that they add up", async () => {
    const { toRows } = await import("../../src/index.js");
    const bonuses = { cap: 3, lines: [line({ each: "events" })] };
    const rows = toRows(assessMini({ indicators: half, bonuses }, [{}, {}]), "lines");
    expect(rows.map((row) => [row.line, row.earned])).toEqual([
      ["all", 50],
      ["one", 4],
      ["bonus-cap", -1],
    ]);
  });
});

describe("one fact costs points once", () => {
  const taking = (cause: unknown, points = 5) => ({
    cap: 20,
    lines: [line({ each: "events", cause, points })],
  });

  /** Two measures with the same deduction on the same records, by default for the same cause. */
  function twoMeasures(
    singleJeopardy: boolean,
    first: object = taking("lateness"),
    later: object = first,
  ): Assessment {
    const texts = miniTexts({ deductions: first });
    const second = (miniTexts({ deductions: later })["work/m-test.json"] ?? "").replace(
      '"id":"m-test","number":1',
      '"id":"n-test","number":2',
    );
    const policy = JSON.parse(texts["policy.json"] ?? "{}");
    const weight = { value: 50, basis: "assumption" };
    policy.measures = [policy.measures[0], { ...policy.measures[0], id: "n-test", number: 2 }].map(
      (one: object) => ({ ...one, weight }),
    );
    policy.singleJeopardy.value = singleJeopardy;
    const reading = parsePolicy({
      ...texts,
      "policy.json": JSON.stringify(policy),
      "work/n-test.json": second,
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const records = [{ kind: "event", id: "e", unitId: "a", on: "2021-01-15" }];
    const units = [{ id: "a", name: "A", kinds: ["county"] }];
    return compilePolicy(reading.policy).assess({ units, records } as never, {
      period: "2021-06",
      asOf: "2021-06-30",
    });
  }

  it("in the first measure by number; the later one lists it with nothing", () => {
    const [first, second] = twoMeasures(true).units[0]?.measures ?? [];
    expect([first?.score, second?.score]).toEqual([95, 100]);
    expect(first?.deductions?.lines[0]).not.toHaveProperty("spent");
    expect(second?.deductions?.lines[0]).toMatchObject({ count: 0, points: 0, spent: ["e"] });
  });

  it("also where the cap of the first measure leaves nothing of them", () => {
    const capped = { ...taking("lateness"), cap: 0 };
    const [first, second] = twoMeasures(true, capped, taking("lateness")).units[0]?.measures ?? [];
    expect([first?.score, second?.score]).toEqual([100, 100]);
    expect(second?.deductions?.lines[0]).toMatchObject({ count: 0, points: 0, spent: ["e"] });
  });

  it("under any of several causes, by the first measure or the later one", () => {
    const scores = (one: unknown, other: unknown) =>
      twoMeasures(true, taking(one), taking(other)).units[0]?.measures.map(({ score }) => score);
    expect(scores("lateness", ["slowness", "lateness"])).toEqual([95, 100]);
    expect(scores(["slowness", "lateness"], "lateness")).toEqual([95, 100]);
    expect(scores(["slowness", "lateness"], ["lateness", "silence"])).toEqual([95, 100]);
    expect(scores(["slowness", "lateness"], "silence")).toEqual([95, 95]);
    expect(scores("lateness", ["slowness", "silence"])).toEqual([95, 95]);
  });

  it("unless policy.json says otherwise", () => {
    expect(twoMeasures(false).units[0]?.measures.map(({ score }) => score)).toEqual([95, 95]);
  });
});

describe("a violation on a condition", () => {
  const measure: MiniMeasure = {
    violations: [
      {
        code: "T-FEW",
        when: { fact: "events.count", operator: "lessThan", value: 2 },
        message: { en: "{unit} in {period}", zh: "{unit}{period}" },
      },
      { code: "T-SLOW", when: { fact: "timeProgress", operator: "lessThan", value: 0.2 } },
    ],
  };

  it("is raised once, on the last day that is scored", () => {
    expect(only(assessMini(measure, [{}])).violations).toMatchObject([
      {
        id: "a:T-FEW:-:2021-06",
        raisedOn: "2021-06-30",
        new: true,
        message: { en: "A in June 2021", zh: "A2021年6月" },
      },
    ]);
    expect(only(assessMini(measure, [{}, {}])).violations).toEqual([]);
  });

  it("is listed as undecided where a fact is not known", () => {
    expect(only(assessMini(measure, [{}, {}], { period: "2021-01", asOf: "2021-01-31" })).undecided).toEqual([
      { code: "T-SLOW", reason: "not-due" },
    ]);
    expect(only(assessMini(measure, [{}, {}])).undecided).toEqual([]);
  });

  it("stands alone", () => {
    expect(
      miniFaults({
        violations: [{ code: "T-A", when: { fact: "year", operator: "equal", value: 1 }, each: "events" }],
      }),
    ).toEqual(["VALUE_INVALID profiles[0].violations[0]"]);
  });
});

describe("a profile out of other points", () => {
  it("sums to them and is held at their ceiling", () => {
    // Out of 2.5: 1 × 0.5 and 1.5 × 1 are 2; the ceiling is 110 % of 2.5.
    const indicators = [
      { id: "a", points: 1, share: 0.5 },
      { id: "b", points: 1.5, share: 1 },
    ];
    const assessed = (more: object) =>
      only(assessMini({ indicators, ...more, outOf: 2.5 } as MiniMeasure, [{}]));
    expect(assessed({})).toMatchObject({
      base: 2,
      score: 2,
      lines: [
        { possible: 1, earned: 0.5 },
        { possible: 1.5, earned: 1.5 },
      ],
    });
    expect(assessed({ bonuses: { cap: 9, lines: [line({ points: 5 })] } }).score).toBe(2.75);
    expect(miniFaults({ indicators })).toEqual(["POINTS_SUM profiles[0].indicators"]);
  });
});
