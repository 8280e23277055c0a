import type { Message } from "../messages/message.js";

/** One word of a formula. */
export interface FormulaToken {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  /** From 1, in the formula. */
  readonly column: number;
}

/** Why a formula cannot be read, and from which column on. */
export interface FormulaStop {
  readonly column: number;
  readonly detail: Message;
}

const SPACE = /[ \t\r\n]+/y;
const NUMBER = /\d+(?:\.\d+)?(?![\w.])/y;
const NAME = /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*(?![\w.])/y;
const SIGN = /[-+*/(),]/y;

const KINDS = [
  ["number", NUMBER],
  ["name", NAME],
  ["sign", SIGN],
] as const;

/** The words of a formula in order, the last of them its end; in time linear in its length. */
export function formulaTokens(text: string): readonly FormulaToken[] | FormulaStop {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at + matchAt(SPACE, text, at).length;
    if (start === text.length) break;
    const token = tokenAt(text, start);
    if ("detail" in token) return token;
    tokens.push(token);
    at = start + token.text.length;
  }
  return [...tokens, { kind: "end", text: "", column: text.length + 1 }];
}

function tokenAt(text: string, start: number): FormulaToken | FormulaStop {
  for (const [kind, pattern] of KINDS) {
    const found = matchAt(pattern, text, start);
    if (found !== "") return { kind, text: found, column: start + 1 };
  }
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { column: start + 1, detail: unreadable(char) };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function unreadable(char: string): Message {
  if (/[\d.]/.test(char)) {
    return {
      en: 'a number is written "12" or "0.5", without an exponent',
      zh: "数字应写作“12”或“0.5”，不用指数形式",
    };
  }
  if (/[A-Za-z_]/.test(char)) {
    return {
      en: 'a name is made of letters and digits, its parts joined by dots, as in "held.rate"',
      zh: "名称由字母和数字组成，各部分以点相连，如“held.rate”",
    };
  }
  return { en: `"${char}" has no meaning in a formula`, zh: `公式中不能使用“${char}”` };
}
