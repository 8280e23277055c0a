import type { Fault } from "../messages/fault.js";
import { namesOf } from "./checks/names.js";
import { reportOn } from "./checks/report.js";
import { doubtBands } from "./doubts/band-order.js";
import { doubtCaps } from "./doubts/caps.js";
import { doubtDatedValues } from "./doubts/dated-values.js";
import type { Doubt } from "./doubts/doubt.js";
import { doubtDueIn } from "./doubts/due-in.js";
import { doubtLineCaps } from "./doubts/line-cap.js";
import { doubtPlaceholders } from "./doubts/placeholders.js";
import { doubtStanding } from "./doubts/standing.js";
import { doubtUnitKinds } from "./doubts/unit-kinds.js";
import { doubtUnused } from "./doubts/unused.js";
import { doubtFigures } from "./doubts/without-basis.js";
import type { Measure } from "./measure-schema.js";
import { kindsAsked, type PolicyFiles, type PolicyTexts, type Read, readPolicy } from "./read-policy.js";

/** Everything that is wrong or doubtful in a rule folder, by file and place. */
export interface PolicyCheck {
  /** They keep the policy from being read. */
  readonly faults: readonly Fault[];
  /** The policy can be read, but may not say what was meant. */
  readonly warnings: readonly Fault[];
}

/**
 * Holds the texts of a rule folder to every check: what `parsePolicy` finds wrong, and beside that what is allowed but
 * doubtful, such as a band that never counts or a figure without a basis. Every entry has a code of its own, file, line
 * and column, and what speaks against it. Never throws on what a file says.
 *
 * @example
 * import { checkPolicy } from "nineteen-measures";
 * const { faults, warnings } = checkPolicy({ "policy.json": '{ "id": "our-city", "verion": "1" }' });
 * faults.find(({ nearest }) => nearest === "version")?.line; // => 1
 * warnings.length; // => 0
 */
export function checkPolicy(files: PolicyFiles): PolicyCheck {
  const read = readPolicy(files);
  return { faults: read.faults.toSorted(byPlace), warnings: warningsOf(read).toSorted(byPlace) };
}

/** The order in which faults stand in their files. */
export function byPlace(one: Fault, other: Fault): number {
  const [file = "", line = 0, column = 0] = [one.file, one.line, one.column];
  const [otherFile = "", otherLine = 0, otherColumn = 0] = [other.file, other.line, other.column];
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return line - otherLine || column - otherColumn;
}

/** What is doubtful by what a place alone says, and so also in a file of which some parts have the wrong shape. */
const ofPlaces: readonly Doubt[] = [doubtFigures, doubtPlaceholders, doubtDueIn];
/** What is doubtful by what several places say together. */
const ofWholes: readonly Doubt[] = [doubtBands, doubtCaps, doubtLineCaps, doubtDatedValues, doubtUnused];

function warningsOf({ faults, policy, kinds, measures, hasAllMeasures }: PolicyTexts): readonly Fault[] {
  const byName = kindsAsked(kinds);
  const ofMeasure = ({ data, text, report: found, isTelling }: Read<Measure>): readonly Fault[] => {
    const report = reportOn(text);
    const names = namesOf(data, byName);
    for (const doubt of isTelling === undefined ? [...ofPlaces, ...ofWholes] : ofPlaces)
      doubt(data, names, report);
    // Where a name is unknown, a definition that seems unused may have been meant.
    const isUncertain = found.faults.some(({ code }) => code === "NAME_UNKNOWN" || code === "FORMULA_SYNTAX");
    // What is doubtful in a value that is at fault may follow from that.
    const atFault = new Set(faults.filter(({ file }) => file === text.file).map(({ path }) => path));
    return report.faults.filter(
      (one) =>
        (isTelling?.(one) ?? true) && !atFault.has(one.path) && !(isUncertain && one.code === "UNUSED"),
    );
  };
  const warnings = measures.flatMap(ofMeasure);
  if (policy === undefined || !hasAllMeasures) return warnings;
  const report = reportOn(policy.text);
  const loaded = measures.map(({ data }) => data);
  doubtUnitKinds(policy.data, loaded, report);
  doubtStanding(policy.data, loaded, report);
  return [...warnings, ...report.faults];
}
