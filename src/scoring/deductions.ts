import type Fraction from "fraction.js";
import type { Facts } from "../facts/facts.js";
import { isKnown, type Reason, ZERO } from "../facts/quantity.js";
import { type CompiledValue, compileValue } from "../facts/value.js";
import type { Message } from "../messages/message.js";
import type { AdjustmentsRule } from "../policy/measure-schema.js";
import { type FactUsed, factsUsed } from "./lines.js";
import { roundPoints, sum } from "./points.js";

/** One deduction on a unit's sheet. */
export interface DeductionLine {
  readonly id: string;
  readonly title: Message;
  readonly state: "scored" | Reason;
  /** How many records it was taken for, at how many points each. */
  readonly count?: number;
  readonly each?: number;
  /** Points taken by this line, before the cap of all deductions together. */
  readonly taken?: number;
  readonly working?: string;
  readonly facts: readonly FactUsed[];
  readonly basis: string;
  readonly records: readonly string[];
}

/** The deductions of a measure: what each line takes, the cap of all, and what was taken in the end. */
export interface Deductions {
  readonly lines: readonly DeductionLine[];
  readonly cap: number;
  readonly taken: number;
}

export interface CompiledDeductions {
  readonly rule: AdjustmentsRule;
  readonly cap: CompiledValue;
  readonly points: readonly CompiledValue[];
}

export function compileDeductions(rule: AdjustmentsRule): CompiledDeductions {
  return { rule, cap: compileValue(rule.cap), points: rule.lines.map(({ points }) => compileValue(points)) };
}

/** Works the deductions out: each line rounded once, then the cap of the group. */
export function deduct({ rule, cap, points }: CompiledDeductions, facts: Facts): Deductions {
  const lines = rule.lines.map((line, i) =>
    deductionLine(line, points[i] ?? compileValue(line.points), facts),
  );
  const most = cap.of(facts.source);
  const all = sum(lines.map(({ exact }) => exact));
  const limit = isKnown(most) ? roundPoints(most) : all;
  const taken = all.compare(limit) > 0 ? limit : all;
  return { lines: lines.map(({ line }) => line), cap: limit.valueOf(), taken: taken.valueOf() };
}

function deductionLine(
  rule: AdjustmentsRule["lines"][number],
  points: CompiledValue,
  facts: Facts,
): { readonly line: DeductionLine; readonly exact: Fraction } {
  const each = points.of(facts.source);
  const head = { id: rule.id, title: rule.title };
  const explained = { facts: factsUsed([`${rule.each}.count`, ...points.names], facts), basis: rule.basis };
  const unknown = !facts.isCollected(rule.each) ? "no-data" : isKnown(each) ? undefined : each;
  if (unknown !== undefined || !isKnown(each)) {
    return { line: { ...head, state: unknown ?? "no-data", ...explained, records: [] }, exact: ZERO };
  }
  const records = facts.selections.records(rule.each).map(({ id }) => id);
  const exact = roundPoints(each.mul(records.length));
  const line: DeductionLine = {
    ...head,
    state: "scored",
    count: records.length,
    each: each.valueOf(),
    taken: exact.valueOf(),
    working: `${records.length} × ${each.valueOf()} = ${exact.valueOf()}`,
    ...explained,
    records,
  };
  return { line, exact };
}
