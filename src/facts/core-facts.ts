import type { CivilDate } from "../calendar/civil-date.js";
import { periodsBetween } from "../calendar/period.js";
import { Exact, exactly } from "../exact/exact.js";
import type { CoreDate } from "../policy/fact-names.js";
import type { Quantity } from "./quantity.js";
import type { Scope } from "./scope.js";

/** The facts that are always there, whatever the records say. */
export interface CoreFacts {
  readonly quantity: (name: string) => Quantity | undefined;
  readonly date: (name: string) => CivilDate | undefined;
}

/**
 * The year, the days of the scope, and the time progress: the months of the year that are over by the scope's end,
 * of twelve. It is not due before the months that are published together are over.
 */
export function coreFacts(scope: Scope, mergedMonths: number): CoreFacts {
  const dates: Readonly<Record<CoreDate, CivilDate>> = {
    asOf: scope.asOf,
    end: scope.end,
    yearStart: scope.yearStart,
  };
  const over = periodsBetween("month", scope.yearStart, scope.end).filter(({ to }) => to <= scope.end).length;
  const quantities: Readonly<Record<string, Quantity>> = {
    year: exactly(Number(scope.yearStart.slice(0, 4))),
    timeProgress: over < mergedMonths ? "not-due" : Exact.ratio(Math.min(over, 12), 12),
  };
  return {
    quantity: (name) => (Object.hasOwn(quantities, name) ? quantities[name] : undefined),
    date: (name) => (Object.hasOwn(dates, name) ? dates[name as CoreDate] : undefined),
  };
}
