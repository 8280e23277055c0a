/** A piece of example code, where it stands, and what it shows. */
export interface Block {
  /** From the root of the repository. */
  readonly file: string;
  /** The line of the first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** The code is for reading: its types are checked, it is not run. */
  readonly noRun: boolean;
  /** The exported name that the code stands above, in a doc comment. */
  readonly shows?: string;
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*?)\s*$/;
const LANGUAGES = ["ts", "typescript", "mts"];

/** The TypeScript blocks of a Markdown text. */
export function markdownBlocks(file: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open:
    | { readonly indent: string; readonly fence: string; readonly info: string; readonly line: number }
    | undefined;
  let code: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, indent = "", fence = "", info = ""] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== "") open = { indent, fence, info, line: i + 2 };
      code = [];
    } else if (fence.startsWith(open.fence) && info === "") {
      const [language = "", ...words] = open.info.split(/\s+/);
      const noRun = words.includes("no-run");
      if (LANGUAGES.includes(language.toLowerCase()))
        blocks.push({ file, line: open.line, code: code.join("\n"), noRun });
      open = undefined;
    } else {
      code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line - 1}: a code block is not closed.`);
  return blocks;
}
