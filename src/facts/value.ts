import type { CivilDate } from "../calendar/civil-date.js";
import { type ConditionTree, compileCondition } from "../conditions/compile.js";
import { namesIn, referencesIn } from "../conditions/references.js";
import { type Condition, conditionLeaves } from "../conditions/schema.js";
import { Exact, exactly, toNumber } from "../exact/exact.js";
import { type Formula, formulaNames, parseFormula } from "../policy/formula.js";
import type { Band, Value } from "../policy/measure-schema.js";
import { firstReason, isKnown, type Quantity, type Reason } from "./quantity.js";

/** What a value is worked out from: facts about a unit, a record's fields, or parameters alone. */
export interface Source {
  readonly quantity: (name: string) => Quantity;
  /** A fact as a condition sees it: a number rounded once, a text, a date; `undefined` where it is absent. */
  readonly fact: (name: string) => unknown;
  /** Why a condition on these facts cannot be decided, if it cannot. */
  readonly undecided: (names: readonly string[]) => Reason | undefined;
}

/** A source of numbers that may be unknown, and of dates that never are. */
export function sourceOf(
  quantity: (name: string) => Quantity,
  date: (name: string) => CivilDate | undefined = () => undefined,
): Source {
  return {
    quantity,
    fact: (name) => date(name) ?? asNumber(quantity(name)),
    undecided: (names) => firstReason(names.filter((name) => date(name) === undefined).map(quantity)),
  };
}

function asNumber(quantity: Quantity): number | undefined {
  return isKnown(quantity) ? toNumber(quantity) : undefined;
}

/** A value of a rule file made ready: the names it uses, and its quantity once these are known. */
export interface CompiledValue {
  readonly names: readonly string[];
  readonly of: (source: Source) => Quantity;
}

export function compileValue(value: Value): CompiledValue {
  if (typeof value === "object") return compileBands(value.bands);
  if (typeof value === "number") {
    const constant = exactly(value);
    return { names: [], of: () => constant };
  }
  const parsed = parseFormula(value);
  // Parsing a policy reports this with its place; here a policy came in that was never parsed.
  if (!parsed.ok) throw new Error(`The formula "${value}" cannot be read: ${parsed.detail.en}`);
  const names = [...new Set(formulaNames(parsed.formula).map(({ name }) => name))];
  const formula = compileFormula(parsed.formula);
  return { names, of: ({ quantity }) => formula(quantity) };
}

/** The value of the first band whose condition holds; a condition that cannot be decided decides nothing after it. */
function compileBands(bands: readonly Band[]): CompiledValue {
  const compiled = bands.map(({ when, value }) => ({
    value: compileValue(value),
    when: when === undefined ? undefined : compileWhen(when),
  }));
  return {
    names: [...new Set(compiled.flatMap(({ value, when }) => [...(when?.names ?? []), ...value.names]))],
    of: (source) => {
      for (const { when, value } of compiled) {
        const holds = when?.of(source) ?? true;
        if (typeof holds === "string") return holds;
        if (holds) return value.of(source);
      }
      return "not-applicable";
    },
  };
}

/** A condition on facts: whether it holds, or why that cannot be decided. */
export interface CompiledWhen {
  readonly names: readonly string[];
  readonly of: (source: Source) => boolean | Reason;
  /** Every comparison of it; what is not known is compared as absent. */
  readonly tree: (source: Source) => ConditionTree;
}

export function compileWhen(condition: Condition): CompiledWhen {
  const predicate = compileCondition(condition);
  const names = [
    ...new Set(conditionLeaves(condition).flatMap(({ leaf }) => referencesIn(leaf).flatMap(namesIn))),
  ];
  return {
    names,
    of: (source) => source.undecided(names) ?? predicate(source.fact),
    tree: (source) => predicate.tree(source.fact),
  };
}

type Lookup = (name: string) => Quantity;

function compileFormula(formula: Formula): (lookup: Lookup) => Quantity {
  switch (formula.op) {
    case "number": {
      const constant = Exact.parse(formula.text);
      return () => constant;
    }
    case "name":
      return (lookup) => lookup(formula.name);
    case "negate":
      return over([formula.of], ([x]) => (x as Exact).neg());
    case "min":
    case "max": {
      const better = formula.op === "min" ? -1 : 1;
      return over(formula.of, (all) => all.reduce((best, x) => (x.compare(best) * better > 0 ? x : best)));
    }
    case "divide":
      return over([formula.left, formula.right], ([left, right]) =>
        (right as Exact).equals(0) ? "not-applicable" : (left as Exact).div(right as Exact),
      );
    default: {
      const method = { add: "add", subtract: "sub", multiply: "mul" } as const;
      const name = method[formula.op];
      return over([formula.left, formula.right], ([left, right]) => (left as Exact)[name](right as Exact));
    }
  }
}

/** Applies an operation to operands that are all known; otherwise the first of their reasons is the result. */
function over(
  operands: readonly Formula[],
  operation: (known: readonly Exact[]) => Quantity,
): (lookup: Lookup) => Quantity {
  const compiled = operands.map(compileFormula);
  return (lookup) => {
    const quantities = compiled.map((operand) => operand(lookup));
    return quantities.every(isKnown) ? operation(quantities) : (firstReason(quantities) ?? "not-applicable");
  };
}
