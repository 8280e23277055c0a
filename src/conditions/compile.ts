import type { TopLevelCondition } from "json-rules-engine";
import engineReader from "json-rules-engine/dist/condition.js";
import { movedDate } from "./moves.js";
import { evaluatorOf } from "./operators.js";
import { parseCondition } from "./parse.js";
import { type FactReference, movedFrom, referenceOf, referencesIn } from "./references.js";
import { type ConditionTree, type FactSource, factOf } from "./result.js";

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
  const { test, tree } = closuresOf(new Reader(parseCondition(condition, at)));
  return Object.assign((facts: FactSource) => test(facts), { tree });
}

type ReadCondition = Extract<TopLevelCondition, { not: unknown }>["not"];
type ReadComparison = Extract<ReadCondition, { fact: string }>;

interface Closures {
  readonly test: (facts: FactSource) => boolean;
  readonly tree: (facts: FactSource) => ConditionTree;
}

// The class by which `Rule` reads conditions, without what schedules rules.
const Reader = "default" in engineReader ? engineReader.default : engineReader;

function closuresOf(node: ReadCondition): Closures {
  if ("all" in node) return joined(node.all.map(closuresOf), "all");
  if ("any" in node) return joined(node.any.map(closuresOf), "any");
  if ("not" in node) return negated(closuresOf(node.not));
  if ("fact" in node) return compared(node as ReadComparison & FactReference);
  throw new Error("A condition refers to another by name.");
}

function joined(members: readonly Closures[], by: "all" | "any"): Closures {
  const tests = members.map((one) => one.test);
  const settles = by === "any";
  return {
    test(facts) {
      for (const test of tests) if (test(facts) === settles) return settles;
      return !settles;
    },
    tree(facts) {
      const results = members.map((one) => one.tree(facts));
      const result = results.some((one) => one.result === settles) ? settles : !settles;
      return by === "all" ? { all: results, result } : { any: results, result };
    },
  };
}

function negated(member: Closures): Closures {
  return {
    test: (facts) => !member.test(facts),
    tree(facts) {
      const not = member.tree(facts);
      return { not, result: !not.result };
    },
  };
}

function compared(leaf: ReadComparison & FactReference): Closures {
  const { fact, params, operator, value } = leaf;
  const evaluate = evaluatorOf(operator);
  const left = reading(leaf);
  const other = referenceOf(value);
  const right = other === undefined ? () => value : reading(other);
  const references = referencesIn(leaf);
  return {
    test: (facts) => evaluate(left(facts), right(facts)),
    tree(facts) {
      const factResult = left(facts);
      const valueResult = right(facts);
      const from = movedFrom(references, (name) => factOf(facts, name));
      return {
        fact,
        ...(params === undefined ? {} : { params }),
        operator,
        value,
        factResult,
        valueResult,
        ...(from === undefined ? {} : { movedFrom: from }),
        result: evaluate(factResult, valueResult),
      };
    },
  };
}

/** The value that a reference reads: the fact's, or its date moved. */
function reading({ fact, params }: FactReference): (facts: FactSource) => unknown {
  if (params === undefined) return (facts) => factOf(facts, fact);
  return (facts) => movedDate(factOf(facts, fact), params, (name) => factOf(facts, name));
}
