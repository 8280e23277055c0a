import stringWidth from "string-width";
import { clean } from "./clean.js";
import { pad, widestAtom, wrap } from "./wrap.js";

/** A column of a printed table. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: "right";
  /** Colours a cell's text after it was laid out. */
  readonly style?: (text: string, row: Row) => string;
}

const GAP = "  ";

/**
 * A table as lines of at most `width` columns: long cells run on below, nothing is cut off. Where `titleOf` gives a
 * text, it stands over its row. Rules are plain hyphens: Chinese terminals may draw box characters two columns wide.
 */
export function layTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
  titleOf: (row: Row) => string = () => "",
): readonly string[] {
  const cells = rows.map((row) => columns.map(({ cell }) => clean(cell(row))));
  const heads = columns.map(({ head }) => head);
  const widths = columnWidths([heads, ...cells], width - GAP.length * (columns.length - 1));
  const plain = columns.map(() => (text: string) => text);
  const lay = (texts: readonly string[], styles: readonly ((text: string) => string)[]): readonly string[] =>
    layRow(texts, widths, columns, styles);
  return [
    ...lay(heads, plain),
    widths.map((one) => "-".repeat(one)).join(GAP),
    ...rows.flatMap((row, r) => {
      const title = clean(titleOf(row));
      const styles = columns.map(
        ({ style }) =>
          (text: string) =>
            style?.(text, row) ?? text,
      );
      return [...(title === "" ? [] : wrap(title, width)), ...lay(cells[r] ?? [], styles)];
    }),
  ];
}

function layRow<Row>(
  texts: readonly string[],
  widths: readonly number[],
  columns: readonly Column<Row>[],
  styles: readonly ((text: string) => string)[],
): readonly string[] {
  const wrapped = texts.map((text, c) => wrap(text, widths[c] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, l) => {
    const parts = wrapped.map((lines, c) => {
      const text = lines[l] ?? "";
      const padded = pad(text, widths[c] ?? 1, columns[c]?.align ?? "left");
      return text === "" ? padded : padded.replace(text, () => styles[c]?.(text) ?? text);
    });
    return parts.join(GAP).trimEnd();
  });
}

/** As wide as the cells want; where that is too much the widest columns give way first, down to their longest word. */
function columnWidths(rows: readonly (readonly string[])[], available: number): readonly number[] {
  const over = (measure: (text: string) => number): readonly number[] =>
    (rows[0] ?? []).map((_, c) => rows.reduce((most, row) => Math.max(most, measure(row[c] ?? "")), 1));
  const wanted = over(stringWidth);
  const least = over(widestAtom);
  const fits = (widths: readonly number[]): boolean => widths.reduce((a, b) => a + b, 0) <= available;
  const levels = Array.from({ length: Math.max(...wanted) }, (_, i) => Math.max(...wanted) - i);
  const level = (floor: readonly number[]) => (most: number) =>
    wanted.map((one, c) => Math.max(floor[c] ?? 1, Math.min(one, most)));
  return (
    levels.map(level(least)).find(fits) ??
    // Not even the longest words fit side by side: now words are broken too. Two columns hold any character.
    levels.map(level(wanted.map(() => 2))).find(fits) ??
    wanted.map((one) => Math.min(one, 2))
  );
}

/** Names and what they stand for, one below the other. */
export function layPairs(pairs: readonly (readonly [string, string])[], width: number): readonly string[] {
  const label = Math.max(...pairs.map(([name]) => stringWidth(clean(name))));
  return pairs.flatMap(([name, text]) =>
    wrap(clean(text), Math.max(20, width - label - GAP.length)).map(
      (line, l) => pad(l === 0 ? clean(name) : "", label, "left") + GAP + line,
    ),
  );
}
