import type { FactReference } from "../../src/conditions/references.js";
import type { Comparison, Condition } from "../../src/conditions/schema.js";
import { formulaNames, parseFormula } from "../../src/policy/formula.js";
import type { Measure, OffsetRule, Value } from "../../src/policy/measure-schema.js";
import type { Field } from "../../src/records/kind.js";
import { code } from "./markdown.js";

/** What the names of a condition or value stand for. */
export interface Named {
  readonly fields?: ReadonlyMap<string, Field> | undefined;
  readonly parameters: Measure["parameters"];
}

const OPERATORS: Readonly<Record<Comparison["operator"], string>> = {
  equal: "is",
  notEqual: "is not",
  in: "is one of",
  notIn: "is none of",
  contains: "contains",
  doesNotContain: "does not contain",
  lessThan: "is below",
  lessThanInclusive: "is at most",
  greaterThan: "is above",
  greaterThanInclusive: "is at least",
  before: "is before",
  after: "is after",
  onOrBefore: "is on or before",
  onOrAfter: "is on or after",
  known: "is known",
};

/** A condition in words; what is joined inside another joint stands in parentheses. */
export function conditionWords(condition: Condition, named: Named, isInside = false): string {
  if ("all" in condition || "any" in condition) {
    const members = "all" in condition ? condition.all : condition.any;
    const joint = members
      .map((one) => conditionWords(one, named, true))
      .join("all" in condition ? " and " : " or ");
    return isInside ? `(${joint})` : joint;
  }
  if ("not" in condition) return `not (${conditionWords(condition.not, named)})`;
  const { operator, value } = condition;
  const subject = referenceWords(condition, named);
  if (operator === "known") return `${subject} ${value === true ? "is known" : "is not known"}`;
  return `${subject} ${OPERATORS[operator]} ${comparedWords(value, named.fields?.get(condition.fact), named)}`;
}

function comparedWords(value: Comparison["value"], field: Field | undefined, named: Named): string {
  if (Array.isArray(value)) return value.map((one) => comparedWords(one, field, named)).join(", ");
  if (typeof value === "object" && "fact" in value) return referenceWords(value, named);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return String(value);
  const text = String(value);
  const choices = field?.type === "list" ? field.of : field;
  const title = choices?.type === "enum" ? choices.values[text]?.en : undefined;
  return `“${title ?? text}”`;
}

const DATES: Readonly<Record<string, string>> = {
  asOf: "the as-of date",
  end: "the last day that is scored",
  yearStart: "1 January",
  year: "the year",
  timeProgress: "the part of the year that is over",
};

function referenceWords({ fact, params }: FactReference, named: Named): string {
  const name = fieldWords(fact, named);
  const [[unit, by] = []] = Object.entries(params ?? {});
  if (by === undefined) return name;
  const isBack = String(by).startsWith("-");
  const count = String(by).replace(/^-/, "");
  const many = typeof by === "number" ? count : fieldWords(count, named);
  return `${name} ${isBack ? "less" : "plus"} ${many} ${unit}`;
}

/** A field by its title, anything else by its name. */
export function fieldWords(name: string, named: Named): string {
  const { fields, parameters } = named;
  const parameter = parameters[name];
  if (parameter !== undefined) return `${figureWords(parameter)} (${code(name)})`;
  const field = fields?.get(name);
  const title = field?.title.en;
  const [first, rest] = name.split(".");
  if (title === undefined || title === "worked out") {
    const list = rest === "count" ? fields?.get(first ?? "")?.title.en : undefined;
    return list === undefined ? (DATES[name] ?? code(name)) : `the number of “${list}”`;
  }
  return rest === undefined ? `“${title}”` : `“${title}” of ${code(first ?? "")}`;
}

/** A value in words: a number, a formula, or what it is under which condition. */
export function valueWords(value: Value, named: Named): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value in named.parameters ? fieldWords(value, named) : code(value);
  return value.bands
    .map(({ when, value: own }) =>
      when === undefined
        ? `else ${valueWords(own, named)}`
        : `${valueWords(own, named)} if ${conditionWords(when, named)}`,
    )
    .join("; ");
}

/** The names in a value, each once, in the order in which they appear. */
export function namesOfValue(value: Value | undefined): readonly string[] {
  if (value === undefined || typeof value === "number") return [];
  if (typeof value === "object") {
    const names = value.bands.flatMap(({ when, value: own }) => [
      ...namesOfCondition(when),
      ...namesOfValue(own),
    ]);
    return [...new Set(names)];
  }
  const reading = parseFormula(value);
  return reading.ok ? [...new Set(formulaNames(reading.formula).map(({ name }) => name))] : [];
}

function namesOfCondition(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(namesOfCondition);
  if ("any" in condition) return condition.any.flatMap(namesOfCondition);
  if ("not" in condition) return namesOfCondition(condition.not);
  const other =
    typeof condition.value === "object" && "fact" in condition.value ? [condition.value.fact] : [];
  return [condition.fact, ...other];
}

/** The values of a parameter with the kinds of unit that they are for: "1 (county, park); 2 (soe)". */
export function figureWords({ values }: Measure["parameters"][string], kinds?: readonly string[]): string {
  const own = values.filter(
    (one) => kinds === undefined || one.for === undefined || one.for.some((kind) => kinds.includes(kind)),
  );
  const isOne = new Set(own.map(({ value }) => value)).size <= 1;
  if (isOne) return String(own[0]?.value ?? "");
  return own
    .map(({ value, for: whom, from }) => {
      const isDated = own.some((other) => other.for?.join() === whom?.join() && other.from !== from);
      const notes = [...(whom === undefined ? [] : [whom.join(", ")]), ...(isDated ? [`from ${from}`] : [])];
      return notes.length === 0 ? `${value} (others)` : `${value} (${notes.join(", ")})`;
    })
    .join("; ");
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  days: ["day", "days"],
  workingDays: ["working day", "working days"],
  months: ["month", "months"],
};

/** How far away a day is: "10 working days", "the end of the next month". */
export function offsetWords(offset: OffsetRule, measure: Measure): string {
  if ("toEndOf" in offset) return `the end of the ${offset.toEndOf}`;
  const [[unit = "", by = 0] = []] = Object.entries(offset) as [string, string | number][];
  const parameter = typeof by === "string" ? measure.parameters[by] : undefined;
  const [one, many] = UNITS[unit] ?? ["", ""];
  if (typeof by === "string" && parameter === undefined) return `${code(by)} ${many}`;
  const count = parameter === undefined ? String(by) : figureWords(parameter);
  return `${count} ${count === "1" ? one : many}`;
}
