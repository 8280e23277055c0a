import type { Change } from "./change.js";
import { type KnownMutant, knownAs } from "./known.js";

/** What became of the mutants of one measure. */
export interface Outcome {
  readonly made: number;
  /** No worked case tells them from the measure, and they are not known to mean the same. */
  readonly survivors: readonly Change[];
  /** Entries of the list of known ones that a case tells apart after all, or that are not made any more. */
  readonly idle: readonly KnownMutant[];
}

/** Hunts the mutants of a measure, and holds the list of known ones to what is found. */
export function hunted(
  measure: string,
  changes: readonly Change[],
  killerOf: (change: Change) => string | undefined,
  known: readonly KnownMutant[],
): Outcome {
  const own = known.filter((one) => one.measure === measure);
  const isAlive = (change: Change): boolean => killerOf(change) === undefined;
  const alive = changes.filter(isAlive);
  return {
    made: changes.length,
    survivors: alive.filter((change) => knownAs(change, measure, own) === undefined),
    idle: own.filter((one) => !alive.some((change) => knownAs(change, measure, [one]) === one)),
  };
}
