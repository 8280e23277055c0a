import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Exemption, UnitInput } from "../../src/index.js";
import { partsOf, SEED, unitsOf } from "./city.js";
import type { Handed } from "./ndjson.js";

/** Everything of a city but its records. */
type Head = Omit<Handed, "ndjson">;

/**
 * Writes a city into a folder, unit by unit, so that every process has the same and none the memory of making it; returns
 * how many records and bytes it has.
 */
export function writeCity(
  folder: string,
  count: number,
): { readonly records: number; readonly bytes: number } {
  const units: UnitInput[] = [];
  const exemptions: Exemption[] = [];
  let number = 0;
  writeLines(`${cityAt(folder, count)}.ndjson`, function* () {
    for (const file of unitsOf(SEED, count)) {
      units.push(file.unit);
      exemptions.push(...file.exemptions);
      number += file.records.length;
      yield file.records.map((record) => JSON.stringify(record)).join("\n");
    }
  });
  const head: Head = { units, exemptions, count: number };
  writeFileSync(`${cityAt(folder, count)}.json`, JSON.stringify(head));
  return { records: number, bytes: statSync(`${cityAt(folder, count)}.ndjson`).size };
}

export function readCity(folder: string, count: number): Handed {
  const head: Head = JSON.parse(readFileSync(`${cityAt(folder, count)}.json`, "utf8"));
  return { ...head, ndjson: readFileSync(`${cityAt(folder, count)}.ndjson`) };
}

/** Writes a city as parts, one on each line. */
export function writeParts(folder: string, count: number): void {
  writeLines(partsAt(folder, count), function* () {
    for (const part of partsOf(SEED, count)) yield JSON.stringify(part);
  });
}

/** The parts of a city that was written, read one by one. */
export function* readParts(folder: string, count: number): Generator<Dataset<object>> {
  for (const line of linesOf(partsAt(folder, count))) yield JSON.parse(line);
}

function cityAt(folder: string, count: number): string {
  return join(folder, `city-${count}`);
}

function partsAt(folder: string, count: number): string {
  return join(folder, `parts-${count}.ndjson`);
}

function writeLines(path: string, lines: () => Iterable<string>): void {
  const file = openSync(path, "w");
  for (const line of lines()) writeSync(file, `${line}\n`);
  closeSync(file);
}

const NEWLINE = 10;

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(1 << 16);
  let begun: Buffer[] = [];
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < read; at = chunk.indexOf(NEWLINE, from)) {
      begun.push(chunk.subarray(from, at));
      const line = Buffer.concat(begun).toString("utf8");
      begun = [];
      from = at + 1;
      yield line;
    }
    begun.push(Buffer.from(chunk.subarray(from, read)));
  }
  closeSync(file);
}
