import type * as z from "zod";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import { nearest } from "../messages/nearest.js";
import { expected } from "./expected.js";
import { isOperatorName, operands, operatorNames } from "./operands.js";
import { type ConditionForm, conditionForms } from "./schema.js";

type Path = readonly PropertyKey[];

const leafKeys = ["fact", "operator", "value"];
const nodeKeys = ["all", "any", "not"];

/** Words what the schema found wrong with a condition; `at` is the condition's own place. */
export function conditionFaults(
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: string,
): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, input, [], at));
}

function faultsOf(issue: z.core.$ZodIssue, input: unknown, base: Path, at: string): readonly Fault[] {
  const path = [...base, ...issue.path];
  const value = valueAt(input, path);
  const form = formOf(value);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, validKeys(path, form), place(at, [...path, key])));
  }
  if (issue.code !== "invalid_union" || !isObject(value)) return [wrongValue(value, input, path, at)];
  const inner = issue.errors[path.at(-1) === "value" ? 1 : conditionForms.indexOf(form)] ?? [];
  return inner.filter((one) => matters(one, value)).flatMap((one) => faultsOf(one, input, path, at));
}

/** The form that an object is meant to have: the schema's words on the others help nobody. */
function formOf(value: unknown): ConditionForm {
  const node = (["all", "any", "not"] as const).find((key) => isObject(value) && Object.hasOwn(value, key));
  if (node !== undefined) return node;
  const operator = valueAt(value, ["operator"]);
  return isOperatorName(operator) ? operands[operator].right : "scalar";
}

/** Without an operator nothing is known of the value; with none of the keys, only the wrong ones matter. */
function matters(issue: z.core.$ZodIssue, value: object): boolean {
  if (issue.code === "unrecognized_keys") return true;
  const keys = Object.keys(value);
  if (keys.length > 0 && !keys.some((key) => leafKeys.includes(key) || nodeKeys.includes(key))) return false;
  if (issue.path[0] !== "value" || !("value" in value)) return true;
  return isOperatorName(valueAt(value, ["operator"]));
}

function unknownKey(key: string, valid: readonly string[], path: string): Fault {
  const like = nearest(key, valid);
  return fault(
    "KEY_UNKNOWN",
    path,
    { key, valid: valid.join(", ") },
    like === undefined ? {} : { nearest: like },
  );
}

function validKeys(path: Path, form: ConditionForm): readonly string[] {
  if (path.at(-1) === "value") return ["fact"];
  return nodeKeys.includes(form) ? [form] : [...leafKeys, ...nodeKeys];
}

function wrongValue(value: unknown, input: unknown, path: Path, at: string): Fault {
  const name = path.findLast((step) => typeof step === "string");
  const where = place(at, path);
  if (value === undefined && path.length > 0 && typeof path.at(-1) === "string") {
    return fault("KEY_MISSING", where, { key: String(name) });
  }
  if (name === "operator" && typeof value === "string") {
    const like = nearest(value, operatorNames);
    const what = { en: "operator", zh: "运算符" };
    return fault("NAME_UNKNOWN", where, { what, name: value }, like === undefined ? {} : { nearest: like });
  }
  return fault("VALUE_INVALID", where, { expected: expectedAt(input, path, name) });
}

function expectedAt(input: unknown, path: Path, name: PropertyKey | undefined): Message {
  if (name === "fact") return expected.fact;
  if (name === "operator") return expected.operator;
  if ((name === "all" || name === "any") && path.at(-1) === name) return expected.members;
  if (name !== "value") return expected.condition;
  const operator = valueAt(input, [...path.slice(0, path.lastIndexOf("value")), "operator"]);
  return expected[isOperatorName(operator) ? operands[operator].right : "scalar"];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function place(at: string, path: Path): string {
  return path.reduce<string>(
    (text, step) => text + (typeof step === "number" ? `[${step}]` : `.${String(step)}`),
    at,
  );
}
