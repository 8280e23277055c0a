import Fraction from "fraction.js";

/** Why a number is not known, in the order in which one reason takes precedence over the next. */
export const reasons = ["no-data", "not-due", "exempt", "not-applicable"] as const;
export type Reason = (typeof reasons)[number];

/** An exact rational number, or the reason why there is none. */
export type Quantity = Fraction | Reason;

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

/** A number as exactly what it says: 33.333333 is not a third. */
export function exactly(x: number): Fraction {
  const text = String(x);
  if (!text.includes("e")) return new Fraction(text);
  return Math.abs(x) < 1 ? new Fraction(x.toFixed(20)) : new Fraction(BigInt(x));
}

export function isKnown(quantity: Quantity): quantity is Fraction {
  return typeof quantity !== "string";
}

/** The reason that speaks for several quantities: the first of `reasons` that any of them has. */
export function firstReason(quantities: readonly Quantity[]): Reason | undefined {
  return reasons.find((reason) => quantities.includes(reason));
}

/** `x` rounded once, half-up, to so many decimal places. */
export function roundHalfUp(x: Fraction, places: number): Fraction {
  const scale = 10 ** places;
  return x.mul(scale).add("1/2").floor().div(scale);
}

/** An exact number as others see it: rounded once, half-up, to 10 places. */
export function toNumber(x: Fraction): number {
  return roundHalfUp(x, 10).valueOf();
}
