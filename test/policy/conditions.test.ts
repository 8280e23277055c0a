import { describe, expect, it } from "vitest";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";

const words = { en: "x", zh: "甲" };
const parameters = { grace: 10, half: 0.5, far: 3661, back: -2, visits: 3 };

/** Where a condition can stand: about records, about a unit, and within a value about records. */
const places: Readonly<Record<string, readonly [path: string, measure: (condition: object) => MiniMeasure]>> =
  {
    where: ["select.some.where", (where) => ({ parameters, select: { some: { from: "events", where } } })],
    band: [
      "amounts.x.orElse.bands[0].when",
      (when) => ({
        parameters,
        amounts: {
          x: { sum: "amount", of: "events", orElse: { bands: [{ when, value: 1 }, { value: 0 }] } },
        },
      }),
    ],
    violation: [
      "profiles[0].violations[0].when",
      (when) => ({ parameters, violations: [{ code: "T-ONE", when }] }),
    ],
    bonus: [
      "profiles[0].bonuses.lines[0].when",
      (when) => ({
        parameters,
        bonuses: { cap: 5, lines: [{ id: "b", title: words, when, points: 1, basis: "assumption" }] },
      }),
    ],
  };

/** The faults of a condition at a place, with their paths counted from it. */
function faultsAt(place: keyof typeof places, condition: object): readonly string[] {
  const [path = "", measure = () => ({})] = places[place] ?? [];
  return miniFaults(measure(condition)).map((fault) => fault.replaceAll(`${path}.`, ""));
}

const all = Object.keys(places);
const ofRecords = ["where", "band"];
const ofUnits = ["violation", "bonus"];

describe("a moved date", () => {
  const moved = (params: object) => ({
    fact: "end",
    params,
    operator: "after",
    value: { fact: "asOf", params },
  });

  it.each(all)("may stand in a %s", (place) => {
    expect(faultsAt(place, moved({ months: -3 }))).toEqual([]);
    expect(faultsAt(place, moved({ days: "-grace" }))).toEqual([]);
    expect(faultsAt(place, moved({ days: "back" }))).toEqual([]);
  });

  it.each(all)("is moved by a parameter that there is, in a %s", (place) => {
    expect(faultsAt(place, moved({ days: "-grce" }))).toEqual([
      "NAME_UNKNOWN params.days grace",
      "NAME_UNKNOWN value.params.days grace",
    ]);
    expect(faultsAt(place, moved({ days: "timeProgress" }))).toHaveLength(2);
  });

  it.each(all)("is moved by whole numbers within reach, in a %s", (place) => {
    for (const name of ["half", "-far"]) {
      expect(faultsAt(place, moved({ months: name }))).toEqual([
        "VALUE_INVALID params.months",
        "VALUE_INVALID value.params.months",
      ]);
    }
  });

  it("is not moved by a parameter that a field of the records hides", () => {
    for (const place of ofRecords) {
      expect(faultsAt(place, moved({ days: "visits" }))).toEqual([
        "VALUE_INVALID params.days",
        "VALUE_INVALID value.params.days",
      ]);
    }
    for (const place of ofUnits) expect(faultsAt(place, moved({ days: "visits" }))).toEqual([]);
  });

  it("may be a record's", () => {
    const late = { fact: "doneOn", operator: "after", value: { fact: "dueOn", params: { days: "grace" } } };
    for (const place of ofRecords) expect(faultsAt(place, late)).toEqual([]);
    for (const place of ofUnits) expect(faultsAt(place, late)).toHaveLength(2);
  });

  it.each(all)("is a date, in a %s", (place) => {
    const params = { days: 1 };
    expect(faultsAt(place, { fact: "year", params, operator: "equal", value: 2021 })).toEqual([
      "TYPE_MISMATCH params",
    ]);
    expect(
      faultsAt(place, { fact: "year", operator: "lessThan", value: { fact: "timeProgress", params } }),
    ).toEqual(["TYPE_MISMATCH value.params"]);
    expect(faultsAt(place, { fact: "grace", params, operator: "known", value: true })).toEqual([
      "TYPE_MISMATCH params",
    ]);
  });

  it("is no text or number of a record's", () => {
    for (const place of ofRecords) {
      for (const fact of ["topic", "amount", "open"]) {
        const known = { fact, params: { months: 1 }, operator: "known", value: true };
        expect(faultsAt(place, known)).toEqual(["TYPE_MISMATCH params"]);
      }
    }
  });
});

