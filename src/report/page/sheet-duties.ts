import type { SheetDuty } from "../sheets/score-sheet.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import { recordIds } from "./records.js";
import { words } from "./words.js";

type DutyInstance = SheetDuty["instances"][number];

/** What became of an instance that is not as it should be. */
const STANDING_OUT: readonly DutyInstance["state"][] = ["missed", "late"];

/** The duties of a measure, each with what became of every instance. */
export function dutyPart(page: Page, duties: readonly SheetDuty[]): Html | undefined {
  const count = duties.reduce((all, { instances }) => all + instances.length, 0);
  if (count === 0) return undefined;
  const { say } = page;
  const title = say(words.duties, { count });
  const heads = [words.about, words.due, words.state, words.doneOn, words.credit, words.recordIds];
  return html`<details class="duties"><summary>${title}</summary>
<div class="scroll"><table><caption class="unseen">${title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${say(head)}`)}</thead>
${duties.filter(({ instances }) => instances.length > 0).map((duty) => dutyRows(page, duty))}</table></div></details>`;
}

function dutyRows(page: Page, { title, instances }: SheetDuty): Html {
  return html`<tbody><tr><th scope="rowgroup" colspan="6">${page.text(title)}
${instances.map((instance) => instanceRow(page, instance))}</tbody>`;
}

function instanceRow(page: Page, instance: DutyInstance): Html {
  const { about, due, state, stateText, completedOn, credit, records } = instance;
  const text = page.text(stateText);
  const became = STANDING_OUT.includes(state) ? html`<b>${text}</b>` : text;
  return html`<tr><td>${page.text(about)}<td>${due}<td>${became}<td>${completedOn}<td>${credit}<td>${recordIds(page, records)}
`;
}
