import { FARTHEST } from "../../calendar/offset.js";
import { moveName } from "../../conditions/moves.js";
import type { FactReference } from "../../conditions/references.js";
import type { ConditionNames } from "./condition.js";
import type { Path, Report } from "./report.js";
import { checkWhole } from "./whole.js";

/** A date is moved by a number, or by a parameter that has whole ones and that no field of the records hides. */
export function checkMove(
  { params }: FactReference,
  { fields, names }: Pick<ConditionNames, "fields" | "names">,
  path: Path,
  report: Report,
): void {
  const name = params === undefined ? undefined : moveName(params);
  if (params === undefined || name === undefined) return;
  const at = [...path, "params", ...Object.keys(params)];
  if (fields.has(name)) {
    const expected = { en: "a parameter that no field shares its name with", zh: "不与字段同名的参数" };
    report.add("VALUE_INVALID", at, { expected });
  } else checkWhole(name, at, names, report, -FARTHEST);
}
