import { referenceOf } from "../../conditions/references.js";
import type { Condition } from "../../conditions/schema.js";
import type { Names } from "../checks/names.js";
import type { Value } from "../measure-schema.js";
import { type Domain, factDomain, fieldDomain } from "./domain.js";
import type { Figures } from "./figures.js";
import type { Part } from "./parts.js";
import {
  above,
  below,
  complement,
  everything,
  exactlyAt,
  intersection,
  type Ranges,
  union,
} from "./ranges.js";

type Banded = Extract<Value, object>;

/** The fact that all bands of a value compare with figures; nothing where they ask for more, or for something else. */
export function factOfBands(
  { of, selection }: Part<Banded>,
  names: Names,
): { readonly fact: string; readonly domain: Domain } | undefined {
  const facts = new Set(of.bands.flatMap(({ when }) => (when === undefined ? [] : factsOf(when))));
  const [fact] = facts;
  if (fact === undefined || facts.size > 1) return undefined;
  const field = selection === undefined ? undefined : names.asked(selection)?.get(fact);
  // A parameter is one number, and says nothing of a line of them.
  const isFigure = field === undefined && names.parameters.includes(fact);
  if (isFigure || (field === undefined && !names.facts.includes(fact))) return undefined;
  const domain = field === undefined ? factDomain(fact) : fieldDomain(field);
  return domain && { fact, domain };
}

function factsOf(condition: Condition): readonly string[] {
  if ("not" in condition) return factsOf(condition.not);
  if ("fact" in condition) return [condition.fact];
  return ("all" in condition ? condition.all : condition.any).flatMap(factsOf);
}

/** The numbers for which a condition about one fact holds; nothing where it asks for what is not a figure. */
export function rangesOf(condition: Condition, figures: Figures): Ranges | undefined {
  // Around a comparison with what is absent "not" holds: that is no number.
  if ("not" in condition) return undefined;
  if ("fact" in condition) {
    const { operator, value, params } = condition;
    const wanted = Array.isArray(value) ? value : [value];
    const numbers = wanted.flatMap((one) => figureOf(one, figures) ?? []);
    const [number] = numbers;
    if (params !== undefined || numbers.length < wanted.length || number === undefined) return undefined;
    return compared[operator]?.(number, numbers);
  }
  const members = "all" in condition ? condition.all : condition.any;
  const all = members.flatMap((one) => {
    const ranges = rangesOf(one, figures);
    return ranges === undefined ? [] : [ranges];
  });
  if (all.length < members.length) return undefined;
  return "all" in condition ? intersection(everything, ...all) : union(...all);
}

function figureOf(value: unknown, figures: Figures): number | undefined {
  if (typeof value === "number") return value;
  const reference = referenceOf(value);
  return reference === undefined || reference.params !== undefined ? undefined : figures(reference.fact);
}

const compared: Readonly<Record<string, (number: number, all: readonly number[]) => Ranges>> = {
  equal: exactlyAt,
  notEqual: (number) => complement(exactlyAt(number)),
  in: (_, all) => union(...all.map(exactlyAt)),
  notIn: (_, all) => complement(union(...all.map(exactlyAt))),
  lessThan: (number) => below(number, false),
  lessThanInclusive: (number) => below(number, true),
  greaterThan: (number) => above(number, false),
  greaterThanInclusive: (number) => above(number, true),
};
