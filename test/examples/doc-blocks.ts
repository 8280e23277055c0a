import ts from "typescript";
import type { Block } from "./block.js";

/** The `@example` blocks in the doc comments of a source text. */
export function docBlocks(file: string, text: string): readonly Block[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found = new Map<number, readonly Block[]>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      // A statement and its first word share their comments: the statement comes first and has the name.
      if (found.has(pos) || !text.startsWith("/**", pos)) continue;
      const line = source.getLineAndCharacterOfPosition(pos).line + 1;
      found.set(pos, commentBlocks(text.slice(pos, end), file, line, nameOf(node)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  ts.forEachChild(source, visit);
  return [...found.values()].flat();
}

function commentBlocks(
  comment: string,
  file: string,
  line: number,
  name: string | undefined,
): readonly Block[] {
  const lines = comment
    .slice(0, -"*/".length)
    .split(/\r?\n/)
    .map((one) => one.replace(/^\s*(\/\*\*|\*) ?/, ""));
  const tags = lines.flatMap((one, i) => (/^\s*@[a-z]/.test(one) ? [i] : []));
  return tags.flatMap((start, n) => {
    const head = lines[start] ?? "";
    if (!/^\s*@example\b/.test(head)) return [];
    const body = lines.slice(start + 1, tags[n + 1]).map((one) => (/^\s*```/.test(one) ? "" : one));
    const rest = head.replace(/^\s*@example\s*/, "");
    // Code may begin beside the tag; either way its lines keep their numbers.
    const code = rest === "" ? body : [rest, ...body];
    const at = rest === "" ? line + start + 1 : line + start;
    return {
      file,
      line: at,
      code: code.join("\n").trimEnd(),
      noRun: false,
      ...(name ? { shows: name } : {}),
    };
  });
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isSourceFile(node)) return node.statements[0] && nameOf(node.statements[0]);
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name?.text : undefined;
}
