import { parsePeriod } from "../../calendar/period.js";
import { type Fault, fault } from "../../messages/fault.js";
import { invalidOption, type OptionName, oneOf } from "../option-faults.js";
import { words } from "../printed/words.js";
import { seriesWords } from "./series-words.js";

const formats = ["table", "json", "csv"] as const;

/** What `series` was asked to do. */
export interface SeriesArguments {
  readonly folder: string;
  readonly from: string;
  readonly to: string;
  readonly day?: number;
  readonly units: readonly string[];
  readonly policy?: string;
  readonly format: (typeof formats)[number];
}

/** The arguments of `series`, or what is wrong with them beside the faults that were found before. */
export function readSeries(
  folder: string | undefined,
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): SeriesArguments | { readonly faults: readonly Fault[] } {
  const last = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const faults: Fault[] = [];
  if (folder === undefined) faults.push(fault("ARGUMENT_MISSING", "<folder>", { what: words.folder }));
  const [from, to, day, policy] = [last("from"), last("to"), last("day"), last("policy")];
  const format = last("format") ?? "table";
  faults.push(...monthFaults("--from", from, before), ...monthFaults("--to", to, before));
  faults.push(...dayFaults(day));
  faults.push(...oneOf("format", format, formats));
  if (faults.length > 0 || folder === undefined || from === undefined || to === undefined) return { faults };
  return {
    folder,
    from,
    to,
    ...(day === undefined ? {} : { day: Number(day) }),
    units: given.get("unit") ?? [],
    ...(policy === undefined ? {} : { policy }),
    format: formats.find((one) => one === format) ?? "table",
  };
}

function monthFaults(name: string, month: string | undefined, before: readonly Fault[]): readonly Fault[] {
  if (month === undefined)
    return before.some(({ path }) => path === name) ? [] : [fault("OPTION_MISSING", name, { name })];
  return parsePeriod(month)?.span === "month" ? [] : [fault("MONTH_INVALID", name)];
}

/** What is wrong with a day of the month after: it is one that every month has. */
export function dayFaults(day: string | undefined): readonly Fault[] {
  const isDay = day === undefined || (/^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 28);
  return isDay ? [] : [invalidOption("--day", seriesWords.dayExpected)];
}
