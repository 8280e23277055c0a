import { type CompiledParameters, compileParameters } from "../facts/parameters.js";
import { isKnown, toNumber } from "../facts/quantity.js";
import { both } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";
import { type DutyFact, dutyFacts } from "../policy/fact-names.js";
import type { Measure } from "../policy/measure-schema.js";
import { numberWords } from "./numbers.js";

const words = {
  number: { en: "number of “{what}”", zh: "“{what}”的数量" },
  titled: { en: "“{what}”", zh: "“{what}”" },
  parameter: { en: "“{title}” ({value})", zh: "“{title}”（{value}）" },
  year: { en: "the year", zh: "年度" },
  timeProgress: { en: "time progress", zh: "序时进度" },
} as const satisfies Readonly<Record<string, Message>>;

const ofDuty: Readonly<Record<DutyFact, Message>> = {
  due: { en: "how often “{what}” was due", zh: "“{what}”应完成数" },
  done: { en: "how often “{what}” was done", zh: "“{what}”完成数" },
  lacking: { en: "how often “{what}” was lacking", zh: "“{what}”未完成数" },
  rate: { en: "rate of “{what}”", zh: "“{what}”完成率" },
  pending: { en: "how often “{what}” is still pending", zh: "“{what}”未到期数" },
  running: { en: "how often “{what}” was missed in a row", zh: "“{what}”连续未完成数" },
};

/** Says the names of a rule file in words; a name without words as it is. */
export interface Naming {
  /** In a formula a parameter is its figure, in a condition its title beside. */
  readonly inFormula: (name: string) => Message;
  readonly inCondition: (name: string) => Message;
}

/** Names as they are, where there is no rule file for them. */
export const plainNames: Naming = { inFormula: both, inCondition: both };

/** The words for the names of a measure, as its parameters are for some kinds of unit on a day. */
export function namingOf(measure: Measure, unitKinds: readonly string[], on: string): Naming {
  const parameters: ReturnType<CompiledParameters> = compileParameters(measure)(unitKinds);
  const { duties, select, figures = {}, amounts = {} } = measure;
  const nameOf = (name: string, depth: number): Message => {
    const parameter = parameters(name, on);
    if (parameter !== undefined && isKnown(parameter)) return numberWords(toNumber(parameter));
    if (name === "year" || name === "timeProgress") return words[name];
    const figure = Object.values(figures).find(({ value }) => value === name);
    if (figure !== undefined) return fill(words.titled, { what: figure.title });
    const dot = name.lastIndexOf(".");
    const [owner, fact] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
    const duty = Object.hasOwn(duties, owner) ? duties[owner] : undefined;
    if (duty !== undefined && isDutyFact(fact)) return fill(ofDuty[fact], { what: duty.title });
    const counts = Object.hasOwn(select, owner) ? select[owner]?.counts : undefined;
    if (counts !== undefined && fact === "count") return fill(words.number, { what: counts });
    const amount = Object.hasOwn(amounts, name) ? amounts[name] : undefined;
    if (typeof amount !== "string" || depth === 0) return both(name);
    return inBrackets(
      amount,
      formulaText(amount, (one) => nameOf(one, depth - 1)),
    );
  };
  const inFormula = (name: string): Message => nameOf(name, DEEPEST);
  const inCondition = (name: string): Message => {
    const title = Object.hasOwn(measure.parameters, name) ? measure.parameters[name]?.title : undefined;
    return title === undefined ? inFormula(name) : fill(words.parameter, { title, value: inFormula(name) });
  };
  return { inFormula, inCondition };
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

function isDutyFact(fact: string): fact is DutyFact {
  return (dutyFacts as readonly string[]).includes(fact);
}
