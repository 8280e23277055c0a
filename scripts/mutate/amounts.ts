import type { Measure } from "../../src/policy/measure-schema.js";
import { type Change, replaced } from "./change.js";
import { optionalValueChanges, valueChanges } from "./values.js";

const OTHER_WORD: Readonly<Record<string, string>> = {
  sum: "average",
  average: "sum",
  min: "max",
  max: "min",
  latest: "max",
};
const OTHER_FIGURE: Readonly<Record<string, string>> = {
  average: "max",
  min: "max",
  max: "min",
  rank: "size",
  size: "rank",
};
const noField = () => undefined;

/** What could be wrong in the amounts of a measure. */
export function amountChanges({ amounts = {} }: Measure): readonly Change[] {
  return Object.entries(amounts).flatMap(([name, amount]): readonly Change[] => {
    const path = ["amounts", name];
    if (typeof amount !== "object" || "bands" in amount) return valueChanges(amount, path, noField);
    if ("target" in amount) return [];
    if ("group" in amount)
      return [replaced([...path, "group"], amount.group, OTHER_FIGURE[amount.group] ?? "max")];
    const { of, orElse, ...word } = amount;
    const [[own = "", field] = []] = Object.entries(word);
    const rest = { of, ...(orElse === undefined ? {} : { orElse }) };
    return [
      replaced(path, amount, { [OTHER_WORD[own] ?? "sum"]: field, ...rest }, `${own} -> ${OTHER_WORD[own]}`),
      ...optionalValueChanges(orElse, [...path, "orElse"], noField),
    ];
  });
}
