import type { CivilDate } from "../calendar/civil-date.js";
import { type Period, periodOf } from "../calendar/period.js";
import { groupBy } from "../facts/group.js";
import type { Instance } from "../facts/instance.js";
import { type CompiledOffset, type Parameters, parametersOn } from "../facts/parameters.js";

/** A deadline that passed without completion, or a run of them. */
export interface Miss {
  readonly instance: Instance;
  readonly raisedOn: CivilDate;
  readonly closedOn?: CivilDate;
  /** The last day on which it can still be put right; absent where that is always possible. */
  readonly closableUntil?: CivilDate;
  /** Whether it is a later stage of a miss: of the year in which that was reached, not of that of the deadline. */
  readonly isLater?: boolean;
  /** How many misses in a row or in a month it was, where that was asked. */
  readonly count?: number;
  /** The month, where it is about all that was missed in one. */
  readonly month?: Period;
  readonly records: readonly string[];
}

/** One of the violations that the same miss goes through as time passes. */
export interface Stage {
  readonly code: string;
  readonly after?: CompiledOffset;
}

/**
 * The miss behind `code`, where that is the highest stage that an instance reached. The first stage is reached with the
 * deadline; a later one must be reached by the last day that is scored, or it is the next period's.
 */
export function stageOf(
  instance: Instance,
  stages: readonly Stage[],
  code: string,
  end: CivilDate,
  parameters: Parameters,
): Miss | undefined {
  const { due, settledOn, closableUntil, records } = instance;
  const lookup = parametersOn(parameters, instance.period?.from ?? due);
  const reached = stages
    .map(({ code: own, after }) => ({
      code: own,
      moment: after?.from(due, lookup) ?? due,
      isFirst: after === undefined,
    }))
    .filter(({ moment, isFirst }) => isFirst || moment <= end)
    .filter(({ moment }) => settledOn === undefined || settledOn > moment)
    .toSorted((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : 0));
  const highest = reached[0];
  if (highest === undefined || highest.code !== code) return undefined;
  return {
    instance,
    raisedOn: highest.moment,
    ...(highest.isFirst ? {} : { isLater: true }),
    ...(settledOn === undefined ? {} : { closedOn: settledOn }),
    ...(closableUntil === undefined ? {} : { closableUntil }),
    records,
  };
}

/**
 * The instances that were at least the n-th in a row to be incomplete, each seen on the day of its own deadline,
 * so that a later completion closes the finding and does not undo it. Whoever goes on missing is found again.
 */
export function runs(instances: readonly Instance[], n: number): readonly Miss[] {
  return instances.flatMap((instance, index) => {
    const before = instances.slice(0, index + 1);
    const isDone = ({ settledOn }: Instance): boolean => settledOn !== undefined && settledOn <= instance.due;
    const count = index - before.findLastIndex(isDone);
    if (count < n) return [];
    const found = before.slice(-n);
    const closings = found.flatMap(({ settledOn }) => settledOn ?? []).toSorted();
    const ends = found.map(({ closableUntil }) => closableUntil);
    const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
    return [
      {
        instance,
        count,
        raisedOn: instance.due,
        ...(closings[0] === undefined ? {} : { closedOn: closings[0] }),
        ...(last === undefined ? {} : { closableUntil: last }),
        records: found.flatMap(({ records }) => records),
      },
    ];
  });
}

/**
 * The months in which the deadlines of at least n instances passed incomplete, each found on the day of the n-th of
 * these, and closed when the last of them all is completed.
 */
export function crowds(instances: readonly Instance[], n: number): readonly Miss[] {
  const missed = instances
    .filter(({ settledOn, due }) => settledOn === undefined || settledOn > due)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const byMonth = groupBy(missed, ({ due }) => due.slice(0, 7));
  return [...byMonth.values()].flatMap((found) => {
    const instance = found[n - 1];
    if (instance === undefined) return [];
    const open = found.filter(({ settledOn }) => settledOn === undefined);
    const closedOn = found
      .flatMap(({ settledOn }) => settledOn ?? [])
      .toSorted()
      .at(-1);
    const ends = open.flatMap(({ closableUntil }) => closableUntil ?? []).toSorted();
    return [
      {
        instance,
        month: periodOf("month", instance.due),
        count: found.length,
        raisedOn: instance.due,
        ...(open.length > 0 || closedOn === undefined ? {} : { closedOn }),
        ...(ends[0] === undefined ? {} : { closableUntil: ends[0] }),
        records: found.flatMap(({ records }) => records),
      },
    ];
  });
}
