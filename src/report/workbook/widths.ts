import { columnsOf } from "../../messages/columns.js";
import type { CellPlan } from "../../workbook/workbook.js";

/** How many characters of usual size an A4 page on its side has room for, at a scale that is still read with ease. */
const PAGE = 190;
const NARROWEST = 4;
const WIDEST = 46;
/** Rows can be no higher than so many lines: what takes more would not be seen, so that its column is wider still. */
const MOST_LINES = 24;
const WIDEST_OF_ALL = 120;
/** A heading may take so many lines. */
const HEADING_LINES = 4;
const MARGIN = 3;
/** What small letters take of the room of usual ones. */
const SMALL = 9 / 11;
const LATIN = /^[\x21-\x7E]+$/;
const LONGEST_WORD = 10;
const STEP = 0.05;
/** Of the rows of a column at least so many are to be seen without a further line. */
const FEWEST = 0.5;

/**
 * The widths of a table's columns in characters: as wide as what stands in them, and together no wider than a page.
 * Texts that are long beside the others of their column give way first, then the widest columns. Numbers and the words
 * of headings are never broken: where these alone are wider than a page, the table takes several.
 */
export function tableWidths(
  headings: readonly string[],
  rows: readonly (readonly CellPlan[])[],
): readonly number[] {
  const columns = headings.map((heading, c) => {
    const cells = rows.map((row) => row[c] ?? { value: null });
    return {
      least: Math.max(NARROWEST, headingWidth(heading), ...cells.map(numberWidth)) + MARGIN,
      word: Math.max(0, ...cells.map(wordWidth)) + MARGIN,
      // An empty cell needs no room: counted, it would leave too little to the few texts of a sparse column.
      texts: cells
        .map(textWidth)
        .filter((width) => width > 0)
        .toSorted((a, b) => a - b),
    };
  });
  const isWide = sum(columns.map(({ least }) => least)) > PAGE;
  const withWords = columns.map(({ least, word }) => Math.max(least, word));
  const least = sum(withWords) > PAGE ? columns.map((column) => column.least) : withWords;
  const widthsAt = (part: number, cap: number): readonly number[] =>
    columns.map(({ texts }, column) => {
      const width = texts[Math.ceil(texts.length * Math.min(1, part)) - 1] ?? 0;
      const whole = Math.min(WIDEST_OF_ALL, Math.ceil((texts.at(-1) ?? 0) / MOST_LINES));
      return Math.max(least[column] ?? NARROWEST, whole, Math.min(cap, width + MARGIN));
    });
  if (isWide) return widthsAt(1, WIDEST);
  let part = 1;
  while (part > FEWEST && sum(widthsAt(part, WIDEST)) > PAGE) part -= STEP;
  let cap = WIDEST;
  while (cap > NARROWEST && sum(widthsAt(part, cap)) > PAGE) cap -= 1;
  return between(widthsAt(part, cap), widthsAt(part + STEP, WIDEST));
}

/** Widths that fill a page, where some are too narrow for that and others too wide. */
function between(narrow: readonly number[], wide: readonly number[]): readonly number[] {
  const [least, most] = [sum(narrow), sum(wide)];
  const share = most <= least ? 0 : Math.min(1, (PAGE - least) / (most - least));
  return narrow.map((width, column) => Math.floor(width + share * ((wide[column] ?? width) - width)));
}

/** How many pages beside each other a table takes, where the columns that each page repeats are so wide. */
export function pagesWide(widths: readonly number[], repeated: number): number {
  const rest = sum(widths) - repeated;
  return Math.max(1, Math.ceil(rest / (PAGE - repeated)));
}

export function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** No word of a heading is broken, and it takes a few lines at most. */
function headingWidth(heading: string): number {
  const words = heading.split(/\s+/).filter((word) => LATIN.test(word));
  return Math.max(Math.ceil(columnsOf(heading) / HEADING_LINES), ...words.map((word) => word.length));
}

/** With its decimals and separators of thousands. */
function numberWidth({ value }: CellPlan): number {
  if (typeof value !== "number") return 0;
  return value.toFixed(Number.isInteger(value) ? 0 : 2).length + (Math.abs(value) >= 1000 ? 2 : 0);
}

/** The longest word that is not to be broken, such as a day; longer ones are ids and may be. */
function wordWidth({ value }: CellPlan): number {
  if (typeof value !== "string") return 0;
  const words = value.split(/\s+/).filter((word) => LATIN.test(word) && word.length <= LONGEST_WORD);
  return Math.max(0, ...words.map((word) => word.length));
}

function textWidth({ value, look }: CellPlan): number {
  if (typeof value !== "string") return 0;
  const width = Math.max(...value.split("\n").map(columnsOf));
  return look === "small" ? Math.ceil(width * SMALL) : width;
}
