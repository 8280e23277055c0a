import type { Exact } from "../exact/exact.js";

/** Why a number is not known, in the order in which one reason takes precedence over the next. */
export const reasons = ["no-data", "not-due", "exempt", "not-applicable"] as const;
export type Reason = (typeof reasons)[number];

/** An exact rational number, or the reason why there is none. */
export type Quantity = Exact | Reason;

export function isKnown(quantity: Quantity): quantity is Exact {
  return typeof quantity !== "string";
}

/** The reason that speaks for several quantities: the first of `reasons` that any of them has. */
export function firstReason(quantities: readonly Quantity[]): Reason | undefined {
  let first: Reason | undefined;
  for (const quantity of quantities) first = firstOf(first, quantity);
  return first;
}

/** The reason that speaks for those so far and one more. */
export function firstOf(soFar: Reason | undefined, quantity: Quantity): Reason | undefined {
  if (isKnown(quantity)) return soFar;
  return soFar === undefined || reasons.indexOf(quantity) < reasons.indexOf(soFar) ? quantity : soFar;
}
