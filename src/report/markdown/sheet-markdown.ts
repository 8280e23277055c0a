import type { List, ListColumn, Row } from "../../lists/list.js";
import { severityWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import { blanks } from "../head/blanks.js";
import type { ScoreSheet, SheetMeasure } from "../sheets/score-sheet.js";
import { sheetList } from "../sheets/sheet-list.js";
import { sheetWords } from "../sheets/sheet-words.js";
import { factBlock } from "./markdown-facts.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";

const words = {
  title: { en: "{title}: {unit}", zh: "{title}：{unit}" },
  measure: { en: "{number}. {title}", zh: "措施{number}：{title}" },
  clause: { en: "Paragraph {paragraph} of the article: {says}", zh: "发布稿第{paragraph}段：{says}" },
  duty: { en: "Duty", zh: "职责" },
  about: { en: "Period or record", zh: "时段或对象" },
  due: { en: "Due", zh: "期限" },
  state: { en: "State", zh: "状态" },
  completedOn: { en: "Done on", zh: "完成日期" },
  credit: { en: "Credit", zh: "折算" },
  records: { en: "Records", zh: "记录" },
  facts: { en: "Facts used", zh: "所用数据" },
  finding: { en: "{severity}: {message}", zh: "{severity}问题：{message}" },
} as const satisfies Readonly<Record<string, Message>>;

/** What stands in the heading of a measure is no column of its table, nor what is only filled in on a form. */
const LEFT_OUT: readonly string[] = ["no", "aspect", "measure", "self", "source"];

/** A score sheet as blocks of Markdown; `mark` is that of its title. */
export function sheetBlocks(say: Say, sheet: ScoreSheet, mark: string): readonly string[] {
  const list = sheetList(sheet);
  const { title, unit } = sheet;
  return [
    `${mark} ${markdownText(say(fill(words.title, { title, unit })))}`,
    factBlock(say, sheet.head),
    ...sheet.measures.flatMap((measure) => measureBlocks(say, measure, list, `${mark}#`)),
    `${mark}# ${say(sheetWords.sheetTotal)}`,
    tableOf(say, list, null),
    ...sheet.notes.map((note) => markdownText(say(note))),
    factBlock(
      say,
      sheet.signatures.map((one, i) => ({ key: String(i), title: one, text: blanks.text })),
    ),
  ];
}

function measureBlocks(say: Say, measure: SheetMeasure, list: List, mark: string): readonly string[] {
  const { number, title, clause, duties, violations } = measure;
  return [
    `${mark} ${markdownText(say(fill(words.measure, { number, title })))}`,
    markdownText(say(fill(words.clause, clause))),
    tableOf(say, list, measure.id),
    ...(duties.some(({ instances }) => instances.length > 0) ? [dutyTable(say, measure)] : []),
    violations
      .map(({ severity, message }) => fill(words.finding, { severity: severityWords[severity], message }))
      .map((text) => `- ${markdownText(say(text))}`)
      .join("\n"),
  ];
}

/** The rows of one measure, or of the total; columns that are empty in all of them are left out. */
function tableOf(say: Say, { columns, rows }: List, measureId: string | null): string {
  const own = rows.filter((row) => row.measureId === measureId);
  const facts: ListColumn = { key: "facts", title: words.facts };
  const all = columns.flatMap((column) => (column.key === "standard" ? [column, facts] : [column]));
  const used = all.filter(({ key }) => !LEFT_OUT.includes(key) && own.some((row) => (row[key] ?? "") !== ""));
  return markdownTable(say, used, own);
}

const dutyColumns: readonly ListColumn[] = (
  ["duty", "about", "due", "state", "completedOn", "credit", "records"] as const
).map((key) => ({ key: key === "records" ? "evidence" : key, title: words[key] }));

/** What became of every instance of a measure's duties. */
function dutyTable(say: Say, { duties }: SheetMeasure): string {
  const rows = duties.flatMap(({ title, instances }) =>
    instances.map(
      ({ about, due, stateText, completedOn, credit, records }): Row => ({
        duty: title,
        ...{ about, due, credit },
        state: stateText,
        completedOn: completedOn ?? null,
        evidence: records.join(" "),
      }),
    ),
  );
  return markdownTable(say, dutyColumns, rows);
}
