import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import type { PolicyFiles } from "../policy/read-policy.js";
import { isAbsent, unreadableFile } from "./file-faults.js";
import { utf8Text } from "./utf8.js";

/**
 * Reads the texts of a rule folder for `parsePolicy`: every file below it that ends in `.json`, by its path from the
 * folder with "/" between the parts, on every system.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") where the folder is missing, or files cannot be read or are not
 * UTF-8; it carries every fault.
 *
 * @example
 * import { readPolicyFiles } from "nineteen-measures/node";
 * const files = await readPolicyFiles("rules");
 * Object.keys(files).includes("policy.json"); // => true
 */
export async function readPolicyFiles(folder: string): Promise<PolicyFiles> {
  const { files, faults } = await readPolicyTexts(folder);
  if (faults.length > 0) throw new FaultError(faults);
  return files;
}

/** The same with the files that cannot be read beside those that can; a missing folder is still thrown. */
export async function readPolicyTexts(
  folder: string,
): Promise<{ readonly files: PolicyFiles; readonly faults: readonly Fault[] }> {
  const paths = (await filesBelow(folder)).filter((path) => path.endsWith(".json"));
  const texts = await Promise.all(paths.toSorted().map((path) => readText(folder, path)));
  return {
    files: Object.fromEntries(texts.flatMap((one) => ("text" in one ? [[one.path, one.text]] : []))),
    faults: texts.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  } catch (error) {
    throw new FaultError([isAbsent(error) ? fault("FOLDER_MISSING", folder) : unreadableFile(folder, error)]);
  }
}

type TextReading = { readonly path: string; readonly text: string } | { readonly fault: Fault };

async function readText(folder: string, path: string): Promise<TextReading> {
  try {
    const text = utf8Text(await readFile(join(folder, path)));
    if (text !== undefined) return { path, text };
    return { fault: fault("TEXT_NOT_UTF8", "", {}, { file: path, line: 1, column: 1 }) };
  } catch (error) {
    return { fault: unreadableFile(path, error) };
  }
}
