import { importFault } from "../../forms/import-fault.js";
import type { Imported } from "../../forms/importer.js";
import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { speaker } from "../../messages/speaker.js";
import { importFiles } from "../../node/index.js";
import { knownUnits } from "../../node/tables/known-units.js";
import { writeDataset } from "../../node/tables/write-dataset.js";
import type { Outcome } from "../assess/assess-command.js";
import { faultsOf } from "../input/input-faults.js";
import { readPolicyOf } from "../input/read-policy.js";
import type { Io } from "../io.js";
import { clean } from "../printed/clean.js";
import { faultText } from "../printed/fault-text.js";
import { heading, type Page, pageFor } from "../printed/page.js";
import { progressOn } from "../printed/progress.js";
import type { ImportArguments } from "./import-arguments.js";
import { importLines } from "./import-page.js";
import { importWords } from "./import-words.js";

/** Reads tables that people filled in, and writes the dataset that they say. */
export async function importCommand(given: ImportArguments, language: Language, io: Io): Promise<Outcome> {
  const [reading, known] = await Promise.all([
    readPolicyOf(given.policy),
    knownUnits(given.units ?? given.out, given.units === undefined),
  ]);
  if ("faults" in reading || "faults" in known) {
    const both = [reading, known].flatMap((one) => ("faults" in one ? one.faults : []));
    return { faults: both };
  }
  const progress = progressOn(io.stderr, speaker(language));
  const { policy } = reading;
  let imported: Imported;
  try {
    const { withHidden } = given;
    imported = await importFiles(given.paths, {
      policy,
      units: known.units,
      withHidden,
      onProgress: progress.table,
    });
  } catch (error) {
    return { faults: faultsOf(error) };
  } finally {
    progress.erase();
  }
  const page = pageFor(language, policy, io.stdout);
  print(io, importLines(page, imported, given.columnByColumn));
  return await written(given, imported, page, io);
}

async function written(given: ImportArguments, imported: Imported, page: Page, io: Io): Promise<Outcome> {
  const { faults, setAside } = imported;
  const { say } = page;
  if (faults.length > 0 && !given.setAside) {
    print(io, ["", say(importWords.nothingWritten, { faults: faults.length })]);
    return { faults };
  }
  if (imported.records.length === 0 && Object.keys(imported.parts).length === 0) {
    print(io, ["", say(importWords.nothingSound)]);
    return { faults: faults.length > 0 ? faults : [importFault("IMPORT_NOTHING", given.paths.join(" "))] };
  }
  const outcome = await writeDataset(given.out, imported, given.replace);
  if ("faults" in outcome) return { faults: [...faults, ...outcome.faults] };
  tell(io, faults, page);
  print(io, [
    ...heading(page, say(importWords.written)),
    ...outcome.files.map((file) => clean(say(importWords.fileWritten, { file }))),
    ...(setAside === 0 ? [] : ["", say(importWords.setAside, { count: setAside })]),
  ]);
  return { exitCode: 0 };
}

function tell(io: Io, faults: readonly Fault[], { say }: Page): void {
  for (const found of faults) io.stderr.write(`${faultText(found, say)}\n`);
}

function print(io: Io, lines: readonly string[]): void {
  io.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
