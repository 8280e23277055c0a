import type { Engine, Fact } from "json-rules-engine";
import { type Move, movedDate } from "./moves.js";
import { addOwnOperators } from "./operators.js";
import { ownFact } from "./read.js";
import { movedFrom, referenceOf, referencesIn } from "./references.js";
import type { ConditionTree } from "./result.js";
import { type Condition, conditionLeaves } from "./schema.js";

type Facts = Readonly<Record<string, unknown>>;

interface Node {
  readonly [key: string]: unknown;
}

/**
 * What json-rules-engine's own `run` makes of a condition: the authority on its meaning. An engine of its own for every
 * run, for engines share their state; no priorities; and facts that are constants, but for dates that are moved:
 * a constant does not heed the parameters it is asked with.
 */
export async function runInEngine(condition: Condition, facts: Facts): Promise<ConditionTree> {
  // Loaded when it is asked for: nothing else needs the engine whole.
  const theirs = await import("json-rules-engine");
  const engine = new theirs.Engine([], { allowUndefinedFacts: true });
  addOwnOperators(engine);
  const isLone = "fact" in condition;
  // A copy, since an engine writes into its rules; it wants all, any or not at the top.
  const rule = { conditions: isLone ? { all: [condition] } : condition, event: { type: "held" } };
  engine.addRule(structuredClone(rule) as unknown as Parameters<Engine["addRule"]>[0]);
  const { results, failureResults } = await engine.run(factsFor(condition, facts, theirs.Fact));
  const [ruled] = [...results, ...failureResults];
  if (ruled === undefined) throw new Error("The engine gave no result.");
  const root = nodeOf(ruled.conditions, facts, ruled.result);
  return isLone && "all" in root ? (root.all[0] ?? root) : root;
}

/** The facts as an engine takes them: each that is moved somewhere is a function, which moves it as it is asked to. */
function factsFor(condition: Condition, facts: Facts, FactClass: typeof Fact): Facts {
  const references = conditionLeaves(condition).flatMap(({ leaf }) => referencesIn(leaf));
  const moved = new Set(references.filter(({ params }) => params !== undefined).map(({ fact }) => fact));
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      moved.has(name) ? movable(name, value, facts, FactClass) : value,
    ]),
  );
}

/** Gives the date as it is where it is asked for without a move. */
function movable(name: string, date: unknown, facts: Facts, FactClass: typeof Fact): Fact {
  const method = (params: Readonly<Record<string, unknown>>): unknown =>
    isMove(params) ? movedDate(date, params, (asked) => ownFact(facts, asked)) : date;
  // Not cached: the engine's cache knows parameters by a hash, which two of them may share.
  return new FactClass(name, method, { cache: false });
}

function isMove(params: Readonly<Record<string, unknown>>): params is Move {
  return "days" in params || "months" in params;
}

/** What a raw node of the engine's says, without its class and its priority; the root's result stands at the rule. */
function nodeOf(node: unknown, facts: Facts, rootResult?: unknown): ConditionTree {
  if (!isNode(node)) throw new Error("The engine's tree has something that is no node.");
  const result = (rootResult ?? node.result) as boolean;
  if (Array.isArray(node.all)) return { all: node.all.map((one) => nodeOf(one, facts)), result };
  if (Array.isArray(node.any)) return { any: node.any.map((one) => nodeOf(one, facts)), result };
  if ("not" in node) return { not: nodeOf(node.not, facts), result };
  const { fact, params, operator, value, factResult, valueResult } = node;
  const left = { fact: String(fact), ...(params === undefined ? {} : { params: params as Move }) };
  const from = movedFrom(referencesIn({ ...left, value }), (name) => ownFact(facts, name));
  const seen = { factResult, valueResult, ...(from === undefined ? {} : { movedFrom: from }) };
  return { ...left, operator: String(operator), value, ...seen, result };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The condition that a tree is the result of, and the facts that it saw. */
export function askedBy(tree: ConditionTree): {
  readonly condition: Condition;
  readonly facts: Facts;
} {
  if ("all" in tree || "any" in tree) {
    const members = ("all" in tree ? tree.all : tree.any).map(askedBy);
    const conditions = members.map(({ condition }) => condition);
    const facts = Object.fromEntries(members.flatMap((one) => Object.entries(one.facts)));
    return { condition: "all" in tree ? { all: conditions } : { any: conditions }, facts };
  }
  if ("not" in tree) {
    const { condition, facts } = askedBy(tree.not);
    return { condition: { not: condition }, facts };
  }
  const { factResult, valueResult, result, movedFrom: from, ...condition } = tree;
  const right = referenceOf(tree.value);
  const seen = { ...(right === undefined ? {} : { [right.fact]: valueResult }), [tree.fact]: factResult };
  // What was moved was seen as it stands behind.
  return { condition: condition as Condition, facts: { ...seen, ...from } };
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
  const { fact, params, operator, value, factResult, valueResult, movedFrom: from = {}, result } = tree;
  const behind = Object.entries(from).map(([name, one]) => [name, said(one)]);
  return [fact, params, operator, value, said(factResult), said(valueResult), behind, result];
}
