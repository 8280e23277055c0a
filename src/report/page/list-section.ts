import type { List, Row } from "../../lists/list.js";
import type { SheetMeasure } from "../sheets/score-sheet.js";
import { anchors } from "./anchors.js";
import { columnsOf, type PageColumn } from "./columns.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { paperParts } from "./paper.js";
import { type TablePlan, table } from "./table.js";
import { words } from "./words.js";

/** A list of the report as a section: what is said above it, and its table, or one table for each part. */
export function listSection(page: Page, list: List, measures: readonly SheetMeasure[]): Html {
  const { say } = page;
  const id = anchors.list(list.id);
  const columns = columnsOf(page, list, measures);
  const head = list.head.map(({ title, text }) => html`<li>${say(words.fact, { title, text })}`);
  return html`<section class="list" id="${id}"><h2>${page.text(list.title)}</h2>
${head.length === 0 ? undefined : html`<ul class="facts">${head}</ul>`}
${list.rows.length === 0 ? html`<p>${say(words.noRows)}</p>` : parts(page, list, columns)}
</section>
`;
}

/** One table, or where a column parts the list one for each of its codes, in the order of the rows. */
function parts(page: Page, list: List, columns: readonly PageColumn[]): readonly Html[] {
  const { rows, totals, partedBy } = list;
  const title = page.say(list.title);
  if (partedBy === undefined)
    return [region(page, { caption: title, isUnseen: true, columns, rows, totals })];
  const meanings = list.columns.find(({ key }) => key === partedBy)?.words ?? {};
  return [...new Set(rows.map((row) => row[partedBy] ?? null))].map((code) => {
    const own = (row: Row): boolean => (row[partedBy] ?? null) === code;
    const word = typeof code === "string" && Object.hasOwn(meanings, code) ? meanings[code] : undefined;
    const part = word ?? (typeof code === "object" && code !== null ? code : String(code ?? ""));
    const caption = page.say(words.partOf, { title, part });
    return region(page, { caption, columns, rows: rows.filter(own), totals: totals.filter(own) });
  });
}

/** A table in a box of its own that can be scrolled, also with the keyboard; and for paper in parts where it is wide. */
function region(page: Page, plan: TablePlan): Html {
  const { caption, columns } = plan;
  const onPaper = paperParts(columns);
  const isSplit = onPaper.length > 1;
  const papers = onPaper.map((some, i) => {
    const part = page.say(words.part, { title: caption, part: i + 1, parts: onPaper.length });
    return table(page, { ...plan, caption: part, isUnseen: false, columns: some });
  });
  const look = [
    ...(isSplit ? ["split"] : []),
    ...(columns.at(-1)?.column.key === "records" ? ["recorded"] : []),
  ];
  return html`<div class="${["part scroll", ...look].join(" ")}" role="region" aria-label="${caption}" tabindex="0">
${table(page, plan)}</div>
${isSplit ? html`<div class="paper">${papers}</div>` : undefined}`;
}
