import type { UnitInput } from "../records/dataset.js";
import { nameKey } from "./plain-text.js";

/** The units that are known: by their ids, and by all names that they have or had. */
export interface UnitNames {
  readonly ids: ReadonlySet<string>;
  /** Each name, as names are compared, with the ids of the units that it names. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The names as they are written, for a hint at the nearest. */
  readonly names: readonly string[];
}

/** Only what has the form of a unit is taken: the rest is reported where the units themselves are checked. */
export function unitNames(units: readonly unknown[]): UnitNames {
  const ids = new Set<string>();
  const byName = new Map<string, readonly string[]>();
  const names = new Set<string>();
  for (const unit of units) {
    const { id, name, changes } = Object(unit) as Partial<UnitInput>;
    if (typeof id !== "string") continue;
    ids.add(id);
    const later = Array.isArray(changes) ? changes.map((change) => Object(change).name) : [];
    for (const text of [name, ...later].flatMap(textsOf)) {
      const key = nameKey(text);
      names.add(text);
      byName.set(key, [...new Set([...(byName.get(key) ?? []), id])]);
    }
  }
  return { ids, byName, names: [...ids, ...names] };
}

function textsOf(name: unknown): readonly string[] {
  if (typeof name === "string") return [name];
  const { en, zh } = Object(name) as { en?: unknown; zh?: unknown };
  return [en, zh].filter((text) => typeof text === "string");
}
