import { columnsOf } from "../../messages/columns.js";
import { fill, type Language, type Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { CellPlan, SheetPlan } from "../../workbook/workbook.js";
import { listWords } from "../list-words.js";
import type { Report } from "../report.js";

const words = {
  sheet: { en: "Notification", zh: "通报" },
  numbered: [
    { en: "1. {title}", zh: "一、{title}" },
    { en: "2. {title}", zh: "二、{title}" },
    { en: "3. {title}", zh: "三、{title}" },
    { en: "4. {title}", zh: "四、{title}" },
  ],
  indent: { en: "", zh: "　　" },
} as const satisfies Readonly<Record<string, Message | readonly Message[]>>;

const WIDTHS = [18, 82];
/** What is longer than so many characters goes on in the next row: a page ends between rows. */
const LONGEST = 1000;

/** The notification's text: title, what must be known first, and its paragraphs. */
export function notificationSheet(say: Say, language: Language, report: Report): SheetPlan {
  const { title, head, paragraphs } = report;
  const texts = paragraphs.flatMap(({ title: own, sentences }, p): readonly CellPlan[] => [
    {
      value: say(fill(words.numbered[p] ?? { en: "{title}", zh: "{title}" }, { title: own })),
      look: "section",
    },
    ...proseRows(sentences.length === 0 ? [say(listWords.emptyList)] : sentences.map((one) => say(one)), {
      indent: say(words.indent),
      between: language === "en" ? " " : "",
    }),
  ]);
  const rows: readonly (readonly CellPlan[])[] = [
    [{ value: say(title), look: "title" }],
    ...head.map(({ title: name, text }): readonly CellPlan[] => [
      { value: say(name), look: "fact" },
      { value: say(text), look: "fact" },
    ]),
    ...texts.map((cell) => [cell]),
  ];
  return {
    name: say(words.sheet),
    rows,
    widths: WIDTHS,
    merged: rows.flatMap((row, r) =>
      row.length === 1 ? [{ fromRow: r, toRow: r, fromColumn: 0, toColumn: 1 }] : [],
    ),
  };
}

/** Sentences as one text, in as many rows as it needs. */
function proseRows(
  sentences: readonly string[],
  { indent, between }: { readonly indent: string; readonly between: string },
): readonly CellPlan[] {
  const texts: string[] = [];
  for (const sentence of sentences) {
    const longer = `${texts.at(-1) ?? ""}${between}${sentence}`;
    if (texts.length > 0 && columnsOf(longer) <= LONGEST) texts[texts.length - 1] = longer;
    else texts.push(texts.length === 0 ? `${indent}${sentence}` : sentence);
  }
  return texts.map((value) => ({ value, look: "prose" }));
}
