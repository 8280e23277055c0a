import type { Facts } from "../facts/facts.js";
import { isKnown } from "../facts/quantity.js";
import { compileValue } from "../facts/value.js";
import type { FigureRule } from "../policy/measure-schema.js";
import type { Figure } from "./progress.js";

/** The decimals with which a figure is shown. */
const PLACES = 2;

/** The numbers beside the scores, made ready. */
export function compileFigures(
  rules: Readonly<Record<string, FigureRule>>,
): (facts: Facts, kinds: readonly string[]) => readonly Figure[] {
  const compiled = Object.entries(rules).map(([id, { title, unit, value, adds, for: only }]) => ({
    isFor: (kinds: readonly string[]) => only === undefined || kinds.some((kind) => only.includes(kind)),
    head: { id, title, unit, ...(adds === undefined ? {} : { adds }) },
    value: compileValue(value),
  }));
  return (facts, kinds) =>
    compiled
      .filter(({ isFor }) => isFor(kinds))
      .map(({ head, value }) => {
        const found = value.of(facts.source);
        return {
          ...head,
          ...(isKnown(found) ? { value: found.roundHalfUp(PLACES).valueOf() } : { unknown: found }),
        };
      });
}
