import { describe, expect, it } from "vitest";
import { trip } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, counties, figureOf, findings, measureOf, reported } from "../support/mini-results.js";

const units = counties("a", "b");
const words = { en: "x", zh: "甲" };

describe("a trip that two units claim", () => {
  const repeats = { on: ["firms"], overlapping: true, among: "city", first: true };
  const rule: MiniMeasure = {
    kinds: [trip],
    select: {
      trips: { kind: "trip" },
      doubled: { from: "trips", repeats },
      counted: { from: "trips", except: "doubled", with: { own: "days * ownShare" } },
    },
    amounts: { own: { sum: "own", of: "counted" } },
    violations: [{ code: "T-DOUBLE", each: "doubled" }],
  };
  const go = (unitId: string, from: string, to: string, more: object = {}) => ({
    kind: "trip",
    id: `${unitId}-${from}`,
    unitId,
    from,
    to,
    firms: ["f"],
    days: 10,
    ...more,
  });
  const counted = (records: readonly object[]) =>
    ["a", "b"].map((unit) => figureOf(rule, "counted.count", { records, units, unit }));
  const own = (records: readonly object[]) =>
    ["a", "b"].map((unit) => figureOf(rule, "own", { records, units, unit }));
  const warned = (records: readonly object[]) => reported(assessGiven(rule, { records, units }));
  const a = (more: object = {}) => go("a", "2021-03-01", "2021-03-05", more);
  const b = (more: object = {}) => go("b", "2021-03-05", "2021-03-08", more);

  it("E10: counts for neither while it is not marked as joint", () => {
    expect(counted([a(), b()])).toEqual([0, 0]);
    const found = (unit: string) =>
      findings(rule, { records: [a(), b()], units, unit }).map(([code, subject]) => [code, subject]);
    expect(found("a")).toEqual([["T-DOUBLE", "a-2021-03-01"]]);
    expect(found("b")).toEqual([["T-DOUBLE", "b-2021-03-05"]]);
  });

  it("E10: is another trip on the next day, to another firm, or where no firm is named", () => {
    expect(counted([a(), go("b", "2021-03-06", "2021-03-08")])).toEqual([1, 1]);
    expect(counted([a(), b({ firms: ["g"] })])).toEqual([1, 1]);
    expect(counted([a(), b({ firms: ["g", "f"] })])).toEqual([0, 0]);
    expect(counted([a({ firms: undefined }), b({ firms: undefined })])).toEqual([1, 1]);
  });

  it("E10: counts for each, by equal shares, where both mark it as joint", () => {
    const joint = [a({ jointWith: ["b"] }), b({ jointWith: ["a"] })];
    expect(counted(joint)).toEqual([1, 1]);
    expect(own(joint)).toEqual([5, 5]);
    expect(warned(joint)).toEqual([]);
  });

  it("E10: counts by the shares that were agreed", () => {
    const shared = (of: number, other: number) => [
      a({ jointWith: ["b"], jointShare: of }),
      b({ jointWith: ["a"], jointShare: other }),
    ];
    expect(own(shared(0.7, 0.3))).toEqual([7, 3]);
    expect(warned(shared(0.7, 0.3))).toEqual([]);
    expect(warned(shared(0.7, 0.2))).toEqual(["SHARES_SUM"]);
    expect(warned(shared(0.7, 0.4))).toEqual(["SHARES_SUM"]);
  });

  it("E10: takes an equal part for a share that is not stated, and warns where these do not sum", () => {
    const stated = (jointShare: number) => [a({ jointWith: ["b"], jointShare }), b({ jointWith: ["a"] })];
    expect(own(stated(0.5))).toEqual([5, 5]);
    expect(warned(stated(0.5))).toEqual([]);
    // 0.6 + 1/2 = 1.1.
    expect(warned(stated(0.6))).toEqual(["SHARES_SUM"]);
  });

  it("E10: is divided among three to the last decimal", () => {
    const three = counties("a", "b", "c");
    const records = ["a", "b", "c"].map((unit) =>
      go(unit, "2021-03-01", "2021-03-05", {
        days: 9,
        jointWith: ["a", "b", "c"].filter((other) => other !== unit),
      }),
    );
    expect(["a", "b", "c"].map((unit) => figureOf(rule, "own", { records, units: three, unit }))).toEqual([
      3, 3, 3,
    ]);
  });

  it("E10: sums the shares of all that is joint with a trip, by whichever enterprise", () => {
    const shared = [
      go("a", "2021-03-01", "2021-03-05", { firms: ["f", "g"], jointWith: ["b"], jointShare: 0.5 }),
      go("b", "2021-03-02", "2021-03-04", { firms: ["g"], jointWith: ["a"], jointShare: 0.5 }),
    ];
    expect(warned(shared)).toEqual([]);
  });

  it("E10: counts for neither where only one marks it", () => {
    expect(counted([a({ jointWith: ["b"] }), b()])).toEqual([0, 0]);
    expect(counted([a(), b({ jointWith: ["a"] })])).toEqual([0, 0]);
  });

  it("E10: is also claimed twice by one unit", () => {
    expect(counted([a(), go("a", "2021-03-05", "2021-03-06"), go("a", "2021-03-07", "2021-03-08")])).toEqual([
      1, 0,
    ]);
  });

  it("E10: counts for the first where the rule says so: by its day, then by its filing, then by its id", () => {
    const settled: MiniMeasure = {
      ...rule,
      select: {
        trips: { kind: "trip" },
        doubled: { from: "trips", repeats: { on: ["firms"], overlapping: true, among: "city" } },
        counted: { from: "trips", except: "doubled" },
      },
      amounts: {},
    };
    const first = (...records: readonly object[]) =>
      ["a", "b"].map((unit) => figureOf(settled, "counted.count", { records, units, unit }));
    expect(first(a(), b())).toEqual([1, 0]);
    expect(first(a(), go("b", "2021-02-26", "2021-03-01"))).toEqual([0, 1]);
    const same = (filedA: string, filedB: string) =>
      first(
        go("a", "2021-03-01", "2021-03-05", { filedAt: filedA }),
        go("b", "2021-03-01", "2021-03-05", { filedAt: filedB }),
      );
    expect(same("2021-03-10", "2021-03-11")).toEqual([1, 0]);
    expect(same("2021-03-11", "2021-03-10")).toEqual([0, 1]);
    expect(same("2021-03-10", "2021-03-10")).toEqual([1, 0]);
  });

  it("E10: is nobody else's where the rule does not ask for the city's", () => {
    const alone: MiniMeasure = {
      ...rule,
      select: {
        trips: { kind: "trip" },
        doubled: { from: "trips", repeats: { on: ["firms"], overlapping: true, first: true } },
        counted: { from: "trips", except: "doubled" },
      },
      amounts: {},
    };
    const found = ["a", "b"].map((unit) =>
      figureOf(alone, "counted.count", { records: [a(), b()], units, unit }),
    );
    expect(found).toEqual([1, 1]);
  });
});

