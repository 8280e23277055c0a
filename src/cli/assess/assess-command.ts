import type { Assessment } from "../../assessment/assessment.js";
import { type Assessor, compilePolicy } from "../../assessment/assessor.js";
import { parsePeriod } from "../../calendar/period.js";
import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { withReading } from "../../node/index.js";
import { asOption, faultsOf, unknownUnits } from "../input/input-faults.js";
import { type Input, readInput } from "../input/read-input.js";
import type { Io } from "../io.js";
import { noticeLines } from "../printed/head.js";
import { intakeNotices } from "../printed/intake.js";
import { pageFor } from "../printed/page.js";
import type { AssessArguments } from "./assess-arguments.js";
import { asCsv, asJson, asTables, onlyUnits } from "./formats.js";

/** What a command came to: faults of the input, or the exit code. */
export type Outcome = { readonly exitCode: 0 | 1 | 2 } | { readonly faults: readonly Fault[] };

/** Reads, assesses and prints. Faults of the input come back; anything else that goes wrong is thrown. */
export async function assessCommand(given: AssessArguments, language: Language, io: Io): Promise<Outcome> {
  const input = await readInput(given, language, io);
  if ("faults" in input) return input;
  const { reading, policy } = input;

  const assessed = assessReading(compilePolicy(policy), reading, given);
  if ("faults" in assessed) return assessed;
  const all = assessed.assessment;
  const unknown = unknownUnits(given.units, all);
  if (unknown.length > 0) return { faults: unknown };

  const page = pageFor(language, policy, io.stdout);
  const shown = onlyUnits(all, given.units);
  const asOfGiven = given.asOf !== undefined;
  const parts = { all, shown, withSheets: given.units.length > 0, asOfGiven };
  if (given.format === "table") {
    io.stdout.write(asTables(page, parts));
  } else {
    const notices = [
      ...noticeLines(page, shown, asOfGiven),
      // In JSON they are there already.
      ...(given.format === "csv" ? intakeNotices(page, shown) : []),
    ];
    for (const line of notices) io.stderr.write(`${line}\n`);
    io.stdout.write(given.format === "csv" ? asCsv(page, parts) : asJson(parts));
  }
  return { exitCode: given.failOnViolation && shown.violations.length > 0 ? 1 : 0 };
}

function assessReading(
  assessor: Assessor,
  reading: Input["reading"],
  { period, asOf, knownAt }: AssessArguments,
): { readonly assessment: Assessment } | { readonly faults: readonly Fault[] } {
  const options = {
    period,
    asOf: asOf ?? parsePeriod(period)?.to ?? "",
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  try {
    return { assessment: withReading(assessor.assess(reading.dataset, options), reading) };
  } catch (error) {
    return { faults: faultsOf(error).map(asOption) };
  }
}
