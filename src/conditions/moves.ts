import { addDays, addMonths, type CivilDate, isCivilDate } from "../calendar/civil-date.js";
import { FARTHEST } from "../calendar/offset.js";

/**
 * How far a date is moved: whole days or months, as a number or as the name of one. A minus moves it back: `-3`,
 * `"-graceDays"`.
 */
export type Move = { readonly days: number | string } | { readonly months: number | string };

/**
 * The date so far from another, working days or not. Nothing where there is no date, or no whole number within reach
 * to move it by.
 */
export function movedDate(
  date: unknown,
  move: Move,
  factNamed: (name: string) => unknown,
): CivilDate | undefined {
  const by = numberOf(amountOf(move), factNamed);
  if (by === undefined || !isCivilDate(date)) return undefined;
  return "days" in move ? addDays(date, by) : addMonths(date, by);
}

/** The name of the number that a date is moved by, without its minus. */
export function moveName(move: Move): string | undefined {
  const by = amountOf(move);
  return typeof by === "number" ? undefined : unsigned(by);
}

function amountOf(move: Move): number | string {
  return "days" in move ? move.days : move.months;
}

function numberOf(by: number | string, factNamed: (name: string) => unknown): number | undefined {
  const found = typeof by === "number" ? by : factNamed(unsigned(by));
  if (typeof found !== "number" || !Number.isInteger(found) || Math.abs(found) > FARTHEST) return undefined;
  return typeof by === "string" && by.startsWith("-") ? -found : found;
}

function unsigned(name: string): string {
  return name.startsWith("-") ? name.slice(1) : name;
}
