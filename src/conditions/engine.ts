import { Engine } from "json-rules-engine";
import { addOwnOperators } from "./operators.js";
import type { ConditionTree } from "./result.js";
import type { Condition } from "./schema.js";

interface Node {
  readonly [key: string]: unknown;
}

/**
 * What json-rules-engine's own `run` makes of a condition: the authority on its meaning. An engine of its own for every
 * run, for engines share their state; no priorities, and facts that are constants.
 */
export async function runInEngine(
  condition: Condition,
  facts: Readonly<Record<string, unknown>>,
): Promise<ConditionTree> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addOwnOperators(engine);
  const isLone = "fact" in condition;
  // A copy, since an engine writes into its rules; it wants all, any or not at the top.
  const rule = { conditions: isLone ? { all: [condition] } : condition, event: { type: "held" } };
  engine.addRule(structuredClone(rule) as unknown as Parameters<Engine["addRule"]>[0]);
  const { results, failureResults } = await engine.run({ ...facts });
  const [ruled] = [...results, ...failureResults];
  if (ruled === undefined) throw new Error("The engine gave no result.");
  const root = nodeOf(ruled.conditions, ruled.result);
  return isLone && "all" in root ? (root.all[0] ?? root) : root;
}

/** What a raw node of the engine's says, without its class and its priority; the root's result stands at the rule. */
function nodeOf(node: unknown, rootResult?: unknown): ConditionTree {
  if (!isNode(node)) throw new Error("The engine's tree has something that is no node.");
  const result = (rootResult ?? node.result) as boolean;
  if (Array.isArray(node.all)) return { all: node.all.map((one) => nodeOf(one)), result };
  if (Array.isArray(node.any)) return { any: node.any.map((one) => nodeOf(one)), result };
  if ("not" in node) return { not: nodeOf(node.not), result };
  const { fact, operator, value, factResult, valueResult } = node;
  return { fact: String(fact), operator: String(operator), value, factResult, valueResult, result };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The condition that a tree is the result of, and the facts that it saw. */
export function askedBy(tree: ConditionTree): {
  readonly condition: Condition;
  readonly facts: Readonly<Record<string, unknown>>;
} {
  if ("all" in tree || "any" in tree) {
    const members = ("all" in tree ? tree.all : tree.any).map(askedBy);
    const conditions = members.map(({ condition }) => condition);
    const facts = Object.assign({}, ...members.map((one) => one.facts));
    return { condition: "all" in tree ? { all: conditions } : { any: conditions }, facts };
  }
  if ("not" in tree) {
    const { condition, facts } = askedBy(tree.not);
    return { condition: { not: condition }, facts };
  }
  const { fact, operator, value, factResult, valueResult } = tree;
  const other = isNode(value) && typeof value.fact === "string" ? { [value.fact]: valueResult } : {};
  return { condition: { fact, operator, value } as Condition, facts: { ...other, [fact]: factResult } };
}

/** Whether two trees say the same at every node. */
export function sameTree(one: ConditionTree, other: ConditionTree): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** A tree with its keys in one order, and absent values said. */
function plain(tree: ConditionTree): unknown {
  if ("all" in tree) return ["all", tree.result, tree.all.map(plain)];
  if ("any" in tree) return ["any", tree.result, tree.any.map(plain)];
  if ("not" in tree) return ["not", tree.result, plain(tree.not)];
  const said = (value: unknown): unknown => (value === undefined ? ["absent"] : [value]);
  return [tree.fact, tree.operator, tree.value, said(tree.factResult), said(tree.valueResult), tree.result];
}
