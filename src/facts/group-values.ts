import type { Exact } from "../exact/exact.js";
import type { Aggregate } from "../policy/fact-names.js";
import { aggregated } from "./amounts.js";
import { entry } from "./group.js";
import type { Quantity } from "./quantity.js";

/** What the units of a ranking group have for an amount. Figures of the group are worked out once for all its units. */
export interface GroupValues {
  readonly size: number;
  readonly figure: (name: Aggregate) => Quantity;
  /** How many have more than that. */
  readonly above: (own: Exact) => number;
}

export function groupValues(values: readonly Exact[]): GroupValues {
  const figures = new Map<Aggregate, Quantity>();
  let descending: readonly Exact[] | undefined;
  return {
    size: values.length,
    figure: (name) => entry(figures, name, () => aggregated(name, values)),
    above: (own) => {
      descending ??= values.toSorted((a, b) => b.compare(a));
      return firstNotAbove(descending, own);
    },
  };
}

/** The place of the first number that is not above one, among numbers that go down. */
function firstNotAbove(descending: readonly Exact[], own: Exact): number {
  let [from, to] = [0, descending.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const value = descending[middle];
    if (value !== undefined && value.compare(own) > 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
