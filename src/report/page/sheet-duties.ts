import type { SheetDuty } from "../score-sheet.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { recordIds } from "./records.js";
import { words } from "./words.js";

/** The duties of a measure, each with what became of every instance. */
export function dutyParts(page: Page, duties: readonly SheetDuty[]): Html | undefined {
  const count = duties.reduce((all, { instances }) => all + instances.length, 0);
  if (count === 0) return undefined;
  return html`<details><summary>${page.say(words.duties, { count })}</summary>
${duties.map((duty) => (duty.instances.length === 0 ? undefined : dutyTable(page, duty)))}</details>`;
}

function dutyTable(page: Page, { title, instances }: SheetDuty): Html {
  const { say } = page;
  const heads = [words.about, words.due, words.state, words.doneOn, words.credit, words.recordIds];
  const rows = instances.map(
    ({ about, due, state, stateText, completedOn, credit, records }) =>
      html`<tr><th scope="row">${page.text(about)}<td>${due}<td class="${state}">${page.text(stateText)}<td>${completedOn}<td>${credit}<td>${recordIds(page, records)}\n`,
  );
  return html`<div class="scroll"><table><caption>${page.text(title)}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${say(head)}`)}</thead><tbody>${rows}</tbody></table></div>
`;
}
