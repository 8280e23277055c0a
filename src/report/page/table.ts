import type { Row } from "../../lists/list.js";
import { cell } from "./cells.js";
import type { PageColumn } from "./columns.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** A table of a list: all its columns, or for paper some of them. */
export interface TablePlan {
  readonly caption: string;
  /** Whether the caption is for screen readers alone, where a heading says the same. */
  readonly isUnseen?: boolean;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly Row[];
  readonly totals: readonly Row[];
}

export function table(page: Page, { caption, isUnseen, columns, rows, totals }: TablePlan): Html {
  const line = (row: Row): Html => html`<tr>${columns.map((column) => cell(page, column, row))}\n`;
  const title = html`<caption${isUnseen === true ? html` class="unseen"` : undefined}>${caption}</caption>`;
  return html`<table>${title}
<thead>${bands(page, columns)}<tr>${columns.map(heading)}</thead>
<tbody>${rows.map(line)}</tbody>
${totals.length === 0 ? undefined : html`<tfoot>${totals.map(line)}</tfoot>`}</table>`;
}

function heading({ title, sort, choices }: PageColumn): Html {
  if (choices === undefined) return html`<th scope="col" class="${sort}">${title}`;
  return html`<th scope="col" class="${sort}" data-choices="${JSON.stringify(choices)}">${title}`;
}

/** Columns in a row about the same measure stand below its title; the others below nothing. */
export function bandsOf(columns: readonly PageColumn[]): readonly (readonly PageColumn[])[] {
  const bands: PageColumn[][] = [];
  for (const column of columns) {
    const last = bands.at(-1);
    if (last !== undefined && last[0]?.measure === column.measure) last.push(column);
    else bands.push([column]);
  }
  return bands;
}

function bands(page: Page, columns: readonly PageColumn[]): Html | undefined {
  if (columns.every(({ measure }) => measure === undefined)) return undefined;
  const cells = bandsOf(columns).map((band) => {
    const measure = band[0]?.measure;
    if (measure === undefined) return html`<td colspan="${band.length}">`;
    const { number, title } = measure;
    const text = page.say(words.measureNumber, { number, title });
    return html`<th scope="colgroup" colspan="${band.length}">${text}`;
  });
  return html`<tr class="bands">${cells}`;
}
