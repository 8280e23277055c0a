import { titleText } from "../../lists/cell-text.js";
import type { List, ListColumn, Row } from "../../lists/list.js";
import { harmless } from "../../messages/harmless.js";
import type { SheetMeasure } from "../sheets/score-sheet.js";
import type { Page } from "./page.js";

/** How wide a column is, and how its cells stand: numbers, days, empty, short texts, texts, sentences. */
export type Sort = "n" | "d" | "e" | "s" | "t" | "w";

/** A column as the page prints it. */
export interface PageColumn {
  readonly column: ListColumn;
  readonly title: string;
  readonly sort: Sort;
  /** A row that has a number with decimals here: then all of the column have two. */
  readonly decimals: readonly Row[];
  /** The texts to choose from when the table is filtered, in the order of the list; absent where there is no choice. */
  readonly choices?: readonly string[];
  /** The greatest number of the column, where its numbers are drawn as bars. */
  readonly most?: number;
  /** The measure that its numbers are about. */
  readonly measure?: SheetMeasure;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Widths in letters; a Chinese one counts two. */
const SHORT = 20;
const SENTENCE = 60;
const HAN = /\p{Script=Han}/gu;
const MOST_CHOICES = 60;
const CHOSEN = ["unit", "measure"];
const FULL_MARKS = 100;

export function columnsOf(page: Page, list: List, measures: readonly SheetMeasure[]): readonly PageColumn[] {
  const rows = [...list.rows, ...list.totals];
  return list.columns
    .filter(({ key }) => key !== list.partedBy)
    .map((column) => {
      const { key } = column;
      const sort = sortOf(page, column, rows);
      const measure = measures.find(({ id }) => key.startsWith(`${id}.`));
      const choices = choicesOf(page, column, list.rows);
      const decimal = rows.find((row) => typeof row[key] === "number" && !Number.isInteger(row[key]));
      return {
        column,
        title: shortTitle(titleText(page.say, column), measure === undefined ? "" : page.say(measure.title)),
        sort,
        decimals: decimal === undefined ? [] : [decimal],
        ...(choices === undefined ? {} : { choices }),
        ...(list.id === "ranking" && isScore(key) ? { most: mostOf(list.rows, key) } : {}),
        ...(measure === undefined ? {} : { measure }),
      };
    });
}

/** The title below that of its measure does not repeat it. */
function shortTitle(title: string, measure: string): string {
  const rest = title.slice(measure.length);
  return measure !== "" && title.startsWith(measure) && /^[:：]/.test(rest) ? rest.slice(1).trim() : title;
}

function sortOf({ say }: Page, { key, words }: ListColumn, rows: readonly Row[]): Sort {
  const cells = rows.flatMap((row) => row[key] ?? []);
  if (cells.length === 0) return "e";
  if (words === undefined && cells.every((one) => typeof one === "number")) return "n";
  if (cells.some((one) => typeof one === "string" && DAY.test(one))) return "d";
  if (words !== undefined) return "s";
  if (key === "records") return "t";
  const isWider = (letters: number): boolean =>
    cells.some(
      (one) => (typeof one === "object" ? say(one) : String(one)).replace(HAN, "  ").length > letters,
    );
  return isWider(SENTENCE) ? "w" : isWider(SHORT) ? "t" : "s";
}

/** Codes, units and measures can be chosen from, in the order in which the list has them. */
function choicesOf(
  { say }: Page,
  { key, words }: ListColumn,
  rows: readonly Row[],
): readonly string[] | undefined {
  if (words === undefined && !CHOSEN.includes(key)) return undefined;
  const cells = rows.flatMap((row) => row[key] ?? []);
  const there = new Set(cells.map((one) => (typeof one === "object" ? say(one) : String(one))));
  const texts =
    words === undefined
      ? [...there]
      : Object.entries(words).flatMap(([code, word]) => (there.has(code) ? say(word) : []));
  // As they are printed, for that is what they are compared with.
  const choices = [...new Set(texts.map(harmless))];
  return choices.length < 2 || choices.length > MOST_CHOICES ? undefined : choices;
}

function isScore(key: string): boolean {
  return key === "total" || key.startsWith("block.");
}

function mostOf(rows: readonly Row[], key: string): number {
  return rows.reduce(
    (most, { [key]: cell }) => (typeof cell === "number" ? Math.max(most, cell) : most),
    FULL_MARKS,
  );
}
