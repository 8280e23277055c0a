import type { Message } from "../messages/message.js";
import type { Formula } from "./formula.js";
import type { FormulaStop, FormulaToken } from "./formula-tokens.js";

/** What is yet to be read; the only thing here that changes. */
interface Cursor {
  readonly tokens: readonly FormulaToken[];
  next: number;
}

const DEEPEST = 50;

/** The operators, those that bind least first; of one level the left one goes first. */
const LEVELS: readonly ReadonlyMap<string, "add" | "subtract" | "multiply" | "divide">[] = [
  new Map([
    ["+", "add"],
    ["-", "subtract"],
  ] as const),
  new Map([
    ["*", "multiply"],
    ["/", "divide"],
  ] as const),
];

/** Puts the words of a formula together, or says where they do not fit. */
export function parseTokens(tokens: readonly FormulaToken[]): Formula | FormulaStop {
  const cursor: Cursor = { tokens, next: 0 };
  const formula = operation(cursor, 0, 0);
  if ("detail" in formula) return formula;
  const rest = current(cursor);
  return rest.kind === "end" ? formula : unexpected(rest);
}

function operation(cursor: Cursor, level: number, depth: number): Formula | FormulaStop {
  const operators = LEVELS[level];
  if (operators === undefined) return operand(cursor, depth);
  let left = operation(cursor, level + 1, depth);
  while (!("detail" in left)) {
    const op = operators.get(current(cursor).text);
    if (op === undefined) break;
    cursor.next += 1;
    const right = operation(cursor, level + 1, depth);
    left = "detail" in right ? right : { op, left, right };
  }
  return left;
}

function operand(cursor: Cursor, depth: number): Formula | FormulaStop {
  const token = current(cursor);
  const { kind, text, column } = token;
  if (kind === "end") return { column, detail: cursor.next === 0 ? empty : endsTooSoon };
  cursor.next += 1;
  if (kind === "number") return { op: "number", text };
  if (kind === "name" && text !== "min" && text !== "max") {
    return current(cursor).text === "(" ? { column, detail: noFunction } : { op: "name", name: text, column };
  }
  if (text !== "-" && text !== "(" && kind !== "name") return unexpected(token);
  if (depth === DEEPEST) return { column, detail: tooDeep };
  if (kind === "name") return call(cursor, text === "min" ? "min" : "max", depth + 1);
  if (text === "(") return closed(cursor, operation(cursor, 0, depth + 1));
  const of = operand(cursor, depth + 1);
  return "detail" in of ? of : { op: "negate", of };
}

function call(cursor: Cursor, op: "min" | "max", depth: number): Formula | FormulaStop {
  const open = current(cursor);
  if (open.text !== "(") return { column: open.column, detail: noArguments };
  const of: Formula[] = [];
  do {
    cursor.next += 1;
    const argument = operation(cursor, 0, depth);
    if ("detail" in argument) return argument;
    of.push(argument);
  } while (current(cursor).text === ",");
  return closed(cursor, { op, of });
}

function closed(cursor: Cursor, inside: Formula | FormulaStop): Formula | FormulaStop {
  if ("detail" in inside) return inside;
  const token = current(cursor);
  if (token.kind === "end") return { column: token.column, detail: notClosed };
  if (token.text !== ")") return unexpected(token);
  cursor.next += 1;
  return inside;
}

function current(cursor: Cursor): FormulaToken {
  return cursor.tokens[cursor.next] ?? { kind: "end", text: "", column: 1 };
}

function unexpected({ text, column }: FormulaToken): FormulaStop {
  return { column, detail: { en: `"${text}" was not expected here`, zh: `此处不应有“${text}”` } };
}

const tooDeep: Message = { en: `it is nested deeper than ${DEEPEST} levels`, zh: `嵌套超过${DEEPEST}层` };
const empty: Message = { en: "it is empty", zh: "公式为空" };
const endsTooSoon: Message = { en: "a number or a name is missing at its end", zh: "末尾缺少数字或名称" };
const notClosed: Message = { en: 'a ")" is missing', zh: "缺少“)”" };
const noArguments: Message = { en: 'after min and max stands "("', zh: "min和max之后应为“(”" };
const noFunction: Message = { en: "there are no functions but min and max", zh: "只有min和max两个函数" };
