import { recordedBehind } from "../facts/behind.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";

/** The ids of the records behind some names, in order, made ready. */
export type CompiledRecordsBehind = (facts: Facts) => readonly string[];

export function compileRecordsBehind(
  names: readonly string[],
  compiled: CompiledFacts,
): CompiledRecordsBehind {
  const recorded = recordedBehind(names, compiled);
  const [only] = recorded;
  if (only === undefined) return () => NONE;
  if (recorded.length === 1) return (facts) => eachOnce(facts.recordsBehind(only));
  return (facts) => eachOnce(recorded.flatMap((name) => facts.recordsBehind(name)));
}

const NONE: readonly string[] = Object.freeze([]);

/** So many are put in their places one by one, which no sorting of more is quicker for. */
const FEW = 24;

/** Ids in order, each once. */
export function eachOnce(ids: readonly string[]): readonly string[] {
  if (isInOrder(ids)) return ids;
  if (ids.length > FEW) return [...new Set(ids)].toSorted();
  const sorted: string[] = [];
  for (const id of ids) insert(sorted, id);
  return sorted;
}

function isInOrder(ids: readonly string[]): boolean {
  let before = "";
  for (const [i, id] of ids.entries()) {
    if (i > 0 && id <= before) return false;
    before = id;
  }
  return true;
}

function insert(sorted: string[], id: string): void {
  let at = sorted.length;
  for (; at > 0; at -= 1) {
    const before = sorted[at - 1] ?? "";
    if (before === id) return;
    if (before < id) break;
  }
  sorted.splice(at, 0, id);
}
