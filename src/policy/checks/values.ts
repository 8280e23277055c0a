import type { Message } from "../../messages/message.js";
import { formulaNames, parseFormula } from "../formula.js";
import type { OffsetRule, Value } from "../measure-schema.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";

/** An offset uses parameters only; a number of days or months is whole. */
export function checkOffset(offset: OffsetRule, path: Path, names: Names, report: Report): void {
  for (const [key, value] of Object.entries(offset)) {
    if (key === "toEndOf") continue;
    const at = [...path, key];
    checkValue(value, at, names.parameters, what.parameter, report);
    const figures = typeof value === "number" ? [value] : (names.parameterValues(value) ?? []);
    if (!figures.every((figure) => Number.isInteger(figure) && figure >= 0)) {
      report.add("VALUE_INVALID", at, { expected: { en: "a whole number, 0 or more", zh: "不小于0的整数" } });
    }
  }
}

/** A formula can be read, and every name in it is known. */
export function checkValue(
  value: Value,
  path: Path,
  valid: readonly string[],
  kind: Message,
  report: Report,
): void {
  if (typeof value === "number") return;
  const parsed = parseFormula(value);
  if (!parsed.ok) {
    report.add("FORMULA_SYNTAX", path, { detail: parsed.detail }, parsed.column);
    return;
  }
  for (const { name, column } of formulaNames(parsed.formula))
    report.known(name, valid, kind, path, "value", column);
}

/** Holds a basis to the sources that there are. */
export function checkBasis(basis: string, path: Path, sources: readonly string[], report: Report): void {
  if (basis !== "article" && basis !== "assumption") report.known(basis, sources, what.source, path);
}
