import type Fraction from "fraction.js";
import { fromExact } from "../scoring/points.js";

/** What the units of the ranking groups have for the amounts on which figures of a group rest. */
export interface GroupFigures {
  /** By ranking group, then by measure and amount: exact numbers by unit. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** The name of an amount of a measure: `m12-upper-support.won`. */
export function figureName(measureId: string, amount: string): string {
  return `${measureId}.${amount}`;
}

/**
 * Puts the group figures of parts of a city together: partial results, or what was merged of them before, in any order.
 *
 * @example
 * import { mergeGroups } from "nineteen-measures";
 * const a = { groups: { G1: { "m12.won": { x: "3" } } } };
 * const b = { groups: { G1: { "m12.won": { y: "1/2" } } } };
 * mergeGroups([a, b]).groups.G1["m12.won"]; // => { x: "3", y: "1/2" }
 */
export function mergeGroups(parts: readonly GroupFigures[]): GroupFigures {
  const groups: Record<string, Record<string, Record<string, string>>> = {};
  for (const part of parts) {
    for (const [group, amounts] of Object.entries(part.groups)) {
      const own = entry(groups, group, () => empty<Record<string, string>>());
      for (const [name, units] of Object.entries(amounts)) {
        Object.assign(
          entry(own, name, () => empty<string>()),
          units,
        );
      }
    }
  }
  return { groups };
}

/** What the units of a group have for an amount. */
export function groupValues(
  { groups }: GroupFigures,
  group: string | undefined,
  name: string,
): readonly Fraction[] | undefined {
  if (group === undefined) return undefined;
  return Object.values(groups[group]?.[name] ?? {}).map(fromExact);
}

// Ids of units come from data: without a prototype none of them means anything else.
function empty<Value>(): Record<string, Value> {
  return Object.create(null);
}

function entry<Value>(of: Record<string, Value>, key: string, make: () => Value): Value {
  of[key] ??= make();
  return of[key];
}
