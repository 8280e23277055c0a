import type Fraction from "fraction.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import { ONE, ZERO } from "./quantity.js";
import type { Scope } from "./scope.js";

/**
 * pending: the deadline is not passed, incomplete. ahead: not passed, complete. met: complete in time.
 * late: complete within the lateness allowance. missed: neither. exempt: an exemption covers it.
 */
export type InstanceState = "pending" | "ahead" | "met" | "late" | "missed" | "exempt";

/** One thing that had to happen by a day. */
export interface Instance {
  readonly duty: string;
  /** The record that bears the duty, where one does. */
  readonly subject?: string;
  /** The period that the duty recurs in, where it recurs. */
  readonly period?: Period;
  readonly due: CivilDate;
  /** The last day on which a late completion earns something. */
  readonly lateUntil?: CivilDate;
  /** The last day on which anything could still complete it; absent where that is always possible. */
  readonly closableUntil?: CivilDate;
  readonly state: InstanceState;
  /** What it earned, of 1. */
  readonly credit: Fraction;
  /** The ids of the records that count for it. */
  readonly records: readonly string[];
  /** The day of the record that completed it. */
  readonly completedOn?: CivilDate;
  /** The day from which it was complete: that record's, or that of a later one that freed it from another period. */
  readonly settledOn?: CivilDate;
  /** The exemption that covers it. */
  readonly exemption?: string;
  /** Whether it belongs to an earlier year, to the scope of the assessment, or lies beyond it. */
  readonly scope: "before" | "in" | "beyond";
}

/** What is known of an instance before its state is decided. */
export interface Draft extends Omit<Instance, "state" | "credit" | "scope"> {
  /** The share that a late completion earns. */
  readonly lateShare?: Fraction;
}

/** Decides state and credit. `last` is the day by which it belongs to a year: its period's end, or its deadline. */
export function decide(draft: Draft, last: CivilDate, scope: Scope): Instance {
  const { lateShare, ...rest } = draft;
  const { state, credit } = outcome(draft, scope.asOf);
  const position = last < scope.yearStart ? "before" : last <= scope.end ? "in" : "beyond";
  return { ...rest, state, credit, scope: position };
}

function outcome(
  draft: Draft,
  asOf: CivilDate,
): { readonly state: InstanceState; readonly credit: Fraction } {
  const { due, completedOn, lateUntil, lateShare } = draft;
  if (draft.exemption !== undefined) return { state: "exempt", credit: ZERO };
  if (completedOn !== undefined && completedOn <= due)
    return { state: due > asOf ? "ahead" : "met", credit: ONE };
  if (due > asOf) return { state: "pending", credit: ZERO };
  if (completedOn !== undefined && lateUntil !== undefined && completedOn <= lateUntil) {
    return { state: "late", credit: lateShare ?? ZERO };
  }
  return { state: "missed", credit: ZERO };
}

/** Whether the deadline has passed and no exemption stands in the way. */
export function isDecided({ state }: Instance): boolean {
  return state === "met" || state === "late" || state === "missed";
}
