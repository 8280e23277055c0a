import type { Cell, CellStyle, WriteSheet } from "hucre";
import { harmless } from "../messages/harmless.js";
import { fill, type Language, type Message } from "../messages/message.js";
import { type DropDowns, dropDowns, LISTS_SHEET } from "./drop-downs.js";
import { hucre } from "./hucre.js";
import { letters, looksIn } from "./looks.js";
import { printTitles, spanText } from "./references.js";
import { rowHeights } from "./row-heights.js";
import { sameBytes } from "./same-bytes.js";
import { sheetNames } from "./sheet-names.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "./workbook.js";
import { writtenText } from "./written-text.js";

const words = {
  page: { en: "Page {page} of {pages}", zh: "第 {page} 页，共 {pages} 页" },
} as const satisfies Readonly<Record<string, Message>>;

// The library would write the time of day: the same sheets are to give the same bytes.
const NO_DAY = new Date(0);
// Texts that the library would write as errors of a formula.
const ERROR = /^#[A-Z_/0-9]+[!?A]$/;

/**
 * Writes a workbook as XLSX; the same plan gives the same bytes, on every machine.
 *
 * @throws FaultError with PEER_MISSING where the library for workbooks is not installed.
 */
export async function writeWorkbook({ title, language, sheets }: WorkbookPlan): Promise<Uint8Array> {
  const { writeXlsx } = await hucre();
  const names = sheetNames([...sheets.map(({ name }) => name), LISTS_SHEET]);
  const { bySheet, lists } = dropDowns(sheets, names, names.at(-1) ?? LISTS_SHEET);
  const written = sheets.map((sheet, s) => writtenSheet(sheet, names[s] ?? "", bySheet[s] ?? [], language));
  const archive = await writeXlsx({
    sheets: lists === undefined ? written : [...written, lists],
    // Of its own accord the library leaves names of sheets unquoted here, and Excel calls the file damaged.
    namedRanges: sheets.flatMap((sheet, s) => {
      const [scope = ""] = names.slice(s);
      const range = printTitles(scope, sheet);
      return range === undefined ? [] : [{ name: "_xlnm.Print_Titles", range, scope }];
    }),
    properties: { title: harmless(title), created: NO_DAY, modified: NO_DAY },
    defaultFont: letters[language],
  });
  return sameBytes(archive);
}

function writtenSheet(
  plan: SheetPlan,
  name: string,
  dataValidations: DropDowns["bySheet"][number],
  language: Language,
): WriteSheet {
  const { rows, widths, frozen, merged = [], filter } = plan;
  const footer = fill(words.page, { page: "&P", pages: "&N" })[language];
  return {
    name,
    rows: rows.map((row) => row.map(({ value }) => (typeof value === "string" ? writtenText(value) : value))),
    cells: cellsOf(rows, looksIn(language)),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([...rowHeights(plan)].map(([row, height]) => [row, { height }])),
    merges: merged.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
      startRow: fromRow,
      endRow: toRow,
      startCol: fromColumn,
      endCol: toColumn,
    })),
    dataValidations: [...dataValidations],
    ...(frozen === undefined || frozen.rows + frozen.columns === 0 ? {} : { freezePane: frozen }),
    ...(filter === undefined ? {} : { autoFilter: { range: spanText(filter) } }),
    pageSetup: {
      paperSize: "a4",
      orientation: plan.landscape === true ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: plan.pagesWide ?? 1,
      fitToHeight: plan.isOnePageHigh === true ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${footer}` },
  };
}

/** What a cell is beside its value: its looks, and that a text which looks like an error is a text. */
function cellsOf(rows: SheetPlan["rows"], looks: ReturnType<typeof looksIn>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const style = styleOf(cell, looks);
      const text = typeof cell.value === "string" && ERROR.test(cell.value) ? cell.value : undefined;
      if (style === undefined && text === undefined) return;
      cells.set(`${r},${c}`, {
        ...(style === undefined ? {} : { style }),
        ...(text === undefined ? {} : { richText: [{ text }] }),
      });
    });
  });
  return cells;
}

function styleOf({ look, format }: CellPlan, looks: ReturnType<typeof looksIn>): CellStyle | undefined {
  if (look === undefined) return format === undefined ? undefined : { numFmt: format };
  return format === undefined ? looks[look] : { ...looks[look], numFmt: format };
}
