import { all, choicesOf, made, textOf } from "./elements.js";
import { orderOf } from "./order.js";

/** Puts a button into every heading: up, down, and back to the order of the list. */
function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
  if (body === undefined) return;
  const original = [...body.rows];
  headings.forEach((heading, column) => {
    const button = made("button", [...heading.childNodes], { type: "button" });
    button.addEventListener("click", () => {
      const next = { none: "ascending", ascending: "descending" }[heading.ariaSort ?? "none"] ?? "none";
      for (const one of headings) one.ariaSort = null;
      if (next !== "none") heading.ariaSort = next;
      body.append(...(next === "none" ? original : sorted(original, column, heading, next === "ascending")));
    });
    heading.append(button);
  });
}

/** Stable; what is empty stands last whichever way it is sorted. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  heading: HTMLElement,
  isUp: boolean,
): readonly HTMLTableRowElement[] {
  const texts = new Map(rows.map((row) => [row, textOf(row.cells[column])]));
  const compare = orderOf([...texts.values()], choicesOf(heading));
  const sign = isUp ? 1 : -1;
  return rows.toSorted((one, other) => {
    const a = texts.get(one) ?? "";
    const b = texts.get(other) ?? "";
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    return sign * compare(a, b);
  });
}

export function makeAllSortable(): void {
  for (const table of all<HTMLTableElement>(".list .scroll table")) makeSortable(table);
}
