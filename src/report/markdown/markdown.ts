import type { List, ListFact } from "../../lists/list.js";
import { fill, type Language, type Message } from "../../messages/message.js";
import { type Say, speaker } from "../../messages/speaker.js";
import { unsaid } from "../head/unsaid.js";
import { listWords } from "../list-words.js";
import type { Paragraph, Report } from "../report.js";
import type { ScoreSheet } from "../sheets/score-sheet.js";
import { factBlock } from "./markdown-facts.js";
import { listTables } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { sheetBlocks } from "./sheet-markdown.js";

const numbers: readonly Message[] = [
  { en: "1. {title}", zh: "一、{title}" },
  { en: "2. {title}", zh: "二、{title}" },
  { en: "3. {title}", zh: "三、{title}" },
  { en: "4. {title}", zh: "四、{title}" },
];

/**
 * A report as Markdown with GitHub's tables: the notification's text, its lists, then the score sheets. Whatever stands in
 * names and records comes out as plain text.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf, toMarkdown } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * toMarkdown(reportOf(assessment, nineteenMeasures), "zh").split("\n")[0]; // => "# 2021年9月项目投资工作情况通报"
 */
export function toMarkdown(report: Report, language: Language): string {
  const say = speaker(language);
  const { head } = report;
  return document([
    `# ${markdownText(say(report.title))}`,
    factBlock(say, report.head),
    ...report.paragraphs.flatMap((paragraph, i) => paragraphBlocks(say, language, paragraph, i)),
    ...report.lists.flatMap((list) => listBlocks(say, list, head)),
    ...report.sheets.flatMap((sheet) => sheetBlocks(say, { ...sheet, head: unsaid(sheet.head, head) }, "##")),
  ]);
}

/**
 * One score sheet as Markdown: measure after measure with its lines, sums and duties, then the total and who signs.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf, sheetMarkdown } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021", asOf: "2021-12-31" });
 * const [sheet] = reportOf(assessment, nineteenMeasures).sheets;
 * sheetMarkdown(sheet, "zh").split("\n")[0]; // => "# 2021年度考核评分表：Qinglan"
 */
export function sheetMarkdown(sheet: ScoreSheet, language: Language): string {
  return document(sheetBlocks(speaker(language), sheet, "#"));
}

function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Sentences follow each other as a text; where there is none, that is said. */
function paragraphBlocks(
  say: Say,
  language: Language,
  { title, sentences }: Paragraph,
  i: number,
): readonly string[] {
  const text = sentences.map((one) => say(one)).join(language === "en" ? " " : "");
  return [
    `## ${say(fill(numbers[i] ?? { en: "{title}", zh: "{title}" }, { title }))}`,
    markdownText(text === "" ? say(listWords.emptyList) : text),
  ];
}

function listBlocks(say: Say, list: List, head: readonly ListFact[]): readonly string[] {
  return [
    `## ${markdownText(say(list.title))}`,
    factBlock(say, unsaid(list.head, head)),
    ...listTables(say, list, "###"),
  ];
}
