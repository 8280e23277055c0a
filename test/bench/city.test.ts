import { expect, it } from "vitest";
import { cityOf, partsOf, SEED } from "../../bench/city/city.js";
import { handed } from "../../bench/city/ndjson.js";
import { recordsOf } from "../../bench/records.js";
import {
  assess,
  compilePolicy,
  mergeGroups,
  mergeSurveys,
  nineteenMeasures,
  standing,
} from "../../src/index.js";

const OPTIONS = { period: "2021-12", asOf: "2022-01-10" };
const UNITS = 60;
const city = cityOf(SEED, UNITS);
const assessor = compilePolicy(nineteenMeasures);
const assessment = assessor.assess(city, OPTIONS);

it("makes the same city from the same seed, and another from another", () => {
  expect(cityOf(SEED, 30)).toEqual(cityOf(SEED, 30));
  expect(cityOf(SEED + 1, 30).records).not.toEqual(cityOf(SEED, 30).records);
});

it("gives a unit the same records however large the city is", () => {
  const ofFirst = (count: number) =>
    cityOf(SEED, count).records.filter(({ unitId }) => unitId === "county-0001");
  expect(ofFirst(40)).toEqual(ofFirst(80));
});

it("hands in about 250 records a unit of 300 to 400 bytes, each as one line", () => {
  const { ndjson, count, units } = handed(SEED, UNITS);
  expect(units).toHaveLength(UNITS);
  expect(recordsOf(ndjson)).toEqual(city.records);
  expect(count).toBe(city.records.length);
  expect(count / UNITS).toBeGreaterThan(235);
  expect(count / UNITS).toBeLessThan(265);
  expect(ndjson.length / count).toBeGreaterThan(300);
  expect(ndjson.length / count).toBeLessThan(400);
});

it("files records of nearly all kinds, each with its day, its audit and its document", () => {
  const kinds = new Set(city.records.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(0.9 * nineteenMeasures.kinds.length);
  expect(
    city.records.every((record) => "filedAt" in record && "audit" in record && "documentNo" in record),
  ).toBe(true);
  expect(city.records.some((record) => "supersedes" in record)).toBe(true);
  expect(city.records.some((record) => "jointWith" in record)).toBe(true);
  expect(city.exemptions.length).toBeGreaterThan(0);
});

it("is assessed without faults, in a part as well as in all", () => {
  expect(assessment.intake).toEqual({ accepted: city.records.length, setAside: 0, faults: [] });
  expect(assess(cityOf(SEED, 7) as never, OPTIONS).intake.setAside).toBe(0);
});

it("has each of the nineteen measures scored for some unit, well by most and badly by some", () => {
  const scored = (id: string) =>
    assessment.units.flatMap(({ measures }) =>
      measures.flatMap((one) => (one.id === id && one.score !== undefined ? one.score : [])),
    );
  const missing = nineteenMeasures.policy.measures.filter(({ id }) => scored(id).length === 0);
  expect(missing).toEqual([]);
  const totals = assessment.units.flatMap(({ total }) => total ?? []);
  expect(totals).toHaveLength(UNITS);
  expect(totals.filter((total) => total > 80).length).toBeGreaterThan(UNITS / 2);
  expect(assessment.violations.length).toBeGreaterThan(UNITS);
});

it("comes in parts too, each with all that names its unit, which the steps assess to the same", () => {
  const parts = [...partsOf(SEED, 30)];
  const survey = mergeSurveys(parts.map((part) => assessor.survey(part, OPTIONS)));
  const partials = parts.map((part) => assessor.partial(part, OPTIONS, survey));
  const groups = mergeGroups(partials);
  const finished = partials.flatMap((partial) => assessor.finish(partial, groups).units);
  expect(standing(finished, nineteenMeasures, OPTIONS)).toEqual(
    assessor.assess(cityOf(SEED, 30), OPTIONS).units,
  );
});

it("spoils one record of so many where that is asked for", () => {
  const { units, exemptions, ndjson, count } = handed(SEED, 5, 100);
  const { intake } = assessor.assess({ units, exemptions, records: recordsOf(ndjson) }, OPTIONS);
  expect(intake.faults).toHaveLength(Math.floor(count / 100));
  expect(new Set(intake.faults.map(({ code }) => code))).toEqual(
    new Set(["FIELD_INVALID", "FIELD_UNKNOWN", "UNKNOWN_UNIT"]),
  );
});
