import { all, choicesOf, made, textOf } from "./elements.js";
import { filled, words } from "./words.js";

/** Shorter lists are seen at a glance. */
const FEWEST = 6;

interface Choice {
  readonly column: number;
  readonly select: HTMLSelectElement;
}

/** Above a list: a field to search in it, a choice for each of its columns of codes, and how many rows are shown. */
function makeFilterable(list: HTMLElement): void {
  const tables = all<HTMLTableElement>(".scroll table", list);
  const rows = tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]);
  const [first] = tables;
  if (first === undefined || rows.length < FEWEST) return;
  const search = made("input", [], { type: "search" });
  const choices = choicesIn(tables);
  const status = made("output");
  const texts = new Map<HTMLTableRowElement, string>();
  const show = (): void => {
    const wanted = lower(search.value).split(/\s+/);
    const isWanted = (row: HTMLTableRowElement): boolean => {
      if (!texts.has(row)) texts.set(row, lower([...row.cells].map(textOf).join(" ")));
      const text = texts.get(row) ?? "";
      return (
        wanted.every((one) => text.includes(one)) &&
        choices.every(({ column, select }) => [textOf(row.cells[column]), ""].includes(select.value))
      );
    };
    for (const row of rows) row.hidden = !isWanted(row);
    for (const table of tables) {
      const part = table.parentElement;
      if (part !== null && tables.length > 1) part.hidden = all("tbody tr:not([hidden])", table).length === 0;
    }
    const shown = rows.filter((row) => !row.hidden).length;
    status.value = filled(words.shown, { shown, all: rows.length });
  };
  const tools = made(
    "div",
    [made("label", [words.search, " ", search]), ...choices.map(({ select }) => select), status],
    { className: "tools" },
  );
  tools.addEventListener("input", show);
  first.parentElement?.before(tools);
  show();
}

/** A choice where any of the tables has the column; what may be chosen is what stands in any of them. */
function choicesIn(tables: readonly HTMLTableElement[]): readonly Choice[] {
  const headings = [...(tables[0]?.tHead?.rows[(tables[0]?.tHead?.rows.length ?? 1) - 1]?.cells ?? [])];
  return headings.flatMap((heading, column) => {
    const texts = choicesOf(heading);
    if (texts === undefined) return [];
    const all = filled(words.all, { column: textOf(heading) });
    const options = [
      made("option", [all], { value: "" }),
      ...texts.map((text) => made("option", [text], { value: text })),
    ];
    return { column, select: made("select", options, { ariaLabel: textOf(heading) }) };
  });
}

function lower(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

export function makeAllFilterable(): void {
  for (const list of all<HTMLElement>(".list")) makeFilterable(list);
}
