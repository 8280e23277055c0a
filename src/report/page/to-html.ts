import type { Language } from "../../messages/message.js";
import type { Chart } from "../charts/chart.js";
import { unsaid } from "../head/unsaid.js";
import type { Report } from "../report.js";
import { anchors } from "./anchors.js";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets.js";
import { contents } from "./contents.js";
import { factPairs } from "./facts.js";
import { figures } from "./figures.js";
import { type Html, html, markup, ours } from "./html.js";
import { listSection } from "./list-section.js";
import { type Page, pageOf } from "./page.js";
import { sheetPart } from "./sheet.js";
import { scriptWords, words } from "./words.js";

/** Charts are made apart, for they need a library that need not be there. */
export interface PageOptions {
  readonly charts?: readonly Chart[];
}

/** Nothing is loaded from anywhere, and nothing runs but our own script; pictures are part of the page. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A report as one page of HTML in one language that needs nothing beside it: the same report gives the same bytes. It can
 * be read without scripts; with them its tables sort and filter. Texts from the data are escaped and made harmless.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf, toHtml } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "<b>Qinglan</b>", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * toHtml(reportOf(assessment, nineteenMeasures), "en").includes("<b>Qinglan"); // => false
 */
export function toHtml(report: Report, language: Language, { charts = [] }: PageOptions = {}): string {
  const lists = report.lists.map((list) => ({ ...list, head: unsaid(list.head, report.head) }));
  const page = pageOf(report, language, placesOf(report));
  const measures = report.sheets.flatMap((sheet) => sheet.measures);
  const { say, text } = page;
  return markup(html`<!DOCTYPE html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ours(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say(report.title)}</title>
<link rel="icon" href="data:,">
<style>${ours(STYLE)}</style>
</head>
<body id="top" data-words="${JSON.stringify(spoken(page))}">
<a class="skip" href="#main">${say(words.skip)}</a>
<header><h1>${text(report.title)}</h1></header>
${contents(page, { ...report, lists }, charts.length > 0)}<main id="main" tabindex="-1">
<section id="text"><h2>${say(words.text)}</h2>
${factPairs(page, report.head)}
${report.paragraphs.map((paragraph) => paragraphPart(page, paragraph))}</section>
${charts.length === 0 ? undefined : figures(page, charts)}${lists.map((list) => listSection(page, list, measures))}<section id="sheets"><h2>${say(words.sheets)}</h2>
${report.sheets.map((sheet) => sheetPart(page, sheet))}</section>
</main>
<a class="back" href="#top">${say(words.top)}</a>
<script>${ours(SCRIPT)}</script>
</body>
</html>
`);
}

function paragraphPart(page: Page, { title, sentences }: Report["paragraphs"][number]): Html {
  const space = page.language === "en" ? html` ` : undefined;
  return html`<h3>${page.text(title)}</h3>
<p>${sentences.map((sentence, i) => html`${i === 0 ? undefined : space}${page.text(sentence)}`)}</p>
`;
}

function spoken({ say }: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(scriptWords).map(([key, word]) => [key, say(word)]));
}

/** The places in the sheets that can be linked. */
function placesOf({ sheets }: Report): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ unitId, measures }) => [
      anchors.sheet(unitId),
      ...measures.flatMap(({ id, violations }) => [
        anchors.measure(unitId, id),
        ...violations.map((one) => anchors.finding(one.id)),
      ]),
    ]),
  );
}
