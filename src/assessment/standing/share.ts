import { exactly } from "../../exact/exact.js";

/** How many units of a group a share of it is: rounded up, and at least one. */
export function shareOf(groupSize: number, share: number): number {
  return Math.max(1, exactly(groupSize).mul(exactly(share)).ceil().valueOf());
}
