import type { Fault } from "../../messages/fault.js";
import { type OptionName, oneOf } from "../option-faults.js";

const formats = ["text", "json"] as const;

/** Where rules stand where nobody says otherwise. */
const RULES = "rules";

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly folder: string;
  readonly format: (typeof formats)[number];
  /** Whether a warning is reason enough not to end well. */
  readonly strict: boolean;
}

/** The arguments of `check`, or what is wrong with them. */
export function readCheck(
  folder: string | undefined,
  given: ReadonlyMap<OptionName, readonly string[]>,
): CheckArguments | { readonly faults: readonly Fault[] } {
  const format = given.get("format")?.at(-1) ?? "text";
  const faults = oneOf("format", format, formats);
  if (faults.length > 0) return { faults };
  return {
    folder: folder ?? RULES,
    format: formats.find((one) => one === format) ?? "text",
    strict: given.has("strict"),
  };
}
