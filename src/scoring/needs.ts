import type { CompiledFacts } from "../facts/facts.js";
import { keyOf } from "../facts/select.js";
import { recordsKey } from "../facts/views.js";
import type { AdjustmentLineRule, Measure } from "../policy/measure-schema.js";

/** What a measure must know beyond one unit's own records, and what later measures may need of it. */
export interface MeasureNeeds {
  /** The selections whose records may repeat those of other units. */
  readonly claims: readonly ClaimNeed[];
  /** The amounts of every unit on which its figures of the group rest. */
  readonly groupAmounts: readonly string[];
  /** Which records it reads: `regular-meeting.unitId`. */
  readonly reads: readonly string[];
  /** The causes for which it takes points. */
  readonly causes: readonly string[];
  /** The codes of its own findings, and those on which its bonuses and deductions rest. */
  readonly codes: readonly string[];
  readonly codesUsed: readonly string[];
}

/** A selection whose records may repeat those of other units. */
export interface ClaimNeed {
  /** By measure and selection: what its claims are known by. */
  readonly id: string;
  readonly selection: string;
  /** Which records it is made of: `regular-meeting.unitId`. */
  readonly records: string;
  /** Whether it wants the records which are repeated too. */
  readonly first: boolean;
}

export function needsOf(
  { id, profiles }: Measure,
  { selections, amounts, targets }: CompiledFacts,
): MeasureNeeds {
  const own = [...selections.values()];
  const lines: readonly AdjustmentLineRule[] = profiles.flatMap(({ bonuses, deductions }) => [
    ...(bonuses?.lines ?? []),
    ...(deductions?.lines ?? []),
  ]);
  const grouped = [...amounts.values()].flatMap((amount) => ("group" in amount ? amount.of : []));
  const hasTargets = [...amounts.values()].some((amount) => "target" in amount);
  const kinds = own.flatMap(({ source }) => ("key" in source ? source.key : []));
  return {
    claims: own.flatMap((selection) => {
      const { name, repeats } = selection;
      if (repeats?.amongCity !== true) return [];
      return { id: `${id} ${name}`, selection: name, records: keyOf(selection), first: repeats.first };
    }),
    groupAmounts: [...new Set(grouped)],
    reads: [...new Set([...kinds, ...(hasTargets && targets ? [recordsKey(targets.kind, "unitId")] : [])])],
    causes: lines.flatMap(({ cause }) => cause ?? []),
    codes: profiles.flatMap(({ violations }) => violations.map(({ code }) => code)),
    codesUsed: lines.flatMap(({ each }) => (Array.isArray(each) ? each : [])),
  };
}
