import type { Source } from "./value.js";
import type { RecordView } from "./views.js";

/**
 * What a value or condition about one record is worked out from: its fields, and behind them facts about the unit.
 * A number that the record lacks is no data; a comparison with what it lacks is false.
 */
export function recordSource(view: RecordView, unit: Source): Source {
  const { reads } = view;
  return {
    quantity: (name) => {
      const reader = reads(name);
      return reader === undefined ? unit.quantity(name) : reader.quantity(view);
    },
    fact: (name) => {
      const reader = reads(name);
      return reader === undefined ? unit.fact(name) : reader.value(view);
    },
    undecided: (asked) => unit.undecided(asked.filter((name) => reads(name) === undefined)),
  };
}
