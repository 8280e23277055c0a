import type { CivilDate } from "../calendar/civil-date.js";
import type { CompiledDuty, DutySetting } from "../facts/duty.js";
import type { Facts } from "../facts/facts.js";
import type { Instance } from "../facts/instance.js";
import { NO_LIMIT } from "../facts/lateness.js";
import type { Message } from "../messages/message.js";
import type { Building } from "../shape/building.js";

/** Something a unit can still do. */
export interface ToDo {
  readonly unitId: string;
  readonly measureId: string;
  readonly duty: string;
  readonly title: Message;
  readonly subject?: string;
  readonly period?: string;
  readonly due: CivilDate;
  /** due: the deadline lies ahead. make-up: it was missed and can still be made up in part. overdue: it was missed and is still to be done. */
  readonly state: "due" | "make-up" | "overdue";
  /** The last day on which making up still earns something. */
  readonly until?: CivilDate;
  /** The record that it is about, where one bears the duty, and those that count for it already. */
  readonly records: readonly string[];
}

/** What is still to be done, by due date: pending deadlines, misses that can be made up, and overdue records. */
export function toDo(
  duties: readonly CompiledDuty[],
  facts: Facts,
  { unit, scope }: DutySetting,
  measureId: string,
): readonly ToDo[] {
  const items: ToDo[] = [];
  for (const duty of duties) {
    for (const instance of facts.instances(duty.name) ?? NONE) {
      const state = stateOf(instance, scope.asOf);
      if (state !== undefined) items.push(itemOf(instance, state, duty, unit.id, measureId));
    }
  }
  return items.sort(byDue);
}

const NONE: readonly Instance[] = [];

function byDue(a: ToDo, b: ToDo): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

function itemOf(
  instance: Instance,
  state: ToDo["state"],
  { name, title }: CompiledDuty,
  unitId: string,
  measureId: string,
): ToDo {
  const { subject, period } = instance;
  const until = state === "make-up" ? lastDayOf(instance) : undefined;
  const item: Building<ToDo> = { unitId, measureId, duty: name, title };
  if (subject !== undefined) item.subject = subject;
  if (period !== undefined) item.period = period.id;
  item.due = instance.due;
  item.state = state;
  if (until !== undefined) item.until = until;
  // What a record bears is about that record.
  item.records =
    period === undefined && subject !== undefined ? [subject, ...instance.records] : instance.records;
  return item as ToDo;
}

function stateOf(
  { state, completedOn, lateUntil, closableUntil }: Instance,
  asOf: CivilDate,
): ToDo["state"] | undefined {
  if (state === "pending") return "due";
  if (state !== "missed" || completedOn !== undefined) return undefined;
  if (closableUntil === undefined) return lateUntil !== undefined && lateUntil > asOf ? "make-up" : "overdue";
  return closableUntil > asOf ? "make-up" : undefined;
}

/** The last day on which making up still earns something; none where it always does. */
function lastDayOf({ lateUntil, closableUntil }: Instance): CivilDate | undefined {
  const last = closableUntil ?? lateUntil;
  return last === NO_LIMIT ? undefined : last;
}
