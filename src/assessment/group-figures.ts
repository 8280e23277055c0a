import { Exact } from "../exact/exact.js";
import { entry } from "../facts/group.js";
import { type GroupValues, groupValues } from "../facts/group-values.js";

/** What the units of the ranking groups have for the amounts on which figures of a group rest. */
export interface GroupFigures {
  /** By ranking group, then by measure and amount: exact numbers by unit. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** The name of an amount of a measure: `m-funds.won`. */
export function figureName(measureId: string, amount: string): string {
  return `${measureId}.${amount}`;
}

/**
 * Puts the group figures of parts of a city together: partial results, or what was merged of them before, in any order.
 *
 * @example
 * import { mergeGroups } from "nineteen-measures";
 * const a = { groups: { G1: { "m-funds.won": { x: "3" } } } };
 * const b = { groups: { G1: { "m-funds.won": { y: "1/2" } } } };
 * mergeGroups([a, b]).groups.G1["m-funds.won"]; // => { x: "3", y: "1/2" }
 */
export function mergeGroups(parts: readonly GroupFigures[]): GroupFigures {
  const gathered = gatheringGroups();
  for (const { groups } of parts) {
    for (const [group, amounts] of Object.entries(groups)) {
      for (const [name, units] of Object.entries(amounts)) {
        for (const [unitId, value] of Object.entries(units)) gathered.add(group, name, unitId, value);
      }
    }
  }
  return gathered.figures();
}

/** Figures of groups on the way. */
interface GatheredGroups {
  readonly add: (group: string, name: string, unitId: string, value: string) => void;
  readonly figures: () => GroupFigures;
}

export function gatheringGroups(): GatheredGroups {
  const found = new Map<string, Map<string, Map<string, string>>>();
  return {
    add: (group, name, unitId, value) => {
      const own = entry(found, group, () => new Map<string, Map<string, string>>());
      entry(own, name, () => new Map<string, string>()).set(unitId, value);
    },
    figures: () => ({
      groups: objectOf(found, (own) => objectOf(own, (values) => objectOf(values, (value) => value))),
    }),
  };
}

/** Reads what the units of groups have for amounts: the numbers of a group once, for all its units. */
export type GroupReader = (group: string | undefined, name: string) => GroupValues | undefined;

export function readingGroups({ groups }: GroupFigures): GroupReader {
  const known = new Map<string, Map<string, GroupValues>>();
  return (group, name) => {
    if (group === undefined) return undefined;
    const own = entry(known, group, () => new Map<string, GroupValues>());
    return entry(own, name, () => {
      const texts = Object.values(groups[group]?.[name] ?? {});
      return groupValues(texts.map((text) => Exact.parse(text)));
    });
  };
}

/** A map as plain data with its keys in order: the same whatever came first. */
function objectOf<From, To>(
  map: ReadonlyMap<string, From>,
  make: (value: From) => To,
): Readonly<Record<string, To>> {
  const entries = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value)]));
}
