import type { Claim } from "../facts/repeats.js";
import type { StoredRecord } from "../records/stored-record.js";

/** A unit that was merged into another. */
export interface Closing {
  readonly unitId: string;
  /** Its last day. */
  readonly to: string;
  readonly successor: string;
}

/** A unit that begins or ends. */
export interface Life {
  readonly unitId: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * What must be known of the whole city before one unit can be assessed: plain data, small beside the records, made part
 * by part and merged.
 */
export interface Survey {
  /** The ids of all units: what records may name. */
  readonly units: readonly string[];
  /** The first and last days of the units that have such. */
  readonly lives: readonly Life[];
  /** The kinds of which there are records. */
  readonly kinds: readonly string[];
  readonly transfers: readonly StoredRecord[];
  readonly closings: readonly Closing[];
  /** The records that were handed over, and those that refer to them. */
  readonly passed: readonly StoredRecord[];
  /** What the units claim of which others may claim the same: by measure and selection. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

/**
 * Puts surveys of parts of a city together, in any order.
 *
 * @example
 * import { compilePolicy, mergeSurveys, nineteenMeasures } from "nineteen-measures";
 * const assessor = compilePolicy(nineteenMeasures);
 * const options = { period: "2021-03", asOf: "2021-03-31" };
 * const parts = ["a", "b"].map((id) => ({ units: [{ id, name: id, kinds: ["county"] }], records: [] }));
 * mergeSurveys(parts.map((part) => assessor.survey(part, options))).units; // => ["a", "b"]
 */
export function mergeSurveys(surveys: readonly Survey[]): Survey {
  const names = [...new Set(surveys.flatMap(({ claims }) => Object.keys(claims)))].toSorted();
  return {
    units: sorted(surveys.flatMap(({ units }) => units)),
    kinds: sorted(surveys.flatMap(({ kinds }) => kinds)),
    transfers: onceEach(surveys.flatMap(({ transfers }) => transfers)),
    lives: surveys.flatMap(({ lives }) => lives).toSorted(byUnit),
    closings: surveys.flatMap(({ closings }) => closings).toSorted(byUnit),
    passed: onceEach(surveys.flatMap(({ passed }) => passed)),
    claims: Object.fromEntries(
      names.map((name) => [name, surveys.flatMap(({ claims }) => claims[name] ?? [])]),
    ),
  };
}

function byUnit(a: { readonly unitId: string }, b: { readonly unitId: string }): number {
  return a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}

/** A record that concerns several units may come in several parts. */
function onceEach(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
