import { harmlessLines } from "../messages/harmless.js";

/** As many characters as a cell can hold. */
export const LONGEST = 32_767;
const CUT = "…";
// Spreadsheets read this as one character by its number: written so, it stays a text.
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it stands in the file: harmless, and read by a spreadsheet as it was given. One too long is cut, visibly. */
export function writtenText(text: string): string {
  const safe = harmlessLines(text);
  const short = safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - CUT.length)}${CUT}`;
  return short.replace(ESCAPE, "_x005F_");
}

/** Whether a text can be read from the file again as it was given; spaces around it are not. */
export function isKept(text: string): boolean {
  return text.length <= LONGEST && harmlessLines(text).trim() === text;
}
