import { toNumber } from "../../exact/exact.js";
import { type CompiledParameters, compileParameters } from "../../facts/parameters.js";
import { isKnown } from "../../facts/quantity.js";
import { both } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Measure } from "../../policy/measure-schema.js";
import { numberWords } from "../numbers.js";
import { factTitle } from "./fact-titles.js";

const words = {
  parameter: { en: "“{title}” ({value})", zh: "“{title}”（{value}）" },
} as const satisfies Readonly<Record<string, Message>>;

/** Says the names of a rule file in words; a name without words as it is. */
export interface Naming {
  /** In a formula a parameter is its figure, in a condition its title beside. */
  readonly inFormula: (name: string) => Message;
  readonly inCondition: (name: string) => Message;
  /** What a fact or a parameter is called; nothing where nobody said so. */
  readonly titleOf: (name: string) => Message | undefined;
}

/** Names as they are, where there is no rule file for them. */
export const plainNames: Naming = { inFormula: both, inCondition: both, titleOf: () => undefined };

/** The words for the names of a measure, as its parameters are for some kinds of unit on a day. */
export function namingOf(measure: Measure, unitKinds: readonly string[], on: string): Naming {
  const parameters: ReturnType<CompiledParameters> = compileParameters(measure)(unitKinds);
  const { amounts = {} } = measure;
  const nameOf = (name: string, depth: number): Message => {
    const parameter = parameters(name, on);
    if (parameter !== undefined && isKnown(parameter)) return numberWords(toNumber(parameter));
    const title = factTitle(measure, name);
    if (title !== undefined) return title;
    const amount = Object.hasOwn(amounts, name) ? amounts[name] : undefined;
    if (typeof amount !== "string" || depth === 0) return both(name);
    return inBrackets(
      amount,
      formulaText(amount, (one) => nameOf(one, depth - 1)),
    );
  };
  const inFormula = (name: string): Message => nameOf(name, DEEPEST);
  const inCondition = (name: string): Message => {
    const title = parameterTitle(measure, name);
    return title === undefined ? inFormula(name) : fill(words.parameter, { title, value: inFormula(name) });
  };
  const titleOf = (name: string): Message | undefined =>
    parameterTitle(measure, name) ?? factTitle(measure, name);
  return { inFormula, inCondition, titleOf };
}

function parameterTitle({ parameters }: Measure, name: string): Message | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name]?.title : undefined;
}

/** An amount that is made of amounts is spelt out so far. */
const DEEPEST = 4;
const SIMPLE = /^[\w.]+$/;
const NAME = /[A-Za-z][A-Za-z0-9.]*/g;
const signs: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−" };

/** A formula with its names in words, to stand in another: in brackets where it is more than one value. */
export function formulaInside(formula: string, { inFormula }: Naming): Message {
  return inBrackets(formula, formulaText(formula, inFormula));
}

function inBrackets(formula: string, text: Message): Message {
  return SIMPLE.test(formula) ? text : { en: `(${text.en})`, zh: `(${text.zh})` };
}

/** A formula with its names in words. */
export function formulaText(formula: string, nameOf: (name: string) => Message): Message {
  const inLanguage = (language: "en" | "zh"): string =>
    formula
      .replace(/[*/-]/g, (sign) => signs[sign] ?? sign)
      .replace(NAME, (name) => (name === "min" || name === "max" ? name : nameOf(name)[language]));
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}
