import { isCivilDate } from "../../calendar/civil-date.js";
import { operands } from "../../conditions/operands.js";
import { referencesIn } from "../../conditions/references.js";
import { type Comparison, type Condition, conditionLeaves } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import type { Field } from "../../records/kind.js";
import { coreDates } from "../fact-names.js";
import { checkMove } from "./move.js";
import type { Names } from "./names.js";
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
  points: "number",
  share: "number",
};

const typeWords: Readonly<Record<ValueType, Message>> = {
  text: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数值" },
  date: { en: "a date", zh: "日期" },
  flag: { en: "true or false", zh: "真或假" },
  list: { en: "a list", zh: "列表" },
};

const aMoved: Message = { en: "a date that is moved", zh: "移动后的日期" };

/** What a condition may use. */
export interface ConditionNames {
  /** The fields of the records that it is about; none where it is about a unit. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Numbers that are not a record's. */
  readonly numbers: readonly string[];
  /** Those of them that a condition may find absent; by others it is not decided until they are known. */
  readonly absent?: readonly string[];
  /** Days that are always there; those of an assessment where it says nothing. */
  readonly dates?: readonly string[];
  /** What all of these are, for messages. */
  readonly kind: Message;
  /** The names of the rule file. Its parameters move dates. */
  readonly names: Names;
}

/** Holds a condition to what there is: names, types, moves of dates, and the choices of an enum. */
export function checkCondition(
  condition: Condition,
  around: ConditionNames,
  path: Path,
  report: Report,
): void {
  const { fields, numbers, absent = [], dates = coreDates, kind } = around;
  const valid = [...new Set([...fields.keys(), ...numbers, ...dates])];
  const typeNamed = (name: string): ValueType => {
    const field = fields.get(name);
    return field !== undefined ? typeOf[field.type] : numbers.includes(name) ? "number" : "date";
  };
  const mayBeAbsent = (name: string): boolean => {
    const field = fields.get(name);
    return field === undefined ? absent.includes(name) : !field.required;
  };
  for (const { path: at, leaf } of conditionLeaves(condition)) {
    const here = [...path, ...at];
    const isHeld = at.includes("not") && leaf.operator !== "known";
    const sides = referencesIn(leaf).map((side, i) => [side, i === 0 ? here : [...here, "value"]] as const);
    const isKnown = sides.map(([side, where]) => {
      const { fact, params } = side;
      if (!report.known(fact, valid, kind, [...where, "fact"])) return false;
      if (isHeld && mayBeAbsent(fact) && !isAsked(fact, condition, at))
        report.add("NOT_ABSENT", [...where, "fact"], { field: fact });
      if (params !== undefined && typeNamed(fact) !== "date") {
        report.add("TYPE_MISMATCH", [...where, "params"], {
          left: typeWords[typeNamed(fact)],
          right: aMoved,
        });
      }
      checkMove(side, around, where, report);
      return true;
    });
    if (leaf.operator !== "known" && !isKnown.includes(false))
      checkOperands(leaf, typeNamed, fields.get(leaf.fact), here, report);
  }
}

/**
 * Whether a comparison settles nothing where a fact is absent: it is joined with the question whether that is known,
 * as `all` with `known` true or `any` with `known` false.
 */
function isAsked(fact: string, condition: Condition, [, ...rest]: Path): boolean {
  if ("not" in condition) return isAsked(fact, condition.not, rest);
  if ("fact" in condition) return false;
  const [members, value] = "all" in condition ? [condition.all, true] : [condition.any, false];
  const asks = (one: Condition): boolean =>
    "fact" in one && one.fact === fact && one.operator === "known" && one.value === value;
  const member = members[Number(rest[0])];
  return members.some(asks) || (member !== undefined && isAsked(fact, member, rest.slice(1)));
}

function checkOperands(
  { fact, operator, value }: Comparison,
  typeNamed: (name: string) => ValueType,
  field: Field | undefined,
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
    if (wanted.right === "list") mismatch("list", [...here, "operator"]);
    else if (typeNamed(value.fact) !== left) mismatch(typeNamed(value.fact), [...here, "value", "fact"]);
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
