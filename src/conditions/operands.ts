import type { CivilDate } from "../calendar/civil-date.js";
import { dayNumber } from "../calendar/day-number.js";

/** What can stand on one side of an operator. A scalar is a text, a number, or true or false. */
export type OperandType = "scalar" | "number" | "date" | "boolean" | "list" | "any";

/** What an operator takes. A checker of rule files reads this; so do the operators themselves. */
export interface Operands {
  readonly left: OperandType;
  readonly right: OperandType;
  /** Which sides are of one type: both, a scalar and the other side's members, or neither. */
  readonly alike: "sides" | "members" | "none";
}

/** The operators a rule file may use, and what each takes. */
export const operands = {
  equal: { left: "scalar", right: "scalar", alike: "sides" },
  notEqual: { left: "scalar", right: "scalar", alike: "sides" },
  in: { left: "scalar", right: "list", alike: "members" },
  notIn: { left: "scalar", right: "list", alike: "members" },
  contains: { left: "list", right: "scalar", alike: "members" },
  doesNotContain: { left: "list", right: "scalar", alike: "members" },
  lessThan: { left: "number", right: "number", alike: "sides" },
  lessThanInclusive: { left: "number", right: "number", alike: "sides" },
  greaterThan: { left: "number", right: "number", alike: "sides" },
  greaterThanInclusive: { left: "number", right: "number", alike: "sides" },
  before: { left: "date", right: "date", alike: "sides" },
  after: { left: "date", right: "date", alike: "sides" },
  onOrBefore: { left: "date", right: "date", alike: "sides" },
  onOrAfter: { left: "date", right: "date", alike: "sides" },
  known: { left: "any", right: "boolean", alike: "none" },
} as const satisfies Readonly<Record<string, Operands>>;

/** The name of an operator. */
export type OperatorName = keyof typeof operands;

/** The names of all operators: json-rules-engine's ten, then our own. Its decorators are not offered. */
export const operatorNames = Object.keys(operands) as readonly OperatorName[];

/** Whether a name is that of an operator; what every object inherits is not. */
export function isOperatorName(name: unknown): name is OperatorName {
  return typeof name === "string" && Object.hasOwn(operands, name);
}

/** Whether a value is of a type. An absent one is only of the type "any". */
export const isOfType: Readonly<Record<OperandType, (value: unknown) => boolean>> = {
  scalar: isScalar,
  number: isNumber,
  date: isDate,
  boolean: (value) => typeof value === "boolean",
  list: (value) => Array.isArray(value),
  any: () => true,
};

/** A text, a number, or true or false. */
export function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || isNumber(value);
}

/** A day of the years 0 to 9999. It is asked in every comparison of dates and makes none. */
export function isDate(value: unknown): value is CivilDate {
  return typeof value === "string" && !Number.isNaN(dayNumber(value));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && !Number.isNaN(value);
}
