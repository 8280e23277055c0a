import { describe, expect, it } from "vitest";
import { readCity } from "../../scripts/city/files.js";
import { differenceIn } from "../../src/assessment/cross-check.js";
import { assess, type ComparisonResult, compileCondition, crossCheck } from "../../src/index.js";
import { assessMini, type MiniMeasure, only } from "../support/mini-policy.js";

const city = readCity();
const options = { period: "2021-09", asOf: "2021-09-30" } as const;

describe("cross-check", () => {
  it("finds no difference in the city, and does ask", async () => {
    const asked = assess(city, { ...options, detail: "trees" }).units.flatMap(({ measures }) =>
      measures.flatMap(({ conditions }) => conditions ?? []),
    );
    // Of M03, M08 and M13: what is selected, and the bands by which a handed-over project is reckoned.
    const places = new Set(asked.map(({ place }) => place));
    for (const place of [
      ...["select.chaired.where", "select.expected.where", "select.represented.where"],
      ...["select.plan.where", "select.plan.with.planByNow.bands[0].when", "select.farBehind.where"],
      ...["select.recognisable.where", "select.onlineOnly.where", "profiles[0].bonuses.lines[0].when"],
    ])
      expect(places).toContain(place);
    expect(asked.length).toBeGreaterThan(3000);
    expect(asked.some(({ result }) => result === true) && asked.some(({ result }) => result === false)).toBe(
      true,
    );
    expect(await crossCheck(city, options)).toEqual([]);
  });

  it("would find one: a result, or a value behind it, that is not the engine's", async () => {
    const tree = {
      fact: "a",
      operator: "lessThan",
      value: 60,
      factResult: 59,
      valueResult: 60,
      result: true,
    };
    expect(await differenceIn({ place: "p", result: true, tree })).toBeUndefined();
    expect(await differenceIn({ place: "p", result: false, tree: { ...tree, result: false } })).toMatchObject(
      { place: "p", engine: { result: true } },
    );
    expect(
      await differenceIn({ place: "p", record: "r", result: true, tree: { ...tree, valueResult: 61 } }),
    ).toMatchObject({ record: "r", engine: { valueResult: 60 } });
    const all = {
      all: [tree, { not: { ...tree, factResult: 70, fact: "b", result: false }, result: true }],
      result: true,
    };
    expect(await differenceIn({ place: "p", result: true, tree: all })).toBeUndefined();
    expect(await differenceIn({ place: "p", result: false, tree: { ...all, result: false } })).toBeDefined();
  });

  it("lets the engine move the dates itself", async () => {
    const condition = {
      fact: "end",
      params: { days: "-grace" },
      operator: "equal",
      value: { fact: "end", params: { months: -1 } },
    } as const;
    const tree = compileCondition(condition).tree({ end: "2021-06-30", grace: 31 });
    expect(tree.result).toBe(true);
    expect(await differenceIn({ place: "p", result: true, tree })).toBeUndefined();
    for (const wrong of [
      { factResult: "2021-05-31" },
      { valueResult: "2021-06-30" },
      { movedFrom: { end: "2021-06-29", grace: 31 } },
      { movedFrom: { end: "2021-06-30", grace: 30 } },
      { params: { days: "grace" } as const },
    ]) {
      const other = { ...(tree as ComparisonResult), ...wrong };
      expect([wrong, await differenceIn({ place: "p", result: true, tree: other })]).not.toEqual([
        wrong,
        undefined,
      ]);
    }
    // Two comparisons that saw different numbers did not see the same facts, whatever came of it.
    const absent = compileCondition({ ...condition, value: "2021-05-30" });
    const all = [1, 2].map((grace) => absent.tree({ grace }));
    expect(await differenceIn({ place: "p", result: false, tree: { all, result: false } })).toBeDefined();
  });

  it("asks every condition of a measure: of selections, bands, amounts, bonuses and violations, for units and records", async () => {
    const few = { fact: "events.count", operator: "lessThan", value: 9 };
    const big = { fact: "amount", operator: "greaterThan", value: 5 };
    const words = { en: "x", zh: "甲" };
    const measure: MiniMeasure = {
      select: {
        big: {
          from: "events",
          with: { size: { bands: [{ when: big, value: 2 }, { value: 1 }] } },
          where: big,
        },
      },
      amounts: {
        x: { bands: [{ when: few, value: 1 }, { value: 0 }] },
        y: {
          sum: "amount",
          of: "events",
          orElse: {
            bands: [{ when: { fact: "open", operator: "known", value: true }, value: 1 }, { value: 0 }],
          },
        },
      },
      indicators: [
        { id: "all", points: 100, share: { bands: [{ when: few, value: "x" }, { value: "y / 100" }] } },
      ],
      bonuses: {
        cap: 5,
        lines: [
          {
            id: "b",
            title: words,
            each: "events",
            when: few,
            points: { bands: [{ when: big, value: 2 }, { value: 1 }] },
            basis: "assumption",
          },
        ],
      },
      violations: [
        { code: "T-FEW", when: few },
        { code: "T-SLOW", when: { fact: "timeProgress", operator: "lessThan", value: 0.5 } },
      ],
    };
    const events = [
      { id: "e1", amount: 10 },
      { id: "e2", amount: 1 },
    ];
    const { conditions = [] } = only(
      assessMini(measure, events, { period: "2021-01", asOf: "2021-01-31", detail: "trees" }),
    );
    expect(conditions.map(({ place, record, result }) => [place, record, result])).toEqual([
      ["select.big.with.size.bands[0].when", "e1", true],
      ["select.big.with.size.bands[0].when", "e2", false],
      ["select.big.where", "e1", true],
      ["select.big.where", "e2", false],
      ["amounts.x.bands[0].when", undefined, true],
      ["amounts.y.orElse.bands[0].when", "e1", false],
      ["amounts.y.orElse.bands[0].when", "e2", false],
      ["profiles[0].indicators[0].share.bands[0].when", undefined, true],
      ["profiles[0].bonuses.lines[0].when", undefined, true],
      ["profiles[0].bonuses.lines[0].points.bands[0].when", "e1", true],
      ["profiles[0].bonuses.lines[0].points.bands[0].when", "e2", false],
      ["profiles[0].violations[0].when", undefined, true],
      ["profiles[0].violations[1].when", undefined, "not-due"],
    ]);
    for (const trace of conditions) expect(await differenceIn(trace)).toBeUndefined();
  });
});
