import { type Html, html } from "./html.js";

/** How much of the most a number is, drawn below it. Prints also where backgrounds are not printed. */
export function bar(value: number, most: number): Html {
  const share = most > 0 ? Math.min(100, Math.max(0, Math.round((100 * value) / most))) : 0;
  return html`<svg class="bar" aria-hidden="true"><rect width="${share}%" height="100%"/></svg>`;
}
