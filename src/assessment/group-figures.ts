import { Exact } from "../exact/exact.js";
import { entry } from "../facts/group.js";

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
  const found = new Map<string, Map<string, Map<string, string>>>();
  for (const { groups } of parts) {
    for (const [group, amounts] of Object.entries(groups)) {
      const own = entry(found, group, () => new Map<string, Map<string, string>>());
      for (const [name, units] of Object.entries(amounts)) {
        const values = entry(own, name, () => new Map<string, string>());
        for (const [unitId, value] of Object.entries(units)) values.set(unitId, value);
      }
    }
  }
  return { groups: objectOf(found, (own) => objectOf(own, (values) => objectOf(values, (value) => value))) };
}

/** What the units of a group have for an amount. */
export function groupValues(
  { groups }: GroupFigures,
  group: string | undefined,
  name: string,
): readonly Exact[] | undefined {
  if (group === undefined) return undefined;
  return Object.values(groups[group]?.[name] ?? {}).map((text) => Exact.parse(text));
}

/** A map as plain data with its keys in order: the same whatever came first. */
function objectOf<From, To>(
  map: ReadonlyMap<string, From>,
  make: (value: From) => To,
): Readonly<Record<string, To>> {
  const entries = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value)]));
}
