import type { ListFact } from "../../lists/list.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";

/** What must be known, as pairs of title and text. */
export function factPairs(page: Page, facts: readonly ListFact[]): Html {
  const pairs = facts.map(
    ({ title, text }) => html`<div><dt>${page.text(title)}<dd>${page.text(text)}</div>\n`,
  );
  return html`<dl class="pairs">${pairs}</dl>`;
}
