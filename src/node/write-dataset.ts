import { createWriteStream } from "node:fs";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Imported } from "../forms/importer.js";
import { type Fault, fault } from "../messages/fault.js";
import { unwritableFile } from "./file-faults.js";
import { LINES_FILE } from "./records-lines.js";

type Contents = Pick<Imported, "records" | "parts">;

/** The files that were written, or why none was. */
export type Written = { readonly files: readonly string[] } | { readonly faults: readonly Fault[] };

const LISTS = "records.json";

/**
 * Writes what was imported into a folder as `readDataset` reads it: a file for each part that there is. All are written
 * under other names first and then renamed, so that a failure leaves nothing half written.
 */
export async function writeDataset(folder: string, contents: Contents, replace: boolean): Promise<Written> {
  const files = filesOf(contents);
  const faults = await standingInTheWay(folder, [...files.keys()], replace);
  if (faults.length > 0) return { faults };
  const paths = [...files.keys()].map((name) => join(folder, name));
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, lines] of files) {
      await pipeline(Readable.from(lines()), createWriteStream(unfinished(join(folder, name))));
    }
    for (const path of paths) await rename(unfinished(path), path);
    return { files: paths };
  } catch (error) {
    for (const path of paths) await rm(unfinished(path), { force: true });
    return { faults: [unwritableFile(folder, error)] };
  }
}

function filesOf({ records, parts }: Contents): ReadonlyMap<string, () => Iterable<string>> {
  const { units, exemptions, collected, calendar } = parts;
  const lists = Object.entries({ units, exemptions, collected, calendar }).filter(
    ([, data]) => data !== undefined,
  );
  return new Map<string, () => Iterable<string>>([
    ...(records.length === 0 ? [] : [[LINES_FILE, () => linesOf(records)] as const]),
    ...lists.map(([name, data]) => [`${name}.json`, () => [`${JSON.stringify(data, null, 2)}\n`]] as const),
  ]);
}

/** The lines of records, many at a time: a stream of single lines is slow. */
function* linesOf(records: Imported["records"]): Generator<string> {
  const AT_ONCE = 1_000;
  for (let first = 0; first < records.length; first += AT_ONCE) {
    yield records
      .slice(first, first + AT_ONCE)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join("");
  }
}

/** Files that would be lost, and the other form of records, which nobody could read beside this one. */
async function standingInTheWay(
  folder: string,
  names: readonly string[],
  replace: boolean,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const name of replace ? [] : names) {
    if (await isThere(join(folder, name))) faults.push(fault("FILE_EXISTS", join(folder, name)));
  }
  if (names.includes(LINES_FILE) && (await isThere(join(folder, LISTS)))) {
    faults.push(fault("FOLDER_HAS_BOTH", folder, { first: LINES_FILE, second: LISTS }));
  }
  return faults;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function unfinished(path: string): string {
  return `${path}.unfinished`;
}
