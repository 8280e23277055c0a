import type { TopLevelCondition } from "json-rules-engine";
import { comparisons, testWith } from "./comparisons.js";
import type { Form } from "./forms.js";
import { movedDate } from "./moves.js";
import { isOperatorName } from "./operands.js";
import { type FactReference, movedFrom, referenceOf, referencesIn } from "./references.js";
import type { ComparisonResult, ConditionTree } from "./result.js";

/** A condition as json-rules-engine's own reader has it. */
export type ReadCondition = Extract<TopLevelCondition, { not: unknown }>["not"];
type ReadComparison = Extract<ReadCondition, { fact: string }>;

/** What decides a condition, for facts that are given in one form. */
export interface Closures<Facts> {
  readonly test: (facts: Facts) => boolean;
  readonly tree: (facts: Facts) => ConditionTree;
}

export function closuresOf<Facts>(node: ReadCondition, form: Form<Facts>): Closures<Facts> {
  const of = (one: ReadCondition): Closures<Facts> => closuresOf(one, form);
  if ("all" in node) return joined(node.all.map(of), "all");
  if ("any" in node) return joined(node.any.map(of), "any");
  if ("not" in node) return negated(of(node.not));
  if ("fact" in node) return compared(node as ReadComparison & FactReference, form);
  throw new Error("A condition refers to another by name.");
}

function joined<Facts>(members: readonly Closures<Facts>[], by: "all" | "any"): Closures<Facts> {
  const settles = by === "any";
  return {
    test: joinedTests(
      members.map((one) => one.test),
      settles,
    ),
    tree(facts) {
      const results = members.map((one) => one.tree(facts));
      const result = results.some((one) => one.result === settles) ? settles : !settles;
      return by === "all" ? { all: results, result } : { any: results, result };
    },
  };
}

/** Stops at the first that settles it. */
function joinedTests<Facts>(
  tests: readonly ((facts: Facts) => boolean)[],
  settles: boolean,
): (facts: Facts) => boolean {
  const [first, second, ...more] = tests;
  if (first !== undefined && second !== undefined && more.length === 0)
    return settles ? (facts) => first(facts) || second(facts) : (facts) => first(facts) && second(facts);
  return (facts) => {
    for (const test of tests) if (test(facts) === settles) return settles;
    return !settles;
  };
}

function negated<Facts>(member: Closures<Facts>): Closures<Facts> {
  return {
    test: (facts) => !member.test(facts),
    tree(facts) {
      const not = member.tree(facts);
      return { not, result: !not.result };
    },
  };
}

function compared<Facts>(leaf: ReadComparison & FactReference, form: Form<Facts>): Closures<Facts> {
  const { fact, operator, value, params } = leaf;
  if (!isOperatorName(operator)) throw new Error(`There is no operator "${operator}".`);
  const left = reading(leaf, form);
  const other = referenceOf(value);
  if (other === undefined) {
    const test = testWith(operator, value);
    const isSo = params === undefined ? form.tested(fact, test) : (facts: Facts) => test(left(facts));
    return { test: isSo, tree: resultOf(leaf, form, left, () => value, test) };
  }
  const right = reading(other, form);
  const compare = comparisons[operator];
  const isSo = (facts: Facts): boolean => compare(left(facts), right(facts));
  return { test: isSo, tree: resultOf(leaf, form, left, right, compare) };
}

type Read<Facts> = (facts: Facts) => unknown;

/** What makes the result of a comparison, of both its sides and what is behind them. */
function resultOf<Facts>(
  leaf: ReadComparison & FactReference,
  { read }: Form<Facts>,
  left: Read<Facts>,
  right: Read<Facts>,
  compare: (left: unknown, right: unknown) => boolean,
): (facts: Facts) => ComparisonResult {
  const { fact, params, operator, value } = leaf;
  const references = referencesIn(leaf);
  if (references.every((one) => one.params === undefined))
    return (facts) => {
      const factResult = left(facts);
      const valueResult = right(facts);
      const result = compare(factResult, valueResult);
      return { fact, operator, value, factResult, valueResult, result };
    };
  return (facts) => {
    const factResult = left(facts);
    const valueResult = right(facts);
    const from = movedFrom(references, (name) => read(facts, name));
    return {
      fact,
      ...(params === undefined ? {} : { params }),
      operator,
      value,
      factResult,
      valueResult,
      ...(from === undefined ? {} : { movedFrom: from }),
      result: compare(factResult, valueResult),
    };
  };
}

/** The value that a reference reads: the fact's, or its date moved. */
function reading<Facts>({ fact, params }: FactReference, { read }: Form<Facts>): Read<Facts> {
  if (params === undefined) return (facts) => read(facts, fact);
  return (facts) => movedDate(read(facts, fact), params, (name) => read(facts, name));
}
