import { readFileSync } from "node:fs";
import { type Dataset, nineteenMeasures } from "../../src/index.js";
import { cast } from "./cast.js";
import { ordinaryRecords } from "./ordinary.js";
import { collected, exemptions, withPlants } from "./planted.js";

export const FOLDER = "fixtures/city";

/** The text of every file of the city, by path. */
export function cityFiles(): Readonly<Record<string, string>> {
  const text = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const records = withPlants(ordinaryRecords()).toSorted(
    (a, b) => order(a.filedAt, b.filedAt) || order(a.id, b.id),
  );
  return {
    [`${FOLDER}/units.json`]: text(cast.map(({ unit }) => unit)),
    [`${FOLDER}/records.ndjson`]: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    [`${FOLDER}/exemptions.json`]: text(exemptions),
    [`${FOLDER}/collected.json`]: text(allCollected(records)),
  };
}

/** Whatever the city ever collects it asks for from the first day on: that nobody has filed any yet says something too. */
function allCollected(records: readonly { readonly kind: string }[]): Dataset["collected"] {
  const listed = new Set((collected ?? []).map(({ kind }) => kind));
  const filed = new Set(records.map(({ kind }) => kind));
  const others = nineteenMeasures.kinds.filter(({ kind }) => filed.has(kind) && !listed.has(kind));
  return [...(collected ?? []), ...others.map(({ kind }) => ({ kind }))];
}

/** The city as its files have it. */
export function readCity(): Dataset {
  const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");
  const lines = read("records.ndjson").split("\n");
  return {
    units: JSON.parse(read("units.json")),
    records: lines.filter((line) => line !== "").map((line) => JSON.parse(line)),
    exemptions: JSON.parse(read("exemptions.json")),
    collected: JSON.parse(read("collected.json")),
  };
}
