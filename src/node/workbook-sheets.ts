import type { Cell, CellValue, Sheet } from "hucre";
import type { DateSystem } from "../forms/cells/date.js";
import type { Given, GivenRow } from "../forms/given.js";
import type { TableFacts } from "../forms/table-reader.js";
import type { FaultCode } from "../messages/catalogue.js";
import { hucre } from "../workbook/hucre.js";
import { unpackedSize } from "./zip-size.js";

/** A sheet as the workbook lists it. */
export interface SheetListed {
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
}

/** A sheet with what it holds. */
export interface SheetRead {
  readonly facts: TableFacts;
  readonly system: DateSystem;
  readonly rows: () => Iterable<GivenRow>;
}

/** What keeps a workbook from being read. */
export interface NoWorkbook {
  readonly fault: Extract<FaultCode, "WORKBOOK_LOCKED" | "WORKBOOK_UNREADABLE" | "FILE_TOO_LARGE">;
}

/** Unpacked, a workbook of 50 MB holds some hundred MB; one that says it holds more than this is not opened. */
export const MOST_MEGABYTES = 1_000;

const MEGABYTE = 1_000_000;

/** The sheets of a workbook in their order, without their cells. */
export async function listSheets(bytes: Uint8Array): Promise<readonly SheetListed[] | NoWorkbook> {
  const size = unpackedSize(bytes);
  if (size !== undefined && size > MOST_MEGABYTES * MEGABYTE) return { fault: "FILE_TOO_LARGE" };
  const { readXlsx } = await hucre();
  const sheets: SheetListed[] = [];
  try {
    await readXlsx(bytes, {
      sheets: ({ name, index, hidden = false, veryHidden = false }) => {
        sheets.push({ name, index, hidden: hidden || veryHidden });
        return false;
      },
    });
  } catch (error) {
    return { fault: reasonOf(error) };
  }
  return sheets;
}

/** The cells of some sheets of a workbook, by the place of the sheet. */
export async function readSheets(
  bytes: Uint8Array,
  indexes: readonly number[],
): Promise<ReadonlyMap<number, SheetRead> | NoWorkbook> {
  const { readXlsx } = await hucre();
  try {
    const { sheets, dateSystem } = await readXlsx(bytes, { sheets: ({ index }) => indexes.includes(index) });
    const system = dateSystem === "1904" ? 1904 : 1900;
    return new Map(indexes.flatMap((index, s) => (sheets[s] ? [[index, sheetRead(sheets[s], system)]] : [])));
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

function sheetRead(
  { rows, cells, columns = [], rowDefs, merges = [] }: Sheet,
  system: DateSystem,
): SheetRead {
  const hiddenRows = new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])));
  const hiddenColumns = new Set(columns.flatMap(({ hidden }, c) => (hidden ? [c + 1] : [])));
  return {
    facts: {
      hiddenRows,
      hiddenColumns,
      merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
        fromRow: startRow,
        toRow: endRow,
        fromColumn: startCol,
        toColumn: endCol,
      })),
    },
    system,
    *rows() {
      const special = byRow(cells);
      for (const [r, values] of rows.entries()) {
        const own = special.get(r);
        const computed = new Set(
          [...(own ?? [])].flatMap(([c, { formula }]) => (formula === undefined ? [] : [c + 1])),
        );
        const given = values.map((value, c) => givenOf(value, own?.get(c)));
        yield { row: r + 1, cells: given, ...(computed.size === 0 ? {} : { computed }) };
      }
    },
  };
}

/** Cells of which more is known than their value, row by row. */
function byRow(cells: Sheet["cells"]): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const own = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, own.set(column, cell));
  }
  return rows;
}

function givenOf(value: CellValue, cell: Cell | undefined): Given {
  if (cell?.type === "error") return { broken: "error" };
  if (cell?.formula !== undefined && (value === null || value === "")) return { broken: "formula" };
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

/** The library's errors are told apart by their names. */
function reasonOf(error: unknown): NoWorkbook["fault"] {
  const { name, message } = Object(error) as { readonly name?: unknown; readonly message?: unknown };
  if (name === "EncryptedFileError" || name === "DecryptionError") return "WORKBOOK_LOCKED";
  if (name === "ZipError" && String(message).includes("exceeds")) return "FILE_TOO_LARGE";
  const known = [
    "ZipError",
    "ParseError",
    "XmlError",
    "HucreError",
    "InvalidArgumentError",
    "RangeError",
    "UnsupportedFormatError",
  ];
  if (typeof name === "string" && known.includes(name)) return "WORKBOOK_UNREADABLE";
  throw error;
}
