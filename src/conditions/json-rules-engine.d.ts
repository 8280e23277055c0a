/**
 * The two parts of json-rules-engine that deciding without its scheduling needs, which its own types do not declare.
 * Whoever loads a CommonJS module as an ES module gets its exports as they are, or their `default`.
 */
declare module "json-rules-engine/dist/condition.js" {
  import type { TopLevelCondition } from "json-rules-engine";

  type Reader = new (condition: object) => Extract<TopLevelCondition, { not: unknown }>["not"];
  const reader: Reader | { readonly default: Reader };
  export default reader;
}

declare module "json-rules-engine/dist/engine-default-operators.js" {
  interface DefaultOperator {
    readonly name: string;
    evaluate(left: unknown, right: unknown): unknown;
  }
  const operators: readonly DefaultOperator[] | { readonly default: readonly DefaultOperator[] };
  export default operators;
}
