import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** So many ids are shown at once; more only when they are asked for. */
const SHOWN = 6;

/** The ids of records. */
export function recordIds(page: Page, ids: readonly string[]): Html {
  if (ids.length === 0) return html``;
  const list = html`<ul class="ids">${ids.map((id) => html`<li>${page.plain(id)}`)}</ul>`;
  if (ids.length <= SHOWN) return list;
  return html`<details><summary>${page.say(words.records, { count: ids.length })}</summary>${list}</details>`;
}
