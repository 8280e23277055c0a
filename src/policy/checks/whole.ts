import { FARTHEST } from "../../calendar/offset.js";
import type { Field } from "../../records/kind.js";
import { type Names, workedOut } from "./names.js";
import { type Path, type Report, what } from "./report.js";

/** What is counted by a parameter is so only if that has whole numbers within reach. */
export function checkWhole(
  value: number | string,
  path: Path,
  names: Names,
  report: Report,
  least = 0,
  most = FARTHEST,
): void {
  if (typeof value === "number") return;
  if (!report.known(value, names.parameters, what.parameter, path)) return;
  const figures = names.parameterValues(value) ?? [];
  if (figures.every((figure) => Number.isInteger(figure) && figure >= least && figure <= most)) return;
  report.add("VALUE_INVALID", path, {
    expected: {
      en: `a parameter with whole numbers from ${least} to ${most}`,
      zh: `取值为${least}至${most}的整数的参数`,
    },
  });
}

/**
 * A number of a record counts days where it is whole: a count, or one that was worked out, which is held to that when
 * it is. A field goes before a parameter of the same name.
 */
export function checkWholeField(
  name: string,
  path: Path,
  fields: ReadonlyMap<string, Field>,
  names: Names,
  report: Report,
): void {
  const field = fields.get(name);
  if (field === undefined) {
    const counts = [...fields].filter(([, one]) => isWhole(one)).map(([one]) => one);
    if (report.known(name, [...names.parameters, ...counts], what.whole, path))
      checkWhole(name, path, names, report);
  } else if (!isWhole(field)) {
    const expected = {
      en: "a count, a number of `with`, or a parameter that no field shares its name with",
      zh: "计数字段、“with”中的数值，或不与字段同名的参数",
    };
    report.add("VALUE_INVALID", path, { expected });
  }
}

function isWhole(field: Field): boolean {
  return field.type === "count" || field === workedOut;
}
