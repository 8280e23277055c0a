import { join } from "node:path";
import ts from "typescript";
import { root } from "../package/consumer.js";
import type { Block } from "./block.js";

const CLAIM = /\/\/\s*=>\s*(.*?)\s*$/;

// One line, so that the lines below it keep their numbers.
const PREAMBLE = [
  'import { deepStrictEqual as __same } from "node:assert";',
  "const __is = (actual: unknown, wanted: unknown, at: string) => {",
  "try { __same(actual, wanted); }",
  'catch (error) { throw new Error(at + ": " + (error as Error).message); } };',
].join(" ");

/** Where a block stands, as messages name it. */
export function place({ file, line }: Pick<Block, "file" | "line">): string {
  return `${file}:${line}`;
}

/** The block as a module to be type-checked: as it is written, on the lines it is written on. */
export function checkedModule(block: Block, isPublic: (name: string) => boolean): string {
  return atItsLine(block, `export {};${ownImport(block, isPublic)}`, block.code);
}

/** The block as a module to be run: every `expression; // => literal` has become an assertion. */
export function runnableModule(block: Block, isPublic: (name: string) => boolean): string {
  return atItsLine(block, PREAMBLE + ownImport(block, isPublic), withAssertions(block));
}

/** How many `// =>` a block has. */
function claimsOf({ code }: Block): number {
  return code.split("\n").filter((line) => CLAIM.test(line)).length;
}

/** An example of something internal uses it without an import, for no user could write one. */
function ownImport({ file, code, shows }: Block, isPublic: (name: string) => boolean): string {
  if (shows === undefined || isPublic(shows) || /^\s*import\b/m.test(code)) return "";
  const module = join(root, file).replace(/\.ts$/, ".js");
  return ` import { ${shows} } from ${JSON.stringify(module)};`;
}

function atItsLine({ line }: Block, firstLine: string, code: string): string {
  return `${firstLine}${"\n".repeat(line - 1)}${code}\n`;
}

function withAssertions(block: Block): string {
  const { code } = block;
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ESNext, true);
  const claimed = source.statements.flatMap((statement) => {
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    const literal = comment && CLAIM.exec(code.slice(comment.pos, comment.end))?.[1];
    return literal === undefined || !ts.isExpressionStatement(statement)
      ? []
      : {
          expression: statement.expression,
          statement,
          literal,
          line: lineOf(block, source, comment?.pos ?? 0),
        };
  });
  const lost = claimsOf(block) - claimed.length;
  if (lost > 0)
    throw new Error(`${place(block)}: ${lost} "// =>" after no expression of its own at the top level.`);
  return claimed.toReversed().reduce((text, { expression, statement, literal, line }) => {
    const at = place({ file: block.file, line });
    if (!isLiteral(literal)) throw new Error(`${at}: "${literal}" is no literal.`);
    const call = `__is((${expression.getText()}), (${literal}), ${JSON.stringify(at)});`;
    return text.slice(0, statement.getStart()) + call + text.slice(statement.end);
  }, code);
}

function lineOf({ line }: Block, source: ts.SourceFile, position: number): number {
  return line + source.getLineAndCharacterOfPosition(position).line;
}

function isLiteral(text: string): boolean {
  const source = ts.createSourceFile("literal.ts", `(${text});`, ts.ScriptTarget.ESNext, true);
  const [only, second] = source.statements;
  return (
    second === undefined && only !== undefined && ts.isExpressionStatement(only) && isPlain(only.expression)
  );
}

function isPlain(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isPlain(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isPlain(one.initializer));
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node)) return node.text === "undefined";
  const words = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword];
  return ts.isNumericLiteral(node) || ts.isStringLiteralLike(node) || words.includes(node.kind);
}
