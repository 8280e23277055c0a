import { isCivilDate } from "../calendar/civil-date.js";
import { FARTHEST } from "../calendar/offset.js";
import { isOfType, isOperatorName, type OperandType, operands } from "./operands.js";

type Plain = Readonly<Record<string, unknown>>;

/** Deeper nesting is not looked through here. */
const LEVELS = 16;

/** How the name of a number that moves a date is written, with or without a minus. */
export const signedName = /^-?[A-Za-z][A-Za-z0-9]{0,59}$/;

/**
 * Whether something is surely a condition: what this takes, the schema takes. What it does not take may still be one.
 * A policy has hundreds of conditions, and looking at them through the schema takes longer than all else that makes a
 * policy ready.
 */
export function isPlainCondition(input: unknown, levels = LEVELS): boolean {
  if (levels === 0 || !isPlain(input)) return false;
  if ("fact" in input) return isComparison(input);
  const [key, ...more] = Object.keys(input);
  if (key === undefined || more.length > 0) return false;
  const joined = input[key];
  if (key === "not") return isPlainCondition(joined, levels - 1);
  if ((key !== "all" && key !== "any") || !Array.isArray(joined) || joined.length < 2) return false;
  return isEach(joined, (one) => isPlainCondition(one, levels - 1));
}

function isComparison(input: Plain): boolean {
  const { operator, value } = input;
  if (!isOperatorName(operator) || value === undefined) return false;
  return (
    isReference(input, ["fact", "params", "operator", "value"]) && isRight(value, operands[operator].right)
  );
}

function isRight(value: unknown, type: OperandType): boolean {
  if (type !== "boolean" && isPlain(value)) return isReference(value, ["fact", "params"]);
  if (type === "list") return Array.isArray(value) && value.length > 0 && isEach(value, isScalar);
  if (type === "date") return isCivilDate(value);
  return isScalar(value) && isOfType[type](value);
}

/** The part of an object that says which fact: its name, and how far its date is moved where it is. */
function isReference(input: Plain, allowed: readonly string[]): boolean {
  const { fact, params } = input;
  if (typeof fact !== "string" || fact === "") return false;
  if ("params" in input && !isMove(params)) return false;
  return Object.keys(input).every((key) => allowed.includes(key));
}

function isMove(params: unknown): boolean {
  if (!isPlain(params)) return false;
  const [key, ...more] = Object.keys(params);
  if ((key !== "days" && key !== "months") || more.length > 0) return false;
  const by = params[key];
  if (typeof by === "string") return signedName.test(by);
  return Number.isInteger(by) && Math.abs(Number(by)) <= FARTHEST;
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : isOfType.scalar(value);
}

/** An object as JSON has them: nothing of it is inherited. */
function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether something holds of every member; also of one that is not there, as lists made by hand may have. */
function isEach(list: readonly unknown[], holds: (one: unknown) => boolean): boolean {
  for (const one of list) if (!holds(one)) return false;
  return true;
}
