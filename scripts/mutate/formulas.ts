import { type FormulaToken, formulaTokens } from "../../src/policy/formula-tokens.js";
import { besideLiteral } from "./numbers.js";

const SWAPPED: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  min: "max",
  max: "min",
};

/** A formula with one sign, function or number other than it is, each in turn. */
export function formulaMutants(formula: string): readonly string[] {
  const tokens = formulaTokens(formula);
  if ("detail" in tokens) return [];
  return tokens.flatMap((token, i) => {
    const before = formula.slice(0, token.column - 1);
    const after = formula.slice(token.column - 1 + token.text.length);
    return others(token, tokens[i - 1], tokens[i + 1]).map((other) => `${before}${other}${after}`);
  });
}

function others(token: FormulaToken, last?: FormulaToken, next?: FormulaToken): readonly string[] {
  const { kind, text } = token;
  if (kind === "number") return besideLiteral(Number(text)).map(String);
  const other = SWAPPED[text];
  if (other === undefined || (kind === "name" && next?.text !== "(")) return [];
  // A minus before a value, which stands at the beginning or after another sign, is left out.
  const isOfValue = text === "-" && (last === undefined || (last.kind === "sign" && last.text !== ")"));
  return [isOfValue ? "" : other];
}
