/** A place in a file or in a sheet of a workbook, as far as it is known; lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file:line:column`, or in a workbook `file [sheet] C7`. */
export function placeText({ file, sheet, line, column }: Place): string {
  if (file === undefined) return "";
  if (sheet === undefined) return [file, line, column].filter((part) => part !== undefined).join(":");
  const cell = `${column === undefined ? "" : columnLetters(column)}${line ?? ""}`;
  return `${file} [${sheet}]${cell === "" ? "" : ` ${cell}`}`;
}

/** The letters by which spreadsheets name a column, counted from 1: A, Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : `${columnLetters(before)}${last}`;
}
