import type { CivilDate } from "../calendar/civil-date.js";
import { type ConditionTree, compileAsked } from "../conditions/compile.js";
import { namesIn, referencesIn } from "../conditions/references.js";
import { type Condition, conditionLeaves } from "../conditions/schema.js";
import { exactly, toNumber } from "../exact/exact.js";
import { formulaNames, parseFormula } from "../policy/formula.js";
import type { Band, Value } from "../policy/measure-schema.js";
import { compileFormula, constant } from "./formula.js";
import { firstOf, isKnown, type Quantity, type Reason } from "./quantity.js";

/** What a value is worked out from: facts about a unit, a record's fields, or parameters alone. */
export interface Source {
  quantity(name: string): Quantity;
  /** A fact as a condition sees it: a number rounded once, a text, a date; `undefined` where it is absent. */
  fact(name: string): unknown;
  /** Why a condition on these facts cannot be decided, if it cannot. */
  undecided(names: readonly string[]): Reason | undefined;
}

/**
 * A source of numbers that may be unknown, and of dates that never are. A class: one is made for every day that is
 * looked at, its methods only once.
 */
export abstract class NumberSource implements Source {
  abstract quantity(name: string): Quantity;

  date(_name: string): CivilDate | undefined {
    return undefined;
  }

  fact(name: string): unknown {
    const date = this.date(name);
    if (date !== undefined) return date;
    const quantity = this.quantity(name);
    return isKnown(quantity) ? toNumber(quantity) : undefined;
  }

  undecided(names: readonly string[]): Reason | undefined {
    let first: Reason | undefined;
    for (const name of names) {
      if (this.date(name) === undefined) first = firstOf(first, this.quantity(name));
    }
    return first;
  }
}

/** The source that two functions are. */
export function sourceOf(
  quantity: (name: string) => Quantity,
  date: (name: string) => CivilDate | undefined = () => undefined,
): Source {
  return new FunctionSource(quantity, date);
}

class FunctionSource extends NumberSource {
  constructor(
    override readonly quantity: (name: string) => Quantity,
    override readonly date: (name: string) => CivilDate | undefined,
  ) {
    super();
  }
}

/** A value of a rule file made ready: the names it uses, and its quantity once these are known. */
export interface CompiledValue {
  readonly names: readonly string[];
  readonly of: (source: Source) => Quantity;
}

export function compileValue(value: Value): CompiledValue {
  if (typeof value === "object") return compileBands(value.bands);
  if (typeof value === "number") return { names: [], of: constant(exactly(value)) };
  const parsed = parseFormula(value);
  // Parsing a policy reports this with its place; here a policy came in that was never parsed.
  if (!parsed.ok) throw new Error(`The formula "${value}" cannot be read: ${parsed.detail.en}`);
  const names = [...new Set(formulaNames(parsed.formula).map(({ name }) => name))];
  return { names, of: compileFormula(parsed.formula) };
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
        const holds = when === undefined || when.of(source);
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
  const { test, tree } = compileAsked(condition);
  const names = [
    ...new Set(conditionLeaves(condition).flatMap(({ leaf }) => referencesIn(leaf).flatMap(namesIn))),
  ];
  return { names, of: (source) => source.undecided(names) ?? test(source), tree };
}
