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

const NO_RECORDS: readonly string[] = [];

/** One thing that had to happen by a day, before it is known what became of it. */
export interface Draft {
  readonly duty: string;
  /** The record that bears the duty, where one does. */
  readonly subject: string | undefined;
  /** The day of the record that bears it, where it is an item of the rectification list. */
  readonly assignedOn: CivilDate | undefined;
  /** The period that the duty recurs in, where it recurs. */
  readonly period: Period | undefined;
  readonly due: CivilDate;
  /** The last day on which a late completion earns something, and the share that it earns. */
  readonly lateUntil: CivilDate | undefined;
  readonly lateShare: Exact | undefined;
  /** The last day on which anything could still complete it; absent where that is always possible, or it is complete. */
  readonly closableUntil: CivilDate | undefined;
  /** How many records it needs. */
  readonly times: number;
  /** The exemption that covers it, or "vacancy" where its post was vacant too long. */
  readonly exemption: string | undefined;
  /** The records that count for it, in order of date. */
  readonly entries: readonly Entry[];
}

/** The same with what became of it. */
export interface Instance extends Omit<Draft, "entries" | "lateShare"> {
  /** What a listed text that it is asked for is called, where the records choose among such texts. */
  readonly subjectTitle: Message | undefined;
  readonly state: InstanceState;
  /** What it earned, of `times`. */
  readonly credit: Exact;
  /** The ids of the records that count for it. */
  readonly records: readonly string[];
  /** The day of the record that completed it; absent where it is not complete. */
  readonly completedOn: CivilDate | undefined;
  /** The day from which it was complete: that record's, or that of a later one that freed it from another period. */
  readonly settledOn: CivilDate | undefined;
  /** The records that were filed late and earn less for it. */
  readonly filedLate: readonly string[] | undefined;
  /** Whether it belongs to an earlier year, to the scope of the assessment, or lies beyond it. */
  readonly scope: "before" | "in" | "beyond";
}

/** A record that counts for an instance. */
export interface Entry {
  readonly id: string;
  readonly on: CivilDate;
  /** The day from which it was there to count: its own, or that of a later record that freed it from another period. */
  readonly settledOn: CivilDate;
  /** What it earns at most, where it was filed late: less than 1. */
  readonly worth: Exact | undefined;
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
export function decide(draft: Draft, last: CivilDate, scope: Scope): Instance {
  const { entries, due, times, exemption } = draft;
  const isComplete = entries.length >= times;
  let credit = ZERO;
  let filedLate: string[] | undefined;
  let completedOn: CivilDate | undefined;
  let settledOn: CivilDate | undefined;
  for (const { id, on, settledOn: settled, worth } of entries) {
    credit = credit.add(earnedBy(draft, on, worth ?? ONE));
    completedOn = later(completedOn ?? on, on);
    settledOn = later(settledOn ?? settled, settled);
    if (worth !== undefined) {
      filedLate ??= [];
      filedLate.push(id);
    }
  }
  const state = stateOf(draft, isComplete, scope.asOf);
  // Written out: there are many, and all are of one shape.
  return {
    duty: draft.duty,
    subject: draft.subject,
    assignedOn: draft.assignedOn,
    period: draft.period,
    due,
    lateUntil: draft.lateUntil,
    closableUntil: draft.closableUntil,
    times,
    exemption,
    subjectTitle: undefined,
    state,
    credit: state === "exempt" ? ZERO : credit,
    records: entries.length === 0 ? NO_RECORDS : entries.map(({ id }) => id),
    completedOn: isComplete ? completedOn : undefined,
    settledOn: isComplete ? settledOn : undefined,
    filedLate,
    scope: last < scope.yearStart ? "before" : last <= scope.end ? "in" : "beyond",
  };
}

function stateOf(
  { entries, due, lateUntil, exemption }: Draft,
  isComplete: boolean,
  asOf: CivilDate,
): InstanceState {
  if (exemption !== undefined) return "exempt";
  if (due > asOf) return isComplete ? "ahead" : "pending";
  if (!isComplete) return "missed";
  if (entries.every(({ on }) => on <= due)) return "met";
  return entries.every(({ on }) => on <= (lateUntil ?? due)) ? "late" : "missed";
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
