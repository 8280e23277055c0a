import type { Fault } from "../messages/fault.js";
import type { Policy } from "./policy-schema.js";
import { type PolicyFiles, readPolicy } from "./read-policy.js";

/** A policy, or everything that is wrong with its files. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Turns the texts of a rule folder into a policy, or into all their faults, each with file, line and column.
 * `policy.json`, `sources.json` and `calendar.json` stand at the top, record kinds in `records/`, measures in any
 * other folder; files that end in `.schema.json` are left alone. Never throws on what a file says.
 *
 * @example
 * import { parsePolicy } from "nineteen-measures";
 * const reading = parsePolicy({ "policy.json": "{}" });
 * reading.ok; // => false
 */
export function parsePolicy(given: PolicyFiles): PolicyReading {
  const { faults, policy, sources, calendar, kinds, measures } = readPolicy(given);
  if (faults.length > 0 || policy === undefined || sources === undefined || calendar === undefined) {
    return { ok: false, faults };
  }
  return {
    ok: true,
    policy: {
      policy: policy.data,
      sources: sources.data,
      calendar: calendar.data,
      kinds: kinds.map(({ data }) => data).toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
      measures: measures.map(({ data }) => data).toSorted((a, b) => a.number - b.number),
    },
  };
}
