import Fraction from "fraction.js";
import { exactly } from "../../facts/quantity.js";

/** How many units of a group a share of it is: rounded up, and at least one. */
export function shareOf(groupSize: number, share: number): number {
  return Math.max(1, new Fraction(groupSize).mul(exactly(share)).ceil().valueOf());
}
