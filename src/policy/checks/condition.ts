import { operands } from "../../conditions/operands.js";
import { type Condition, conditionLeaves } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import type { Field } from "../../records/kind.js";
import { type Report, what } from "./report.js";

/** What a field's values are to a comparison. */
type ValueType = "text" | "number" | "date" | "flag";

const typeOf: Readonly<Record<Field["type"], ValueType>> = {
  text: "text",
  id: "text",
  reference: "text",
  enum: "text",
  month: "text",
  date: "date",
  flag: "flag",
  count: "number",
  money: "number",
  share: "number",
};

const typeWords: Readonly<Record<ValueType | "list", Message>> = {
  text: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数值" },
  date: { en: "a date", zh: "日期" },
  flag: { en: "true or false", zh: "真或假" },
  list: { en: "a list", zh: "列表" },
};

/** Holds a condition on records to the fields of their kind: names, types, and the choices of an enum. */
export function checkCondition(
  condition: Condition,
  fields: ReadonlyMap<string, Field>,
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const { path: at, leaf } of conditionLeaves(condition)) {
    const here = [...path, ...at];
    const names = [...fields.keys()];
    if (!report.known(leaf.fact, names, what.field, [...here, "fact"])) continue;
    const field = fields.get(leaf.fact);
    if (field === undefined || leaf.operator === "known") continue;
    const left = typeOf[field.type];
    const mismatch = (right: ValueType | "list", where: readonly PropertyKey[]): void =>
      report.add("TYPE_MISMATCH", where, { left: typeWords[left], right: typeWords[right] });

    const wanted = operands[leaf.operator].left;
    if (wanted === "list") mismatch("list", [...here, "operator"]);
    else if (wanted !== "scalar" && wanted !== left) mismatch(wanted as ValueType, [...here, "operator"]);

    const { value } = leaf;
    if (typeof value === "object" && "fact" in value) {
      const other = fields.get(value.fact);
      if (!report.known(value.fact, names, what.field, [...here, "value", "fact"]) || other === undefined)
        continue;
      if (typeOf[other.type] !== left) mismatch(typeOf[other.type], [...here, "value", "fact"]);
      continue;
    }
    const values =
      typeof value === "object"
        ? value.map((one, i) => [one, [...here, "value", i]] as const)
        : [[value, [...here, "value"]] as const];
    for (const [one, where] of values) {
      const right =
        typeof one === "number"
          ? "number"
          : typeof one === "boolean"
            ? "flag"
            : left === "date"
              ? "date"
              : "text";
      if (right !== left) mismatch(right, where);
      else if (field.type === "enum" && typeof one === "string")
        report.known(one, Object.keys(field.values), what.choice, where);
    }
  }
}
