import type { Quantity, Reason } from "./quantity.js";
import type { Source } from "./value.js";
import type { RecordView } from "./views.js";

/**
 * What a value or condition about one record is worked out from: its fields, and behind them facts about the unit.
 * A number that the record lacks is no data; a comparison with what it lacks is false.
 */
export function recordSource(view: RecordView, unit: Source): Source {
  return new RecordSource(view, unit);
}

// A class: there is one for every record, its methods are made once.
class RecordSource implements Source {
  constructor(
    private readonly view: RecordView,
    private readonly unit: Source,
  ) {}

  quantity(name: string): Quantity {
    const reader = this.view.reads(name);
    return reader === undefined ? this.unit.quantity(name) : reader.quantity(this.view);
  }

  fact(name: string): unknown {
    const reader = this.view.reads(name);
    return reader === undefined ? this.unit.fact(name) : reader.value(this.view);
  }

  undecided(names: readonly string[]): Reason | undefined {
    return this.unit.undecided(names.filter((name) => this.view.reads(name) === undefined));
  }
}
