import type { assess } from "../../src/index.js";

/** A city as files: what a browser fetches and Node reads. */
export interface CityTexts {
  readonly units: string;
  readonly records: string;
  readonly exemptions: string;
  readonly collected: string;
}

/** The built package's `assess`. */
export type Assess = typeof assess;

/** The assessment of a city for September 2021 as JSON; the same code in Node and in the browser. */
export function cityJson(assessing: Assess, { units, records, exemptions, collected }: CityTexts): string {
  const lines = records.split("\n").filter((line) => line.trim() !== "");
  const city = {
    units: JSON.parse(units),
    records: lines.map((line) => JSON.parse(line)),
    exemptions: JSON.parse(exemptions),
    collected: JSON.parse(collected),
  };
  return JSON.stringify(assessing(city, { period: "2021-09", asOf: "2021-09-30", detail: "trees" }));
}
