import { referenceOf } from "../../conditions/references.js";
import { conditionLeaves } from "../../conditions/schema.js";
import type { Path, Report } from "../checks/report.js";
import { formulaTokens } from "../formula-tokens.js";
import type { Doubt } from "./doubt.js";
import { conditionsIn, valuesIn } from "./parts.js";

/** Figures that say nothing else than none, all, and parts of a hundred. */
const PLAIN: readonly number[] = [0, 1, 100];

/** Figures that stand where no basis does: only a parameter's values, and points beside a basis, have one. */
export const doubtFigures: Doubt = (measure, _, report) => {
  for (const { of, path } of valuesIn(measure)) {
    if (typeof of === "number" && !isLinePoints(path)) doubt(of, path, report);
    if (typeof of === "string") doubtFormula(of, path, report);
  }
  for (const { of, path } of conditionsIn(measure)) {
    for (const { leaf, path: at } of conditionLeaves(of)) {
      const { value, params } = leaf;
      const here = [...path, ...at];
      if (Array.isArray(value)) value.forEach((one, i) => void doubt(one, [...here, "value", i], report));
      else doubt(value, [...here, "value"], report);
      const moves = [
        [params, [...here, "params"]],
        [referenceOf(value)?.params, [...here, "value", "params"]],
      ] as const;
      for (const [move, where] of moves) {
        for (const [key, by] of Object.entries(move ?? {})) doubt(by, [...where, key], report);
      }
    }
  }
};

function doubtFormula(text: string, path: Path, report: Report): void {
  const tokens = formulaTokens(text);
  if ("detail" in tokens) return;
  for (const { kind, text: word, column } of tokens) {
    if (kind === "number") doubt(Number(word), path, report, column);
  }
}

function doubt(figure: unknown, path: Path, report: Report, column?: number): void {
  if (typeof figure !== "number" || PLAIN.includes(Math.abs(figure))) return;
  report.add("FIGURE_WITHOUT_BASIS", path, { figure }, column === undefined ? {} : { column });
}

/** The points of a line of bonuses or deductions: the line's basis is theirs. */
function isLinePoints(path: Path): boolean {
  const [, , group, , , key, ...rest] = path;
  return (group === "bonuses" || group === "deductions") && key === "points" && rest.length === 0;
}
