import type { ImportCode } from "../messages/catalogue.js";
import type { Filling } from "../messages/message.js";
import type { How } from "./how.js";

/** A day of a workbook's date cell, with the time of day where it has one: "16:00:00". */
export interface SheetDay {
  readonly day: string;
  readonly time?: string;
}

/** Why a cell holds nothing that can be read: an error value, a formula without a result. */
export interface Broken {
  readonly broken: "error" | "formula";
}

/** What a cell of a table holds, apart from how the file stores it. */
export type Given = string | number | boolean | SheetDay | Broken | null | undefined;

/** One row of a table; `row` counts from 1, and so do the columns that hold results of formulas. */
export interface GivenRow {
  readonly row: number;
  readonly cells: readonly Given[];
  readonly computed?: ReadonlySet<number>;
}

/** What a cell was read as and how, where that was not literally; or what is wrong with it. */
export type CellReading =
  | { readonly value: unknown; readonly how?: readonly How[] }
  | {
      readonly fault: ImportCode;
      readonly values?: Readonly<Record<string, Filling>>;
      readonly nearest?: string;
    };

export function isDay(cell: Given): cell is SheetDay {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isBroken(cell: Given): cell is Broken {
  return typeof cell === "object" && cell !== null && "broken" in cell;
}

/** Whether a cell holds nothing but spaces. */
export function isBlank(cell: Given): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
