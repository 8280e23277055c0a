import type { TopLevelCondition } from "json-rules-engine";
import engineReader from "json-rules-engine/dist/condition.js";
import { isOperatorName } from "./operands.js";
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
  const { fact, operator, value } = node;
  if (!isOperatorName(operator)) throw new Error(`There is no operator "${operator}".`);
  // Only moves pass as parameters when a condition is parsed.
  const params = node.params as Comparison["params"];
  return params === undefined ? { fact, operator, value } : { fact, params, operator, value };
}
