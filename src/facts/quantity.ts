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
  return reasons.find((reason) => quantities.includes(reason));
}
