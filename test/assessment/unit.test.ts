import { describe, expect, it } from "vitest";
import { weigh as weighUntil } from "../../src/assessment/unit.js";
import { type MeasureResult, nineteenMeasures } from "../../src/index.js";

const { policy } = nineteenMeasures;
const result = (number: number, score: number | undefined): MeasureResult => {
  const { id, title } = policy.measures.find((measure) => measure.number === number) ?? {
    id: "",
    title: { en: "", zh: "" },
  };
  const head = { id, number, title, lines: [], duties: [], violations: [], undecided: [], toDo: [] };
  return score === undefined
    ? { ...head, state: "not-due" }
    : { ...head, state: "scored", score, base: score };
};
const weigh = (
  unit: Parameters<typeof weighUntil>[0],
  results: Parameters<typeof weighUntil>[1],
  file: Parameters<typeof weighUntil>[2],
) => weighUntil(unit, results, file, "2021-12-31");
const county = { id: "a", name: { en: "A", zh: "甲" }, kinds: ["county"] };

describe("a unit's total", () => {
  // Weights 4 and 14: (4 × 80 + 14 × 89.5) ÷ 18 = 1573/18 = 87.388… → 87.39. Of that 320/1573 is 17.778…, 1253/1573
  // is 69.611…: cut to 17.77 and 69.61, and the 0.01 that is left goes to the larger remainder.
  it("weighs the measures that were scored, and its printed parts add up", () => {
    const unit = weigh(county, [result(3, 80), result(8, 89.5), result(13, undefined)], policy);
    expect(unit).toMatchObject({
      total: 87.39,
      exactTotal: "1573/18",
      group: "G1",
      coverage: { scored: 18, applicable: 24 },
    });
    expect(unit.measures.map(({ number, weight, weighted }) => [number, weight.value, weighted])).toEqual([
      [3, 4, 17.78],
      [8, 14, 69.61],
      [13, 6, undefined],
    ]);
  });

  it("is 100 where every measure is", () => {
    expect(weigh(county, [result(1, 100), result(8, 100), result(15, 100)], policy).total).toBe(100);
  });

  // 110 is above the ceiling of 105. Of that 4/18 is 23.333… and 14/18 is 81.666…: cut to 23.33 and 81.66, and the 0.01
  // that is left goes to the larger remainder.
  it("is not above the ceiling of totals, and its printed parts still add up", () => {
    const unit = weigh(county, [result(3, 110), result(8, 110)], policy);
    expect(unit).toMatchObject({ total: 105, exactTotal: "105", held: true });
    expect(unit.measures.map(({ weighted }) => weighted)).toEqual([23.33, 81.67]);
  });

  // Weights 4 and 4: (100 + 110) ÷ 2 = 105, and (100.01 + 110) ÷ 2 = 105.005.
  it("is held at the ceiling only above it", () => {
    const at = weigh(county, [result(3, 100), result(10, 110)], policy);
    expect([at.exactTotal, at.held]).toEqual(["105", undefined]);
    const above = weigh(county, [result(3, 100.01), result(10, 110)], policy);
    expect([above.exactTotal, above.total, above.held]).toEqual(["105", 105, true]);
  });

  it("is absent where nothing could be scored", () => {
    expect(weigh(county, [result(3, undefined)], policy)).not.toHaveProperty("total");
  });

  it("lists what applies to its kinds and has no rule file yet", () => {
    const element = { ...county, kinds: ["element"] };
    const notLoaded = weigh(element, [result(3, 100)], policy).notLoaded.map((id) => Number(id.slice(1, 3)));
    expect(notLoaded).toEqual([7, 12, 15, 16, 17, 18]);
  });

  describe("where weights differ by kind of unit", () => {
    const own = { kinds: ["park"], value: 16, basis: "S33" };
    const other = { kinds: ["soe", "industry"], value: 10, basis: "assumption" };
    const measures = policy.measures.map((one) =>
      one.number === 8 ? { ...one, weightFor: [own, other] } : one,
    );
    const weighed = (kinds: readonly string[]) =>
      weigh({ ...county, kinds }, [result(3, 80), result(8, 89.5)], { ...policy, measures });

    // (4 × 80 + 16 × 89.5) ÷ 20 = 1752/20 = 87.6.
    it("weighs with that of the unit's kind", () => {
      const park = weighed(["park"]);
      expect(park).toMatchObject({ total: 87.6, coverage: { scored: 20, applicable: 20 } });
      expect(park.measures[1]?.weight).toEqual({ value: 16, basis: "S33" });
    });

    it("takes the first of the unit's kinds that has one, not the first entry", () => {
      const weight = (kinds: readonly string[]) => weighed(kinds).measures[1]?.weight.value;
      expect(weight(["county"])).toBe(14);
      expect(weight(["county", "park"])).toBe(16);
      expect(weight(["industry", "park"])).toBe(10);
      expect(weight(["park", "industry"])).toBe(16);
    });
  });

  it("belongs to the first group that lists one of its kinds", () => {
    expect(weigh({ ...county, kinds: ["element", "industry"] }, [], policy).group).toBe("G3");
    expect(weigh({ ...county, kinds: ["drc"] }, [], policy)).not.toHaveProperty("group");
  });

  it("E25: belongs to no group where it assesses, whatever else it is", () => {
    expect(weigh({ ...county, kinds: ["industry", "drc"] }, [], policy)).not.toHaveProperty("group");
    expect(weigh({ ...county, kinds: ["office", "element"] }, [], policy)).not.toHaveProperty("group");
    const { unranked, ...without } = policy;
    expect(unranked?.kinds).toEqual(["drc", "office"]);
    expect(weigh({ ...county, kinds: ["industry", "drc"] }, [], without).group).toBe("G3");
  });

  it("says of a unit that ended before the last day that is scored that it did", () => {
    expect(weigh({ ...county, to: "2021-12-30" }, [], policy).ended).toBe(true);
    expect(weigh({ ...county, to: "2021-12-31" }, [], policy)).not.toHaveProperty("ended");
  });
});
