import { exactly, ONE, toNumber, ZERO } from "../exact/exact.js";
import { isKnown, type Quantity } from "./quantity.js";
import type { Source } from "./value.js";
import type { RecordView } from "./views.js";

/** What the number of a list's members is called. */
const COUNT = ".count";

/**
 * What a value or condition about one record is worked out from: its fields, and behind them facts about the unit.
 * A number that the record lacks is no data; a comparison with what it lacks is false.
 */
export function recordSource({ data, names, exact }: RecordView, unit: Source): Source {
  const worked = (name: string): Quantity | undefined => {
    if (name === "ownShare") return exact?.get(name) ?? ONE;
    if (!name.endsWith(COUNT)) return exact?.get(name);
    const list = data[name.slice(0, -COUNT.length)];
    return Array.isArray(list) ? exactly(list.length) : ZERO;
  };
  return {
    quantity: (name): Quantity => {
      if (!names.has(name)) return unit.quantity(name);
      const value = data[name];
      return worked(name) ?? (typeof value === "number" ? exactly(value) : "no-data");
    },
    fact: (name) => {
      if (!names.has(name)) return unit.fact(name);
      const found = worked(name);
      return found === undefined ? data[name] : isKnown(found) ? toNumber(found) : undefined;
    },
    undecided: (asked) => unit.undecided(asked.filter((name) => !names.has(name))),
  };
}
