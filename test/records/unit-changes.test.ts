import { describe, expect, it } from "vitest";
import { unitIn } from "../../src/records/unit-changes.js";
import { assessSmall } from "../support/city.js";

const unit = { id: "a", name: "A", kinds: ["park"] };
const intakeOf = (changes: unknown, more: object = {}) => {
  const units = [
    { ...unit, changes, ...more },
    { ...unit, id: "b" },
  ];
  const assessment = assessSmall({ units, records: [] }, { period: "2021-03", asOf: "2021-03-31" });
  const faults = assessment.intake.faults.map(({ code, path, nearest }) => [
    code,
    path,
    ...(nearest ? [nearest] : []),
  ]);
  return { faults, units: assessment.units.map(({ id }) => id) };
};
const faultsOf = (...given: Parameters<typeof intakeOf>) => intakeOf(...given).faults;
const renamed = (on: string) => ({ on, name: "New" });

describe("changes of a unit at fault", () => {
  it("are all told, and the unit is set aside while the others go on", () => {
    const changes = [
      renamed("2021-02-01"),
      { on: "2021-02-01", kinds: ["county"] },
      { on: "2021-03-01", kinds: ["county", "prak"] },
      { on: "2021-04-01" },
    ];
    expect(intakeOf(changes)).toEqual({
      faults: [
        ["CHANGE_TWICE", "units[0].changes[1].on"],
        ["UNKNOWN_UNIT_KIND", "units[0].changes[2].kinds[1]", "park"],
        ["CHANGE_EMPTY", "units[0].changes[3]"],
      ],
      units: ["b"],
    });
  });

  it("lie outside the unit's life, of which the first and the last day are part", () => {
    const life = { from: "2021-02-01", to: "2021-02-28" };
    expect(faultsOf(["2021-01-31", "2021-02-01", "2021-02-28", "2021-03-01"].map(renamed), life)).toEqual([
      ["CHANGE_OUTSIDE_LIFE", "units[0].changes[0].on"],
      ["CHANGE_OUTSIDE_LIFE", "units[0].changes[3].on"],
    ]);
    expect(faultsOf([renamed("1990-01-01")])).toEqual([]);
    expect(faultsOf([renamed("2021-02-10")], { from: life.to, to: life.from })).toEqual([
      ["SPAN_REVERSED", "units[0]"],
    ]);
  });

  it("are held to their shape", () => {
    expect(faultsOf([{ on: "2021-02-30", name: "" }]).toSorted()).toEqual([
      ["VALUE_INVALID", "units[0].changes[0].name"],
      ["VALUE_INVALID", "units[0].changes[0].on"],
    ]);
    expect(faultsOf([{ on: "2021-02-01", kinds: [] }])).toEqual([
      ["VALUE_INVALID", "units[0].changes[0].kinds"],
    ]);
    expect(faultsOf([{ on: "2021-02-01", nmae: "New" }])).toEqual([
      ["KEY_UNKNOWN", "units[0].changes[0].nmae", "name"],
    ]);
    expect(faultsOf({})).toEqual([["VALUE_INVALID", "units[0].changes"]]);
  });
});

describe("a unit in the days that are scored", () => {
  const name = (en: string) => ({ en, zh: en });
  const changing = {
    id: "a",
    name: name("A"),
    kinds: ["park"],
    changes: [
      { on: "2021-01-01", kinds: ["county"] },
      { on: "2021-07-01", name: name("B") },
      { on: "2021-09-01", name: name("C"), kinds: ["soe"] },
    ],
  };
  const seen = (yearStart: string, end: string, from?: string) => {
    const found = unitIn({ ...changing, ...(from === undefined ? {} : { from }) }, { yearStart, end });
    return [found.name.en, ...found.kinds];
  };

  it("has the name of the last and the kinds of the first of them", () => {
    expect(seen("2020-01-01", "2020-12-31")).toEqual(["A", "park"]);
    expect(seen("2021-01-01", "2021-06-30")).toEqual(["A", "county"]);
    expect(seen("2021-01-01", "2021-07-01")).toEqual(["B", "county"]);
    expect(seen("2021-01-01", "2021-12-31")).toEqual(["C", "county"]);
    expect(seen("2022-01-01", "2022-01-31")).toEqual(["C", "soe"]);
  });

  it("has the kinds of its own first day where that is later", () => {
    expect(seen("2021-01-01", "2021-12-31", "2021-09-01")).toEqual(["C", "soe"]);
    expect(seen("2021-01-01", "2021-12-31", "2021-08-31")).toEqual(["C", "county"]);
    expect(seen("2022-01-01", "2022-01-31", "2021-08-31")).toEqual(["C", "soe"]);
  });
});
