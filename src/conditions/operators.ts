import { Engine } from "json-rules-engine";
import { isOfType, isOperatorName, type OperatorName, operands, operatorNames } from "./operands.js";

/** Compares a fact's value, left, with what the condition compares it to, right. */
export type Evaluate = (left: unknown, right: unknown) => boolean;

/**
 * Our own operators. Each sees only operands of its types, so that both dates are texts that compare
 * as the days they name do.
 */
const ownOperators = {
  before: (left, right) => String(left) < String(right),
  after: (left, right) => String(left) > String(right),
  onOrBefore: (left, right) => String(left) <= String(right),
  onOrAfter: (left, right) => String(left) >= String(right),
  known: (left, right) => (left !== undefined && left !== null) === right,
} as const satisfies Readonly<Partial<Record<OperatorName, Evaluate>>>;

const plainEngine = new Engine();

// All fifteen are put in place of the engine's: it throws on `in` an absent list and holds that 5 > null.
const offered: ReadonlyMap<OperatorName, Evaluate> = new Map(
  operatorNames.map((name) => [name, guarded(name, operatorOf(plainEngine, name) ?? ownOperator(name))]),
);

/**
 * Gives an engine the operators of rule files, so that its `run` decides as a compiled condition does.
 * Its own ten are replaced by themselves behind a guard: false where an operand is absent or of the
 * wrong type. An engine that has them already is left with the same ones.
 */
export function addOwnOperators(engine: Engine): void {
  for (const [name, evaluate] of offered) engine.addOperator(name, evaluate);
}

const ourEngine = new Engine();
addOwnOperators(ourEngine);

const evaluators: ReadonlyMap<string, Evaluate> = new Map(
  operatorNames.map((name) => [name, operatorOf(ourEngine, name) ?? notThere(name)]),
);

/**
 * The operator of a name, as an engine's own operator map holds it.
 *
 * @throws Error when there is no operator of this name.
 */
export function evaluatorOf(name: string): Evaluate {
  return evaluators.get(name) ?? notThere(name);
}

/**
 * The operator an engine's own map holds under a name, or nothing.
 *
 * @throws Error when the engine has no operator map: then its version is not the one this was written for.
 */
export function operatorOf(engine: Engine, name: string): Evaluate | undefined {
  // The package's types declare neither the map nor `evaluate`.
  const map: unknown = "operators" in engine ? engine.operators : undefined;
  if (typeof map !== "object" || map === null || !("get" in map) || typeof map.get !== "function") {
    throw new Error("json-rules-engine has no operator map where its version 7 has one.");
  }
  const operator: unknown = map.get(name);
  if (typeof operator !== "object" || operator === null) return undefined;
  const evaluate: unknown = "evaluate" in operator ? operator.evaluate : undefined;
  if (typeof evaluate !== "function") {
    throw new Error(`json-rules-engine's operator "${name}" cannot be evaluated.`);
  }
  return (left, right) => evaluate.call(operator, left, right) === true;
}

function ownOperator(name: OperatorName): Evaluate {
  return isOwn(name) ? ownOperators[name] : notThere(name);
}

function isOwn(name: OperatorName): name is keyof typeof ownOperators {
  return Object.hasOwn(ownOperators, name);
}

function notThere(name: string): never {
  const why = isOperatorName(name) ? "json-rules-engine has lost its operator" : "There is no operator";
  throw new Error(`${why} "${name}".`);
}

function guarded(name: OperatorName, evaluate: Evaluate): Evaluate {
  const { left, right, alike } = operands[name];
  const isLeft = isOfType[left];
  const isRight = isOfType[right];
  if (alike !== "sides") return (a, b) => isLeft(a) && isRight(b) && evaluate(a, b);
  return (a, b) => isLeft(a) && isRight(b) && typeof a === typeof b && evaluate(a, b);
}
