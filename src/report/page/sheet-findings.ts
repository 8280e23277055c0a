import { severityWords, violationStateWords } from "../../lists/words.js";
import type { Violation } from "../../scoring/violations.js";
import { anchors } from "./anchors.js";
import { type Html, html } from "./html.js";
import { light } from "./light.js";
import type { Page } from "./page.js";
import { recordIds } from "./records.js";
import { words } from "./words.js";

/** What was found on a measure; open from the start, for nobody should have to look for it. */
export function findingPart(page: Page, findings: readonly Violation[]): Html | undefined {
  if (findings.length === 0) return undefined;
  return html`<details open><summary>${page.say(words.findings, { count: findings.length })}</summary>
<ul class="findings">${findings.map((one) => finding(page, one))}</ul></details>`;
}

function finding(page: Page, found: Violation): Html {
  const { say, text } = page;
  const { id, severity, message, raisedOn, state, closedOn, remedy, records } = found;
  const shown = found.light === undefined ? undefined : html` ${light(page, found.light)}`;
  return html`<li id="${anchors.finding(id)}"><b>${text(message)}</b> <span class="severity ${severity}">${say(severityWords[severity])}</span>${shown}
<p>${say(words.raisedOn, { on: raisedOn })} · ${say(violationStateWords[state])} ${closedOn} · <code>${found.code}</code></p>
${remedy === undefined ? undefined : html`<p>${remedyText(page, remedy)}</p>`}${recordIds(page, records)}
`;
}

function remedyText({ say, plain }: Page, { message, due }: NonNullable<Violation["remedy"]>): Html {
  const by = due === undefined ? undefined : html` ${say(words.remedyDue, { due })}`;
  return html`${plain(say(words.remedy, { remedy: message }))}${by}`;
}
