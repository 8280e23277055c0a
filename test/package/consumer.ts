import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** A folder in which `nineteen-measures` is installed: the built package, found through its own `exports`. */
export interface Consumer {
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes such a folder below node_modules, so that the dependencies are found from it as well. */
export function consumer(): Consumer {
  if (!existsSync(join(root, "dist/index.js")))
    throw new Error("dist/index.js is missing: run `npm run build`.");
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "consumer-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/nineteen-measures"), "dir");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a module in a Node of its own, from the root of the repository; returns what it prints, throws with what it says. */
export async function runNode(file: string, args: readonly string[] = []): Promise<string> {
  const options = { cwd: root, maxBuffer: 1 << 28, timeout: 50_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--enable-source-maps", file, ...args],
    options,
  );
  return stdout;
}
