import type { CivilDate } from "../calendar/civil-date.js";
import type { Instance } from "../facts/instance.js";
import { type CompiledOffset, type Parameters, parametersOn } from "../facts/parameters.js";

/** A deadline that passed without completion, or a run of them. */
export interface Miss {
  readonly instance: Instance;
  readonly raisedOn: CivilDate;
  readonly closedOn?: CivilDate;
  /** The last day on which it can still be put right; absent where that is always possible. */
  readonly closableUntil?: CivilDate;
  /** How many misses in a row it was, where that was asked. */
  readonly count?: number;
  readonly records: readonly string[];
}

/** One of the violations that the same miss goes through as time passes. */
export interface Stage {
  readonly code: string;
  readonly after?: CompiledOffset;
}

/** The miss behind `code`, where that is the highest stage that an instance reached by the as-of date. */
export function stageOf(
  instance: Instance,
  stages: readonly Stage[],
  code: string,
  asOf: CivilDate,
  parameters: Parameters,
): Miss | undefined {
  const { due, completedOn, closableUntil, records } = instance;
  const lookup = parametersOn(parameters, instance.period?.from ?? due);
  const reached = stages
    .map((stage) => ({ code: stage.code, moment: stage.after?.from(due, lookup) ?? due }))
    .filter(({ moment }) => moment <= asOf && (completedOn === undefined || completedOn > moment))
    .toSorted((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : 0));
  const highest = reached[0];
  if (highest === undefined || highest.code !== code) return undefined;
  return {
    instance,
    raisedOn: highest.moment,
    ...(completedOn === undefined ? {} : { closedOn: completedOn }),
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
    const isDone = ({ completedOn }: Instance): boolean =>
      completedOn !== undefined && completedOn <= instance.due;
    const count = index - before.findLastIndex(isDone);
    if (count < n) return [];
    const found = before.slice(-n);
    const closings = found.flatMap(({ completedOn }) => completedOn ?? []).toSorted();
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
