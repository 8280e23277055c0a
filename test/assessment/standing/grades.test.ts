import { describe, expect, it } from "vitest";
import { nineteenMeasures } from "../../../src/index.js";
import { finding, type Given, place } from "../../support/placed.js";

const grades = (given: readonly Given[], policy = nineteenMeasures) =>
  place(given, "2021", [], policy).map(({ standing }) => standing?.grade?.id);
const units = (...totals: readonly number[]): readonly Given[] =>
  totals.map((total, i) => ({ id: `u${i + 1}`, total }));

describe("the grade of a unit", () => {
  it.each([
    [100, "excellent"],
    [90, "excellent"],
    [89.99, "good"],
    [80, "good"],
    [79.99, "qualified"],
    [60, "qualified"],
    [59.99, "unqualified"],
    [0, "unqualified"],
  ] as const)("with %d points is %s", (total, grade) => {
    expect(grades(units(total))).toEqual([grade]);
  });

  it("is by the exact total: 89.996 is printed as 90.00 and good", () => {
    expect(grades([{ id: "u", more: { total: 90, exactTotal: "22499/250" } }])).toEqual(["good"]);
  });

  it("is none for whoever has no rank", () => {
    expect(grades([{ id: "u", total: 95, more: { coverage: { scored: 4, applicable: 10 } } }])).toEqual([
      undefined,
    ]);
  });

  it("is excellent for at most 30% of a group, rounded up and at least one; the others are good", () => {
    // 30% of four is 1.2: two. Of three 0.9: one. Of one: one. Of eleven 3.3: four.
    expect(grades(units(99, 98, 97, 50))).toEqual(["excellent", "excellent", "good", "unqualified"]);
    expect(grades(units(99, 98, 97))).toEqual(["excellent", "good", "good"]);
    expect(grades(units(99))).toEqual(["excellent"]);
    expect(
      grades(units(99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 90)).filter((one) => one === "excellent"),
    ).toHaveLength(4);
  });

  it("has its share to the unit: of ten 3, of seventeen 5.1, which are six", () => {
    const excellent = (size: number): number => {
      const totals = Array.from({ length: size }, (_, i) => 100 - i / 10);
      return grades(units(...totals)).filter((one) => one === "excellent").length;
    };
    expect([excellent(10), excellent(17)]).toEqual([3, 6]);
  });

  it("E21: is the same for equal totals at that cut-off", () => {
    expect(grades(units(99, 98, 98, 98))).toEqual(["excellent", "excellent", "excellent", "excellent"]);
    expect(grades(units(99, 99, 98, 98))).toEqual(["excellent", "excellent", "good", "good"]);
  });

  it("counts the share of each group apart", () => {
    expect(grades([...units(99, 98, 97), { id: "p", total: 91, group: "G2" }])).toEqual([
      "excellent",
      "good",
      "good",
      "excellent",
    ]);
  });

  it("is no better than good with an open major finding, which leaves its place to the next", () => {
    const found: Given = { id: "m", total: 99, violations: [finding("A-B")] };
    const placed = place([found, ...units(98, 97)], "2021");
    expect(placed.map(({ standing }) => standing?.grade)).toMatchObject([
      { id: "good", instead: "excellent", because: "condition", basis: "assumption" },
      { id: "excellent" },
      { id: "good", instead: "excellent", because: "share", basis: "assumption" },
    ]);
    expect(placed[1]?.standing?.grade).not.toHaveProperty("because");
  });

  it("is what it was once the finding is closed, or where it is not major", () => {
    const found = (parts: Parameters<typeof finding>[1]) =>
      grades([{ id: "m", total: 99, violations: [finding("A-B", parts)] }]);
    expect(found({ state: "closed" })).toEqual(["excellent"]);
    expect(found({ severity: "moderate" })).toEqual(["excellent"]);
  });

  it("is unqualified with a veto, whoever says it; the score is still shown", () => {
    const veto = {
      id: "v1",
      on: "2021-05-01",
      title: { en: "accident", zh: "事故" },
      decidedBy: "committee",
      documentNo: "7",
    };
    const byEvent: Given = { id: "a", total: 95, more: { vetoes: [veto] } };
    const byFinding: Given = {
      id: "b",
      total: 94,
      violations: [finding("A-FALSE", { severity: "critical" })],
    };
    const placed = place([byEvent, byFinding, { id: "c", total: 93 }], "2021");
    expect(placed.map(({ total, rank, standing }) => [total, rank, standing?.grade?.id])).toEqual([
      [95, 1, "unqualified"],
      [94, 2, "unqualified"],
      [93, 3, "excellent"],
    ]);
    expect(placed[0]?.standing?.grade).toMatchObject({
      instead: "excellent",
      because: "condition",
      basis: "S75",
    });
    expect(placed.map(({ standing }) => standing?.vetoes.map(({ id, from }) => [id, from]))).toEqual([
      [["v1", "record"]],
      [["u:A-FALSE:-:2021-09", "finding"]],
      [],
    ]);
  });
});
