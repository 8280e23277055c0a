import { exactly, type Quantity } from "./quantity.js";
import type { Source } from "./value.js";
import type { RecordView } from "./views.js";

/**
 * What a value or condition about one record is worked out from: its fields, and behind them facts about the unit.
 * A number that the record lacks is no data; a comparison with what it lacks is false.
 */
export function recordSource({ data, names, exact }: RecordView, unit: Source): Source {
  return {
    quantity: (name): Quantity => {
      const worked = exact?.get(name);
      if (worked !== undefined) return worked;
      if (!names.has(name)) return unit.quantity(name);
      const value = data[name];
      return typeof value === "number" ? exactly(value) : "no-data";
    },
    fact: (name) => (names.has(name) ? data[name] : unit.fact(name)),
    undecided: (asked) => unit.undecided(asked.filter((name) => !names.has(name))),
  };
}
