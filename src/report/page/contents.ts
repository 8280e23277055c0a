import type { Report } from "../report.js";
import { anchors } from "./anchors.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** The table of contents: every section, and every unit's sheet. */
export function contents(page: Page, { lists, sheets }: Report, hasCharts: boolean): Html {
  const { say } = page;
  const links: readonly (readonly [string, Html | string])[] = [
    ["text", say(words.text)],
    ...(hasCharts ? [["charts", say(words.charts)] as const] : []),
    ...lists.map(({ id, title }) => [anchors.list(id), page.text(title)] as const),
    ["sheets", say(words.sheets)],
  ];
  const units = sheets.map(({ unitId, unit }) => [anchors.sheet(unitId), page.text(unit)] as const);
  return html`<nav aria-label="${say(words.contents)}"><details open><summary>${say(words.contents)}</summary>
<ul>${links.map(link)}</ul><details><summary>${say(words.units)}</summary><ul>${units.map(link)}</ul></details></details></nav>
`;
}

function link([place, text]: readonly [string, Html | string]): Html {
  return html`<li><a href="#${place}">${text}</a>\n`;
}
