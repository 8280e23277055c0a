import { compares } from "./comparisons.js";
import type { Read } from "./read.js";
import { type ReadCondition, readComparison } from "./reader.js";
import { movedFrom, referenceOf, referencesIn } from "./references.js";
import type { ComparisonResult, ConditionTree } from "./result.js";
import type { Comparison } from "./schema.js";
import { referred } from "./steps.js";

/** What makes the result of a condition, every comparison of it included. */
export type TreeOf = <Facts>(facts: Facts, read: Read<Facts>) => ConditionTree;

export function treesOf(node: ReadCondition): TreeOf {
  if ("all" in node) return joined(node.all.map(treesOf), "all");
  if ("any" in node) return joined(node.any.map(treesOf), "any");
  if ("not" in node) {
    const member = treesOf(node.not);
    return (facts, read) => {
      const not = member(facts, read);
      return { not, result: !not.result };
    };
  }
  return compared(readComparison(node));
}

function joined(members: readonly TreeOf[], by: "all" | "any"): TreeOf {
  const settles = by === "any";
  return (facts, read) => {
    let result = !settles;
    // Of the length that it will have: trees are often kept.
    const results = new Array<ConditionTree>(members.length);
    let i = 0;
    for (const member of members) {
      const tree = member(facts, read);
      if (tree.result === settles) result = settles;
      results[i++] = tree;
    }
    return by === "all" ? { all: results, result } : { any: results, result };
  };
}

function compared(leaf: Comparison): TreeOf {
  const { fact, operator, value } = leaf;
  const right = referenceOf(value);
  const references = referencesIn(leaf);
  if (references.some(({ params }) => params !== undefined)) return comparedMoved(leaf);
  return (facts, read): ComparisonResult => {
    const factResult = read(facts, fact);
    const valueResult = right === undefined ? value : read(facts, right.fact);
    const result = compares(operator, factResult, valueResult);
    return { fact, operator, value, factResult, valueResult, result };
  };
}

/** The same where a date is moved: then what is behind it is said too. */
function comparedMoved(leaf: Comparison): TreeOf {
  const { fact, params, operator, value } = leaf;
  const right = referenceOf(value);
  const references = referencesIn(leaf);
  return (facts, read): ComparisonResult => {
    const factResult = referred(leaf, facts, read);
    const valueResult = right === undefined ? value : referred(right, facts, read);
    const from = movedFrom(references, (name) => read(facts, name));
    return {
      fact,
      ...(params === undefined ? {} : { params }),
      operator,
      value,
      factResult,
      valueResult,
      ...(from === undefined ? {} : { movedFrom: from }),
      result: compares(operator, factResult, valueResult),
    };
  };
}