describe("the sides of a comparison", () => {
  it.each(all)("are of one type, in a %s", (place) => {
    expect(faultsAt(place, { fact: "grace", operator: "before", value: "2021-01-01" })).toEqual([
      "TYPE_MISMATCH operator",
      "TYPE_MISMATCH value",
    ]);
    expect(faultsAt(place, { fact: "end", operator: "greaterThan", value: 5 })).toEqual([
      "TYPE_MISMATCH operator",
      "TYPE_MISMATCH value",
    ]);
    expect(faultsAt(place, { fact: "year", operator: "equal", value: { fact: "end" } })).toEqual([
      "TYPE_MISMATCH value.fact",
    ]);
    expect(faultsAt(place, { fact: "year", operator: "in", value: [2021, "2022"] })).toEqual([
      "TYPE_MISMATCH value[1]",
    ]);
  });
});

describe("an unknown name", () => {
  it.each(all)("is one fault in a %s, whatever it is compared with", (place) => {
    expect(faultsAt(place, { fact: "yeer", operator: "greaterThan", value: 5 })).toEqual([
      "NAME_UNKNOWN fact year",
    ]);
    expect(faultsAt(place, { fact: "year", operator: "greaterThan", value: { fact: "ent" } })).toEqual([
      "NAME_UNKNOWN value.fact end",
    ]);
  });
});

describe("a negated comparison with what may be absent", () => {
  const late = { fact: "doneOn", operator: "after", value: { fact: "dueOn" } };
  const known = (fact: string, value: boolean) => ({ fact, operator: "known", value });

  it.each(ofRecords)("is refused in a %s, for either side", (place) => {
    expect(faultsAt(place, { not: late })).toEqual(["NOT_ABSENT not.fact", "NOT_ABSENT not.value.fact"]);
    expect(faultsAt(place, { not: { fact: "on", operator: "before", value: "2021-06-30" } })).toEqual([]);
  });

  it.each(ofRecords)("may stand in a %s beside the question whether that is known", (place) => {
    const both = [known("doneOn", true), known("dueOn", true)];
    expect(faultsAt(place, { all: [...both, { not: late }] })).toEqual([]);
    expect(faultsAt(place, { not: { any: [known("doneOn", false), known("dueOn", false), late] } })).toEqual(
      [],
    );
    expect(faultsAt(place, { all: [known("doneOn", true), { not: late }] })).toEqual([
      "NOT_ABSENT all[1].not.value.fact",
    ]);
    expect(faultsAt(place, { any: [known("open", true), { all: [...both, { not: late }] }] })).toEqual([]);
    // Asked the wrong way round, or of nothing that settles it.
    expect(faultsAt(place, { any: [...both, { not: late }] })).toHaveLength(2);
    expect(
      faultsAt(place, { all: [known("doneOn", false), known("dueOn", false), { not: late }] }),
    ).toHaveLength(2);
  });

  it("is refused for the time progress where records are selected by it, and nowhere else", () => {
    const early = { not: { fact: "timeProgress", operator: "greaterThan", value: 0.5 } };
    expect(faultsAt("where", early)).toEqual(["NOT_ABSENT not.fact"]);
    for (const place of ["band", ...ofUnits]) expect(faultsAt(place, early)).toEqual([]);
  });
});

describe("a circle of amounts", () => {
  it("is found also where it leads over the right side of a condition", () => {
    const when = { fact: "year", operator: "lessThan", value: { fact: "y" } };
    const amounts = { x: { bands: [{ when, value: 1 }, { value: 0 }] }, y: "x + 1" };
    expect(miniFaults({ amounts })).toEqual(["CIRCLE amounts.x"]);
  });
});
