import type { Engine } from "json-rules-engine";
import type { Evaluate } from "../../src/conditions/operators.js";

/** The operator an engine's own map holds under a name, or nothing: what an engine really compares with. */
export function operatorOf(engine: Engine, name: string): Evaluate | undefined {
  // The package's types declare neither the map nor `evaluate`.
  const { operators } = engine as unknown as {
    readonly operators: { readonly get: (name: string) => Operator | null };
  };
  const operator = operators.get(name);
  return operator ? (left, right) => operator.evaluate(left, right) === true : undefined;
}

interface Operator {
  readonly evaluate: (left: unknown, right: unknown) => unknown;
}
