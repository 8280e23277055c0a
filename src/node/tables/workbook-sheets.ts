import type { DateSystem } from "../../forms/cells/date.js";
import type { GivenRow } from "../../forms/given.js";
import type { TableFacts } from "../../forms/table-reader.js";
import type { ImportCode } from "../../messages/catalogue.js";
import { hucre } from "../../workbook/hucre.js";
import { lookAtSheet } from "./sheet-look.js";
import { sheetPaths } from "./sheet-paths.js";
import { streamedRows } from "./streamed-rows.js";
import { factsOf, rowsOf } from "./whole-sheet.js";
import { unpack, unpackedSize, type ZipEntry, zipEntries } from "./zip-entries.js";

/** A sheet as the workbook lists it. */
export interface SheetListed {
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
}

/** A sheet with what it holds; its rows can be gone through again. */
export interface SheetRead {
  readonly index: number;
  readonly facts: TableFacts;
  readonly rows: () => Iterable<GivenRow> | AsyncIterable<GivenRow>;
}

/** A workbook whose sheets can be read. */
export interface WorkbookOpen {
  readonly sheets: readonly SheetListed[];
  readonly system: DateSystem;
  readonly read: (indexes: readonly number[]) => AsyncIterable<SheetRead>;
}

/** What keeps a workbook from being read. */
export interface NoWorkbook {
  readonly fault: Extract<ImportCode, "WORKBOOK_LOCKED" | "WORKBOOK_UNREADABLE" | "WORKBOOK_TOO_LARGE">;
}

/** A workbook that says that it holds more than this is not unpacked. */
export const MOST_MEGABYTES = 2_000;

const MEGABYTE = 1_000_000;
/** What is larger than this once it is unpacked is read row by row, and never held as a whole. */
const LARGE = 100 * MEGABYTE;

/** Opens a workbook; its sheets are not read yet. Errors while they are read are told by `noWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, large = LARGE): Promise<WorkbookOpen | NoWorkbook> {
  const entries = zipEntries(bytes);
  const size = entries === undefined ? 0 : unpackedSize(entries);
  if (size > MOST_MEGABYTES * MEGABYTE) return { fault: "WORKBOOK_TOO_LARGE" };
  const { readXlsx } = await hucre();
  const sheets: SheetListed[] = [];
  try {
    const { dateSystem } = await readXlsx(bytes, {
      sheets: ({ name, index, hidden = false, veryHidden = false }) => {
        sheets.push({ name, index, hidden: hidden || veryHidden });
        return false;
      },
    });
    const isLarge = entries !== undefined && size > large;
    return {
      sheets,
      system: dateSystem === "1904" ? 1904 : 1900,
      read: (indexes) => (isLarge ? streamed(bytes, entries, indexes) : whole(bytes, indexes)),
    };
  } catch (error) {
    return noWorkbook(error);
  }
}

async function* whole(bytes: Uint8Array, indexes: readonly number[]): AsyncGenerator<SheetRead> {
  const { readXlsx } = await hucre();
  const { sheets } = await readXlsx(bytes, { sheets: ({ index }) => indexes.includes(index) });
  for (const [s, index] of indexes.entries()) {
    const sheet = sheets[s];
    if (sheet !== undefined) yield { index, facts: factsOf(sheet), rows: () => rowsOf(sheet) };
  }
}

async function* streamed(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  indexes: readonly number[],
): AsyncGenerator<SheetRead> {
  const paths = await sheetPaths(bytes, entries);
  for (const index of indexes) {
    const entry = entries.get(paths[index] ?? "");
    if (entry === undefined) continue;
    const look = await lookAtSheet(unpack(bytes, entry));
    yield { index, facts: look.facts, rows: () => streamedRows(bytes, index, look) };
  }
}

/** The library's errors are told apart by their names; any other is thrown on. */
export function noWorkbook(error: unknown): NoWorkbook {
  const { name, message, code } = Object(error) as Readonly<Record<string, unknown>>;
  if (name === "EncryptedFileError" || name === "DecryptionError") return { fault: "WORKBOOK_LOCKED" };
  if (name === "ZipError" && String(message).includes("exceeds")) return { fault: "WORKBOOK_TOO_LARGE" };
  const isKnown = KNOWN.has(String(name)) || String(code).startsWith("Z_");
  if (isKnown) return { fault: "WORKBOOK_UNREADABLE" };
  throw error;
}

const KNOWN: ReadonlySet<string> = new Set([
  "ZipError",
  "ParseError",
  "XmlError",
  "HucreError",
  "InvalidArgumentError",
  "UnsupportedFormatError",
  "RangeError",
]);
