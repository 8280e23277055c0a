import { FARTHEST } from "../../calendar/offset.js";
import type { Names } from "./names.js";
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
