import { stat } from "node:fs/promises";
import { type Fault, fault } from "../messages/fault.js";
import type { Dataset } from "../records/dataset.js";
import { lackingFile } from "./file-faults.js";
import { type ListReading, readJson, readList } from "./json-list.js";
import { type Locate, locator } from "./locate.js";
import { LINES_FILE, type LinesReading, type ReadProgress, readLines } from "./records-lines.js";

/** How to read a dataset. */
export interface ReadOptions {
  /** Called now and then while `records.ndjson` is read. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A dataset that was read from a folder. */
export interface DatasetRead {
  readonly ok: true;
  /** As it stands in the files: its type is what it should be, `assess` checks part by part whether it is. */
  readonly dataset: Dataset;
  /** One for every line of `records.ndjson` that could not be read. */
  readonly faults: readonly Fault[];
  /** How many lines could not be read: records that are set aside before `assess` sees them. */
  readonly unreadable: number;
  /** Where a path of the dataset stands: `records[12].on` in `records.ndjson:15 .on`, with the line of the file. */
  readonly locate: Locate;
}

/** A dataset, or everything that keeps the folder from being read. */
export type DatasetReading = DatasetRead | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a city's dataset from a folder: `units.json`, and `records.ndjson` (a record a line) or `records.json`;
 * where they are there, `exemptions.json`, `collected.json` and `calendar.json`. Files that end in `.json` hold one
 * array each, `calendar.json` one object.
 *
 * Never throws on what is or is not in the folder: a file that is missing or cannot be read refuses the folder, with
 * every such fault, while a line that is not JSON is one fault, with its line and column, and the rest goes on.
 * Faults never quote a record.
 *
 * @example
 * import { readDataset } from "nineteen-measures/node";
 * const reading = await readDataset("no-such-folder");
 * reading.faults[0].code; // => "FOLDER_MISSING"
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<DatasetReading> {
  if (!(await isFolder(folder))) return { ok: false, faults: [fault("FOLDER_MISSING", folder)] };
  const [units, list, lines, exemptions, collected, calendar] = await Promise.all([
    readList(folder, "units"),
    readList(folder, "records"),
    readLines(folder, options.onProgress),
    readList(folder, "exemptions"),
    readList(folder, "collected"),
    readJson(folder, "calendar.json"),
  ]);
  const faults = [
    ...(units.state === "absent" ? [lackingFile("units.json")] : []),
    ...recordsFaults(list, lines),
    ...[units, list, lines, exemptions, collected, calendar].flatMap((one) =>
      one.state === "faulty" ? [one.fault] : [],
    ),
  ];
  const lineFaults = lines.state === "read" ? lines.faults : [];
  if (faults.length > 0) return { ok: false, faults: [...faults, ...lineFaults] };
  const dataset = {
    units: listOf(units) ?? [],
    records: lines.state === "read" ? lines.records : (listOf(list) ?? []),
    ...part("exemptions", exemptions),
    ...part("collected", collected),
    ...(calendar.state === "read" ? { calendar: calendar.data } : {}),
  };
  return {
    ok: true,
    // Unchecked on purpose: intake reports whatever does not fit, record by record.
    dataset: dataset as unknown as Dataset,
    faults: lineFaults,
    unreadable: lineFaults.length,
    locate: locator(lines.state === "read" ? lines.lineOf : undefined),
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function recordsFaults(list: ListReading, lines: LinesReading): readonly Fault[] {
  if (list.state === "absent" && lines.state === "absent") return [lackingFile(LINES_FILE)];
  if (list.state === "absent" || lines.state === "absent") return [];
  return [fault("FOLDER_HAS_BOTH", "records", { first: LINES_FILE, second: "records.json" })];
}

function listOf(reading: ListReading): readonly unknown[] | undefined {
  return reading.state === "read" ? reading.list : undefined;
}

function part(name: string, reading: ListReading): Readonly<Record<string, readonly unknown[]>> {
  const list = listOf(reading);
  return list === undefined ? {} : { [name]: list };
}
