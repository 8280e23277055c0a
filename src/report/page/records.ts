import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** So many ids are shown at once where they stand in a row among others. */
const SHOWN = 4;
const SPACE = /\s/;

/** The ids of records; more than `shown` of them only when they are asked for. */
export function recordIds(page: Page, ids: readonly string[], shown = SHOWN): Html {
  const list = idList(page, ids);
  if (ids.length <= shown) return list;
  return html`<details><summary>${page.say(words.records, { count: ids.length })}</summary>${list}</details>`;
}

/** Ids without spaces stand in a row in one element, for there are thousands of them in a page. */
function idList(page: Page, ids: readonly string[]): Html {
  if (ids.length === 0) return html``;
  const parts = ids.some((id) => SPACE.test(id)) ? ids : [ids.join(" ")];
  return html`${parts.map((part) => html`<code>${page.plain(part)}</code> `)}`;
}
