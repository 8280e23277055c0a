import engineReader from "json-rules-engine/dist/condition.js";
import { type Closures, closuresOf, type ReadCondition } from "./closures.js";
import { type Asked, askedForm, ownForm } from "./forms.js";
import { parseCondition } from "./parse.js";
import type { ConditionTree, FactSource } from "./result.js";

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
  const node = readByEngine(condition, at);
  // Facts are given in one form or the other, seldom in both.
  const own = once(() => closuresOf(node, ownForm));
  const asked = once(() => closuresOf(node, askedForm));
  return Object.assign(
    (facts: FactSource) => (typeof facts === "function" ? asked().test({ fact: facts }) : own().test(facts)),
    {
      tree: (facts: FactSource) =>
        typeof facts === "function" ? asked().tree({ fact: facts }) : own().tree(facts),
    },
  );
}

/** The same for facts that something is asked for. */
export function compileAsked(condition: unknown): Closures<Asked> {
  return closuresOf(readByEngine(condition), askedForm);
}

// The class by which `Rule` reads conditions, without what schedules rules.
const Reader = "default" in engineReader ? engineReader.default : engineReader;

function readByEngine(condition: unknown, at?: string): ReadCondition {
  return new Reader(parseCondition(condition, at));
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
