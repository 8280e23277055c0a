import { type DocumentNode, parse } from "@humanwhocodes/momoa";
import type { Message } from "../messages/message.js";
import type { SyntaxFault } from "./json-scan.js";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?![\w$])/y;
/** Not allowed anywhere outside quotes, so a parser stops at it if it has nothing to object to before. */
const STOPPER = "\u0001";

/** Parses strict JSON into a tree with positions, or says what is wrong at which offset. */
export function parseJson(text: string): DocumentNode | SyntaxFault {
  try {
    return parse(text, { mode: "json", ranges: true });
  } catch {
    return syntaxFault(text);
  }
}

// At the end of a text the parser names an earlier place: one more character makes it name the end.
function syntaxFault(text: string): SyntaxFault {
  try {
    parse(text + STOPPER, { mode: "json", ranges: true });
  } catch (error) {
    const offset = offsetOf(error);
    if (offset < text.length) return { offset, detail: detailAt(text, offset) };
  }
  return { offset: text.trimEnd().length, detail: endsTooSoon };
}

function offsetOf(error: unknown): number {
  const offset = typeof error === "object" && error !== null && "offset" in error ? error.offset : undefined;
  return typeof offset === "number" ? offset : 0;
}

const endsTooSoon: Message = { en: "the text ends too soon", zh: "文本过早结束" };

function detailAt(text: string, offset: number): Message {
  const char = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if ("]}".includes(char) && text.slice(0, offset).trimEnd().endsWith(",")) {
    return { en: `a comma stands before "${char}"`, zh: `“${char}”之前多了逗号` };
  }
  if (char === '"') return { en: "a quoted text was not expected here", zh: "此处不应有引号内的文本" };
  if (/[-\d]/.test(char)) {
    return matchesAt(NUMBER, text, offset)
      ? { en: "a number was not expected here", zh: "此处不应有数字" }
      : { en: "a number is not written as JSON writes it", zh: "数字的写法不符合JSON" };
  }
  if (char === "'" || "“”‘’".includes(char)) {
    return { en: 'names and texts stand in straight double quotes "…"', zh: '名称和文本应使用英文双引号"…"' };
  }
  if (char === "/" || char === "#") return { en: "JSON has no comments", zh: "JSON不支持注释" };
  if (/\w/.test(char) && !matchesAt(WORD, text, offset)) {
    return { en: "a word stands outside quotes", zh: "有文字不在引号内" };
  }
  return { en: `${shown(char)} was not expected here`, zh: `此处不应有${shown(char)}` };
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

// What cannot be seen is named by its number.
function shown(char: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(char)) return `"${char}"`;
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
