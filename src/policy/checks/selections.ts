import { UNIT_REFERENCE } from "../../records/kind.js";
import type { Measure } from "../measure-schema.js";
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
    if (rule.where !== undefined) checkCondition(rule.where, fields, [...path, "where"], report);
  }
  for (const circle of circles(measure)) {
    report.add("CIRCLE", ["select", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
}

/** Selections that are made of themselves. */
function circles(measure: Measure): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) found.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    const rule = measure.select[name];
    for (const next of [rule?.from, rule?.except]) if (next !== undefined) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of Object.keys(measure.select)) visit(name, []);
  return found;
}
