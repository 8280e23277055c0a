import type { List, ListColumn, Row } from "../../lists/list.js";
import { fill, type Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { CellPlan, SheetPlan, Span } from "../../workbook/workbook.js";
import { listWords } from "../list-words.js";
import { headingCells, rowCells } from "./table-cells.js";
import { pagesWide, sum, tableWidths } from "./widths.js";

const words = {
  between: { en: "   ", zh: "　" },
} as const satisfies Readonly<Record<string, Message>>;

/** Tables of more columns than this leave out those that are empty; in others they are there to be filled in by hand. */
const MANY = 20;
/** Columns that say what a row is about stay in view, up to the unit. */
const UNIT = "unit";

/** A list as a sheet in the official layout: title, a line of facts, headings, rows and sums; one table for each part. */
export function listSheet(say: Say, list: List): SheetPlan {
  const all = [...list.rows, ...list.totals];
  const isUsed = ({ key }: ListColumn): boolean => all.some((row) => (row[key] ?? "") !== "");
  const columns = list.columns.filter(
    (column) => column.key !== list.partedBy && (list.columns.length <= MANY || isUsed(column)),
  );
  const left = list.columns.length <= MANY ? [] : list.columns.filter((column) => !isUsed(column));
  const headings = headingCells(say, columns);
  const parts = partsOf(say, list);
  const bodies = parts.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => rowCells(say, columns, row, all)),
  }));
  const totals = list.totals.map((row) => rowCells(say, columns, row, all, sortOf(row, list)));
  const widths = tableWidths(
    headings.map(({ value }) => String(value)),
    [...bodies.flatMap(({ rows }) => rows), ...totals.map(numbersOf)],
  );

  const rows: (readonly CellPlan[])[] = [];
  const across: number[] = [];
  const addLine = (text: string, look: CellPlan["look"]): void => {
    across.push(rows.length);
    rows.push([{ value: text, ...(look === undefined ? {} : { look }) }]);
  };
  addLine(say(list.title), "title");
  addLine(factsLine(say, list), "fact");
  const isWhole = parts.length === 1 && parts[0]?.title === undefined;
  for (const { title, rows: own } of bodies) {
    if (title !== undefined) addLine(title, "subtotal");
    rows.push(headings, ...own);
  }
  const lastRow = rows.length - 1;
  rows.push(...totals);
  if (list.rows.length === 0) addLine(say(listWords.emptyList), "text");
  if (left.length > 0) {
    const named = left.map(({ title }) => say(title)).join(say(listWords.comma));
    addLine(say(fill(listWords.emptyColumns, { columns: named })), "fact");
  }

  const unit = columns.findIndex(({ key }) => key === UNIT) + 1;
  const toUnit = sum(widths.slice(0, unit));
  const pages = pagesWide(widths, toUnit);
  const lastColumn = pages > 1 ? lastOnPage(widths) : columns.length - 1;
  return {
    name: say(list.title),
    rows,
    widths,
    merged: across.map((row) => spanOf(row, row, lastColumn)),
    frozen: { rows: isWhole ? HEADINGS : 0, columns: toUnit > FROZEN ? 0 : unit },
    ...(isWhole ? { repeated: { from: HEADINGS - 1, to: HEADINGS - 1 } } : {}),
    ...(isWhole && list.rows.length > 0
      ? { filter: { ...spanOf(HEADINGS - 1, lastRow, columns.length - 1) } }
      : {}),
    ...(pages > 1
      ? {
          pagesWide: pages,
          isOnePageHigh: rows.length <= ONE_PAGE,
          ...(unit === 0 ? {} : { repeatedColumns: { from: 0, to: unit - 1 } }),
        }
      : {}),
    landscape: true,
  };
}

/** Title, facts and headings. */
const HEADINGS = 3;
/** So many rows are read on one page. */
const ONE_PAGE = 45;
/** Columns wider than this together would leave little of a screen to the rest. */
const FROZEN = 60;

function spanOf(fromRow: number, toRow: number, toColumn: number): Span {
  return { fromRow, toRow, fromColumn: 0, toColumn };
}

/** The last column that is seen beside the first ones without scrolling: a title in the middle of all is seen by nobody. */
function lastOnPage(widths: readonly number[]): number {
  const SCREEN = 120;
  const last = widths.findIndex((_, column) => sum(widths.slice(0, column + 1)) > SCREEN);
  return last < 0 ? widths.length - 1 : last;
}

/** What sums are called may take several lines. */
function numbersOf(row: readonly CellPlan[]): readonly CellPlan[] {
  return row.map((cell) => (typeof cell.value === "number" ? cell : { value: null }));
}

function factsLine(say: Say, { head }: List): string {
  return head
    .map(({ title, text }) => say(listWords.pair, { first: title, second: text }))
    .join(say(words.between));
}

/** A subtotal belongs to a part, the total to none. */
function sortOf(row: Row, { totals }: List): "subtotal" | "total" {
  return row === totals.at(-1) ? "total" : "subtotal";
}

function partsOf(
  say: Say,
  { columns, rows, partedBy }: List,
): readonly { readonly title?: string; readonly rows: readonly Row[] }[] {
  const by = columns.find(({ key }) => key === partedBy);
  if (by === undefined || rows.length === 0) return [{ rows }];
  const values = [...new Set(rows.map((row) => row[by.key]))];
  return values.map((value) => {
    const own = rows.filter((row) => row[by.key] === value);
    const [first = {}] = own;
    return { title: String(rowCells(say, [by], first, own)[0]?.value ?? ""), rows: own };
  });
}
