import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { city, september, unitOf, year } from "./sheets.js";

// What was decided beside the measures (scripts/city/planted-decisions.ts).

/** What the measures of a unit add to its total, as printed. */
const ofMeasures = (unitId: string, options: typeof year): number =>
  Math.round(unitOf(unitId, options).measures.reduce((sum, { weighted = 0 }) => sum + weighted, 0) * 100) /
  100;
const gained = (unitId: string, options: typeof year): number =>
  Math.round(((unitOf(unitId, options).total ?? 0) - ofMeasures(unitId, options)) * 100) / 100;

describe("decisions of the committee", () => {
  it("change a unit's total by what was decided, from the day of the decision on", () => {
    expect([gained("yueting", september), gained("yueting", year)]).toEqual([0.5, 0.5]);
    expect([gained("yanbo", september), gained("yanbo", year)]).toEqual([0, -1]);
    expect(unitOf("yueting", year).decisions?.map(({ id, documentNo }) => [id, documentNo])).toEqual([
      ["c-yueting-praise", "云项促委〔2021〕6号"],
    ]);
  });

  it("without a document changes nothing and is reported", () => {
    expect(unitOf("hegu", year).decisions).toBeUndefined();
    const { warnings } = assess(city, year);
    const told = warnings.filter(({ code }) => code === "DECISION_WITHOUT_DOCUMENT");
    expect(told.map(({ record }) => record)).toEqual(["c-hegu-oral"]);
  });
});

describe("events that keep a unit from honours", () => {
  const titles = (unitId: string, options: typeof year) =>
    unitOf(unitId, options).vetoes?.map(({ id, on, title }) => `${id} ${on} ${title.en}`);
  const june = { period: "2021-06", asOf: "2021-06-30" };

  it("are there once they were decided, and change no score", () => {
    // The accident of 18 June was decided on 9 July and filed on the 12th.
    expect(titles("chengwan", june)).toBeUndefined();
    expect(titles("chengwan", september)).toEqual(["ve-chengwan-accident 2021-06-18 major safety accident"]);
    expect(gained("chengwan", year)).toBe(0);
  });

  it("that nobody decided are reported and not read", () => {
    expect(unitOf("fenglu", year).vetoes).toBeUndefined();
    const told = assess(city, year).warnings.filter(({ code }) => code === "VETO_WITHOUT_DECISION");
    expect(told.map(({ record }) => record)).toEqual(["ve-fenglu-rumour"]);
  });
});
