import { describe, expect, it } from "vitest";
import { standing } from "../../../src/assessment/standing.js";
import type { UnitResult } from "../../../src/assessment/unit.js";
import { nineteenMeasures } from "../../../src/index.js";

const unit = (id: string, exactTotal: string | undefined, more: Partial<UnitResult> = {}): UnitResult => ({
  id,
  name: { en: id, zh: id },
  kinds: ["county"],
  group: "G1",
  ...(exactTotal === undefined ? {} : { exactTotal }),
  coverage: { scored: 4, applicable: 4 },
  measures: [],
  notLoaded: [],
  ...more,
});
const ranks = (units: readonly UnitResult[]) =>
  standing(units, nineteenMeasures, { period: "2021-09", asOf: "2021-09-30" }).map(
    ({ id, rank, notRanked }) => [id, rank ?? notRanked],
  );

describe("standing", () => {
  it("gives equal totals one rank and counts those above", () => {
    const totals = [100, 100, 100, 95, 95, 90, 85, 85, 80, 80];
    expect(ranks(totals.map((total, i) => unit(`u${i}`, String(total)))).map(([, rank]) => rank)).toEqual([
      1, 1, 1, 4, 4, 6, 7, 7, 9, 9,
    ]);
  });

  it("compares exact totals, not printed ones", () => {
    expect(ranks([unit("a", "87351/1000"), unit("b", "87352/1000")])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  it("ranks each group apart and says why others are not ranked", () => {
    const { group: _, ...groupless } = unit("d", "99", { kinds: ["drc"] });
    expect(
      ranks([
        unit("a", "80"),
        unit("p", "70", { group: "G2" }),
        groupless,
        unit("n", undefined),
        unit("c", "100", { coverage: { scored: 1, applicable: 4 } }),
        unit("h", "60", { coverage: { scored: 2, applicable: 4 } }),
      ]),
    ).toEqual([
      ["a", 1],
      ["p", 1],
      ["d", "no-group"],
      ["n", "not-scored"],
      ["c", "coverage"],
      ["h", 2],
    ]);
  });

  it("gives no rank to a unit that is no longer there, and counts it for no other", () => {
    expect(ranks([unit("a", "99", { ended: true }), unit("b", "80")])).toEqual([
      ["a", "ended"],
      ["b", 1],
    ]);
  });
});
