import type { Message } from "../messages/message.js";

/** Something in a text that is not JSON, by offset from its beginning. */
export interface SyntaxFault {
  readonly offset: number;
  readonly detail: Message;
}

/** What one pass over the characters finds, before anything is parsed. */
export interface Scan {
  /** The offset of the first bracket beyond the limit: parsing from there on could exhaust the stack. */
  readonly tooDeepAt?: number;
  /** The first character inside a quoted text that JSON does not allow there. */
  readonly inQuotes?: SyntaxFault;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

const badEscape: Message = {
  en: 'after \\ only " \\ / b f n r t or u with four hexadecimal digits can stand',
  zh: '“\\”之后只能是" \\ / b f n r t或u加四位十六进制数字',
};
const openAtLineEnd: Message = {
  en: 'a quoted text is not closed on its line: the closing " is missing',
  zh: '引号内的文本未在本行结束：缺少右引号"',
};
const controlCharacter: Message = {
  en: "a tab or control character stands inside quotes: write \\t, or a space",
  zh: "引号内有制表符或控制字符：请写作\\t或空格",
};

/** Looks over a text in one pass: how deep its brackets nest, and what stands in its quotes. */
export function scanJson(text: string, deepest: number): Scan {
  let depth = 0;
  let inQuotes: SyntaxFault | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "[" || char === "{") {
      depth += 1;
      if (depth > deepest) return { tooDeepAt: at };
    } else if (char === "]" || char === "}") {
      depth -= 1;
    } else if (char === '"') {
      const quoted = scanQuoted(text, at);
      inQuotes ??= quoted.found;
      at = quoted.end;
    }
  }
  return inQuotes === undefined ? {} : { inQuotes };
}

/** From an opening quote to its closing one, with the first thing wrong between them. */
function scanQuoted(text: string, start: number): { readonly end: number; readonly found?: SyntaxFault } {
  let found: SyntaxFault | undefined;
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const code = text.charCodeAt(at);
    if (code === 0x5c) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) found ??= { offset: at, detail: badEscape };
      at += 1;
    } else if (code < 0x20) {
      const lineEnds = code === 0x0a || code === 0x0d;
      found ??= { offset: at, detail: lineEnds ? openAtLineEnd : controlCharacter };
    }
    at += 1;
  }
  return found === undefined ? { end: at } : { end: at, found };
}

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
