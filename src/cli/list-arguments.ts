import { parsePeriod } from "../calendar/period.js";
import { type TableName, tableNames } from "../lists/tables.js";
import { type Fault, fault } from "../messages/fault.js";
import { type AssessArguments, readAssess } from "./assess-arguments.js";
import { type OptionName, oneOf } from "./option-faults.js";

/** What `list` was asked to do. */
export interface ListArguments extends Omit<AssessArguments, "failOnViolation"> {
  readonly list: TableName;
  /** The first month of the history. */
  readonly from: string;
}

/** The arguments of `list`, or what is wrong with them beside the faults that were found before. */
export function readList(
  folder: string | undefined,
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): ListArguments | { readonly faults: readonly Fault[] } {
  const assess = readAssess(folder, given, before);
  const name = given.get("list")?.at(-1);
  const list = tableNames.find((one) => one === name);
  const from = given.get("from")?.at(-1);
  const isMissing = name === undefined && !before.some(({ path }) => path === "--list");
  const faults = [
    ...("faults" in assess ? assess.faults : []),
    ...(isMissing ? [fault("OPTION_MISSING", "--list", { name: "--list" })] : []),
    ...(name === undefined ? [] : oneOf("list", name, tableNames)),
    ...(from === undefined || parsePeriod(from)?.span === "month" ? [] : [fault("MONTH_INVALID", "--from")]),
  ];
  if (faults.length > 0 || "faults" in assess || list === undefined) return { faults };
  const { failOnViolation: _, ...rest } = assess;
  return { ...rest, list, from: from ?? `${assess.period.slice(0, 4)}-01` };
}
