import type { Assessment } from "../assessment/assessment.js";
import type { Fault } from "../messages/fault.js";
import type { DatasetRead } from "./read-dataset.js";

/**
 * An assessment that also tells what the reading of the files set aside, so that nothing is lost: lines that could
 * not be read count among `intake.setAside`, their faults come first, and every path into the dataset says
 * where it stands in the files. Changes neither argument.
 *
 * @example
 * import { assess } from "nineteen-measures";
 * import { readDataset, withReading } from "nineteen-measures/node";
 * const reading = await readDataset("fixtures/city");
 * if (!reading.ok) throw new Error("The folder cannot be read.");
 * const assessment = assess(reading.dataset, { period: "2021-09", asOf: "2021-09-30" });
 * withReading(assessment, reading).intake.faults[0]?.path.startsWith("records.ndjson:"); // => true
 */
export function withReading(assessment: Assessment, reading: DatasetRead): Assessment {
  const { intake, warnings } = assessment;
  const located = (found: Fault): Fault => ({ ...found, path: reading.locate(found.path) });
  return {
    ...assessment,
    intake: {
      ...intake,
      setAside: intake.setAside + reading.unreadable,
      faults: [...reading.faults, ...intake.faults.map(located)],
    },
    warnings: warnings.map(located),
  };
}
