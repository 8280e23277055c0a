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

/**
 * The work that is measured. Those that do the same work return the same; whoever reads NDJSON takes it from the buffer,
 * with `recordsOf`, and validates every record.
 */
export const works = {
  floor: { title: "The floor: NDJSON decoded, split and parsed", reads: true },
  "all-once": { title: "Nineteen measures, NDJSON → ranked results: one assessment", reads: true },
  "all-monthly": { title: "Nineteen measures, NDJSON → ranked results: twelve months", reads: true },
  "three-once": { title: "Three measures, NDJSON → ranked results: one assessment", reads: true },
  "three-monthly": { title: "Three measures, NDJSON → ranked results: twelve months", reads: true },
  "scoring-once": { title: "Three measures on records in memory: one assessment", reads: false },
  "scoring-monthly": { title: "Three measures on records in memory: twelve months", reads: false },
  "conditions-traced": { title: "Conditions alone, with what every comparison came to", reads: false },
  conditions: { title: "Conditions alone, true or false", reads: false },
} as const;

export type Work = keyof typeof works;

/** One way to do the work that is measured. */
export interface Contestant {
  /** What does it: "by hand", "json-rules-engine"; each name once in a work. */
  readonly name: string;
  readonly work: Work;
  /** Does all of it and returns what all that do the same work must return alike. */
  readonly run: (given: Given, prepared: unknown) => unknown;
  /** What is made before, and not measured: records in memory, conditions compiled. It is `prepared` in every run. */
  readonly prepare?: (given: Given) => unknown;
  /** What is compared of a result; without it the result itself. It is not measured. */
  readonly compared?: (result: unknown) => unknown;
  /** The most units for which it takes part. */
  readonly upTo?: number;
}

/** The names by which the contestants take part that are held to each other. */
export const OURS = "nineteen-measures";
export const HAND = "by hand";
export const ENGINE = "json-rules-engine";
export const LOGIC = "json-logic-engine, compiled";
export const ZEN = "@gorules/zen-engine";

const MONTHS: readonly string[] = Array.from(
  { length: 12 },
  (_, n) => `2021-${String(n + 1).padStart(2, "0")}`,
);

/** The year 2021, each month seen from the tenth of the month after it; alone December. */
export function givenFor(city: Handed): Given {
  return { ...city, months: MONTHS, period: "2021-12", day: 10 };
}
