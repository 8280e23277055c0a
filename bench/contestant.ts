import type { Handed } from "./city/ndjson.js";

/** What every contestant is given: a city as it is handed in, and the months for whoever assesses a year. */
export interface Given extends Handed {
  /** The twelve months of the year, "2021-01" to "2021-12". */
  readonly months: readonly string[];
  /** The one month of a single assessment. */
  readonly period: string;
  /** The day of the month after it from which each month is seen. */
  readonly day: number;
}

/** One way to do the work that is measured. */
export interface Contestant {
  readonly name: string;
  /** Does all of it and returns what those who do the same work must return alike. */
  readonly run: (given: Given) => unknown;
}

export const MONTHS: readonly string[] = Array.from(
  { length: 12 },
  (_, n) => `2021-${String(n + 1).padStart(2, "0")}`,
);

/** The year 2021, each month seen from the tenth of the month after it; alone December. */
export function givenFor(city: Handed): Given {
  return { ...city, months: MONTHS, period: "2021-12", day: 10 };
}
