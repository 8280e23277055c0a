import type { Assessment } from "../assessment/assessment.js";
import type { Series } from "../assessment/series.js";
import type { Fault } from "../messages/fault.js";
import type { DatasetRead } from "./read-dataset.js";

/**
 * An assessment, or a series of them, that also tells what the reading of the files set aside, so that nothing is lost:
 * lines that could not be read count among `intake.setAside`, their faults come first, and every path into the dataset
 * says where it stands in the files. Changes neither argument.
 *
 * @example
 * import { assess } from "nineteen-measures";
 * import { readDataset, withReading } from "nineteen-measures/node";
 * const reading = await readDataset("fixtures/city");
 * if (!reading.ok) throw new Error("The folder cannot be read.");
 * const assessment = assess(reading.dataset, { period: "2021-09", asOf: "2021-09-30" });
 * withReading(assessment, reading).intake.faults[0]?.path.startsWith("records.ndjson:"); // => true
 */
export function withReading(assessment: Assessment, reading: DatasetRead): Assessment;
export function withReading(series: Series, reading: DatasetRead): Series;
export function withReading(result: Assessment | Series, reading: DatasetRead): Assessment | Series {
  const located = (found: Fault): Fault => ({ ...found, path: reading.locate(found.path) });
  // Every month of a series has the same report: it is made once.
  const intake = {
    ...result.intake,
    setAside: result.intake.setAside + reading.unreadable,
    faults: [...reading.faults, ...result.intake.faults.map(located)],
  };
  const inFiles = (one: Assessment): Assessment => ({
    ...one,
    intake,
    warnings: one.warnings.map(located),
  });
  return "months" in result ? { ...result, intake, months: result.months.map(inFiles) } : inFiles(result);
}
