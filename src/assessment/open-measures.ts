import type { CompiledMeasure } from "../scoring/measure.js";

/**
 * The measures that stay open until the figures of the groups are known: those that rest on one, and those that rest on
 * an open one before them, for they share a cause of deductions with it or name its findings.
 */
export function openMeasures(measures: readonly CompiledMeasure[]): ReadonlySet<string> {
  const open: CompiledMeasure[] = [];
  for (const measure of measures) {
    const { groupAmounts, causes, codesUsed } = measure.needs;
    const restsOn = ({ needs }: CompiledMeasure): boolean =>
      needs.causes.some((cause) => causes.includes(cause)) ||
      needs.codes.some((code) => codesUsed.includes(code));
    if (groupAmounts.length > 0 || open.some(restsOn)) open.push(measure);
  }
  return new Set(open.map(({ id }) => id));
}

/** The keys of the records that some measures read. */
export function readBy(measures: readonly CompiledMeasure[], ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(measures.flatMap(({ id, needs }) => (ids.has(id) ? needs.reads : [])));
}