describe("an award that is claimed twice", () => {
  const rule: MiniMeasure = {
    select: {
      awards: { kind: "event" },
      again: { from: "awards", repeats: { on: ["documentNo", "topic"], among: "city" } },
      own: { from: "awards", except: "again" },
    },
    indicators: [{ id: "all", points: 100, share: 0.5 }],
    bonuses: {
      cap: 50,
      lines: [{ id: "award", title: words, each: "own", points: "10 * ownShare", basis: "assumption" }],
    },
    violations: [{ code: "T-AGAIN", each: "again" }],
  };
  const award = (unitId: string, on: string, more: object = {}) => ({
    id: `${unitId}-${on}`,
    unitId,
    on,
    documentNo: "No. 5",
    topic: "p",
    ...more,
  });
  const points = (...records: readonly object[]) => {
    const assessment = assessGiven(rule, { records, units });
    return ["a", "b"].map((unit) => measureOf(assessment, unit).bonuses?.points);
  };

  it("E11: counts once for one document and project, for the first", () => {
    expect(points(award("a", "2021-03-01"), award("b", "2021-04-01"))).toEqual([10, 0]);
    expect(points(award("a", "2021-04-01"), award("b", "2021-03-01"))).toEqual([0, 10]);
    expect(points(award("a", "2021-03-01"), award("a", "2021-04-01"))).toEqual([10, 0]);
  });

  it("E11: counts again for another document, another project, or where either is not known", () => {
    const other = (more: object) => points(award("a", "2021-03-01"), award("b", "2021-04-01", more));
    expect(other({ documentNo: "No. 6" })).toEqual([10, 10]);
    expect(other({ topic: "q" })).toEqual([10, 10]);
    const unnamed = { documentNo: undefined };
    expect(points(award("a", "2021-03-01", unnamed), award("b", "2021-04-01", unnamed))).toEqual([10, 10]);
  });

  it("E11: repeats one of last year, which counts no more", () => {
    const found = findings(rule, { records: [award("b", "2020-11-02"), award("a", "2021-03-01")], units });
    expect(found.map(([code, subject]) => [code, subject])).toEqual([["T-AGAIN", "a-2021-03-01"]]);
    expect(points(award("b", "2020-11-02"), award("a", "2021-03-01"))).toEqual([0, 0]);
  });

  it("E11: repeats nothing that was rejected", () => {
    expect(points(award("a", "2021-03-01", { audit: "rejected" }), award("b", "2021-04-01"))).toEqual([
      0, 10,
    ]);
  });

  it("E11: is shared by those who claim it together", () => {
    const share = (of: string, jointShare: number) => ({ jointWith: [of], jointShare });
    expect(
      points(award("a", "2021-03-01", share("b", 0.6)), award("b", "2021-04-01", share("a", 0.4))),
    ).toEqual([6, 4]);
  });
});
