import type { Facts } from "../facts/facts.js";
import { isKnown } from "../facts/quantity.js";
import { compileValue } from "../facts/value.js";
import type { FigureRule } from "../policy/measure-schema.js";
import type { Writable } from "../shape/building.js";
import type { Figure } from "./progress.js";

/** The decimals with which a figure is shown. */
const PLACES = 2;

/** The numbers beside the scores, made ready. */
export function compileFigures(
  rules: Readonly<Record<string, FigureRule>>,
): (facts: Facts, kinds: readonly string[]) => readonly Figure[] {
  const compiled = Object.entries(rules).map(([id, { title, unit, value, adds, for: only }]) => ({
    id,
    title,
    unit,
    adds,
    only,
    value: compileValue(value),
  }));
  return (facts, kinds) => {
    const figures: Figure[] = [];
    for (const { id, title, unit, adds, only, value } of compiled) {
      if (only !== undefined && !kinds.some((kind) => only.includes(kind))) continue;
      const found = value.of(facts.source);
      const figure: Writable<Figure> = { id, title, unit };
      if (adds !== undefined) figure.adds = adds;
      if (isKnown(found)) figure.value = found.roundHalfUp(PLACES).valueOf();
      else figure.unknown = found;
      figures.push(figure);
    }
    return figures;
  };
}
