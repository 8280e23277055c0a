import { isCivilDate } from "../../calendar/civil-date.js";
import { operands } from "../../conditions/operands.js";
import { type Comparison, type Condition, conditionLeaves } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import type { Field } from "../../records/kind.js";
import { coreDates } from "../fact-names.js";
import { type Path, type Report, what } from "./report.js";

/** What a field's values are to a comparison. */
type ValueType = "text" | "number" | "date" | "flag" | "list";

const typeOf: Readonly<Record<Field["type"], ValueType>> = {
  text: "text",
  id: "text",
  reference: "text",
  enum: "text",
  month: "text",
  period: "text",
  list: "list",
  days: "number",
  date: "date",
  flag: "flag",
  count: "number",
  money: "number",
  share: "number",
};

const typeWords: Readonly<Record<ValueType, Message>> = {
  text: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数值" },
  date: { en: "a date", zh: "日期" },
  flag: { en: "true or false", zh: "真或假" },
  list: { en: "a list", zh: "列表" },
};

/** What a condition on records may use: the fields of their kind, and numbers and dates that are not the record's. */
export interface ConditionNames {
  readonly fields: ReadonlyMap<string, Field>;
  readonly numbers: readonly string[];
}

/** Holds a condition on records to what there is: names, types, and the choices of an enum. */
export function checkCondition(
  condition: Condition,
  { fields, numbers }: ConditionNames,
  path: Path,
  report: Report,
): void {
  const names = [...fields.keys(), ...numbers, ...coreDates];
  const typeNamed = (name: string): ValueType => {
    const field = fields.get(name);
    return field !== undefined ? typeOf[field.type] : numbers.includes(name) ? "number" : "date";
  };
  for (const { path: at, leaf } of conditionLeaves(condition)) {
    const here = [...path, ...at];
    if (!report.known(leaf.fact, names, what.field, [...here, "fact"])) continue;
    const field = fields.get(leaf.fact);
    if (at.includes("not") && field !== undefined && !field.required && leaf.operator !== "known") {
      report.add("NOT_ABSENT", [...here, "fact"], { field: leaf.fact });
    }
    if (leaf.operator !== "known") checkOperands(leaf, typeNamed, field, names, here, report);
  }
}

function checkOperands(
  { fact, operator, value }: Comparison,
  typeNamed: (name: string) => ValueType,
  field: Field | undefined,
  names: readonly string[],
  here: Path,
  report: Report,
): void {
  const whole = typeNamed(fact);
  // What a list is compared with is like one of its members.
  const left = field?.type === "list" ? typeOf[field.of.type] : whole;
  const wanted = operands[operator];
  const mismatch = (right: ValueType, where: Path): void =>
    report.add("TYPE_MISMATCH", where, { left: typeWords[left], right: typeWords[right] });
  if ((wanted.left === "list") !== (whole === "list")) mismatch("list", [...here, "operator"]);
  else if (wanted.left !== "scalar" && wanted.left !== "list" && wanted.left !== whole)
    mismatch(wanted.left as ValueType, [...here, "operator"]);

  if (typeof value === "object" && "fact" in value) {
    const where = [...here, "value", "fact"];
    if (!report.known(value.fact, names, what.field, where)) return;
    if (wanted.right === "list") mismatch("list", [...here, "operator"]);
    else if (typeNamed(value.fact) !== left) mismatch(typeNamed(value.fact), where);
    return;
  }
  const own = field?.type === "list" ? field.of : field;
  const choices = own?.type === "enum" ? Object.keys(own.values) : undefined;
  const values: readonly (readonly [unknown, Path])[] =
    typeof value === "object"
      ? value.map((one, i) => [one, [...here, "value", i]])
      : [[value, [...here, "value"]]];
  for (const [one, where] of values) {
    const right = typeOfLiteral(one, left);
    if (right !== left) mismatch(right, where);
    else if (choices !== undefined) report.known(String(one), choices, what.choice, where);
  }
}

/** What a literal is to a comparison; a text that is to be a date must be one. */
function typeOfLiteral(value: unknown, wanted: ValueType): ValueType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  return wanted === "date" && isCivilDate(value) ? "date" : "text";
}
