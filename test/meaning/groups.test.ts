import { describe, expect, it } from "vitest";
import { smallestGroup } from "../support/mini-kinds.js";
import { assessMini, type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import {
  assessGiven,
  counties,
  exemption,
  figureOf,
  type Given,
  measureOf,
} from "../support/mini-results.js";

const won = (group: string): MiniMeasure => ({
  policy: smallestGroup,
  amounts: { won: { sum: "amount", of: "events" }, of: { group, of: "won" } },
});
const four = counties("a", "b", "c", "d");
const wins = (amounts: Readonly<Record<string, number>>) =>
  Object.entries(amounts).map(([unitId, amount]) => ({ unitId, amount }));
const figure = (group: string, given: Given) => figureOf(won(group), "of", { units: four, ...given });
const each = (group: string, given: Given, units = four) =>
  units.map(({ id }) => figure(group, { ...given, units, unit: id }));

describe("Groups", () => {
  const records = wins({ a: 10, b: 40, c: 40, d: 5 });

  it("have an average, least, most and size over all their units, itself included", () => {
    // (10 + 40 + 40 + 5) ÷ 4 = 23.75.
    expect(["average", "min", "max", "size"].map((group) => figure(group, { records }))).toEqual([
      23.75, 5, 40, 4,
    ]);
  });

  it("rank by how many have strictly more, so that equals share a rank", () => {
    expect(each("rank", { records })).toEqual([3, 1, 1, 4]);
    expect(each("rank", { records: wins({ a: 7, b: 7, c: 7, d: 7 }) })).toEqual([1, 1, 1, 1]);
  });

  it("compare exactly, not what is printed", () => {
    // 1/3 and 0.3333333333 agree to ten places, and yet one is more.
    const rule: MiniMeasure = {
      policy: smallestGroup,
      amounts: { won: { sum: "third", of: "thirds" }, of: { group: "rank", of: "won" } },
      select: { thirds: { kind: "event", with: { third: "amount / 3" } } },
    };
    const given = [
      { unitId: "a", amount: 1 },
      { unitId: "b", amount: 0.9999 },
      { unitId: "b", amount: 0.0001 },
      { unitId: "c", amount: 0.9999 },
    ];
    const ranks = ["a", "b", "c"].map((unit) =>
      figureOf(rule, "of", { records: given, units: counties("a", "b", "c"), unit }),
    );
    // b: 0.9999/3 + 0.0001/3 is a third too.
    expect(ranks).toEqual([1, 1, 3]);
  });

  it("count a unit of which nothing was found as having 0, not as unknown", () => {
    expect(each("rank", { records: wins({ a: 10, b: 40, c: 1 }) })).toEqual([2, 1, 3, 4]);
    expect(figure("size", { records: wins({ a: 10 }) })).toBe(4);
  });

  it("leave out a unit whose amount is not known, and give it no rank, for that reason", () => {
    const unknown = [...wins({ a: 10, b: 40, c: 40 }), { unitId: "d" }];
    expect(figure("size", { records: unknown })).toBe(3);
    expect(figure("average", { records: unknown })).toBe(30);
    expect(each("rank", { records: unknown })).toEqual([3, 1, 1, "no-data"]);
    // The group has an average for it all the same.
    expect(each("average", { records: unknown })).toEqual([30, 30, 30, 30]);
  });

  it("of fewer units than policy.json says are no groups", () => {
    const size = (...ids: readonly string[]) =>
      figure("average", { records: wins({ a: 10, b: 40, c: 40 }), units: counties(...ids) });
    expect(size("a", "b", "c")).toBe(30);
    expect(size("a", "b")).toBe("not-applicable");
    // Of three, one is not known.
    const records = [...wins({ a: 10, b: 40 }), { unitId: "c" }];
    for (const group of ["average", "min", "max", "rank", "size"]) {
      expect(figure(group, { records, units: counties("a", "b", "c") })).toBe("not-applicable");
    }
  });

  it("leave out a unit that is exempt on every day that is scored, and no other", () => {
    const size = (from: string, to: string, more: object = {}) =>
      figure("size", { records, exemptions: [exemption(from, to, { unitId: "d", ...more })] });
    expect(size("2021-01-01", "2021-06-30")).toBe(3);
    expect(size("2020-08-06", "2021-12-31")).toBe(3);
    expect(size("2021-01-02", "2021-06-30")).toBe(4);
    expect(size("2021-01-01", "2021-06-29")).toBe(4);
    expect(size("2021-01-01", "2021-06-30", { measures: ["m-test"] })).toBe(3);
    expect(size("2021-01-01", "2021-06-30", { allows: ["online"] })).toBe(4);
  });

  it("leave out a unit that is exempt on every day by several exemptions together", () => {
    const exemptions = [
      exemption("2021-01-01", "2021-03-31", { unitId: "d" }),
      exemption("2021-04-01", "2021-06-30", { unitId: "d" }),
    ];
    expect(figure("size", { records, exemptions })).toBe(3);
  });

  describe("of policy.json", () => {
    const title = { en: "x", zh: "甲" };
    const kinds = ["county", "park"];
    const group = (id: string, of: readonly string[]) => ({ id, title, kinds: of, basis: "assumption" });
    const measures = [
      {
        number: 1,
        id: "m-test",
        aspect: "work",
        title,
        weight: { value: 100, basis: "assumption" },
        kinds: ["county"],
      },
    ];
    const size = (groups: readonly object[]) => {
      const policy = { ...smallestGroup, unitKinds: kinds.map((id) => ({ id, title })), groups, measures };
      const units = [...four, ...["p", "q", "r"].map((id) => ({ id, name: id, kinds: ["park"] }))];
      return figureOf({ ...won("size"), policy }, "of", { records, units });
    };

    it("hold the units for which the measure applies: parks of the same group have no profile", () => {
      expect(size([group("G1", ["county"]), group("G2", ["park"])])).toBe(4);
      expect(size([group("G1", kinds)])).toBe(4);
    });

    it("are needed", () => {
      expect(size([group("G2", ["park"])])).toBe("not-applicable");
    });
  });

  it("feed indicators, bonuses, deductions and violations", () => {
    const words = { en: "x", zh: "甲" };
    const first = { fact: "of", operator: "equal", value: 1 };
    const line = { id: "one", title: words, points: 5, basis: "assumption" };
    const rule: MiniMeasure = {
      ...won("rank"),
      // Rank r of 4 earns (5 − r) ÷ 4.
      indicators: [{ id: "all", points: 100, share: "(5 - of) / 4" }],
      bonuses: { cap: 5, lines: [{ ...line, when: first }] },
      deductions: { cap: 5, lines: [{ ...line, points: "of" }] },
      violations: [{ code: "T-LAST", when: { fact: "of", operator: "greaterThanInclusive", value: 4 } }],
    };
    const assessment = assessGiven(rule, { records, units: four });
    const of = (unit: string) => {
      const { base, bonuses, deductions, score, violations } = measureOf(assessment, unit);
      return [base, bonuses?.points, deductions?.points, score, violations.length];
    };
    // a: rank 3, 50 − 3. b: rank 1, 100 + 5 − 1. d: rank 4, 25 − 4.
    expect([of("a"), of("b"), of("d")]).toEqual([
      [50, 0, 3, 47, 0],
      [100, 5, 1, 104, 0],
      [25, 0, 4, 21, 1],
    ]);
  });

  it("rest on no group, and no selection and no duty rests on one", () => {
    expect(miniFaults(won("rank"))).toEqual([]);
    const amounts = { ...won("rank").amounts, again: { group: "max", of: "of" } };
    expect(miniFaults({ ...won("rank"), amounts })).not.toEqual([]);
    const over = { ...won("rank").amounts, twice: "of * 2", again: { group: "max", of: "twice" } };
    expect(miniFaults({ ...won("rank"), amounts: over })).not.toEqual([]);
    const select = { more: { kind: "event", with: { above: "amount - of" } } };
    expect(miniFaults({ ...won("average"), select })).not.toEqual([]);
    const duties = { asked: { every: "month", by: "events", late: { share: "of" } } };
    expect(miniFaults({ ...won("average"), duties })).not.toEqual([]);
  });

  it("do not depend on the order of the units", () => {
    const ranks = (units: readonly object[]) =>
      ["a", "b", "c", "d"].map((unit) => figure("rank", { records, units, unit }));
    expect(ranks(four.toReversed())).toEqual(ranks(four));
  });

  it("name an amount that is there", () => {
    expect(miniFaults({ amounts: { of: { group: "rank", of: "wn" }, won: "events.count" } })).toContain(
      "NAME_UNKNOWN amounts.of.of won",
    );
    expect(() => assessMini({ amounts: { of: { group: "median", of: "won" } } }, [])).toThrow();
  });
});
