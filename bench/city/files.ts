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
      for (const record of file.records) yield JSON.stringify(record);
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

/** What stands before the records of a part. */
type PartHead = Pick<Dataset<object>, "units" | "exemptions">;

/** Writes a city as parts, a record on each line: what begins with a head is a part. */
export function writeParts(folder: string, count: number): void {
  writeLines(partsAt(folder, count), function* () {
    for (const { records, ...head } of partsOf(SEED, count)) {
      yield JSON.stringify(head);
      for (const record of records) yield JSON.stringify(record);
    }
  });
}

/** The parts of a city that was written, read one by one. */
export function* readParts(folder: string, count: number): Generator<Dataset<object>> {
  let head: PartHead | undefined;
  let records: object[] = [];
  for (const line of linesOf(partsAt(folder, count))) {
    if (!line.startsWith(HEAD)) records.push(JSON.parse(line));
    else {
      if (head !== undefined) yield { ...head, records };
      head = JSON.parse(line) as PartHead;
      records = [];
    }
  }
  if (head !== undefined) yield { ...head, records };
}

const HEAD = '{"units":';

function cityAt(folder: string, count: number): string {
  return join(folder, `city-${count}`);
}

function partsAt(folder: string, count: number): string {
  return join(folder, `parts-${count}.ndjson`);
}

function writeLines(path: string, lines: () => Iterable<string>): void {
  const file = openSync(path, "w");
  let waiting: string[] = [];
  for (const line of lines()) {
    waiting.push(line);
    // A call for every line would take longer than making it.
    if (waiting.length < 1000) continue;
    writeSync(file, `${waiting.join("\n")}\n`);
    waiting = [];
  }
  if (waiting.length > 0) writeSync(file, `${waiting.join("\n")}\n`);
  closeSync(file);
}

const NEWLINE = 10;

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(1 << 18);
  // What of the last line was read so far stands at the beginning of the chunk.
  let begun = 0;
  for (;;) {
    const read = readSync(file, chunk, begun, chunk.length - begun, null);
    if (read === 0) break;
    const end = chunk.lastIndexOf(NEWLINE, begun + read - 1);
    if (end < 0) throw new Error("A line is longer than what is read at once.");
    yield* chunk.toString("utf8", 0, end).split("\n");
    chunk.copyWithin(0, end + 1, begun + read);
    begun = begun + read - end - 1;
  }
  closeSync(file);
}
