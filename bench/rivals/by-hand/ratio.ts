import type { Reason } from "../../../src/index.js";

/** An exact number: a reduced fraction of whole numbers below 2^53, the lower one above 0. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** An exact number, or why there is none. */
export type Known = Ratio | Reason;

export const ZERO: Ratio = { n: 0, d: 1 };
export const ONE: Ratio = { n: 1, d: 1 };

const order: readonly Reason[] = ["no-data", "not-due", "exempt", "not-applicable"];

/** The reason that speaks for several numbers. */
export function reasonOf(...all: readonly Known[]): Reason | undefined {
  for (const reason of order) if (all.includes(reason)) return reason;
  return undefined;
}

export function ratio(n: number, d = 1): Ratio {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw new RangeError("The sum is too large.");
  let [a, b] = [Math.abs(n), d];
  while (b > 0) [a, b] = [b, a % b];
  return a === 1 ? { n, d } : { n: n / a, d: d / a };
}

/** Sums that leave whole doubles for a moment, before they are reduced, are worked out with whole numbers of any size. */
function reduced(n: bigint, d: bigint): Ratio {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return ratio(Number(n / a), Number(d / a));
}

/** A number as it is written: money has at most 4 decimals, a share at most 6. */
export function exactly(x: number): Ratio {
  if (Number.isInteger(x)) return { n: x, d: 1 };
  const digits = String(x);
  const places = digits.length - digits.indexOf(".") - 1;
  const d = 10 ** places;
  return ratio(Math.round(x * d), d);
}

export function times(a: Ratio, b: Ratio): Ratio {
  const [n, d] = [a.n * b.n, a.d * b.d];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return d === 1 ? { n, d } : ratio(n, d);
  return reduced(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.d === b.d && Number.isSafeInteger(a.n + b.n))
    return a.d === 1 ? { n: a.n + b.n, d: 1 } : ratio(a.n + b.n, a.d);
  const [left, right, d] = [a.n * b.d, b.n * a.d, a.d * b.d];
  if ([left, right, left + right, d].every(Number.isSafeInteger)) return ratio(left + right, d);
  return reduced(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d));
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { n: -b.n, d: b.d });
}

export function over(a: Ratio, b: Ratio): Ratio | "not-applicable" {
  if (b.n === 0) return "not-applicable";
  return times(a, b.n < 0 ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
}

/** Below 0, 0 or above 0, as the first is less, equal or more. */
export function compared(a: Ratio, b: Ratio): number {
  if (a.d === b.d) return a.n - b.n;
  const [left, right] = [a.n * b.d, b.n * a.d];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return minus(a, b).n;
}

export function held(x: Ratio, least: Ratio, most: Ratio): Ratio {
  return compared(x, least) < 0 ? least : compared(x, most) > 0 ? most : x;
}

/** Rounded once, half-up, to so many hundredths. */
export function cents(x: Ratio): number {
  return rounded(x, 100);
}

function rounded({ n, d }: Ratio, scale: number): number {
  if (d === 1) return n * scale;
  const twice = n * scale * 2 + d;
  if (Number.isSafeInteger(twice)) return Math.floor(twice / (2 * d));
  const [above, below] = [BigInt(n) * BigInt(scale * 2) + BigInt(d), BigInt(2 * d)];
  const whole = above / below;
  return Number(above < 0n && whole * below !== above ? whole - 1n : whole);
}

/** As others see it: rounded once, half-up, to 10 places. */
export function numberOf(x: Ratio): number {
  if (x.d === 1) return x.n;
  const scaled = rounded(x, 1e10);
  // Where all its digits do not fit, the nearest double is the number to so many places.
  return Number.isSafeInteger(scaled) ? scaled / 1e10 : x.n / x.d;
}

export function textOf({ n, d }: Ratio): string {
  return d === 1 ? String(n) : `${n}/${d}`;
}
