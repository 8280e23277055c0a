import { type Exact, ZERO } from "../exact/exact.js";

/** Points as they are printed: exact, with at most two decimals. */
const PLACES = 2;
const CENTS = 100;

export function roundPoints(points: Exact): Exact {
  return points.roundHalfUp(PLACES);
}

export function sum(numbers: readonly Exact[]): Exact {
  return numbers.reduce((total, x) => total.add(x), ZERO);
}

export function clamp(x: Exact, least: Exact, most: Exact): Exact {
  return x.compare(least) < 0 ? least : x.compare(most) > 0 ? most : x;
}

/**
 * Divides a total of printed points in proportion to weights so that the printed parts add up to it:
 * each part is cut to 0.01, what is left goes to the largest remainders, on a tie to the earlier part.
 */
export function apportion(total: Exact, weights: readonly Exact[]): readonly Exact[] {
  const whole = sum(weights);
  if (whole.equals(0)) return weights.map(() => ZERO);
  const exact = weights.map((weight) => total.mul(weight).div(whole).mul(CENTS));
  const cut = exact.map((part) => part.floor());
  const left = total.mul(CENTS).sub(sum(cut)).valueOf();
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part.sub(cut[index] ?? ZERO) }))
    .toSorted((a, b) => b.remainder.compare(a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return cut.map((part, index) => (lucky.has(index) ? part.add(1) : part).div(CENTS));
}
