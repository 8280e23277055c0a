import type { UnitResult } from "../../src/index.js";

/** What every contestant says of a unit: the common denominator of their results. */
export interface Ledger {
  readonly id: string;
  readonly total?: number;
  readonly rank?: number;
  readonly measures: readonly MeasureLedger[];
  /** `code:subject:period`, in order; a part that is absent is "-". */
  readonly findings: readonly string[];
}

export interface MeasureLedger {
  readonly id: string;
  readonly score?: number;
  /** What each line earned; nothing where it was not scored. */
  readonly lines: Readonly<Record<string, number>>;
  readonly added: number;
  readonly taken: number;
}

/** The same of the library's results. */
export function ledgersOf(
  units: readonly Pick<UnitResult, "id" | "total" | "rank" | "measures">[],
): readonly Ledger[] {
  return units.map(({ id, total, rank, measures }) => ({
    id,
    ...(total === undefined ? {} : { total }),
    ...(rank === undefined ? {} : { rank }),
    measures: measures.map(({ id: measure, score, lines, bonuses, deductions }) => ({
      id: measure,
      ...(score === undefined ? {} : { score }),
      lines: Object.fromEntries(
        lines.flatMap((line) => (line.earned === undefined ? [] : [[line.id, line.earned]])),
      ),
      added: bonuses?.points ?? 0,
      taken: deductions?.points ?? 0,
    })),
    findings: measures
      .flatMap(({ violations }) => violations.map((one) => one.id.slice(id.length + 1)))
      .toSorted(),
  }));
}
