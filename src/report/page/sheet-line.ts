import { lineStateWords } from "../../lists/words.js";
import type { Message } from "../../messages/message.js";
import type { SheetFact, SheetLine } from "../sheets/score-sheet.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { pointsText } from "./points.js";
import { recordIds } from "./records.js";
import { words } from "./words.js";

/** So many ids of records are shown with what else a line rests on. */
const SHOWN = 40;

/** An indicator, bonus or deduction: a row of figures, and below it what they rest on. */
export function lineRows(page: Page, line: SheetLine): Html {
  const { say } = page;
  const { sort, title, points, possible, earned } = line;
  const mark = sort === "indicator" ? undefined : html` <small class="mark">${say(words[sort])}</small>`;
  return html`<tr><th scope="row">${page.text(title)}${mark}<td class="n">${points}<td class="n">${pointsText(possible)}<td class="n">${pointsText(earned)}<td>${page.text(line.working)}
<tr class="more"><td colspan="5"><details><summary>${behindText(page, line)}</summary>${behind(page, line)}</details>
`;
}

function behindText({ say }: Page, { records }: SheetLine): string {
  const count = records.length;
  return count === 0 ? say(words.behindAlone) : say(words.behind, { count });
}

function behind(page: Page, line: SheetLine): Html {
  const { standard, target, actual, basis, facts, records, id, state } = line;
  const pairs: readonly (readonly [Message, Html | string])[] = [
    [words.standard, page.text(standard)],
    ...(target === undefined ? [] : [[words.target, page.text(target)] as const]),
    ...(actual === undefined ? [] : [[words.actual, page.text(actual)] as const]),
    ...(state === "scored" ? [] : [[words.state, stateText(page, state)] as const]),
    [words.basis, page.text(basis)],
    ...(facts.length === 0 ? [] : [[words.facts, factList(page, facts)] as const]),
    ...(records.length === 0 ? [] : [[words.recordIds, recordIds(page, records, SHOWN)] as const]),
    [words.code, id],
  ];
  return html`<dl class="behind">${pairs.map(([title, text]) => html`<dt>${page.say(title)}<dd>${text}`)}</dl>`;
}

/** Why it is not scored, in words. */
export function stateText({ say }: Page, state: string): string {
  const meanings: Readonly<Record<string, Message>> = lineStateWords;
  const word = Object.hasOwn(meanings, state) ? meanings[state] : undefined;
  return word === undefined ? state : say(word);
}

function factList(page: Page, facts: readonly SheetFact[]): Html {
  const one = ({ name, title, value, counts }: SheetFact): Html => {
    const counted =
      counts === undefined ? undefined : html` <small>${page.say(words.counts, { counts })}</small>`;
    const called =
      title === undefined ? html`<code>${name}</code>` : html`${page.text(title)} <code>${name}</code>`;
    return html`<li>${called} = ${page.text(value)}${counted}`;
  };
  return html`<ul>${facts.map(one)}</ul>`;
}
