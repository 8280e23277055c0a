import { lstat, mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Fault, fault } from "../messages/fault.js";
import { unwritableFile } from "./file-faults.js";

/** A file to be written into a folder: its path there, with `/` between folders, and its content, in pieces where it is long. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/** So many files that are there already are named one by one. */
const NAMED = 5;

/** What stands in the name of a file until all are written. */
const UNFINISHED = ".unfinished";

/**
 * Writes files into a folder, all of them or none: each first under another name, and when all are there they get their
 * own. What is there already is written anew only with `replace`. Gives what kept it from that.
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  replace: boolean,
): Promise<readonly Fault[]> {
  const there = await alreadyThere(folder, files);
  if (!replace && there.length > 0) return existing(folder, there);
  const folders = there.filter(({ isFolder }) => isFolder);
  if (folders.length > 0)
    return folders.map(({ path }) => unwritableFile(join(folder, path), { code: "EISDIR" }));
  const made: string[] = [];
  let at = folder;
  try {
    for (const { path } of files) {
      at = dirname(join(folder, path));
      await makeFolder(at, made);
    }
    for (const { path, content } of files) {
      at = join(folder, path);
      await writeFile(at + UNFINISHED, content);
    }
    for (const { path } of files) {
      at = join(folder, path);
      await rename(at + UNFINISHED, at);
    }
    return [];
  } catch (error) {
    await Promise.all(
      files.map(({ path }) => rm(join(folder, path) + UNFINISHED, { force: true }).catch(() => {})),
    );
    // Those that hold something by now stay.
    for (const path of made.toReversed()) await rmdir(path).catch(() => {});
    return [unwritableFile(at, error)];
  }
}

function existing(folder: string, there: readonly { readonly path: string }[]): readonly Fault[] {
  const [first] = there;
  if (first !== undefined && there.length > NAMED)
    return [fault("FILES_EXIST", folder, { count: there.length, first: first.path })];
  return there.map(({ path }) => fault("FILE_EXISTS", join(folder, path)));
}

async function alreadyThere(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly { readonly path: string; readonly isFolder: boolean }[]> {
  const found = await Promise.all(
    files.map(({ path }) =>
      lstat(join(folder, path)).then(
        (one) => [{ path, isFolder: one.isDirectory() }],
        () => [],
      ),
    ),
  );
  return found.flat();
}

/** Makes a folder with those above it, and notes which ones it made. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  const above = dirname(path);
  if (above !== path && !(await isThere(above))) await makeFolder(above, made);
  if (await isThere(path)) return;
  await mkdir(path);
  made.push(path);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
