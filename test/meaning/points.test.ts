import { describe, expect, it } from "vitest";
import { compilePolicy, parsePolicy } from "../../src/index.js";
import { assessMini, type MiniMeasure, miniTexts, only } from "../support/mini-policy.js";
import { counties, earned } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const line = (id: string, points: number, share: unknown) => ({ id, points, share });
const possible = (indicators: readonly object[]) =>
  only(assessMini({ indicators }, [{}])).lines.map((one) => one.possible ?? one.state);
const result = (rule: MiniMeasure, records: readonly object[] = [{}]) => only(assessMini(rule, records));

describe("Points", () => {
  describe("of lines that are not scored", () => {
    it("move to the others in proportion, so that these are 100 again", () => {
      // 20 of 100 are not scored: 50/80 and 30/80 of 100.
      expect(possible([line("a", 50, 1), line("b", 30, 0), line("c", 20, "1 / 0")])).toEqual([
        62.5,
        37.5,
        "not-applicable",
      ]);
    });

    it("are cut to 0.01 by the largest remainder, on a tie to the earlier line", () => {
      // 30/90 of 100 each: 33.33 three times, and 0.01 is left.
      const thirds = [line("a", 30, 1), line("b", 30, 1), line("c", 30, 1), line("d", 10, "1 / 0")];
      expect(possible(thirds)).toEqual([33.34, 33.33, 33.33, "not-applicable"]);
      expect(possible(thirds.toReversed())).toEqual(["not-applicable", 33.34, 33.33, 33.33]);
      // 10/70, 20/70 and 40/70 of 100 are 14.28|57…, 28.57|14… and 57.14|28…: 0.01 is left, for the first.
      expect(
        possible([line("a", 10, 1), line("b", 20, 1), line("c", 40, 1), line("d", 30, "1 / 0")]),
      ).toEqual([14.29, 28.57, 57.14, "not-applicable"]);
    });

    it("let a unit that did everything have 100, whatever was not scored", () => {
      for (const missing of [7, 13, 31]) {
        const rest = [11, 23, 100 - missing - 34].map((points, i) => line(`l${i}`, points, 1));
        expect(result({ indicators: [...rest, line("none", missing, "1 / 0")] }).score).toBe(100);
      }
    });

    it("are none where no line is scored: the measure has the first reason", () => {
      const rule: MiniMeasure = {
        amounts: { noData: { sum: "amount", of: "events" } },
        indicators: [line("a", 40, "1 / 0"), line("b", 60, "noData")],
      };
      expect(result(rule)).toMatchObject({ state: "no-data" });
      expect(result(rule)).not.toHaveProperty("score");
      expect(result({ indicators: [line("a", 100, "1 / 0")] }).state).toBe("not-applicable");
    });
  });

  describe("of a line", () => {
    it("are its share of them, rounded once, half-up", () => {
      const of = (share: string) => earned({ indicators: [line("all", 100, share)] }, {})[0];
      expect(of("0.00125")).toBe(0.13);
      expect(of("0.00124999")).toBe(0.12);
      expect(of("1 / 3")).toBe(33.33);
      expect(of("2 / 3")).toBe(66.67);
      expect(of("0.01005")).toBe(1.01);
      // Once: a share rounded to five places first would give 12.35.
      expect(of("0.123449")).toBe(12.34);
    });

    it("are its share of the points that it has after others moved to it", () => {
      // The line has 33.34: half of it is 16.67; the others have 33.33: half of it is 16.665.
      const half = [line("a", 30, 0.5), line("b", 30, 0.5), line("c", 30, 0.5), line("d", 10, "1 / 0")];
      expect(earned({ indicators: half }, {})).toEqual([16.67, 16.67, 16.67, "not-applicable"]);
    });
  });

  it("make the base as they are printed: three rounded lines, not the sum rounded", () => {
    const half = [line("a", 30, 0.5), line("b", 30, 0.5), line("c", 30, 0.5), line("d", 10, "1 / 0")];
    expect(result({ indicators: half }).base).toBe(50.01);
    expect(result({ indicators: half }).score).toBe(50.01);
  });

  describe("of a bonus", () => {
    const bonus = (points: unknown, more: object = {}) => ({
      id: "one",
      title: words,
      points,
      basis: "assumption",
      ...more,
    });
    const given = (cap: number, lines: readonly object[], records: readonly object[] = [{}]) =>
      result({ indicators: [line("all", 100, 0.5)], bonuses: { cap, lines } }, records).bonuses;

    it("are rounded once for all records, not for each", () => {
      expect(given(9, [bonus("0.004", { each: "events" })], [{}, {}])?.lines[0]?.points).toBe(0.01);
      expect(given(9, [bonus("0.004", { each: "events" })])?.lines[0]?.points).toBe(0);
      expect(given(9, [bonus("0.005")])?.lines[0]?.points).toBe(0.01);
    });

    it("are rounded, then held by the line's cap, then by that of all", () => {
      const lines = [bonus("2.345", { cap: 2 }), bonus("1.505", { id: "two" })];
      // 2.35 held at 2, 1.51, together 3.51.
      expect(given(9, lines)).toMatchObject({ points: 3.51, lines: [{ points: 2 }, { points: 1.51 }] });
      expect(given(3.5, lines)?.points).toBe(3.5);
    });
  });

  describe("of a measure", () => {
    const adjust = (points: number) => ({
      cap: 100,
      lines: [{ id: "one", title: words, points, basis: "assumption" }],
    });
    const score = (share: number, bonuses: number, deductions: number) =>
      result({
        indicators: [line("all", 100, share)],
        bonuses: adjust(bonuses),
        deductions: adjust(deductions),
      }).score;

    it("are the base with bonuses less deductions, from 0 to the ceiling", () => {
      expect(score(0.5, 7, 3)).toBe(54);
      expect(score(0.05, 3, 10)).toBe(0);
      expect(score(1, 10, 0)).toBe(110);
      expect(score(1, 11, 0)).toBe(110);
      // Bonuses first less deductions, then the ceiling: 100 + 20 − 5 = 115, held at 110.
      expect(score(1, 20, 5)).toBe(110);
      expect(score(1, 20, 15)).toBe(105);
    });
  });

  describe("of a unit", () => {
    /** Assesses two measures with weights: each event's part is the share of the first, its amount that of the second. */
    const total = (
      weights: readonly [number, number],
      events: readonly object[],
      shares = ["first", "second"],
    ) => {
      const texts = (share: string) =>
        miniTexts({
          amounts: { first: { latest: "part", of: "events" }, second: { latest: "amount", of: "events" } },
          indicators: [line("all", 100, share)],
        });
      const [first = {}, second = {}] = shares.map(texts);
      const policy = JSON.parse(first["policy.json"] ?? "{}");
      policy.measures = ["m-test", "n-test"].map((id, i) => ({
        ...policy.measures[0],
        id,
        number: i + 1,
        weight: { value: weights[i], basis: "assumption" },
      }));
      const reading = parsePolicy({
        ...first,
        "policy.json": JSON.stringify(policy),
        "work/n-test.json": (second["work/m-test.json"] ?? "").replace(
          '"id":"m-test","number":1',
          '"id":"n-test","number":2',
        ),
      });
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      const records = events.map((one, i) => ({ kind: "event", id: `e${i}`, on: "2021-01-15", ...one }));
      return compilePolicy(reading.policy).assess({ units: counties("a", "b"), records } as never, {
        period: "2021-06",
        asOf: "2021-06-30",
      }).units;
    };
    const did = (unitId: string, part: number, amount: number) => ({ unitId, part, amount });

    it("are the weighted mean of its measures, rounded once", () => {
      // (30 × 80 + 70 × 55.55) ÷ 100 = 62.885.
      expect(total([30, 70], [did("a", 0.8, 0.5555)])[0]?.total).toBe(62.89);
    });

    it("are the mean of what could be scored", () => {
      // The second measure is not applicable: 80 over a weight of 30.
      expect(total([30, 70], [did("a", 0.8, 0)], ["first", "1 / second"])[0]?.total).toBe(80);
    });

    it("are printed by measure so that the parts sum to them", () => {
      // 0.5 × 50.01 = 25.005 and 0.5 × 50 = 25: 50.005 is printed as 50.01, of which the first has 25.01.
      const [unit] = total([50, 50], [did("a", 0.5001, 0.5)]);
      expect(unit?.total).toBe(50.01);
      expect(unit?.measures.map(({ weighted }) => weighted)).toEqual([25.01, 25]);
      // Both have 25.005: together 50.01, of which the first line has the larger part.
      const [even] = total([50, 50], [did("a", 0.5001, 0.5001)]);
      expect(even?.measures.map(({ weighted }) => weighted)).toEqual([25.01, 25]);
    });

    it("rank by what they are before they are rounded", () => {
      // 50.005 and 50.01 are both printed as 50.01.
      const units = total([50, 50], [did("a", 0.5001, 0.5), did("b", 0.5001, 0.5001)]);
      expect(units.map((unit) => [unit.total, unit.rank])).toEqual([
        [50.01, 2],
        [50.01, 1],
      ]);
      const same = total([50, 50], [did("a", 0.5001, 0.5), did("b", 0.5, 0.5001)]);
      expect(same.map(({ rank }) => rank)).toEqual([1, 1]);
    });
  });
});
