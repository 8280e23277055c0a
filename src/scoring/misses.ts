import type { CivilDate } from "../calendar/civil-date.js";
import { type Period, periodOf } from "../calendar/period.js";
import { groupBy } from "../facts/group.js";
import type { Instance } from "../facts/instance.js";
import type { CompiledOffset } from "../facts/offset.js";
import { type Parameters, parametersOn } from "../facts/parameters.js";
import type { Source } from "../facts/value.js";
import type { Writable } from "../shape/building.js";

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
  const { due, settledOn } = instance;
  let highest: Stage | undefined;
  let raisedOn = "";
  for (const stage of stages) {
    const { after } = stage;
    const moment = after === undefined ? due : after.from(due, parametersOf(instance, parameters));
    if (after !== undefined && moment > end) continue;
    if (settledOn !== undefined && settledOn <= moment) continue;
    if (highest !== undefined && moment <= raisedOn) continue;
    highest = stage;
    raisedOn = moment;
  }
  if (highest === undefined || highest.code !== code) return undefined;
  const miss: Writable<Miss> = { instance, raisedOn, records: instance.records };
  if (highest.after !== undefined) miss.isLater = true;
  if (settledOn !== undefined) miss.closedOn = settledOn;
  if (instance.closableUntil !== undefined) miss.closableUntil = instance.closableUntil;
  return miss;
}

function parametersOf({ period, due }: Instance, parameters: Parameters): Source {
  return parametersOn(parameters, period?.from ?? due);
}

/**
 * The instances that were at least the n-th in a row to be incomplete, each seen on the day of its own deadline,
 * so that a later completion closes the finding and does not undo it. Whoever goes on missing is found again.
 */
export function runs(instances: readonly Instance[], n: number): readonly Miss[] {
  const misses: Miss[] = [];
  for (const [index, instance] of instances.entries()) {
    const count = missedUpTo(instances, index, instance.due);
    if (count >= n) misses.push(runOf(instance, instances.slice(index + 1 - n, index + 1), count));
  }
  return misses;
}

/** How many in a row, counted back from one of them, were incomplete on a day. */
function missedUpTo(instances: readonly Instance[], last: number, day: CivilDate): number {
  let at = last;
  for (; at >= 0; at -= 1) {
    const settledOn = instances[at]?.settledOn;
    if (settledOn !== undefined && settledOn <= day) break;
  }
  return last - at;
}

function runOf(instance: Instance, found: readonly Instance[], count: number): Miss {
  const closings = found.flatMap(({ settledOn }) => settledOn ?? []).toSorted();
  const ends = found.map(({ closableUntil }) => closableUntil);
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return {
    instance,
    count,
    raisedOn: instance.due,
    ...(closings[0] === undefined ? {} : { closedOn: closings[0] }),
    ...(last === undefined ? {} : { closableUntil: last }),
    records: found.flatMap(({ records }) => records),
  };
}

/**
 * The months in which the deadlines of at least n instances passed incomplete, each found on the day of the n-th of
 * these, and closed when the last of them all is completed.
 */
export function crowds(instances: readonly Instance[], n: number): readonly Miss[] {
  const missed = instances.filter(({ settledOn, due }) => settledOn === undefined || settledOn > due);
  if (missed.length < n) return [];
  const inOrder = missed.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const byMonth = groupBy(inOrder, ({ due }) => due.slice(0, 7));
  return [...byMonth.values()].flatMap((found) => {
    const instance = found[n - 1];
    return instance === undefined ? [] : crowdOf(instance, found);
  });
}

function crowdOf(instance: Instance, found: readonly Instance[]): Miss {
  const open = found.filter(({ settledOn }) => settledOn === undefined);
  const closedOn = found
    .flatMap(({ settledOn }) => settledOn ?? [])
    .toSorted()
    .at(-1);
  const ends = open.flatMap(({ closableUntil }) => closableUntil ?? []).toSorted();
  return {
    instance,
    month: periodOf("month", instance.due),
    count: found.length,
    raisedOn: instance.due,
    ...(open.length > 0 || closedOn === undefined ? {} : { closedOn }),
    ...(ends[0] === undefined ? {} : { closableUntil: ends[0] }),
    records: found.flatMap(({ records }) => records),
  };
}
