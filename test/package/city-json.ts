import type { assess, freeze } from "../../src/index.js";

/** A city as files: what a browser fetches and Node reads. */
export interface CityTexts {
  readonly units: string;
  readonly records: string;
  readonly exemptions: string;
  readonly collected: string;
}

/** What of the built package is used here. */
export interface Face {
  readonly assess: typeof assess;
  readonly freeze: typeof freeze;
}

/** The assessment of a city for September 2021, and the digest of its notification; the same code everywhere. */
export function cityJson(
  { assess, freeze }: Face,
  { units, records, exemptions, collected }: CityTexts,
): string {
  const lines = records.split("\n").filter((line) => line.trim() !== "");
  const city = {
    units: JSON.parse(units),
    records: lines.map((line) => JSON.parse(line)),
    exemptions: JSON.parse(exemptions),
    collected: JSON.parse(collected),
  };
  const options = { period: "2021-09", asOf: "2021-09-30", detail: "trees", digest: true } as const;
  const assessment = assess(city, options);
  return JSON.stringify({ assessment, digest: freeze(assessment).digest });
}
