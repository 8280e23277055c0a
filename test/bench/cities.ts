import { cityOf, SEED } from "../../bench/city/city.js";
import type { Asked } from "../../bench/rivals/asked.js";
import { threeMeasures } from "../../bench/rivals/three-measures.js";
import { type Assessment, compilePolicy, type Dataset } from "../../src/index.js";
import { readDataset } from "../../src/node/index.js";

const assessor = compilePolicy(threeMeasures);

/** What the library says of a city for the three measures. */
export function ours(city: Dataset, asked: Asked): Assessment {
  return assessor.assess(city, asked);
}

/** A generated city. Its records are of the kinds that they name, as the intake of the library says. */
export function generated(units: number, seed = SEED): Dataset {
  return cityOf(seed, units) as Dataset<object> as Dataset;
}

/** The city of the fixtures, in which nearly all is planted that a rule knows, without the records that are set aside. */
export async function planted(): Promise<Dataset> {
  const reading = await readDataset("fixtures/city");
  if (!reading.ok) throw new Error("The fixture cannot be read.");
  const { dataset } = reading;
  const { faults } = ours(dataset, { period: "2021", asOf: "2021-12-31" }).intake;
  const faulty = new Set(
    faults.filter(({ code }) => code !== "FIELD_UNKNOWN").map(({ path }) => /\[(\d+)\]/.exec(path)?.[1]),
  );
  return { ...dataset, records: dataset.records.filter((_, index) => !faulty.has(String(index))) };
}

/** Months, a quarter, halves and years, seen on their last day, before it, and after it with what was filed later. */
export const askings: readonly Asked[] = [
  { period: "2021-01", asOf: "2021-02-10" },
  { period: "2021-02", asOf: "2021-03-10" },
  { period: "2021-Q2", asOf: "2021-07-10" },
  { period: "2021-H1", asOf: "2021-06-20" },
  { period: "2021-09", asOf: "2021-10-10" },
  { period: "2021-09", asOf: "2021-09-30" },
  { period: "2021-09", asOf: "2021-10-10", knownAt: "2021-12-31" },
  { period: "2021-12", asOf: "2022-01-10" },
  { period: "2021", asOf: "2022-01-31" },
];
