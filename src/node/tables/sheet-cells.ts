import type { CellValue } from "hucre";
import type { Given } from "../../forms/given.js";

/** What is known of a cell beside its value. */
export interface CellState {
  readonly isError: boolean;
  readonly isComputed: boolean;
}

/** What a cell of a workbook holds, as the library gives it. */
export function givenOf(value: CellValue, { isError, isComputed }: CellState): Given {
  if (isError) return { broken: "error" };
  if (isComputed && (value === null || value === "")) return { broken: "formula" };
  return typeof value === "object" && value !== null ? dayOf(value) : value;
}

/** A date cell as a day: spreadsheets know no offset, what they show is what was meant. */
function dayOf(date: Date): Given {
  if (Number.isNaN(date.getTime())) return { broken: "error" };
  // Spreadsheets keep a time of day as a part of the day, never exact to the millisecond.
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = "", time = ""] = text.split(/[T.]/);
  return time === "00:00:00" ? { day } : { day, time };
}
