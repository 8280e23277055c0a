import { parsePeriod } from "../../calendar/period.js";
import { type Fault, fault } from "../../messages/fault.js";
import { dateFaults, type OptionName, oneOf } from "../option-faults.js";
import { words } from "../printed/words.js";

const formats = ["table", "json", "csv"] as const;

/** What `assess` was asked to do. */
export interface AssessArguments {
  readonly folder: string;
  readonly period: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly units: readonly string[];
  readonly policy?: string;
  readonly format: (typeof formats)[number];
  readonly failOnViolation: boolean;
}

/** The arguments of `assess`, or what is wrong with them beside the faults that were found before. */
export function readAssess(
  folder: string | undefined,
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): AssessArguments | { readonly faults: readonly Fault[] } {
  const last = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const faults: Fault[] = [];
  if (folder === undefined) faults.push(fault("ARGUMENT_MISSING", "<folder>", { what: words.folder }));
  const period = last("period");
  const asOf = last("as-of");
  const knownAt = last("known-at");
  const policy = last("policy");
  const format = last("format") ?? "table";
  if (period === undefined && !before.some(({ path }) => path === "--period"))
    faults.push(fault("OPTION_MISSING", "--period", { name: "--period" }));
  if (period !== undefined && parsePeriod(period) === undefined)
    faults.push(fault("PERIOD_INVALID", "--period"));
  faults.push(...dateFaults("as-of", asOf), ...dateFaults("known-at", knownAt));
  faults.push(...oneOf("format", format, formats));
  if (faults.length > 0 || folder === undefined || period === undefined) return { faults };
  return {
    folder,
    period,
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    units: given.get("unit") ?? [],
    ...(policy === undefined ? {} : { policy }),
    format: formats.find((one) => one === format) ?? "table",
    failOnViolation: given.has("fail-on-violation"),
  };
}
