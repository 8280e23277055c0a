import Fraction from "fraction.js";
import { type Formula, formulaNames, parseFormula } from "../policy/formula.js";
import type { Value } from "../policy/measure-schema.js";
import { firstReason, isKnown, type Quantity } from "./quantity.js";

/** Looks a name up: a parameter, or a fact about the unit. */
export type Lookup = (name: string) => Quantity;

/** A value of a rule file made ready: the names it uses, and its quantity once these are known. */
export interface CompiledValue {
  readonly names: readonly string[];
  readonly of: (lookup: Lookup) => Quantity;
}

export function compileValue(value: Value): CompiledValue {
  if (typeof value === "number") {
    const constant = new Fraction(value);
    return { names: [], of: () => constant };
  }
  const parsed = parseFormula(value);
  // Parsing a policy reports this with its place; here a policy came in that was never parsed.
  if (!parsed.ok) throw new Error(`The formula "${value}" cannot be read: ${parsed.detail.en}`);
  const names = [...new Set(formulaNames(parsed.formula).map(({ name }) => name))];
  return { names, of: compileFormula(parsed.formula) };
}

function compileFormula(formula: Formula): (lookup: Lookup) => Quantity {
  switch (formula.op) {
    case "number": {
      const constant = new Fraction(formula.text);
      return () => constant;
    }
    case "name":
      return (lookup) => lookup(formula.name);
    case "negate":
      return over([formula.of], ([x]) => (x as Fraction).neg());
    case "min":
    case "max": {
      const better = formula.op === "min" ? -1 : 1;
      return over(formula.of, (all) => all.reduce((best, x) => (x.compare(best) * better > 0 ? x : best)));
    }
    case "divide":
      return over([formula.left, formula.right], ([left, right]) =>
        (right as Fraction).equals(0) ? "not-applicable" : (left as Fraction).div(right as Fraction),
      );
    default: {
      const method = { add: "add", subtract: "sub", multiply: "mul" } as const;
      const name = method[formula.op];
      return over([formula.left, formula.right], ([left, right]) =>
        (left as Fraction)[name](right as Fraction),
      );
    }
  }
}

/** Applies an operation to operands that are all known; otherwise the first of their reasons is the result. */
function over(
  operands: readonly Formula[],
  operation: (known: readonly Fraction[]) => Quantity,
): (lookup: Lookup) => Quantity {
  const compiled = operands.map(compileFormula);
  return (lookup) => {
    const quantities = compiled.map((operand) => operand(lookup));
    return quantities.every(isKnown) ? operation(quantities) : (firstReason(quantities) ?? "not-applicable");
  };
}
