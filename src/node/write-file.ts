import { rename, rm, stat, writeFile } from "node:fs/promises";
import { type Fault, fault } from "../messages/fault.js";
import { isAbsent, unwritableFile } from "./file-faults.js";

/** Writes a file, whole or not at all; one that is there already stays, unless it may be replaced. Gives what kept it from that. */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  replace: boolean,
): Promise<readonly Fault[]> {
  const unfinished = `${path}.unfinished`;
  try {
    if (!replace && (await isThere(path))) return [fault("FILE_EXISTS", path)];
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    return [];
  } catch (error) {
    await rm(unfinished, { force: true });
    return [unwritableFile(path, error)];
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
