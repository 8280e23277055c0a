/** A block of code, and the file that the line above it names. */
export interface Code {
  readonly language: string;
  readonly text: string;
  readonly file?: string;
  /** What the block changes is undone after the next command. */
  readonly undone: boolean;
}

/** A table, by its head; cells as they stand. */
export interface Table {
  readonly head: string;
  readonly rows: readonly (readonly string[])[];
}

const FILE = /^\*\*`([^`]+)`\*\*/;
const UNDONE = "<!-- undone after the next command -->";

/** The blocks of code of a Markdown page, in the order in which they stand there. */
export function codeOf(page: string): readonly Code[] {
  // Between two fences stands code, between two blocks stands text.
  return page.split(/^```/m).flatMap((part, i, parts) => {
    if (i % 2 === 0) return [];
    const [language = "", ...code] = part.split("\n");
    const above = (parts[i - 1] ?? "").trimEnd().split("\n");
    const file = FILE.exec(above.at(-1) ?? "")?.[1];
    const undone = above.at(-2) === UNDONE;
    return [{ language, text: code.join("\n"), ...(file === undefined ? {} : { file }), undone }];
  });
}

/** The tables of a page. */
export function tablesOf(page: string): readonly Table[] {
  return page.split(/\n{2,}/).flatMap((part) => {
    const lines = part.trim().split("\n");
    if (!lines.every((line) => line.startsWith("|"))) return [];
    const [head = "", , ...rows] = lines;
    return [
      {
        head,
        rows: rows.map((row) =>
          row
            .slice(1, -1)
            .split("|")
            .map((cell) => cell.trim()),
        ),
      },
    ];
  });
}
