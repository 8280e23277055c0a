import { basename, dirname, join } from "node:path";
import { type Fault, FaultError, fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { speaker } from "../../messages/speaker.js";
import { readJson } from "../../node/json-list.js";
import { writeFiles } from "../../node/write-files.js";
import type { Directory, Issue } from "../../report/options.js";
import { type ReportFile, reportFiles } from "../../report/report-files.js";
import { reportOf } from "../../report/report-of.js";
import type { Outcome } from "../assess/assess-command.js";
import { asOption, faultsOf, inFolder } from "../input/input-faults.js";
import { type AssessedWithHistory, assessWithHistory } from "../input/with-history.js";
import type { Io } from "../io.js";
import { clean } from "../printed/clean.js";
import { heading, type Page } from "../printed/page.js";
import { progressOn } from "../printed/progress.js";
import { layTable } from "../printed/table.js";
import type { ReportArguments } from "./report-arguments.js";
import { missingPeers } from "./report-peers.js";
import { reportWords } from "./report-words.js";

/** Reads, assesses with what was published before, and writes the files of the report: all of them, or none. */
export async function reportCommand(given: ReportArguments, language: Language, io: Io): Promise<Outcome> {
  // What can be known before the long work is said before it.
  const [peers, directory] = await Promise.all([missingPeers(given), readDirectory(given.directory)]);
  if (peers.length > 0 || "faults" in directory)
    return { faults: [...peers, ...("faults" in directory ? directory.faults : [])] };
  const assessed = await assessWithHistory(given, language, io);
  if ("faults" in assessed) return assessed;
  const progress = progressOn(io.stderr, speaker(language));
  try {
    const report = reportFrom(assessed, given, directory.data);
    const files = await reportFiles(report, language, {
      formats: given.formats,
      withoutCharts: given.withoutCharts,
      onFormat: (format) => progress.step(reportWords[format]),
    });
    progress.step(reportWords.writing);
    const faults = await writeFiles(given.out, files, given.replace);
    if (faults.length > 0) return { faults };
    progress.erase();
    io.stdout.write(`${fileLines(assessed.page, files, given.out).join("\n")}\n`);
    return { exitCode: 0 };
  } catch (error) {
    return { faults: faultsOf(error) };
  } finally {
    progress.erase();
  }
}

function reportFrom(
  { assessment, history, page }: AssessedWithHistory,
  given: ReportArguments,
  directory: Directory | undefined,
) {
  const { city, number, body, printedOn, personal } = given;
  const issue: Issue = {
    ...(city === undefined ? {} : { city }),
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
    ...(printedOn === undefined ? {} : { printedOn }),
  };
  try {
    return reportOf(assessment, page.policy, {
      history,
      issue,
      ...(directory === undefined ? {} : { directory }),
      personal,
    });
  } catch (error) {
    throw new FaultError(faultsOf(error).map((found) => asOption(inDirectory(found, given.directory))));
  }
}

/** The posts that a file names; whether they hold together is seen where they are used. */
async function readDirectory(
  path: string | undefined,
): Promise<{ readonly data: Directory | undefined } | { readonly faults: readonly Fault[] }> {
  if (path === undefined) return { data: undefined };
  const [folder, file] = [dirname(path), basename(path)];
  const reading = await readJson(folder, file);
  if (reading.state === "read") return { data: reading.data as Directory };
  const found = reading.state === "absent" ? fault("FOLDER_LACKS_FILE", file, { name: file }) : reading.fault;
  return { faults: [inFolder(folder, found)] };
}

/** A fault of the directory, named by its file. */
function inDirectory(found: Fault, file: string | undefined): Fault {
  const at = "options.directory";
  if (file === undefined || !found.path.startsWith(at)) return found;
  return { ...found, path: `${file} ${found.path.slice(at.length).replace(/^\./, "")}`.trim() };
}

function fileLines(page: Page, files: readonly ReportFile[], folder: string): readonly string[] {
  const { say, width } = page;
  const sized = files.map(({ path, content }) => ({ path, size: Buffer.byteLength(content) }));
  return [
    ...heading(page, say(reportWords.written, { folder: clean(folder) })).slice(1),
    "",
    ...layTable(
      [
        { head: say(reportWords.bytes), cell: ({ size }) => String(size), align: "right" },
        { head: say(reportWords.file), cell: ({ path }) => join(folder, path) },
      ],
      sized,
      width,
    ),
  ];
}
