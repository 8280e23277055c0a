import type { Assessment } from "../assessment/assessment.js";
import { type Assessor, compilePolicy } from "../assessment/assessor.js";
import type { SeriesProgress } from "../assessment/series-options.js";
import { parsePeriod } from "../calendar/period.js";
import type { Row } from "../lists/list.js";
import { listOf } from "../lists/list-of.js";
import { toRows } from "../lists/rows.js";
import type { Fault } from "../messages/fault.js";
import type { Language } from "../messages/message.js";
import { type DatasetReading, readDataset, withReading } from "../node/index.js";
import type { Outcome } from "./assess-command.js";
import { cleanJson } from "./clean.js";
import { asCsvRows } from "./formats.js";
import { noticeLines } from "./head.js";
import { asOption, datasetFaults, faultsOf, unknownUnits } from "./input-faults.js";
import { intakeNotices } from "./intake.js";
import type { Io } from "./io.js";
import type { ListArguments } from "./list-arguments.js";
import { historyOf } from "./list-history.js";
import { listLines } from "./list-page.js";
import { type Page, pageFor, speaker } from "./page.js";
import { progressOn } from "./progress.js";
import { readPolicyOf } from "./read-policy.js";

/** Reads, assesses with what was published before, and prints one list. */
export async function listCommand(given: ListArguments, language: Language, io: Io): Promise<Outcome> {
  const progress = progressOn(io.stderr, speaker(language));
  const [reading, found] = await Promise.all([
    readDataset(given.folder, { onProgress: progress.show }).finally(progress.erase),
    readPolicyOf(given.policy),
  ]);
  if ("faults" in found || !reading.ok)
    return {
      faults: [...("faults" in found ? found.faults : []), ...datasetFaults(reading, given.folder)],
    };
  const { policy } = found;
  const assessed = assessReading(compilePolicy(policy), reading, given, progress.month);
  progress.erase();
  if ("faults" in assessed) return assessed;
  const { assessment } = assessed;
  const unknown = unknownUnits(given.units, assessment);
  if (unknown.length > 0) return { faults: unknown };

  const page = pageFor(language, policy, io.stdout);
  const notices = [
    ...noticeLines(page, assessment, given.asOf !== undefined),
    ...intakeNotices(page, assessment),
  ];
  for (const line of notices) io.stderr.write(`${line}\n`);
  io.stdout.write(listText(page, assessment, given));
  return { exitCode: 0 };
}

function assessReading(
  assessor: Assessor,
  reading: Extract<DatasetReading, { ok: true }>,
  { period, from, asOf = parsePeriod(period)?.to ?? "", knownAt }: ListArguments,
  onMonth: (progress: SeriesProgress) => void,
): { readonly assessment: Assessment } | { readonly faults: readonly Fault[] } {
  try {
    const history = historyOf(assessor, reading.dataset, { period, asOf, from }, onMonth);
    const options = { period, asOf, history, ...(knownAt === undefined ? {} : { knownAt }) };
    return { assessment: withReading(assessor.assess(reading.dataset, options), reading) };
  } catch (error) {
    return { faults: faultsOf(error).map(asOption) };
  }
}

function listText(page: Page, assessment: Assessment, { list: name, units, format }: ListArguments): string {
  if (format === "csv") return asCsvRows(page, toRows(assessment, name).filter(isOf(units)));
  const all = listOf(assessment, name);
  // Sums are those of all units.
  const list = units.length === 0 ? all : { ...all, rows: all.rows.filter(isOf(units)), totals: [] };
  if (format === "json") return `${cleanJson(JSON.stringify(list, null, 2))}\n`;
  return `${listLines(page, list).join("\n")}\n`;
}

function isOf(units: readonly string[]): (row: Row) => boolean {
  return ({ unitId }) => units.length === 0 || units.includes(String(unitId));
}
