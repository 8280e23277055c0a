import type { Colour } from "../../assessment/standing/standing-of-unit.js";
import { colourWords } from "../../lists/words.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";

/** A light by its colour, its word and its shape. */
export function light({ say }: Page, colour: Colour): Html {
  return html`<span class="light ${colour}">${say(colourWords[colour])}</span>`;
}

export function isColour(cell: unknown): cell is Colour {
  return typeof cell === "string" && Object.hasOwn(colourWords, cell);
}
