import calendarData from "../../rules/calendar.json" with { type: "json" };
import { workingCalendar } from "../../src/calendar/working-days.js";

export type Cell = string | number | boolean | readonly string[];

/** A record as the city files it. */
export type CityRecord = Readonly<Record<"kind" | "id" | "unitId" | "filedAt", string>> &
  Readonly<Record<string, Cell>>;

/** The day the records left the city's system; what was done later is still open in them. */
export const EXPORTED = "2022-01-31";

export const calendar = workingCalendar(calendarData);

/** A day of a month of 2021, counted from 1. */
export function dayOf(month: number, day: number): string {
  return `${monthOf(month)}-${String(day).padStart(2, "0")}`;
}

export function monthOf(month: number): string {
  return `2021-${String(month).padStart(2, "0")}`;
}
