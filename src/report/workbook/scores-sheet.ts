import type { ListColumn, Row } from "../../lists/list.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { CellPlan, Look, SheetPlan, Span } from "../../workbook/workbook.js";
import { listWords } from "../list-words.js";
import type { ScoreSheet } from "../sheets/score-sheet.js";
import { type SheetRowSort, sheetList } from "../sheets/sheet-list.js";
import { headingCells, rowCells } from "./table-cells.js";

const words = {
  signature: { en: "{who}: ________________", zh: "{who}：________________" },
  between: { en: "     ", zh: "　　　" },
} as const satisfies Readonly<Record<string, Message>>;

/** In the order of the official table; what is filled in by hand has room too. */
const widths: Readonly<Record<string, number>> = {
  no: 5,
  aspect: 10,
  measure: 14,
  line: 24,
  points: 10,
  standard: 34,
  target: 9,
  actual: 9,
  self: 10,
  earned: 12,
  working: 26,
  evidence: 30,
  source: 12,
  note: 24,
};
const WIDTH = 12;
/** Texts that are looked up rather than read stand in small letters. */
const SMALL: readonly string[] = ["evidence", "note"];
/** What the rows of one measure share stands in one cell. */
const SHARED: readonly string[] = ["aspect", "measure"];
/** What is counted in these is a number in some rows and a text in others. */
const COUNTED: readonly string[] = ["target", "actual"];
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The score sheet of a unit in the columns of the official table, with the line on which it is signed. */
export function scoresSheet(say: Say, sheet: ScoreSheet): SheetPlan {
  const { title, head, columns, rows: list } = sheetList(sheet);
  const last = columns.length - 1;
  const facts = head.map(({ title: name, text }) => say(listWords.pair, { first: name, second: text }));
  const body = list.map((row, r) => {
    const before = list[r - 1];
    return cellsOf(say, columns, row, list).map((cell, c) =>
      isShared(columns[c], before, row) ? { ...cell, value: null } : cell,
    );
  });
  const above: readonly (readonly CellPlan[])[] = [
    [{ value: say(title), look: "title" }],
    [{ value: facts.join(say(words.between)), look: "section" }],
    headingCells(say, columns),
  ];
  const below: readonly (readonly CellPlan[])[] = [
    ...sheet.notes.map((note): readonly CellPlan[] => [{ value: say(note), look: "fact" }]),
    [],
    [
      {
        value: sheet.signatures.map((who) => say(words.signature, { who })).join(say(words.between)),
        look: "section",
      },
    ],
  ];
  const rows = [...above, ...body, ...below];
  return {
    name: say(sheet.unit),
    rows,
    widths: columns.map(({ key }) => widths[key] ?? WIDTH),
    frozen: { rows: above.length, columns: 0 },
    repeated: { from: above.length - 1, to: above.length - 1 },
    landscape: true,
    merged: [
      ...rows.flatMap((row, r) => (row.length === 1 ? [across(r, last)] : [])),
      ...sharedSpans(columns, list, above.length),
    ],
  };
}

function cellsOf(
  say: Say,
  columns: readonly ListColumn[],
  row: Row,
  all: readonly Row[],
): readonly CellPlan[] {
  const sort = row.row as SheetRowSort;
  const look: Look | undefined = sort === "total" || sort === "subtotal" ? sort : undefined;
  return rowCells(say, columns, row, all, look).map((cell, c) => {
    const { key = "" } = columns[c] ?? {};
    if (COUNTED.includes(key) && typeof cell.value === "string" && NUMBER.test(cell.value))
      return { value: Number(cell.value), look: look ?? "number" };
    return cell.look === "text" && SMALL.includes(key) ? { ...cell, look: "small" } : cell;
  });
}

function across(row: number, toColumn: number): Span {
  return { fromRow: row, toRow: row, fromColumn: 0, toColumn };
}

/** Whether a cell is one with the one above it, for both are about one measure. */
function isShared(column: ListColumn | undefined, before: Row | undefined, row: Row): boolean {
  if (column === undefined || before === undefined || !SHARED.includes(column.key)) return false;
  return row.measureId !== null && row.measureId === before.measureId;
}

/** The rows of one measure below each other; a single row needs no span. */
function sharedSpans(columns: readonly ListColumn[], rows: readonly Row[], first: number): readonly Span[] {
  return columns.flatMap((column, c) => {
    const starts = rows.flatMap((row, r) => (isShared(column, rows[r - 1], row) ? [] : [r]));
    return starts.flatMap((from, s) => {
      const to = (starts[s + 1] ?? rows.length) - 1;
      return to === from ? [] : [{ fromRow: first + from, toRow: first + to, fromColumn: c, toColumn: c }];
    });
  });
}
