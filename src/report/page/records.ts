import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** So many ids are shown at once; more only when they are asked for. */
const SHOWN = 4;

/** The ids of records. */
export function recordIds(page: Page, ids: readonly string[]): Html {
  const list = ids.map((id) => html`<code>${page.plain(id)}</code> `);
  if (ids.length <= SHOWN) return html`${list}`;
  return html`<details><summary>${page.say(words.records, { count: ids.length })}</summary>${list}</details>`;
}
