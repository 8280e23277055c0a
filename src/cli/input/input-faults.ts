import type { Assessment } from "../../assessment/assessment.js";
import { type Fault, fault } from "../../messages/fault.js";
import { nearest } from "../../messages/nearest.js";
import type { DatasetReading } from "../../node/index.js";

/** The faults that an error carries; an error of any other kind is thrown on. */
export function faultsOf(error: unknown): readonly Fault[] {
  const carries = typeof error === "object" && error !== null && "code" in error && "faults" in error;
  if (carries && error.code === "NINETEEN_MEASURES_FAULTS") return error.faults as readonly Fault[];
  throw error;
}

/** A fault of an option of the library, named as on the command line. */
export function asOption(found: Fault): Fault {
  const names: Readonly<Record<string, string>> = {
    "options.period": "--period",
    "options.asOf": "--as-of",
    "options.knownAt": "--known-at",
    "options.from": "--from",
    published: "--published",
    "now.period": "--period",
    "options.to": "--to",
    "options.issue.city": "--city",
    "options.issue.number": "--issue-number",
    "options.issue.body": "--issued-by",
    "options.issue.printedOn": "--printed-on",
  };
  return { ...found, path: names[found.path] ?? found.path };
}

export function datasetFaults(reading: DatasetReading, folder: string): readonly Fault[] {
  return reading.ok ? [] : reading.faults.map((found) => inFolder(folder, found));
}

/** A fault's file with the folder before it, so that an editor finds it. */
export function inFolder(folder: string, found: Fault): Fault {
  const within = (name: string): string => `${folder.replace(/[\\/]+$/, "")}/${name}`;
  if (found.file !== undefined) return { ...found, file: within(found.file) };
  return found.path === folder ? found : { ...found, path: within(found.path) };
}

export function unknownUnits(
  asked: readonly string[],
  { units, intake }: Pick<Assessment, "units" | "intake">,
): readonly Fault[] {
  const ids = units.map(({ id }) => id);
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length === 0) return [];
  const found = unknown.map((id) => {
    const near = nearest(id, ids);
    return fault("UNKNOWN_UNIT", `--unit ${id}`, {}, near === undefined ? {} : { nearest: near });
  });
  // A unit that was set aside is unknown for a reason.
  return [...found, ...intake.faults.filter(({ path }) => path.startsWith("units.json"))];
}
