import { describe, expect, it } from "vitest";
import { toRows } from "../../src/index.js";
import { assessorFor, assessSmall, meeting } from "../support/city.js";
import { changed } from "../support/rules.js";

const park = { id: "a", name: "A", kinds: ["park"] };
const county = { id: "b", name: "B", kinds: ["county"] };
const becomesCounty = { ...park, changes: [{ on: "2021-07-01", kinds: ["county"] }] };
const records = [
  meeting("2021-01-12"),
  meeting("2022-01-11"),
  meeting("2022-01-11", { id: "b1", unitId: "b" }),
];
const in2021 = { period: "2021-09", asOf: "2021-09-30" } as const;
const in2022 = { period: "2022-01", asOf: "2022-01-31" } as const;

describe("a unit whose kinds change in the middle of a year", () => {
  it("is weighed as what it was on 1 January", () => {
    // Measure 3 weighs 4, and 5 for parks at the cost of measure 8.
    const own = (weight: number) =>
      `, "weightFor": [{ "kinds": ["park"], "value": ${weight}, "basis": "assumption" }]`;
    const m03 = '"aspect": "leadership", "weight": { "value": 4, "basis": "assumption" }';
    const m08 = '"weight": { "value": 14, "basis": "assumption" }';
    const texts = changed(
      "policy.json",
      m03,
      `${m03}${own(5)}`,
      changed("policy.json", m08, `${m08}${own(13)}`),
    );
    const assessor = assessorFor(texts);
    const weights = [in2021, in2022].map((options) => {
      const { units } = assessSmall(
        { units: [becomesCounty], records: records.slice(0, 2) },
        options,
        assessor,
      );
      return units[0]?.measures.map(({ weight }) => weight.value);
    });
    expect(weights).toEqual([[5], [4]]);
  });

  it("has the measures without a rule file that are for its kinds of the year", () => {
    const soe = { ...park, changes: [{ on: "2022-01-01", kinds: ["element"] }] };
    const missing = (options: typeof in2021 | typeof in2022) =>
      assessSmall({ units: [soe], records: [] }, options).units[0]?.notLoaded.includes(
        "m07-element-guarantee",
      );
    expect([missing(in2021), missing(in2022)]).toEqual([false, true]);
  });

  it("shows the kinds that were applied, and is ranked in their group", () => {
    const shown = (options: typeof in2021 | typeof in2022) =>
      assessSmall({ units: [becomesCounty, county], records }, options).units.map(
        ({ kinds, group, rank }) => [kinds, group, rank],
      );
    expect(shown(in2021)).toEqual([
      [["park"], "G2", 1],
      [["county"], "G1", 1],
    ]);
    expect(shown(in2022)).toEqual([
      [["county"], "G1", 1],
      [["county"], "G1", 1],
    ]);
  });
});

describe("a unit that is renamed", () => {
  const units = [{ ...park, changes: [{ on: "2021-07-10", name: { en: "N", zh: "新" } }] }];
  const named = (period: string, asOf: string) => {
    const assessment = assessSmall({ units, records: [meeting("2021-01-12")] }, { period, asOf });
    const rows = (["ranking", "violations", "lines", "todo"] as const).flatMap((table) =>
      toRows(assessment, table).map(({ unit }) => JSON.stringify(unit)),
    );
    return [...new Set([JSON.stringify(assessment.units[0]?.name), ...rows])];
  };

  it("has everywhere the name of the last day that is scored", () => {
    const before = ['{"en":"A","zh":"A"}'];
    const after = ['{"en":"N","zh":"新"}'];
    expect(named("2021-07", "2021-07-09")).toEqual(before);
    expect(named("2021-07", "2021-07-10")).toEqual(after);
    // June is over before the change, whenever it is looked at.
    expect(named("2021-06", "2021-08-31")).toEqual(before);
  });
});
