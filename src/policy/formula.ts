import type { Message } from "../messages/message.js";
import { parseTokens } from "./formula-parser.js";
import { type FormulaStop, formulaTokens } from "./formula-tokens.js";

/** A formula as plain data; numbers stay text, so that they stay exact. */
export type Formula =
  | { readonly op: "number"; readonly text: string }
  /** `column` counts from 1 in the formula. */
  | { readonly op: "name"; readonly name: string; readonly column: number }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly op: "negate"; readonly of: Formula }
  | { readonly op: "min" | "max"; readonly of: readonly Formula[] };

/** A formula, or why it cannot be read. */
export type FormulaReading =
  | { readonly ok: true; readonly formula: Formula }
  | ({ readonly ok: false } & FormulaStop);

const LONGEST = 1_000;
const tooLong: Message = { en: `it is longer than ${LONGEST} characters`, zh: `长度超过${LONGEST}个字符` };

/**
 * Reads a formula: numbers, names, `+ - * /`, parentheses, `min(…)`, `max(…)`. A minus before a value binds
 * more than any other operator.
 *
 * @example
 * parseFormula("-0.5"); // => { ok: true, formula: { op: "negate", of: { op: "number", text: "0.5" } } }
 */
export function parseFormula(text: string): FormulaReading {
  if (text.length > LONGEST) return { ok: false, column: LONGEST + 1, detail: tooLong };
  const tokens = formulaTokens(text);
  if ("detail" in tokens) return { ok: false, ...tokens };
  const formula = parseTokens(tokens);
  return "detail" in formula ? { ok: false, ...formula } : { ok: true, formula };
}

/** The names in a formula, in order of appearance, each as often as it appears. */
export function formulaNames(
  formula: Formula,
): readonly { readonly name: string; readonly column: number }[] {
  switch (formula.op) {
    case "number":
      return [];
    case "name":
      return [{ name: formula.name, column: formula.column }];
    case "negate":
      return formulaNames(formula.of);
    case "min":
    case "max":
      return formula.of.flatMap(formulaNames);
    default:
      return [...formulaNames(formula.left), ...formulaNames(formula.right)];
  }
}
