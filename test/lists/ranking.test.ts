import { describe, expect, it } from "vitest";
import { listOf, toRows } from "../../src/index.js";
import { cityOf, measureOf, unitOf, words } from "./results.js";

const adjustments = (points: number, ids: readonly string[]) => ({
  cap: 10,
  points,
  lines: [
    {
      ...{ id: "x", title: words("加分"), state: "scored" as const, points, facts: [], basis: "assumption" },
      records: ids,
    },
  ],
});

describe("the ranking", () => {
  const city = cityOf([
    unitOf("park", { group: "G2", rank: 1, total: 70 }),
    unitOf("second", { rank: 2, total: 80, standing: { previousRank: 1, change: -1 } as never }),
    unitOf("office", { group: undefined as never, notRanked: "no-group" }),
    unitOf("ended", { notRanked: "ended", total: 99 }),
    unitOf("first", {
      ...{ rank: 1, total: 90, blocks: [{ id: "promotion", title: words("推进"), score: 66.5 }] },
      coverage: { scored: 15, applicable: 20 },
      decisions: [
        { id: "d1", on: "2021-05-01", points: 0.5, reason: "r", approvedBy: "b", documentNo: "n" },
        { id: "d2", on: "2021-05-02", points: -1.25, reason: "r", approvedBy: "b", documentNo: "n" },
      ],
      measures: [
        measureOf("m8", { bonuses: adjustments(4, ["r1", "r2"]), deductions: adjustments(1, ["r2"]) }),
        measureOf("m9", { weight: { value: 5, basis: "assumption" }, bonuses: adjustments(2, ["r3"]) }),
        measureOf("m10", { state: "no-data", bonuses: adjustments(9, []) }),
      ],
    }),
  ]);
  const rows = toRows(city, "ranking");

  it("goes group after group by rank, then those without one", () => {
    expect(rows.map(({ unitId, group, rank, notRanked }) => [unitId, group, rank, notRanked])).toEqual([
      ["first", "G1", 1, null],
      ["second", "G1", 2, null],
      ["ended", "G1", null, "ended"],
      ["park", "G2", 1, null],
      ["office", null, null, "no-group"],
    ]);
  });

  // (10 × 4 + 5 × 2) ÷ 15 = 3.333…, and 0.5 by decision: 3.83. 10 × 1 ÷ 15 = 0.666…, and 1.25: 1.92.
  it("says what bonuses and deductions come to in the total, decisions with them", () => {
    expect(rows[0]).toMatchObject({ bonus: 3.83, deduction: 1.92 });
    expect(rows[1]).toMatchObject({ bonus: 0, deduction: 0 });
    expect(rows[4]).toMatchObject({ bonus: null, deduction: null });
  });

  it("has the scores of the blocks, the place before and its change, and the records", () => {
    expect(rows[0]).toMatchObject({
      "block.reserve": null,
      "block.promotion": 66.5,
      records: "r1 r2 r3 d1 d2",
    });
    expect(rows[1]).toMatchObject({ previousRank: 1, change: -1 });
  });

  it("is printed with the columns of the notification, a table for each group, without assessors", () => {
    const list = listOf(city, "ranking");
    expect(list.columns.map(({ title }) => title.zh)).toEqual([
      ...["名次", "单位", "组别", "总分", "储备", "推进", "加分", "扣分", "上期名次", "升降"],
      ...["未排名原因", "依据记录"],
    ]);
    expect(list.partedBy).toBe("group");
    expect(list.rows.map(({ unitId }) => unitId)).toEqual(["first", "second", "ended", "park"]);
    expect(list.columns.find(({ key }) => key === "group")?.words?.G2).toEqual(words("园区"));
    expect(list.head.map(({ text }) => text.zh)).toEqual(["2021年9月", "2021年9月30日", "分"]);
  });
});
