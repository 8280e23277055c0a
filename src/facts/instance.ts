import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import { type Exact, ONE, ZERO } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import { groupBy } from "./group.js";
import type { Allowance } from "./lateness.js";
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

/** What a duty asks for by a day, as it is seen in a scope: of every unit alike where it recurs. */
export interface Term {
  readonly duty: string;
  /** The period that the duty recurs in, where it recurs. */
  readonly period: Period | undefined;
  readonly due: CivilDate;
  /** The last day on which a late completion earns something, and the share that it earns. */
  readonly lateUntil: CivilDate | undefined;
  readonly lateShare: Exact | undefined;
  /** How many records it needs. */
  readonly times: number;
  /** Whether its deadline has passed. */
  readonly isPast: boolean;
  /** Whether it belongs to an earlier year, to the scope of the assessment, or lies beyond it. */
  readonly scope: "before" | "in" | "beyond";
}

/** What it is asked for. */
export interface About {
  /** The record that bears the duty or that it is asked for, or the text. */
  readonly subject: string | undefined;
  /** What a listed text is called, where the records choose among such texts. */
  readonly subjectTitle: Message | undefined;
  /** The day of the record that bears it, where it is an item of the rectification list. */
  readonly assignedOn: CivilDate | undefined;
}

/** One thing that had to happen by a day, before it is known what became of it. */
export interface Draft {
  readonly term: Term;
  /** The exemption that covers it, or "vacancy" where its post was vacant too long. */
  readonly exemption: string | undefined;
  /** The records that count for it, in order of date. */
  readonly entries: readonly Entry[];
}

/** The same with what became of it. */
export interface Instance extends About, Omit<Term, "lateShare" | "isPast"> {
  /** The last day on which anything could still complete it; absent where that is always possible, or it is complete. */
  readonly closableUntil: CivilDate | undefined;
  readonly exemption: string | undefined;
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

/** A term of a duty in a scope. */
export function termIn(
  scope: Scope,
  duty: string,
  period: Period | undefined,
  due: CivilDate,
  { lateUntil, lateShare }: Allowance,
  times: number,
): Term {
  const { yearStart, end, asOf } = scope;
  // A deadline within the period is the year's when it has passed, one after it when the period has.
  const last = period === undefined ? due : earlier(due, period.to);
  const place = last < yearStart ? "before" : last <= end ? "in" : "beyond";
  return { duty, period, due, lateUntil, lateShare, times, isPast: due <= asOf, scope: place };
}

/** What a record earns for an instance: by the day of the event, and by that of its filing. */
export function earnedBy(
  { due, lateUntil, lateShare }: Pick<Term, "due" | "lateUntil" | "lateShare">,
  on: CivilDate,
  worth: Exact,
): Exact {
  if (on <= due) return worth;
  return lateUntil !== undefined && on <= lateUntil ? worth.mul(lateShare ?? ZERO) : ZERO;
}

/**
 * Decides state and credit. `isCollected` says of a span whether its records were: where they were not, what is there
 * counts, and what is not there says nothing.
 */
export function decide(
  { term, exemption, entries }: Draft,
  { subject, subjectTitle, assignedOn }: About,
  closableUntil: CivilDate | undefined,
  isCollected: (from: CivilDate, to: CivilDate) => boolean,
): Instance {
  const { period, due, times } = term;
  const isComplete = entries.length >= times;
  let filedLate: string[] | undefined;
  // Nearly all are whole: these are counted, and only the others summed up.
  let whole = 0;
  let parts = ZERO;
  let lastOn = "";
  let lastSettledOn = "";
  for (let i = 0; i < entries.length; i++) {
    const { id, on, settledOn, worth } = entries[i] as Entry;
    lastOn = later(lastOn, on);
    lastSettledOn = later(lastSettledOn, settledOn);
    if (on <= due && worth === undefined) whole += 1;
    else parts = parts.add(earnedBy(term, on, worth ?? ONE));
    if (worth === undefined) continue;
    filedLate ??= [];
    filedLate.push(id);
  }
  let state = exemption === undefined ? stateOf(term, isComplete, lastOn) : "exempt";
  if (state === "missed" && !isCollected(period?.from ?? due, due)) state = "no-data";
  const isWorthless = state === "exempt" || state === "no-data";
  // Written out: there are many, and all are of one shape.
  return {
    duty: term.duty,
    subject,
    assignedOn,
    period,
    due,
    lateUntil: term.lateUntil,
    closableUntil: isComplete ? undefined : closableUntil,
    times,
    exemption,
    subjectTitle,
    state,
    credit: isWorthless ? ZERO : parts.add(whole),
    records: entries.length === 0 ? NO_RECORDS : entries.map(idOf),
    completedOn: isComplete ? lastOn : undefined,
    settledOn: isComplete ? lastSettledOn : undefined,
    filedLate,
    scope: term.scope,
  };
}

function idOf({ id }: Entry): string {
  return id;
}

/** By the day of the last of the records that count for it. */
function stateOf(
  { due, lateUntil = due, isPast }: Term,
  isComplete: boolean,
  lastOn: CivilDate,
): InstanceState {
  if (!isPast) return isComplete ? "ahead" : "pending";
  if (!isComplete) return "missed";
  if (lastOn <= due) return "met";
  return lastOn <= lateUntil ? "late" : "missed";
}

/** Whether the deadline has passed and no exemption stands in the way. */
export function isDecided({ state }: Instance): boolean {
  return state === "met" || state === "late" || state === "missed";
}

/** Instances that recur, by what they recur for; those that records bear stand in one row, in order of event. */
export function seriesOf(instances: readonly Instance[]): readonly (readonly Instance[])[] {
  return [...groupBy(instances, seriesKey).values()];
}

/** What tells the row of an instance from the others of its duty. */
export function seriesKey({ period, subject }: Instance): string | undefined {
  return period === undefined ? undefined : subject;
}
