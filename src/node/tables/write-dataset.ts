import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Imported } from "../../forms/importer.js";
import { type Fault, fault } from "../../messages/fault.js";
import { LINES_FILE } from "../records-lines.js";
import { type NewFile, writeFiles } from "../write-files.js";

type Contents = Pick<Imported, "records" | "parts">;

/** The files that were written, or why none was. */
export type Written = { readonly files: readonly string[] } | { readonly faults: readonly Fault[] };

/** The other form of records, which nobody could read beside this one. */
const LISTS = "records.json";

/** Writes what was imported into a folder as `readDataset` reads it: a file for each part that there is. */
export async function writeDataset(folder: string, contents: Contents, replace: boolean): Promise<Written> {
  const files = filesOf(contents);
  if (contents.records.length > 0 && (await isThere(join(folder, LISTS))))
    return { faults: [fault("FOLDER_HAS_BOTH", folder, { first: LINES_FILE, second: LISTS })] };
  const faults = await writeFiles(folder, files, replace);
  return faults.length > 0 ? { faults } : { files: files.map(({ path }) => join(folder, path)) };
}

function filesOf({ records, parts }: Contents): readonly NewFile[] {
  const { units, exemptions, collected, calendar } = parts;
  const lists = Object.entries({ units, exemptions, collected, calendar }).flatMap(([name, data]) =>
    data === undefined ? [] : { path: `${name}.json`, content: `${JSON.stringify(data, null, 2)}\n` },
  );
  return [...(records.length === 0 ? [] : [{ path: LINES_FILE, content: linesOf(records) }]), ...lists];
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

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
