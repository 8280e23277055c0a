import { Exact, ZERO } from "../exact/exact.js";
import { type Formula, formulaNames } from "../policy/formula.js";
import { firstOf, isKnown, type Quantity, type Reason } from "./quantity.js";

/** Where the numbers come from that a formula names. */
export interface Numbers {
  quantity(name: string): Quantity;
}

/** A formula made ready: what it comes to with some numbers. */
export type CompiledFormula = (numbers: Numbers) => Quantity;

const NONE: Numbers = { quantity: () => "not-applicable" };

/** Of operands that are not known, the first of their reasons is why the result is not. */
export function compileFormula(formula: Formula): CompiledFormula {
  const of = closureOf(formula);
  return formulaNames(formula).length === 0 ? constant(of(NONE)) : of;
}

/** What comes to the same whatever the numbers are. */
export function constant(quantity: Quantity): CompiledFormula {
  return () => quantity;
}

function closureOf(formula: Formula): CompiledFormula {
  switch (formula.op) {
    case "number":
      return constant(Exact.parse(formula.text));
    case "name": {
      const { name } = formula;
      return (numbers) => numbers.quantity(name);
    }
    case "negate": {
      const of = compileFormula(formula.of);
      return (numbers) => {
        const x = of(numbers);
        return isKnown(x) ? x.neg() : x;
      };
    }
    case "min":
      return best(formula.of.map(compileFormula), -1);
    case "max":
      return best(formula.of.map(compileFormula), 1);
    case "add":
      return ofTwo(formula, (a, b) => a.add(b));
    case "subtract":
      return ofTwo(formula, (a, b) => a.sub(b));
    case "multiply":
      return ofTwo(formula, (a, b) => a.mul(b));
    case "divide":
      return ofTwo(formula, (a, b) => (b.equals(ZERO) ? "not-applicable" : a.div(b)));
  }
}

function ofTwo(
  { left, right }: Extract<Formula, { left: unknown }>,
  operation: (a: Exact, b: Exact) => Quantity,
): CompiledFormula {
  const [first, second] = [compileFormula(left), compileFormula(right)];
  return (numbers) => {
    const a = first(numbers);
    const b = second(numbers);
    if (isKnown(a) && isKnown(b)) return operation(a, b);
    return firstOf(firstOf(undefined, a), b) ?? "not-applicable";
  };
}

/** The least of some operands, or with 1 the greatest. */
function best(operands: readonly CompiledFormula[], sign: 1 | -1): CompiledFormula {
  return (numbers) => {
    let found: Exact | undefined;
    let reason: Reason | undefined;
    for (const operand of operands) {
      const x = operand(numbers);
      if (!isKnown(x)) reason = firstOf(reason, x);
      else if (found === undefined || x.compare(found) * sign > 0) found = x;
    }
    return reason ?? found ?? "not-applicable";
  };
}
