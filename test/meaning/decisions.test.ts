import { describe, expect, it } from "vitest";
import { toRows } from "../../src/index.js";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { assessGiven, counties, type Given, reported } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const field = (type: string, more: object = {}) => ({ type, required: true, title: words, ...more });
const award = {
  kind: "award",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  decision: { points: "points", by: "by", reason: "why" },
  fields: {
    on: field("date", { when: "happened" }),
    points: field("points"),
    by: field("text"),
    why: field("text"),
  },
};
/** Every unit earns 80 of 100 points before anything is decided. */
const rule: MiniMeasure = {
  kinds: [award],
  indicators: [{ id: "all", points: 100, share: "4 / 5" }],
};
const decided = (points: number, more: object = {}) => ({
  ...{ kind: "award", on: "2021-03-10", points, by: "committee", why: "first prize", documentNo: "7" },
  ...more,
});
const unitOf = (given: Given) => {
  const found = assessGiven(rule, given).units[0];
  if (found === undefined) throw new Error("Nothing was assessed.");
  return found;
};
const total = (...records: readonly object[]) => unitOf({ records }).total;

describe("Points that were decided", () => {
  it("are added to the total or taken from it, each with a line of its own", () => {
    const unit = unitOf({
      records: [decided(-1.5, { id: "late", on: "2021-05-02", why: "a fire" }), decided(2.25, { id: "won" })],
    });
    // 80 + 2.25 − 1.5.
    expect(unit).toMatchObject({ total: 80.75, exactTotal: "323/4" });
    expect(unit.measures[0]?.weighted).toBe(80);
    expect(unit.decisions).toEqual([
      {
        id: "won",
        on: "2021-03-10",
        points: 2.25,
        reason: "first prize",
        approvedBy: "committee",
        documentNo: "7",
      },
      {
        id: "late",
        on: "2021-05-02",
        points: -1.5,
        reason: "a fire",
        approvedBy: "committee",
        documentNo: "7",
      },
    ]);
  });

  it("move a unit in the ranking", () => {
    const records = [decided(1, { unitId: "b" })];
    const units = assessGiven(rule, { units: counties("a", "b", "c"), records }).units;
    expect(units.map(({ id, rank }) => `${id} ${rank}`)).toEqual(["a 2", "b 1", "c 2"]);
  });

  it("are a row of the table of lines", () => {
    const rows = toRows(assessGiven(rule, { records: [decided(2)] }), "lines");
    expect(rows.at(-1)).toMatchObject({ measureId: null, line: "decision", earned: 2, basis: "committee 7" });
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toHaveLength(1);
  });

  it("do not lift a total above the ceiling, where the parts still add up, nor push it below 0", () => {
    const above = unitOf({ records: [decided(40)] });
    // 80 + 40 is held at 105: of that 40 were decided, and 65 are left for the measure.
    expect(above).toMatchObject({ total: 105, held: true });
    expect(above.measures[0]?.weighted).toBe(65);
    expect(unitOf({ records: [decided(25)] })).toMatchObject({ total: 105 });
    expect(unitOf({ records: [decided(25)] }).held).toBeUndefined();
    expect(unitOf({ records: [decided(200)] }).measures[0]?.weighted).toBe(0);
    const below = unitOf({ records: [decided(-90)] });
    expect(below).toMatchObject({ total: 0, exactTotal: "0", held: true });
  });

  it("count in the year in which they were decided, as far as they are seen", () => {
    const day = (on: string, more: object = {}) => total(decided(2, { on, ...more }));
    expect([day("2020-12-31"), day("2021-01-01"), day("2021-06-30"), day("2021-07-01")]).toEqual([
      80, 82, 82, 80,
    ]);
    expect(day("2021-03-10", { filedAt: "2021-07-01" })).toBe(80);
    expect(day("2021-03-10", { audit: "rejected" })).toBe(80);
  });

  it("are replaced by what supersedes them", () => {
    const records = [decided(2, { id: "one" }), decided(3, { id: "two", supersedes: "one" })];
    expect(unitOf({ records }).decisions?.map(({ id, points }) => [id, points])).toEqual([["two", 3]]);
  });

  it("count only with a document", () => {
    const { documentNo: _, ...bare } = decided(2, { id: "bare" });
    expect(total(bare)).toBe(80);
    expect(reported(assessGiven(rule, { records: [bare] }))).toEqual(["DECISION_WITHOUT_DOCUMENT"]);
    // One of another year is not asked for its document.
    expect(reported(assessGiven(rule, { records: [{ ...bare, on: "2020-10-01" }] }))).toEqual([]);
  });

  it("make no total where nothing was scored", () => {
    const unscored: MiniMeasure = {
      kinds: [award],
      select: { none: { kind: "event" } },
      indicators: [{ id: "all", points: 100, share: "1 / none.count" }],
    };
    const [unit] = assessGiven(unscored, { records: [decided(2)] }).units;
    expect(unit).not.toHaveProperty("total");
    expect(unit?.decisions).toHaveLength(1);
  });

  it.each([
    ["points", "on", "NAME_UNKNOWN decision.points"],
    ["by", "points", "NAME_UNKNOWN decision.by"],
    ["reason", "reasons", "NAME_UNKNOWN decision.reason"],
  ])("name required fields of their kind: %s", (key, name, expected) => {
    const wrong = { ...award, decision: { ...award.decision, [key]: name } };
    const faults = miniFaults({ ...rule, kinds: [wrong] });
    expect(faults.map((one) => one.startsWith(expected))).toContain(true);
  });
});
