import type { TableFacts } from "../../forms/table-reader.js";
import type { Span } from "../../workbook/workbook.js";

/** What a sheet tells beside its values, read without keeping these. */
export interface SheetLook {
  readonly facts: TableFacts;
  /** Cells with formulas, and with errors. */
  readonly isComputed: (row: number, column: number) => boolean;
  readonly isError: (row: number, column: number) => boolean;
}

const TAG = /<(?:\w+:)?(row|c|f|col|mergeCell)(\s[^>]*|\/)?>/g;
const REF = /^([A-Z]{1,3})(\d{1,7})$/;
/** More columns than any sheet has. */
const WIDTH = 1 << 15;

/** Goes through the XML of a sheet tag by tag; a tag that runs on into the next piece waits for it. */
export async function lookAtSheet(pieces: AsyncIterable<Buffer>): Promise<SheetLook> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: Span[] = [];
  const [computed, errors] = [new Set<number>(), new Set<number>()];
  let [row, column] = [0, 0];

  const open = (name: string, tag: string): void => {
    switch (name) {
      case "row":
        row = Number(attribute(tag, "r") ?? row + 1);
        column = 0;
        if (isSet(tag, "hidden")) hiddenRows.add(row);
        break;
      case "c": {
        const [, letters] = REF.exec(attribute(tag, "r") ?? "") ?? [];
        column = letters === undefined ? column + 1 : columnNumber(letters);
        if (attribute(tag, "t") === "e") errors.add(row * WIDTH + column);
        break;
      }
      case "f":
        computed.add(row * WIDTH + column);
        break;
      case "col":
        if (isSet(tag, "hidden")) {
          const [from, to] = [Number(attribute(tag, "min")), Math.min(Number(attribute(tag, "max")), WIDTH)];
          for (let one = from; one <= to; one += 1) hiddenColumns.add(one);
        }
        break;
      case "mergeCell":
        merged.push(...spanOf(attribute(tag, "ref") ?? ""));
    }
  };
  let rest = "";
  for await (const piece of pieces) {
    // Names, numbers and references are all in ASCII, and so this cuts no character in two.
    const text = rest + piece.toString("latin1");
    const end = text.lastIndexOf("<");
    const whole = end < 0 || text.indexOf(">", end) >= 0 ? text.length : end;
    for (const [, name = "", attributes = ""] of text.slice(0, whole).matchAll(TAG)) open(name, attributes);
    rest = text.slice(whole);
  }
  const isIn = (cells: ReadonlySet<number>) => (r: number, c: number) => cells.has(r * WIDTH + c);
  return {
    facts: { hiddenRows, hiddenColumns, merged },
    isComputed: isIn(computed),
    isError: isIn(errors),
  };
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf(tag.charAt(start - 1), start));
}

function isSet(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === "1" || value === "true";
}

function spanOf(range: string): readonly Span[] {
  const [first = "", last = first] = range.split(":");
  const [, fromLetters, fromRow] = REF.exec(first) ?? [];
  const [, toLetters, toRow] = REF.exec(last) ?? [];
  if (fromLetters === undefined || toLetters === undefined) return [];
  const [from, to] = [Number(fromRow) - 1, Number(toRow) - 1];
  return [
    {
      fromRow: from,
      toRow: to,
      fromColumn: columnNumber(fromLetters) - 1,
      toColumn: columnNumber(toLetters) - 1,
    },
  ];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
