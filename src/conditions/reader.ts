import type { TopLevelCondition } from "json-rules-engine";
import engineReader from "json-rules-engine/dist/condition.js";
import { operatorNames } from "./operands.js";
import type { Comparison, Condition } from "./schema.js";

/** A condition as json-rules-engine's own reader has it. */
export type ReadCondition = Extract<TopLevelCondition, { not: unknown }>["not"];

// The class by which `Rule` reads conditions, without what schedules rules.
const Reader = "default" in engineReader ? engineReader.default : engineReader;

export function readByEngine(condition: Condition): ReadCondition {
  return new Reader(condition);
}

/** The comparison that a node is when it joins no others. */
export function readComparison(node: ReadCondition): Comparison {
  if (!("fact" in node)) throw new Error("A condition refers to another by name.");
  const { value } = node;
  const fact = asName(node.fact);
  const operator = operatorNames.find((one) => one === node.operator);
  if (operator === undefined) throw new Error(`There is no operator "${node.operator}".`);
  // Only moves pass as parameters when a condition is parsed.
  const params = node.params as Comparison["params"];
  return params === undefined ? { fact, operator, value } : { fact, params, operator, value };
}

/**
 * The same text, as one that names properties. An engine finds a property by such a name at once; any other text, as
 * those of a file are, it first looks up among all names, each time.
 */
function asName(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}
