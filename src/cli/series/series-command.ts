import { type Assessor, compilePolicy } from "../../assessment/assessor.js";
import type { Series } from "../../assessment/series.js";
import type { SeriesOptions } from "../../assessment/series-options.js";
import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { withReading } from "../../node/index.js";
import type { Outcome } from "../assess/assess-command.js";
import { onlyUnits } from "../assess/formats.js";
import { asOption, faultsOf, unknownUnits } from "../input/input-faults.js";
import { type Input, readInput } from "../input/read-input.js";
import type { Io } from "../io.js";
import { intakeNotices } from "../printed/intake.js";
import { pageFor } from "../printed/page.js";
import type { SeriesArguments } from "./series-arguments.js";
import { handedInto, seriesAsCsv, seriesAsJson, seriesAsTables } from "./series-formats.js";
import { seriesNotices } from "./series-head.js";

/** Reads, assesses month after month and prints. Faults of the input come back; anything else is thrown. */
export async function seriesCommand(given: SeriesArguments, language: Language, io: Io): Promise<Outcome> {
  const input = await readInput(given, language, io);
  if ("faults" in input) return input;
  const { reading, policy, progress } = input;

  const assessed = seriesOfReading(compilePolicy(policy), reading, given, progress.month);
  progress.erase();
  if ("faults" in assessed) return assessed;
  const all = assessed.series;
  const unknown = unknownUnits(given.units, { units: all.months.at(-1)?.units ?? [], intake: all.intake });
  if (unknown.length > 0) return { faults: unknown };

  const page = pageFor(language, policy, io.stdout);
  const series = { ...all, months: all.months.map((month) => onlyUnits(month, given.units)) };
  const parts = { series, withUnits: given.units.length > 0, day: given.day };
  if (given.format === "table") {
    io.stdout.write(seriesAsTables(page, parts));
  } else {
    const notices = [
      ...seriesNotices(page, parts),
      // In JSON they are there already.
      ...(given.format === "csv" ? intakeNotices(page, handedInto(series)) : []),
    ];
    for (const line of notices) io.stderr.write(`${line}\n`);
    io.stdout.write(given.format === "csv" ? seriesAsCsv(page, parts) : seriesAsJson(parts));
  }
  return { exitCode: 0 };
}

function seriesOfReading(
  assessor: Assessor,
  reading: Input["reading"],
  { from, to, day }: SeriesArguments,
  onMonth: NonNullable<SeriesOptions["onMonth"]>,
): { readonly series: Series } | { readonly faults: readonly Fault[] } {
  const options = { from, to, ...(day === undefined ? {} : { day }), onMonth };
  try {
    return { series: withReading(assessor.series(reading.dataset, options), reading) };
  } catch (error) {
    return { faults: faultsOf(error).map(asOption) };
  }
}
