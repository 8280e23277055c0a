import type { CivilDate } from "../calendar/civil-date.js";
import type { CompiledDuty, DutySetting } from "../facts/duty.js";
import type { Facts } from "../facts/facts.js";
import type { Instance } from "../facts/instance.js";
import { NO_LIMIT } from "../facts/lateness.js";
import type { Message } from "../messages/message.js";

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
  const items = duties.flatMap(({ name, title }) =>
    (facts.instances(name) ?? []).flatMap((instance): ToDo[] => {
      const state = stateOf(instance, scope.asOf);
      if (state === undefined) return [];
      const { subject, period, due, records } = instance;
      const until = state === "make-up" ? lastDayOf(instance) : undefined;
      return [
        {
          unitId: unit.id,
          measureId,
          duty: name,
          title,
          ...(subject === undefined ? {} : { subject }),
          ...(period === undefined ? {} : { period: period.id }),
          due,
          state,
          ...(until === undefined ? {} : { until }),
          records: [...(period === undefined && subject !== undefined ? [subject] : []), ...records],
        },
      ];
    }),
  );
  return items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
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
