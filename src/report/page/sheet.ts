import type { ScoreSheet, SheetMeasure, SheetSum } from "../sheets/score-sheet.js";
import { anchors } from "./anchors.js";
import { bar } from "./bar.js";
import { factPairs } from "./facts.js";
import { type Html, html } from "./html.js";
import { light } from "./light.js";
import type { Page } from "./page.js";
import { pointsText } from "./points.js";
import { measurePart } from "./sheet-measure.js";
import { words } from "./words.js";

const FULL_MARKS = 100;

/** The score sheet of a unit: closed its name, total and light; opened its measures, aspect by aspect. */
export function sheetPart(page: Page, sheet: ScoreSheet): Html {
  const { unitId, unit, title, head, measures, sum, notes, signatures } = sheet;
  const colour = page.lights.get(unitId);
  return html`<section class="sheet"><details><summary><h3>${page.text(unit)}</h3>
${totalOf(page, sheet)}${colour === undefined ? undefined : html`<span><small>${page.say(words.light)}</small> ${light(page, colour)}</span>`}</summary>
<div id="${anchors.sheet(unitId)}"><p class="title">${page.text(title)}</p>${factPairs(page, head)}
${aspects(measures).map(
  (own) => html`<h4>${own[0] === undefined ? undefined : page.text(own[0].aspect)}</h4>
${own.map((measure) => measurePart(page, sheet, measure))}`,
)}${sumTable(page, sum)}${notes.map((note) => html`<p class="note">${page.text(note)}</p>`)}
<ul class="signatures">${signatures.map((who) => html`<li>${page.say(words.signature, { who })}`)}</ul></div></details></section>
`;
}

function totalOf({ say }: Page, { sum }: ScoreSheet): Html | undefined {
  const total = sum.find(({ id }) => id === "total")?.points;
  if (total === undefined) return undefined;
  return html`<span><small>${say(words.total)}</small> <b>${pointsText(total)}</b>${bar(total, FULL_MARKS)}</span>`;
}

/** Measures in a row of the same aspect. */
function aspects(measures: readonly SheetMeasure[]): readonly (readonly SheetMeasure[])[] {
  const parts: SheetMeasure[][] = [];
  for (const measure of measures) {
    const last = parts.at(-1);
    if (last !== undefined && last[0]?.aspect.zh === measure.aspect.zh) last.push(measure);
    else parts.push([measure]);
  }
  return parts;
}

function sumTable(page: Page, sums: readonly SheetSum[]): Html {
  const { say } = page;
  const rows = sums.map(
    ({ title, points, working, basis }) =>
      html`<tr><th scope="row">${page.text(title)}<td class="n">${pointsText(points)}<td>${working === undefined ? undefined : page.text(working)}<td>${basis === undefined ? undefined : page.text(basis)}\n`,
  );
  return html`<div class="scroll"><table class="sums"><caption>${say(words.sum)}</caption>
<thead><tr><th scope="col">${say(words.item)}<th scope="col" class="n">${say(words.points)}<th scope="col">${say(words.working)}<th scope="col">${say(words.basis)}</thead>
<tbody>${rows}</tbody></table></div>`;
}
