import { columnsOf } from "../../messages/columns.js";

/** How many pixels a text takes at most; the library that draws takes Chinese characters for narrow ones. */
export function pixels(text: string, size: number): number {
  return Math.ceil(columnsOf(text) * size * 0.56);
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => pixels(text, size)));
}

/** A text cut so that it takes no more than so many columns, a Chinese character being two. */
export function fitted(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${cut(text, columns - 1)}…`;
}

/** A text on two lines at most, broken between words or, where there are none, between characters. */
export function onTwoLines(text: string, columns: number): readonly string[] {
  if (columnsOf(text) <= columns) return [text];
  const most = cut(text, columns);
  const space = text[most.length] === " " ? most.length : most.lastIndexOf(" ");
  const end = space > 0 ? space : most.length;
  return [text.slice(0, end), fitted(text.slice(end).trim(), columns)];
}

function cut(text: string, columns: number): string {
  let start = "";
  for (const char of text) {
    if (columnsOf(start + char) > columns) break;
    start += char;
  }
  return start;
}

/** A text as it may stand in markup. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
