import { type CivilDate, later } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import { type Exact, ONE, ZERO } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import { groupBy } from "./group.js";
import type { Scope } from "./scope.js";

/**
 * pending: the deadline is not passed, incomplete. ahead: not passed, complete. met: complete in time.
 * late: complete within the lateness allowance. missed: neither. exempt: an exemption covers it. no-data: incomplete, but
 * its records were not collected, so that nobody knows.
 */
export type InstanceState = "pending" | "ahead" | "met" | "late" | "missed" | "exempt" | "no-data";

/** What stands for the exemption of an instance whose post was vacant too long. */
export const VACANCY = "vacancy";

/** One thing that had to happen by a day. */
export interface Instance {
  readonly duty: string;
  /** The record that bears the duty, where one does. */
  readonly subject?: string;
  /** The day of the record that bears it, where it is an item of the rectification list. */
  readonly assignedOn?: CivilDate;
  /** What a listed text that it is asked for is called, where the records choose among such texts. */
  readonly subjectTitle?: Message;
  /** The period that the duty recurs in, where it recurs. */
  readonly period?: Period;
  readonly due: CivilDate;
  /** The last day on which a late completion earns something. */
  readonly lateUntil?: CivilDate;
  /** The last day on which anything could still complete it; absent where that is always possible. */
  readonly closableUntil?: CivilDate;
  readonly state: InstanceState;
  /** How many records it needs. */
  readonly times: number;
  /** What it earned, of `times`. */
  readonly credit: Exact;
  /** The ids of the records that count for it. */
  readonly records: readonly string[];
  /** The day of the record that completed it; absent where it is not complete. */
  readonly completedOn?: CivilDate;
  /** The day from which it was complete: that record's, or that of a later one that freed it from another period. */
  readonly settledOn?: CivilDate;
  /** The exemption that covers it, or "vacancy" where its post was vacant too long. */
  readonly exemption?: string;
  /** The records that were filed late and earn less for it. */
  readonly filedLate?: readonly string[];
  /** Whether it belongs to an earlier year, to the scope of the assessment, or lies beyond it. */
  readonly scope: "before" | "in" | "beyond";
}

/** A record that counts for an instance. */
export interface Entry {
  readonly id: string;
  readonly on: CivilDate;
  /** The day from which it was there to count: its own, or that of a later record that freed it from another period. */
  readonly settledOn: CivilDate;
  /** What it earns at most: less than 1 where it was filed late. */
  readonly worth?: Exact;
}

/** What is known of an instance before its state is decided. */
export interface Draft
  extends Pick<
    Instance,
    | "duty"
    | "subject"
    | "assignedOn"
    | "period"
    | "due"
    | "lateUntil"
    | "closableUntil"
    | "times"
    | "exemption"
  > {
  /** The records that count for it, in order of date. */
  readonly entries: readonly Entry[];
  /** The share that a late record earns. */
  readonly lateShare?: Exact;
}

/** What a record earns for an instance: by the day of the event, and by that of its filing. */
export function earnedBy(
  { due, lateUntil, lateShare }: Pick<Draft, "due" | "lateUntil" | "lateShare">,
  on: CivilDate,
  worth: Exact,
): Exact {
  if (on <= due) return worth;
  return lateUntil !== undefined && on <= lateUntil ? worth.mul(lateShare ?? ZERO) : ZERO;
}

/** Decides state and credit. `last` is the day by which it belongs to a year. */
export function decide(known: Draft, last: CivilDate, scope: Scope): Instance {
  const { entries, lateShare: _share, ...draft } = known;
  const { due, times, lateUntil } = draft;
  const isInTime = ({ on }: Entry): boolean => on <= due;
  const isLate = ({ on }: Entry): boolean => lateUntil !== undefined && on <= lateUntil;
  const isComplete = entries.length >= times;
  const credit = entries.reduce((sum, { on, worth = ONE }) => sum.add(earnedBy(known, on, worth)), ZERO);
  const filedLate = entries.flatMap(({ id, worth }) => ((worth?.equals(ONE) ?? true) ? [] : id));
  const stateNow = (): InstanceState => {
    if (draft.exemption !== undefined) return "exempt";
    if (due > scope.asOf) return isComplete ? "ahead" : "pending";
    if (!isComplete) return "missed";
    if (entries.every(isInTime)) return "met";
    return entries.every((entry) => isInTime(entry) || isLate(entry)) ? "late" : "missed";
  };
  const state = stateNow();
  const position = last < scope.yearStart ? "before" : last <= scope.end ? "in" : "beyond";
  return {
    ...draft,
    state,
    credit: state === "exempt" ? ZERO : credit,
    records: entries.map(({ id }) => id),
    ...(isComplete
      ? {
          completedOn: entries.map(({ on }) => on).reduce(later),
          settledOn: entries.map(({ settledOn }) => settledOn).reduce(later),
        }
      : {}),
    ...(filedLate.length === 0 ? {} : { filedLate }),
    scope: position,
  };
}

/** Whether the deadline has passed and no exemption stands in the way. */
export function isDecided({ state }: Instance): boolean {
  return state === "met" || state === "late" || state === "missed";
}

/** Instances that recur, by what they recur for; those that records bear stand in one row, in order of event. */
export function seriesOf(instances: readonly Instance[]): readonly (readonly Instance[])[] {
  return [
    ...groupBy(instances, ({ period, subject }) => (period === undefined ? undefined : subject)).values(),
  ];
}

/** An instance whose records were not collected for its time: what is there counts, what is not there says nothing. */
export function withoutData(instance: Instance): Instance {
  return instance.state === "missed" ? { ...instance, state: "no-data", credit: ZERO } : instance;
}
