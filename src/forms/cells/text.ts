import { type CellReading, type Given, isDay } from "../given.js";
import type { How } from "../how.js";

// As the command line and the lists make texts harmless; here they are data and stay as they are.
const UNSEEN = /(?![\n\r\t])\p{Cc}|(?![\u200C\u200D])\p{Cf}/u;
/** Spreadsheets keep 15 digits: what was typed after them is lost. */
const MOST_DIGITS = 1e15;

/** A text or an id: what was typed without the spaces around it. */
export function readText(cell: Given): CellReading {
  if (typeof cell === "number") {
    if (Math.abs(cell) >= MOST_DIGITS) return { fault: "NUMBER_ROUNDED" };
    return { value: String(cell), how: ["text-of-number"] };
  }
  if (typeof cell === "boolean") return { value: cell ? "TRUE" : "FALSE", how: ["text-of-flag"] };
  if (isDay(cell)) return { value: cell.day, how: ["text-of-date"] };
  if (typeof cell !== "string") return { fault: "CELL_UNREADABLE" };
  const value = cell.trim();
  const how: How[] = [];
  if (value !== cell) how.push("trimmed");
  if (UNSEEN.test(value)) how.push("unseen-characters");
  return how.length === 0 ? { value } : { value, how };
}
