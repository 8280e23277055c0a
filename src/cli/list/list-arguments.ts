import { parsePeriod } from "../../calendar/period.js";
import { ERRATA, type TableName, tableNames } from "../../lists/tables.js";
import { type Fault, fault } from "../../messages/fault.js";
import { type AssessArguments, readAssess } from "../assess/assess-arguments.js";
import type { WithHistory } from "../input/with-history.js";
import { type OptionName, oneOf } from "../option-faults.js";
import { dayFaults } from "../series/series-arguments.js";

const lists = [...tableNames, ERRATA] as const;

/** What `list` was asked to do. */
export interface ListArguments extends WithHistory, Pick<AssessArguments, "units" | "format"> {
  readonly list: TableName | typeof ERRATA;
  /** The file of the notification from which errata differ. */
  readonly published?: string;
}

type Given = ReadonlyMap<OptionName, readonly string[]>;

/** The arguments of `list`, or what is wrong with them beside the faults that were found before. */
export function readList(
  folder: string | undefined,
  given: Given,
  before: readonly Fault[],
): ListArguments | { readonly faults: readonly Fault[] } {
  const read = readWithHistory(folder, given, before);
  const name = given.get("list")?.at(-1);
  const list = lists.find((one) => one === name);
  const published = given.get("published")?.at(-1);
  // Errata are as seen from a later day, and nothing here knows which day it is.
  const needed: readonly OptionName[] = [
    "list",
    ...(list === ERRATA ? (["published", "known-at"] as const) : []),
  ];
  const faults = [
    ...("faults" in read ? read.faults : []),
    ...needed
      .filter((one) => !given.has(one) && !before.some(({ path }) => path === `--${one}`))
      .map((one) => fault("OPTION_MISSING", `--${one}`, { name: `--${one}` })),
    ...(name === undefined ? [] : oneOf("list", name, lists)),
  ];
  if (faults.length > 0 || "faults" in read || list === undefined) return { faults };
  return { ...read, list, ...(published === undefined ? {} : { published }) };
}

/** The arguments of what is assessed with the months before it. */
export function readWithHistory(
  folder: string | undefined,
  given: Given,
  before: readonly Fault[],
): (WithHistory & Pick<AssessArguments, "units" | "format">) | { readonly faults: readonly Fault[] } {
  const assess = readAssess(folder, given, before);
  const [from, day] = [given.get("from")?.at(-1), given.get("day")?.at(-1)];
  const faults = [
    ...dayFaults(day),
    ...("faults" in assess ? assess.faults : []),
    ...(from === undefined || parsePeriod(from)?.span === "month" ? [] : [fault("MONTH_INVALID", "--from")]),
  ];
  if (faults.length > 0 || "faults" in assess) return { faults };
  const { failOnViolation: _, ...rest } = assess;
  return {
    ...rest,
    from: from ?? `${assess.period.slice(0, 4)}-01`,
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
