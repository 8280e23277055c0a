import { cellText, namesRecords, titleText } from "../../lists/cell-text.js";
import type { List, ListColumn, Row } from "../../lists/list.js";
import { clean } from "../printed/clean.js";
import { heading, type Page } from "../printed/page.js";
import { type Column, layPairs, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";
import { widestAtom, wrap } from "../printed/wrap.js";

/** A table whose rows take more lines than this on average is hard to read: each row then stands as a block of its own. */
const TALLEST = 2.5;
/** What the headings may take beside. */
const HEAD = 4;
const GAP = 2;
/** What a block is headed with. */
const TITLES: readonly string[] = ["no", "id", "unit", "unitId"];

/** A list to be read: what is said above it, its rows and sums as a table, or as blocks where a table would be too wide. */
export function listLines(page: Page, list: List): readonly string[] {
  const { say, width } = page;
  const all = [...list.rows, ...list.totals];
  const used = list.columns.filter(({ key }) => all.some((row) => !isEmpty(row, key)));
  const unused = list.columns.filter((column) => !used.includes(column)).map(({ title }) => say(title));
  // Where every row rests on many records, counts of them are not worth a column.
  const shown = used.filter(
    ({ key }) => key !== list.partedBy && (key !== "records" || all.some(namesRecords)),
  );
  const above = list.head.map(({ title, text }) => [say(title), say(text)] as const);
  return [
    ...heading(page, say(list.title)).slice(1),
    ...layPairs(above, width),
    ...(list.rows.length === 0
      ? ["", say(words.emptyList)]
      : [
          ...partLines(page, shown, partsOf(page, list)),
          ...(unused.length === 0
            ? []
            : ["", ...wrap(say(words.emptyColumns, { columns: unused.join(say(words.comma)) }), width)]),
        ]),
  ];
}

interface Part {
  /** Absent where the list has no parts. */
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** The rows as one part, or a part for each value of the column that parts them. */
function partsOf(page: Page, { rows, totals, partedBy, columns }: List): readonly Part[] {
  const column = columns.find(({ key }) => key === partedBy);
  if (column === undefined) return [{ rows: [...rows, ...totals] }];
  const values = [...new Set(rows.map((row) => cellText(page.say, column, row)))];
  return values.map((title) => ({
    title,
    rows: rows.filter((row) => cellText(page.say, column, row) === title),
  }));
}

/** Every part as a table, or where these are too wide or too tall every row as a block. */
function partLines(page: Page, columns: readonly ListColumn[], parts: readonly Part[]): readonly string[] {
  const tables = parts.map(({ rows }) => tableLines(page, columns, rows));
  const height = tables.reduce((sum, table) => sum + (table?.length ?? 0) - HEAD, 0);
  const most = parts.reduce((sum, { rows }) => sum + rows.length, 0) * TALLEST;
  const areTables = tables.every((table) => table !== undefined) && height <= most;
  return parts.flatMap(({ title, rows }, p) => [
    ...(title === undefined ? [] : heading(page, title)),
    ...(areTables ? ["", ...(tables[p] ?? [])] : rows.flatMap((row) => blockLines(page, columns, row, rows))),
  ]);
}

/** A table; nothing where not even the longest words fit beside each other. */
function tableLines(
  page: Page,
  columns: readonly ListColumn[],
  rows: readonly Row[],
): readonly string[] | undefined {
  const laid = columns.map(
    (column): Column<Row> => ({
      head: titleText(page.say, column),
      cell: (row) => cellText(page.say, column, row, rows),
      ...(rows.some((row) => typeof row[column.key] === "number") ? { align: "right" as const } : {}),
    }),
  );
  const least = laid.map(({ head, cell }) =>
    Math.max(...[head, ...rows.map(cell)].map((text) => widestAtom(clean(text)))),
  );
  const fits = least.reduce((sum, one) => sum + one, GAP * (least.length - 1)) <= page.width;
  return fits ? layTable(laid, rows, page.width) : undefined;
}

/** A row with its columns one below the other; what is empty is left out. */
function blockLines(
  page: Page,
  columns: readonly ListColumn[],
  row: Row,
  rows: readonly Row[],
): readonly string[] {
  const { say, width, paint } = page;
  const rest = columns.filter(({ key }) => !TITLES.includes(key) && !isEmpty(row, key));
  const text = (key: string): string => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? "" : cellText(page.say, column, row);
  };
  const [no, id, unit] = [text("no"), text("id"), text("unit") || text("unitId")];
  const named = id === "" ? unit : say(words.shared, { first: unit, second: id });
  const title = no === "" ? named : say(words.numbered, { no, title: named });
  return [
    "",
    ...wrap(clean(title), width).map(paint.heading),
    ...layPairs(
      rest.map((column) => [titleText(page.say, column), cellText(page.say, column, row, rows)] as const),
      width,
    ),
  ];
}

function isEmpty(row: Row, key: string): boolean {
  const cell = row[key] ?? null;
  return cell === null || cell === "";
}
