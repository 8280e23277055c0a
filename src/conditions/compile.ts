import { parseCondition } from "./parse.js";
import { type Asked, askedFact, ownFact } from "./read.js";
import { readByEngine } from "./reader.js";
import type { ConditionTree, FactSource } from "./result.js";
import { decide, stepsOf } from "./steps.js";
import { treesOf } from "./trees.js";

export type { ComparisonResult, ConditionTree, FactSource } from "./result.js";

/** A condition that is ready to be decided. */
export interface CompiledCondition {
  /** Whether the condition holds. It stops at the first comparison that settles it. */
  (facts: FactSource): boolean;
  /** The result of every comparison and of all that joins them. */
  readonly tree: (facts: FactSource) => ConditionTree;
}

/**
 * Reads a condition once, so that it can be decided for any number of facts, at once and without promises.
 * It means what it means to json-rules-engine, whose reader reads it and whose operators compare, but that
 * a comparison with an absent fact, or with one of a type the operator does not take, is false
 * (only `known` asks whether a fact is there), and that `params` move dates: `{ months: -3 }`, `{ days: "graceDays" }`.
 * What is handed in is never changed.
 *
 * @param condition in json-rules-engine's language: a comparison, or `all`, `any`, `not`
 * @param at where the condition stands, for the paths of faults
 * @returns a function that says whether the condition holds; its `tree` says why
 * @throws FaultError when it is no condition: KEY_UNKNOWN, KEY_MISSING,
 * VALUE_INVALID or NESTED_TOO_DEEP, each at its path.
 *
 * @example
 * import { compileCondition } from "nineteen-measures";
 * const isLate = compileCondition({ fact: "closedOn", operator: "after", value: { fact: "dueOn" } });
 * isLate({ closedOn: "2021-09-30", dueOn: "2021-09-15" }); // => true
 * isLate({ dueOn: "2021-09-15" }); // => false
 * isLate.tree({ closedOn: "2021-09-30", dueOn: "2021-09-15" }).result; // => true
 */
export function compileCondition(condition: unknown, at?: string): CompiledCondition {
  const { first, treeOf } = ready(condition, at);
  return Object.assign(
    (facts: FactSource) =>
      typeof facts === "function" ? decide(first, { fact: facts }, askedFact) : decide(first, facts, ownFact),
    {
      tree: (facts: FactSource) =>
        typeof facts === "function" ? treeOf({ fact: facts }, askedFact) : treeOf(facts, ownFact),
    },
  );
}

/** A condition on facts that something is asked for. */
export interface AskedCondition {
  readonly test: (facts: Asked) => boolean;
  readonly tree: (facts: Asked) => ConditionTree;
}

/** The same as `compileCondition`, without a function made for each time it is decided. */
export function compileAsked(condition: unknown): AskedCondition {
  const { first, treeOf } = ready(condition);
  return {
    test: (facts) => decide(first, facts, askedFact),
    tree: (facts) => treeOf(facts, askedFact),
  };
}

function ready(condition: unknown, at?: string) {
  const node = readByEngine(parseCondition(condition, at));
  return { first: stepsOf(node), treeOf: treesOf(node) };
}
