import { nearest } from "../messages/nearest.js";
import type { Field } from "../records/kind.js";
import type { Form, FormColumn } from "./form.js";
import { nameKey, plain } from "./plain-text.js";

const REQUIRED = ["必填", "required", "必填/required"];

/** What may stand in brackets after a heading: the unit of measure in which its cells are read. */
const MEASURES: Partial<Readonly<Record<Field["type"], readonly string[]>>> = {
  money: ["万元", "10,000yuan", "万元/10,000yuan"],
  days: ["天", "days", "天/days", "日"],
  points: ["分", "points", "分/points"],
};

const LAST_BRACKETS = /^(.*\S)\s*\(([^()]*)\)$/;

/** Columns by every heading that they may have, as headings are compared. */
export function headingsOf(columns: readonly FormColumn[]): ReadonlyMap<string, FormColumn> {
  const known = new Map<string, FormColumn>();
  for (const column of columns) {
    const { zh, en } = column.field.title;
    for (const heading of [column.name, zh, en, `${zh} / ${en}`]) known.set(nameKey(heading), column);
  }
  return known;
}

/** The column that a heading names, with or without the marks that templates put behind it. */
export function columnOf(heading: string, known: ReadonlyMap<string, FormColumn>): FormColumn | undefined {
  let text = plain(heading);
  const marks: string[] = [];
  for (;;) {
    const column = known.get(nameKey(text));
    if (column !== undefined) return marks.every((mark) => isMark(mark, column)) ? column : undefined;
    const [, before, mark] = LAST_BRACKETS.exec(text) ?? [];
    if (before === undefined || mark === undefined) return undefined;
    marks.push(nameKey(mark));
    text = before;
  }
}

function isMark(mark: string, { field }: FormColumn): boolean {
  return REQUIRED.includes(mark) || (MEASURES[field.type] ?? []).includes(mark);
}

/** The heading that comes nearest, in the language in which it comes nearest. */
export function nearestHeading(heading: string, { columns }: Form): { readonly nearest?: string } {
  const bare = plain(heading)
    .replace(/\([^()]*\)$/, "")
    .trim();
  const [zh, en] = bare.split(" / ");
  const titles = columns.flatMap(({ name, field: { title } }) => [title.zh, title.en, name]);
  const found = nearest(bare, titles) ?? nearest(zh ?? "", titles) ?? nearest(en ?? "", titles);
  return found === undefined ? {} : { nearest: found };
}
