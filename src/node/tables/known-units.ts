import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Fault } from "../../messages/fault.js";
import { lackingFile } from "../file-faults.js";
import { readList } from "../json-list.js";

/** The units of a `units.json`, by its folder or its own name; where it may be absent, none if it is. */
export async function knownUnits(
  path: string,
  mayBeAbsent: boolean,
): Promise<{ readonly units: readonly unknown[] } | { readonly faults: readonly Fault[] }> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const [folder, name] = isFile ? [dirname(path), basename(path).replace(/\.json$/, "")] : [path, "units"];
  const reading = await readList(folder, name);
  if (reading.state === "read") return { units: reading.list };
  if (reading.state === "faulty") return { faults: [{ ...reading.fault, path }] };
  return mayBeAbsent ? { units: [] } : { faults: [{ ...lackingFile("units.json"), path }] };
}
