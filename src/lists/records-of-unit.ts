import type { UnitResult } from "../assessment/unit.js";

/** The ids of all records that counted for a unit's total, each once, in the order of its sheet. */
export function recordsOfUnit({ measures, decisions = [] }: UnitResult): readonly string[] {
  const ofMeasures = measures.flatMap(({ lines, bonuses, deductions }) =>
    [...lines, ...(bonuses?.lines ?? []), ...(deductions?.lines ?? [])].flatMap(({ records }) => records),
  );
  return [...new Set([...ofMeasures, ...decisions.map(({ id }) => id)])];
}
