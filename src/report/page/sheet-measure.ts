import type { ScoreSheet, SheetMeasure, SheetSum } from "../sheets/score-sheet.js";
import { anchors } from "./anchors.js";
import { bar } from "./bar.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { pointsText } from "./points.js";
import { dutyPart } from "./sheet-duties.js";
import { findingPart } from "./sheet-findings.js";
import { lineRows, stateText } from "./sheet-line.js";
import { words } from "./words.js";

const FULL_MARKS = 100;

/** A measure on a unit's sheet: its score, and opened the clause, the lines, the duties and the findings. */
export function measurePart(page: Page, sheet: ScoreSheet, measure: SheetMeasure): Html {
  const { number, title, score, weight, weighted, state } = measure;
  const { say } = page;
  const figures =
    score === undefined
      ? html`<span class="why">${stateText(page, state)}</span>`
      : html`<span><small>${say(words.score)}</small> <b>${pointsText(score)}</b>${bar(score, FULL_MARKS)}</span>
<span><small>${say(words.weighted)}</small> ${pointsText(weighted)}</span>`;
  return html`<details class="measure"><summary><h5>${say(words.measureNumber, { number, title })}</h5>
<span><small>${say(words.weight)}</small> ${weight}</span>${figures}</summary>
<div id="${anchors.measure(sheet.unitId, measure.id)}">${clause(page, measure)}${lines(page, measure)}
${measure.notes.map((note) => html`<p class="note">${page.text(note)}</p>`)}${findingPart(page, measure.violations)}${dutyPart(page, measure.duties)}</div></details>
`;
}

function clause({ say }: Page, { clause: { paragraph, says }, weightBasis }: SheetMeasure): Html {
  return html`<p class="clause">${say(words.clause, { paragraph })} <q lang="en">${says}</q>
<small>${say(words.weightBasis, { basis: weightBasis })}</small></p>`;
}

function lines(page: Page, { number, lines: all, sums }: SheetMeasure): Html {
  const { say } = page;
  const numbers = [words.points, words.possible, words.earned];
  return html`<div class="scroll"><table class="lines"><caption class="unseen">${say(words.lines, { number })}</caption>
<thead><tr><th scope="col">${say(words.line)}${numbers.map((word) => html`<th scope="col" class="n">${say(word)}`)}<th scope="col">${say(words.working)}</thead>
<tbody>${all.map((line) => lineRows(page, line))}</tbody>
<tfoot>${sums.map((sum) => sumRow(page, sum))}</tfoot></table></div>`;
}

/** A sum stands in the column of what was earned. */
function sumRow(page: Page, { title, points, working, basis }: SheetSum): Html {
  const why = [working, basis].flatMap((one) =>
    one === undefined ? [] : html`<span>${page.text(one)}</span> `,
  );
  return html`<tr><th scope="row" colspan="3">${page.text(title)}<td class="n">${pointsText(points)}<td>${why}\n`;
}
