import type { Move } from "./moves.js";

/** The facts by name: an object's own properties, or a function. An absent fact is undefined or null. */
export type FactSource = Readonly<Record<string, unknown>> | ((name: string) => unknown);

/** How a comparison came out: the fact's value, what it was compared with, and the result. */
export interface ComparisonResult {
  readonly fact: string;
  /** How far the fact's date is moved: `factResult` is the moved one. */
  readonly params?: Move;
  readonly operator: string;
  readonly value: unknown;
  readonly factResult: unknown;
  readonly valueResult: unknown;
  /** The facts behind moved dates, by name: each date as it was, and the numbers that `params` names. */
  readonly movedFrom?: Readonly<Record<string, unknown>>;
  readonly result: boolean;
}

/** How a condition came out, every comparison of it included: plain data, shaped as the condition is. */
export type ConditionTree =
  | ComparisonResult
  | { readonly all: readonly ConditionTree[]; readonly result: boolean }
  | { readonly any: readonly ConditionTree[]; readonly result: boolean }
  | { readonly not: ConditionTree; readonly result: boolean };
