import type { Machine, Report } from "./report.js";
import type { Section, Table } from "./table.js";

/** The report for a terminal: columns of figures to the right. */
export function textOf(sections: readonly Section[], report: Report): string {
  const parts = sections.map(({ title, table }) => `${title}\n\n${aligned(table)}`);
  return [`${machineLine(report.machine)}, ${Math.round(report.took)} s in all`, ...parts].join("\n\n");
}

/** The same for docs/performance.md. */
export function markdownOf(sections: readonly Section[], report: Report): string {
  const parts = sections.map(({ title, table }) => `### ${title}\n\n${piped(table)}`);
  return [`${machineLine(report.machine)}.`, ...parts].join("\n\n");
}

function machineLine({ model, cores, gigabytes, node }: Machine): string {
  return `${model}, ${cores} cores, ${gigabytes} GB, Node ${node}`;
}

function aligned(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (isHead(row) ? 0 : (row[column] ?? "").length))),
  );
  return table
    .map((row) => {
      if (isHead(row)) return row[0] ?? "";
      const cells = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return isText(table, column) ? cell.padEnd(width) : cell.padStart(width);
      });
      return cells.join("  ").trimEnd();
    })
    .join("\n");
}

function piped(table: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [heads = [], ...rows] = table;
  const rule = heads.map((_, column) => (isText(table, column) ? "---" : "---:"));
  const body = rows.map((row) =>
    isHead(row) ? [`**${row[0]}**`, ...row.slice(1)] : row.map((cell) => cell.trim()),
  );
  return [heads, rule, ...body].map(line).join("\n");
}

/** A row that says only what the rows below it are about. */
function isHead([first = "", ...rest]: readonly string[]): boolean {
  return rest.length > 0 && first !== "" && rest.every((cell) => cell === "");
}

/** The first columns are read, the others compared. */
function isText(table: Table, column: number): boolean {
  return column === 0 || (table[0]?.[1] === "demand" && column === 1);
}
