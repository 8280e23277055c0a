import { cellText } from "../../lists/cell-text.js";
import type { Row } from "../../lists/list.js";
import { anchors } from "./anchors.js";
import { bar } from "./bar.js";
import type { PageColumn } from "./columns.js";
import { type Html, html } from "./html.js";
import { isColour, light } from "./light.js";
import type { Page } from "./page.js";
import { recordIds } from "./records.js";
import { words } from "./words.js";

/** More records than these rest on the sheet of a unit as a whole and stand there. */
const MANY = 40;
const LIGHTS = ["light", "colour"];
const OF_UNIT = ["unit", "total"];
const OF_MEASURE = ["measure", "code"];

/** A cell of a list: the name of the unit heads the row, and leads to its score sheet. */
export function cell(page: Page, of: PageColumn, row: Row): Html {
  const { column, sort, most } = of;
  const { key } = column;
  if (key === "records") return html`<td>${records(page, row)}`;
  const code = row[key];
  if (LIGHTS.includes(key) && isColour(code)) return html`<td>${light(page, code)}`;
  const text = linked(page, key, row, page.plain(cellText(page.say, column, row, of.decimals)));
  if (key === "unit") return html`<th scope="row">${text}`;
  const drawn = most !== undefined && typeof code === "number" ? bar(code, most) : undefined;
  return sort === "n" ? html`<td class="n">${text}${drawn}` : html`<td>${text}`;
}

/** What a cell says, as a link to where the page says more about it. */
function linked(page: Page, key: string, row: Row, text: Html | string): Html | string {
  const place = placeOf(key, row);
  return place !== undefined && page.places.has(place) ? html`<a href="#${place}">${text}</a>` : text;
}

function placeOf(key: string, row: Row): string | undefined {
  const { unitId, measureId, id } = row;
  if (typeof unitId !== "string" || row[key] === null) return undefined;
  if (OF_UNIT.includes(key)) return anchors.sheet(unitId);
  if (key === "id" && typeof id === "string") return anchors.finding(id);
  if (OF_MEASURE.includes(key) && typeof measureId === "string") return anchors.measure(unitId, measureId);
  return undefined;
}

function records(page: Page, { records: joined, unitId }: Row): Html | string {
  if (typeof joined !== "string" || joined === "") return "";
  const ids = joined.split(" ");
  const place = typeof unitId === "string" ? anchors.sheet(unitId) : "";
  if (ids.length > MANY && page.places.has(place)) {
    return html`<a href="#${place}">${page.say(words.recordsInSheet, { count: ids.length })}</a>`;
  }
  return recordIds(page, ids);
}
