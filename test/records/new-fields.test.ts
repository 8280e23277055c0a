import { describe, expect, it } from "vitest";
import { handover, notice, report, tenure, thing, trip } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, chosen, counties, type Given } from "../support/mini-results.js";

const kinds = [handover, notice, report, tenure, thing, trip];
const rule: MiniMeasure = { kinds };
const faults = (given: Given) =>
  assessGiven(rule, given).intake.faults.map(({ code, path }) => `${code} ${path}`);
const warnings = (given: Given) =>
  assessGiven(rule, given).warnings.map(({ code, record }) => `${code} ${record}`);

describe("a list in a record", () => {
  const went = (firms: unknown) => faults({ records: [{ kind: "trip", from: "2021-03-01", firms }] });

  it("holds different members of its type, up to two hundred", () => {
    const many = Array.from({ length: 201 }, (_, i) => `f${i}`);
    expect(went([])).toEqual([]);
    expect(went(many.slice(1))).toEqual([]);
    for (const wrong of ["f", ["f", "f"], [1], [""], many, { 0: "f" }])
      expect(went(wrong)).toEqual(["FIELD_INVALID records[0].firms"]);
  });

  it("hands the record to every unit that it names, and names only units that there are", () => {
    const told = (units: readonly string[]) => ({ kind: "notice", id: "n", on: "2021-03-01", units });
    const units = counties("a", "b", "c");
    const select = { chosen: { kind: "notice", as: "units" } };
    for (const [unit, found] of [
      ["a", []],
      ["b", ["n"]],
      ["c", ["n"]],
    ] as const)
      expect(chosen(select, { units, unit, records: [told(["b", "c"])] }, rule)).toEqual(found);
    expect(faults({ units, records: [told(["b", "x"])] })).toEqual(["UNKNOWN_UNIT records[0].units"]);
  });
});

describe("other types of field", () => {
  const days = (value: unknown) => faults({ records: [{ kind: "trip", from: "2021-03-01", days: value }] });
  const about = (period: unknown) => faults({ records: [{ kind: "report", on: "2021-03-01", period }] });

  it("count days in halves", () => {
    for (const right of [0, 0.5, 12]) expect(days(right)).toEqual([]);
    for (const wrong of [0.25, -0.5, "1"]) expect(days(wrong)).toEqual(["FIELD_INVALID records[0].days"]);
  });

  it("name periods", () => {
    for (const right of ["2021", "2021-H2", "2021-Q4", "2021-12"]) expect(about(right)).toEqual([]);
    for (const wrong of ["2021-Q5", "2021-13", "21", 2021])
      expect(about(wrong)).toEqual(["FIELD_INVALID records[0].period"]);
  });
});

describe("a reference", () => {
  it("names a record by any of its versions", () => {
    const units = counties("a", "b");
    const records = [
      { id: "p1", unitId: "a" },
      { id: "p2", unitId: "a", supersedes: "p1", filedAt: "2021-02-01" },
      { kind: "handover", id: "h", unitId: "a", of: "p2", to: "b", on: "2021-03-01" },
    ];
    const select = { chosen: { kind: "event", window: "ever" } };
    expect(chosen(select, { units, unit: "b", records }, rule)).toEqual(["p2"]);
    const link = { h: { to: "over", on: { id: "of" } } };
    const linked = {
      over: { kind: "handover" },
      chosen: { kind: "event", link, where: { fact: "h.on", operator: "known", value: true } },
    };
    expect(chosen(linked, { units, records }, rule)).toEqual(["p2"]);
  });
});

describe("tenures of one post", () => {
  const held = (id: string, from: string, to?: string, more: object = {}) => ({
    kind: "tenure",
    id,
    postId: "head",
    from,
    ...(to === undefined ? {} : { to }),
    ...more,
  });

  it("are reported where they have a day in common", () => {
    const first = held("one", "2020-09-01", "2021-03-20");
    expect(warnings({ records: [first, held("two", "2021-03-20")] })).toEqual(["TENURES_OVERLAP two"]);
    expect(warnings({ records: [first, held("two", "2021-03-21")] })).toEqual([]);
    expect(warnings({ records: [held("one", "2020-09-01"), held("two", "2021-03-21")] })).toEqual([
      "TENURES_OVERLAP two",
    ]);
  });

  it("are not of one post in two units, and not of two posts, and not where one is rejected", () => {
    const first = held("one", "2020-09-01");
    const second = (more: object) => [first, held("two", "2021-01-01", undefined, more)];
    const units = counties("a", "b");
    expect(warnings({ units, records: second({ unitId: "b" }) })).toEqual([]);
    expect(warnings({ records: second({ postId: "deputy" }) })).toEqual([]);
    expect(warnings({ records: second({ audit: "rejected" }) })).toEqual([]);
  });
});

describe("a transfer that makes no sense", () => {
  const units = counties("a", "b", "c");
  const over = (id: string, unitId: string, to: string, on: string, share?: number) => ({
    kind: "handover",
    id,
    unitId,
    of: "p",
    to,
    on,
    ...(share === undefined ? {} : { share }),
  });
  const told = (...transfers: readonly object[]) =>
    warnings({ units, records: [{ id: "p", unitId: "a" }, ...transfers] });

  it("is not read and is reported: by a unit that does not hold the record, or to itself", () => {
    expect(told(over("h", "b", "c", "2021-03-01"))).toEqual(["TRANSFER_NOT_HOLDER h"]);
    expect(told(over("h", "a", "a", "2021-03-01"))).toEqual(["TRANSFER_NOT_HOLDER h"]);
    expect(told(over("h1", "a", "b", "2021-03-01"), over("h2", "a", "c", "2021-04-01"))).toEqual([
      "TRANSFER_NOT_HOLDER h2",
    ]);
  });

  it("is not read and is reported where what it hands over is not there", () => {
    const lone = (of: object) => warnings({ units, records: [of, over("h", "a", "b", "2021-03-01")] });
    expect(lone({ id: "q", unitId: "a" })).toEqual(["TRANSFER_OF_NOTHING h"]);
    expect(lone({ id: "p", unitId: "a", audit: "rejected" })).toEqual(["TRANSFER_OF_NOTHING h"]);
    expect(lone({ id: "p", unitId: "a" })).toEqual([]);
  });

  it("is reported where it hands on more than is held", () => {
    expect(told(over("h1", "a", "b", "2021-03-01", 0.3), over("h2", "b", "c", "2021-04-01", 0.4))).toEqual([
      "TRANSFER_SHARE p",
    ]);
    expect(told(over("h1", "a", "b", "2021-03-01", 0.3), over("h2", "b", "c", "2021-04-01", 0.3))).toEqual(
      [],
    );
  });
});

describe("a successor", () => {
  const told = (life: object, next: object = {}) =>
    faults({
      units: [
        { id: "a", name: "A", kinds: ["county"], successor: "b", ...life },
        { id: "b", name: "B", kinds: ["county"], ...next },
      ],
    });
  const wrong = ["SUCCESSOR_INVALID units[0].successor"];

  it("is another unit that is there on the day after the last", () => {
    const life = { to: "2021-04-30" };
    expect(told(life)).toEqual([]);
    expect(told(life, { from: "2021-05-01" })).toEqual([]);
    expect(told(life, { from: "2021-05-02" })).toEqual(wrong);
    expect(told(life, { to: "2021-04-30" })).toEqual(wrong);
    expect(told({})).toEqual(wrong);
    expect(told({ ...life, successor: "a" })).toEqual(wrong);
    expect(told({ ...life, successor: "x" })).toEqual(wrong);
  });
});
