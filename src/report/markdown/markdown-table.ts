import { cellText, titleText } from "../../lists/cell-text.js";
import type { List, ListColumn, Row } from "../../lists/list.js";
import { fill } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import { listWords } from "../list-words.js";
import { markdownText } from "./markdown-text.js";

/** A table; of numbers in columns the last digits stand below each other. */
export function markdownTable(say: Say, columns: readonly ListColumn[], rows: readonly Row[]): string {
  const isNumeric = ({ key }: ListColumn): boolean => rows.some((row) => typeof row[key] === "number");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((column) => markdownText(titleText(say, column)))),
    line(columns.map((column) => (isNumeric(column) ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((column) => markdownText(cellText(say, column, row, rows))))),
  ].join("\n");
}

/** The tables of a list, one for each of its parts, without columns that are empty: these are named below. */
export function listTables(
  say: Say,
  { columns, rows, totals, partedBy }: List,
  mark: string,
): readonly string[] {
  if (rows.length === 0) return [say(listWords.emptyList)];
  const all = [...rows, ...totals];
  const used = columns.filter(({ key }) => all.some((row) => !isEmpty(row, key)));
  const unused = columns.filter((column) => !used.includes(column)).map(({ title }) => say(title));
  const by = columns.find(({ key }) => key === partedBy);
  const parts = by === undefined ? [{ title: "", rows: all }] : partsOf(say, by, rows);
  return [
    ...parts.flatMap(({ title, rows: own }) => [
      ...(title === "" ? [] : [`${mark} ${markdownText(title)}`]),
      markdownTable(
        say,
        used.filter(({ key }) => key !== partedBy),
        own,
      ),
    ]),
    ...(unused.length === 0
      ? []
      : [markdownText(say(fill(listWords.emptyColumns, { columns: unused.join(say(listWords.comma)) })))]),
  ];
}

function partsOf(
  say: Say,
  by: ListColumn,
  rows: readonly Row[],
): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const titles = [...new Set(rows.map((row) => cellText(say, by, row)))];
  return titles.map((title) => ({ title, rows: rows.filter((row) => cellText(say, by, row) === title) }));
}

function isEmpty(row: Row, key: string): boolean {
  const cell = row[key] ?? null;
  return cell === null || cell === "";
}
