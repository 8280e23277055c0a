import type { Chart } from "../charts/chart.js";
import { anchors } from "./anchors.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** What ends or changes an address, or is read in it as something else. */
const ENCODED = /[%#<>"'`\\{}|^\t\n\r]/g;

/** The charts, each with its figures as a table. As an image a drawing can neither run a script nor load anything. */
export function figures(page: Page, charts: readonly Chart[]): Html {
  return html`<section id="charts"><h2>${page.say(words.charts)}</h2>${charts.map((one) => figure(page, one))}</section>
`;
}

function figure(page: Page, { id, title, description, svg, table: { columns, rows } }: Chart): Html {
  const head = columns.map((column) => html`<th scope="col">${page.plain(column)}`);
  const body = rows.map((row) => html`<tr>${row.map((cell, i) => figureCell(page, cell, i === 0))}\n`);
  return html`<figure id="${anchors.chart(id)}"><figcaption><h3>${page.plain(title)}</h3><p>${page.plain(description)}</p></figcaption>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><img class="chart" src="${address(svg)}" alt="${description}"></div>
<details><summary>${page.say(words.chartFigures)}</summary><div class="scroll"><table><caption class="unseen">${page.plain(title)}</caption>
<thead><tr>${head}</thead><tbody>${body}</tbody></table></div></details></figure>
`;
}

function figureCell(page: Page, cell: string | number | null, isFirst: boolean): Html {
  const text = cell === null ? "" : typeof cell === "string" ? page.plain(cell) : cell;
  if (isFirst) return html`<th scope="row">${text}`;
  return typeof cell === "number" ? html`<td class="n">${text}` : html`<td>${text}`;
}

function address(svg: string): string {
  const encoded = svg.replace(ENCODED, (one) => `%${hex(one)}`);
  return `data:image/svg+xml;charset=utf-8,${encoded}`;
}

function hex(one: string): string {
  return one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}
