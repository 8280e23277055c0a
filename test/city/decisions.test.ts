import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { city, september, unitOf, year } from "./sheets.js";

// What the committee decided on totals (scripts/city/planted-decisions.ts).

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
