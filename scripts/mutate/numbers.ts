import type { Path } from "./change.js";
import { type Change, replaced } from "./change.js";

/** Figures beside a figure that a city may set: a whole one more and less, or as little as its decimals show. */
export function besideFigure(figure: number): readonly number[] {
  const decimals = Number.isInteger(figure) ? 0 : Math.max(2, decimalsOf(figure));
  const step = 10 ** -decimals;
  return [figure + step, figure - step].map((one) => Number(one.toFixed(decimals)));
}

/**
 * Figures beside one that is written in a rule. 0 and 1 become each other: a little more than the whole or less than
 * nothing often is the same.
 */
export function besideLiteral(figure: number): readonly number[] {
  if (figure === 0) return [1];
  return figure === 1 ? [0] : besideFigure(figure);
}

/** A number of days and the like, never below the least. */
export function countChanges(count: unknown, path: Path, least = 0): readonly Change[] {
  if (typeof count !== "number") return [];
  return [count + 1, count - 1].filter((one) => one >= least).map((one) => replaced(path, count, one));
}

function decimalsOf(figure: number): number {
  return String(figure).split(".")[1]?.length ?? 0;
}
