import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Assessor, compilePolicy, type Fault, parsePolicy } from "../../src/index.js";
import { readDataset, withReading } from "../../src/node/index.js";
import { holdPlain } from "../../test/support/hold-plain.js";
import { mutant } from "../../test/support/mutants.js";
import { type Case, mutantText, spoil } from "./cases.js";
import type { Samples } from "./samples.js";

/** Longer than this no case may take; the usual one takes a thousandth. */
const LONGEST_MS = 10_000;
/** The shipped policy and city are large: they are tried this seldom. */
const SELDOM = 25;
const OPTIONS = { period: "2021-06", asOf: "2021-07-15" };

/** Runs one case. @throws whatever went wrong: an exception, a result that is no plain data, or too much time. */
export async function runCase(one: Case, samples: Samples, folder: string): Promise<void> {
  const begun = performance.now();
  if (one.at === "dataset") await throwDataset(one, samples, folder);
  else throwPolicy(one, samples);
  const took = performance.now() - begun;
  if (took > LONGEST_MS) throw new Error(`It took ${Math.round(took)} ms.`);
}

function throwPolicy(one: Extract<Case, { at: "policy" | "text" }>, { policies, cities }: Samples): void {
  const which = one.file % SELDOM === 0 ? 1 : 0;
  const texts = policies[which] ?? {};
  const paths = Object.keys(texts).filter((path) => path.endsWith(".json") && !path.endsWith(".schema.json"));
  const path = paths[Math.floor(one.file / SELDOM) % paths.length] ?? "";
  const text =
    one.at === "text" ? one.text : mutantText(JSON.parse(texts[path] ?? ""), one.edits, one.spoilt);
  const reading = parsePolicy({ ...texts, [path]: text });
  holdPlain(reading);
  if (!reading.ok) holdFaults(reading.faults);
  // A policy that no check objects to must do its work.
  else holdPlain(compilePolicy(reading.policy).assess((cities[which]?.city ?? {}) as never, OPTIONS));
}

async function throwDataset(
  one: Extract<Case, { at: "dataset" }>,
  { cities }: Samples,
  folder: string,
): Promise<void> {
  const { city, assessor } = cities[one.city % SELDOM === 0 ? 1 : 0] as { city: object; assessor: Assessor };
  const given = mutant(city, one.edits);
  // As objects, and as files of which the records are spoilt.
  holdPlain(assessor.assess(given as never, OPTIONS));
  writeCity(folder, given as Readonly<Record<string, unknown>>, (text) => spoil(text, one.spoilt));
  const reading = await readDataset(folder);
  if (!reading.ok) {
    holdFaults(reading.faults);
    return;
  }
  holdPlain(withReading(assessor.assess(reading.dataset, OPTIONS), reading));
}

function writeCity(
  folder: string,
  parts: Readonly<Record<string, unknown>>,
  spoilt: (text: string) => string,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["units", "exemptions", "collected", "calendar"]) {
    if (parts[name] !== undefined) writeFileSync(join(folder, `${name}.json`), JSON.stringify(parts[name]));
  }
  const { records } = parts;
  const lines = Array.isArray(records)
    ? records.map((record) => JSON.stringify(record)).join("\n")
    : String(records);
  writeFileSync(join(folder, "records.ndjson"), spoilt(lines));
}

function holdFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) throw new Error("It was refused without a fault.");
  const dumb = faults.find(({ code, message }) => !code || !message.en || !message.zh);
  if (dumb !== undefined) throw new Error(`A fault without words: ${JSON.stringify(dumb)}`);
}
