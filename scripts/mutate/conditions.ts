import { addDays, isCivilDate } from "../../src/calendar/civil-date.js";
import type { OperatorName } from "../../src/conditions/operands.js";
import type { Comparison, Condition } from "../../src/conditions/schema.js";
import type { Field } from "../../src/records/kind.js";
import { type Change, dropped, type Path, replaced } from "./change.js";
import { besideFigure } from "./numbers.js";

/** The field that a fact of a condition names, where it names one. */
export type FieldOf = (fact: string) => Field | undefined;

const NEIGHBOURS: Readonly<Record<OperatorName, readonly OperatorName[]>> = {
  equal: ["notEqual"],
  notEqual: ["equal"],
  in: ["notIn"],
  notIn: ["in"],
  contains: ["doesNotContain"],
  doesNotContain: ["contains"],
  lessThan: ["lessThanInclusive", "greaterThanInclusive"],
  lessThanInclusive: ["lessThan", "greaterThan"],
  greaterThan: ["greaterThanInclusive", "lessThanInclusive"],
  greaterThanInclusive: ["greaterThan", "lessThan"],
  before: ["onOrBefore", "onOrAfter"],
  onOrBefore: ["before", "after"],
  after: ["onOrAfter", "onOrBefore"],
  onOrAfter: ["after", "before"],
  known: [],
};

/** What could be wrong in a condition: members left out, operators and values others than they are. */
export function conditionChanges(condition: Condition, path: Path, fieldOf: FieldOf): readonly Change[] {
  if ("all" in condition || "any" in condition) {
    const word = "all" in condition ? "all" : "any";
    const members = "all" in condition ? condition.all : condition.any;
    const swapped = word === "all" ? { any: members } : { all: members };
    return [
      replaced(path, condition, swapped, `${word} -> ${word === "all" ? "any" : "all"}`),
      ...members.flatMap((member, i) => {
        const rest = members.toSpliced(i, 1);
        const without = rest.length === 1 ? rest[0] : { [word]: rest };
        const place = [...path, word, i];
        return [
          { path: place, says: `${JSON.stringify(member)} -> nothing`, edits: [{ path, value: without }] },
          ...conditionChanges(member, place, fieldOf),
        ];
      }),
    ];
  }
  if ("not" in condition) {
    return [
      replaced(path, condition, condition.not, "not -> nothing"),
      ...conditionChanges(condition.not, [...path, "not"], fieldOf),
    ];
  }
  const { fact, operator, params } = condition;
  return [
    ...NEIGHBOURS[operator].map((other) => replaced([...path, "operator"], operator, other)),
    ...moveChanges(params, [...path, "params"]),
    ...comparedChanges(condition.value, [...path, "value"], fieldOf(fact)),
  ];
}

const OTHER_DATE: Readonly<Record<string, string>> = { asOf: "end", end: "asOf" };

function comparedChanges(
  value: Comparison["value"],
  path: Path,
  field: Field | undefined,
): readonly Change[] {
  if (typeof value === "object" && "fact" in value) {
    const other = OTHER_DATE[value.fact];
    return [
      ...(other === undefined ? [] : [replaced([...path, "fact"], value.fact, other)]),
      ...moveChanges(value.params, [...path, "params"]),
    ];
  }
  const choices = choicesOf(field);
  if (Array.isArray(value)) {
    const extra = choices.find((one) => !value.includes(one));
    return [
      ...(value.length < 2 ? [] : value.map((one, i) => dropped([...path, i], one))),
      ...(extra === undefined ? [] : [replaced(path, value, [...value, extra])]),
    ];
  }
  if (typeof value === "boolean") return [replaced(path, value, !value)];
  if (typeof value === "number") return besideFigure(value).map((one) => replaced(path, value, one));
  const text = String(value);
  if (isCivilDate(text)) return [-1, 1].map((days) => replaced(path, text, addDays(text, days)));
  const at = choices.indexOf(text);
  return [replaced(path, text, at < 0 ? `${text}x` : choices[(at + 1) % choices.length])];
}

function choicesOf(field: Field | undefined): readonly string[] {
  if (field?.type === "enum") return Object.keys(field.values);
  return field?.type === "list" && field.of.type === "enum" ? Object.keys(field.of.values) : [];
}

/** A date that is moved may be moved otherwise, or not at all. */
function moveChanges(params: Comparison["params"], path: Path): readonly Change[] {
  if (params === undefined) return [];
  const [[unit = "", by] = []] = Object.entries(params);
  const others = typeof by === "number" ? besideFigure(by) : [by?.startsWith("-") ? by.slice(1) : `-${by}`];
  return [dropped(path, params), ...others.map((other) => replaced([...path, unit], by, other))];
}
