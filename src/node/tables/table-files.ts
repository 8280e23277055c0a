import { readdir, stat } from "node:fs/promises";
import { importFault } from "../../forms/import-fault.js";
import type { Fault } from "../../messages/fault.js";
import { isAbsent, unreadableFile } from "../file-faults.js";

/** A file that holds tables. */
export interface TableFile {
  readonly path: string;
  readonly type: "csv" | "xlsx";
}

/** The files that were named and those in folders that were named, in order; what cannot be read; what was left out. */
export interface TableFiles {
  readonly files: readonly TableFile[];
  readonly others: readonly string[];
  readonly faults: readonly Fault[];
}

/** Files whose names begin so are a spreadsheet program's own, or hidden. */
const OWN = /^(~\$|\.)/;

export async function tableFiles(paths: readonly string[]): Promise<TableFiles> {
  const files: TableFile[] = [];
  const others: string[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const take = (path: string, isNamed: boolean): void => {
    const type = typeOf(path);
    if (seen.has(path)) return;
    seen.add(path);
    if (type !== undefined) files.push({ path, type });
    else if (isNamed) faults.push(importFault("FILE_TYPE", path));
    else others.push(path);
  };
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (!found.isDirectory()) {
        take(path, true);
        continue;
      }
      const folder = path.replace(/[\\/]+$/, "") || path;
      for (const name of (await readdir(path)).toSorted()) {
        const inside = `${folder}/${name}`;
        const one = await stat(inside);
        if (one.isFile() && !OWN.test(name)) take(inside, false);
      }
    } catch (error) {
      faults.push(isAbsent(error) ? importFault("PATH_MISSING", path) : unreadableFile(path, error));
    }
  }
  if (files.length === 0 && faults.length === 0) faults.push(importFault("IMPORT_NOTHING", paths.join(" ")));
  return { files, others, faults };
}

/** The name of a file without its folders and its ending. */
export function stemOf(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

function typeOf(path: string): TableFile["type"] | undefined {
  const ending = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === "csv" || ending === "txt" || ending === "tsv") return "csv";
  // What the old kind and a locked one share is told when it is opened.
  return ending === "xlsx" || ending === "xlsm" || ending === "xls" ? "xlsx" : undefined;
}
