import { describe, expect, it } from "vitest";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { assessGiven, chosen, counties, figureOf, reported, states } from "../support/mini-results.js";

const everybody = { chosen: { kind: "unit", window: "ever" } };
const words = { en: "x", zh: "甲" };
/** A round that visits units. */
const round = {
  kind: "round",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: {
    on: { type: "date", when: "happened", required: true, title: words },
    visited: { type: "list", of: { type: "reference", to: "unit" }, required: true, title: words },
  },
};
/** Every unit is to be visited every quarter. */
const visits: MiniMeasure = {
  kinds: [round],
  select: {
    rounds: { kind: "round" },
    others: {
      kind: "unit",
      where: { fact: "id", operator: "notEqual", value: "a" },
    },
  },
  duties: { visit: { every: "quarter", per: "others", by: "rounds", match: "visited" } },
};
const rounds = (...given: readonly (readonly [on: string, ...visited: readonly string[]])[]) =>
  given.map(([on, ...visited], i) => ({ kind: "round", id: `round-${i}`, on, visited }));

describe("The units of the city, as records", () => {
  const units = counties("a", "b", "c");

  it("are seen by every unit, itself included, though nobody files them", () => {
    expect(chosen(everybody, { units })).toEqual(["a", "b", "c"]);
    expect(chosen(everybody, { units, unit: "b" })).toEqual(["a", "b", "c"]);
    expect(figureOf({ select: everybody }, "chosen.count", { units })).toBe(3);
  });

  it("are known by their kinds, as they are applied, and by their first and last days", () => {
    const given = [
      { id: "a", name: "A", kinds: ["county"] },
      // Other kinds of a later day count from the next year.
      { id: "b", name: "B", kinds: ["county"], changes: [{ on: "2021-02-01", kinds: ["park"] }] },
      { id: "c", name: "C", kinds: ["park"], from: "2021-02-01", to: "2021-02-28" },
    ];
    const policy = { unitKinds: ["county", "park"].map((id) => ({ id, title: words })) };
    const where = (condition: object) =>
      chosen({ chosen: { ...everybody.chosen, where: condition } }, { units: given }, { policy });
    expect(where({ fact: "kinds", operator: "contains", value: "county" })).toEqual(["a", "b"]);
    expect(where({ fact: "kinds", operator: "contains", value: "park" })).toEqual(["c"]);
    expect(where({ fact: "to", operator: "known", value: true })).toEqual(["c"]);
    // One without a first day was there when the policy took effect.
    expect(where({ fact: "from", operator: "before", value: { fact: "yearStart" } })).toEqual(["a", "b"]);
  });

  it("are not there before their first day", () => {
    const given = [...counties("a"), { id: "b", name: "B", kinds: ["county"], from: "2021-04-01" }];
    const at = (asOf: string) =>
      chosen(everybody, { units: given, options: { period: asOf.slice(0, 7), asOf } });
    expect(at("2021-03-31")).toEqual(["a"]);
    expect(at("2021-04-01")).toEqual(["a", "b"]);
  });

  it("can each be asked for something, in the periods in which they are there", () => {
    const given = [...units, { id: "d", name: "D", kinds: ["county"], to: "2021-03-31" }];
    const records = rounds(["2021-02-10", "b", "d"], ["2021-05-10", "b", "c"]);
    const options = { period: "2021-06", asOf: "2021-06-30" };
    expect(states(visits, { units: given, records, options }).filter(([id]) => !id.includes("2020"))).toEqual(
      [
        ["b 2021-Q1", "met", 1],
        ["b 2021-Q2", "met", 1],
        ["c 2021-Q1", "missed", 0],
        ["c 2021-Q2", "met", 1],
        // d ended with the first quarter.
        ["d 2021-Q1", "met", 1],
      ],
    );
  });

  it("are known even where no record of any kind was collected", () => {
    const assessment = assessGiven({ select: everybody, indicators: ofCount }, { units });
    expect(assessment.notCollected).not.toContain("unit");
    expect(assessment.units[0]?.measures[0]?.lines[0]?.state).toBe("scored");
  });

  it("do not count as something that happened while an exemption lasted", () => {
    const given = [...counties("a"), { id: "b", name: "B", kinds: ["county"], from: "2021-03-10" }];
    const exemptions = [
      {
        ...{ id: "e", unitId: "a", from: "2021-03-01", to: "2021-03-31", reason: "other" },
        ...{ approvedBy: "x", documentNo: "1", approvedOn: "2021-03-01" },
      },
    ];
    const rule: MiniMeasure = { select: everybody, indicators: ofCount };
    expect(reported(assessGiven(rule, { units: given, exemptions }))).toContain("EXEMPTION_AIMLESS");
  });

  it("are no kind that a dataset may file or say it collected", () => {
    const given = { units, records: [{ kind: "unit", id: "x", from: "2021-01-01", kinds: [] }] };
    expect(reported(assessGiven({}, given))).toEqual(["UNKNOWN_KIND"]);
    expect(reported(assessGiven({}, { units, collected: [{ kind: "unit" }] }))).toEqual(["UNKNOWN_KIND"]);
  });

  it("cannot be made a kind of record by a file", () => {
    const file = { ...round, kind: "unit" };
    expect(miniFaults({ kinds: [file] })).toContain("NAME_TAKEN kind");
  });
});

const ofCount = [{ id: "all", points: 100, share: "chosen.count / 3" }];
