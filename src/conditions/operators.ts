import type { Engine } from "json-rules-engine";
import engineOperators from "json-rules-engine/dist/engine-default-operators.js";
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

// The engine's own list of its ten: without the engine, which a page that only assesses has no use for.
const theirs = "default" in engineOperators ? engineOperators.default : engineOperators;

// All fifteen are put in place of the engine's: it throws on `in` an absent list and holds that 5 > null.
const evaluators: ReadonlyMap<string, Evaluate> = new Map(
  operatorNames.map((name) => [name, guarded(name, engineOperator(name) ?? ownOperator(name))]),
);

/**
 * Gives an engine the operators of rule files, so that its `run` decides as a compiled condition does.
 * Its own ten are replaced by themselves behind a guard: false where an operand is absent or of the
 * wrong type. An engine that has them already is left with the same ones.
 */
export function addOwnOperators(engine: Engine): void {
  for (const [name, evaluate] of evaluators) engine.addOperator(name, evaluate);
}

/**
 * The operator of a name: json-rules-engine's behind its guard, or our own.
 *
 * @throws Error when there is no operator of this name.
 */
export function evaluatorOf(name: string): Evaluate {
  return evaluators.get(name) ?? notThere(name);
}

/** The operator that json-rules-engine has under a name, or nothing. */
function engineOperator(name: string): Evaluate | undefined {
  const operator = theirs.find((one) => one.name === name);
  return operator && ((left, right) => operator.evaluate(left, right) === true);
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
