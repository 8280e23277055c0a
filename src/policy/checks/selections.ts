import { UNIT_REFERENCE } from "../../records/kind.js";
import { coreNumbers } from "../fact-names.js";
import type { Measure } from "../measure-schema.js";
import { circlesOf } from "./circles.js";
import { checkCondition } from "./condition.js";
import type { Names } from "./names.js";
import { type Report, what } from "./report.js";

/** Selections are made of records or of each other, without a circle, by fields that there are. */
export function checkSelections(
  measure: Measure,
  names: Names,
  kindNames: readonly string[],
  report: Report,
): void {
  for (const [name, rule] of Object.entries(measure.select)) {
    const path = ["select", name];
    if ((rule.kind === undefined) === (rule.from === undefined)) {
      report.add("VALUE_INVALID", path, {
        expected: { en: 'either "kind" or "from"', zh: "“kind”与“from”二者之一" },
      });
      continue;
    }
    if (rule.kind !== undefined) report.known(rule.kind, kindNames, what.kind, [...path, "kind"]);
    if (rule.as !== undefined && rule.from !== undefined) {
      const expected = { en: '"kind" beside "as"', zh: "与“as”同用的“kind”" };
      report.add("VALUE_INVALID", [...path, "as"], { expected });
    }
    for (const key of ["from", "except"] as const) {
      const other = rule[key];
      if (other !== undefined) report.known(other, names.selections, what.selection, [...path, key]);
    }
    const fields = names.fields(name);
    if (fields === undefined) continue;
    const unitFields = [...fields].filter(
      ([, field]) => field.type === "reference" && field.to === UNIT_REFERENCE,
    );
    if (rule.as !== undefined) {
      report.known(
        rule.as,
        unitFields.map(([field]) => field),
        what.unitField,
        [...path, "as"],
      );
    }
    if (rule.where !== undefined) {
      const numbers = [...names.parameters, ...coreNumbers];
      checkCondition(rule.where, { fields, numbers }, [...path, "where"], report);
    }
  }
  const next = (name: string): readonly string[] => {
    const rule = measure.select[name];
    return [rule?.from, rule?.except].filter((one) => one !== undefined);
  };
  for (const circle of circlesOf(Object.keys(measure.select), next)) {
    report.add("CIRCLE", ["select", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
}
