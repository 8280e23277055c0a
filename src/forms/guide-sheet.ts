import type { Message } from "../messages/message.js";
import type { CellPlan, SheetPlan } from "../workbook/workbook.js";
import type { Form } from "./form.js";
import { EXAMPLE_MARK, GUIDE_SHEET, NOTE_MARK } from "./template-rows.js";

const words = {
  title: { en: "How to fill in", zh: "填写说明" },
  sheet: { en: "Sheet", zh: "工作表" },
  content: { en: "What it holds", zh: "填写内容" },
} as const satisfies Readonly<Record<string, Message>>;

const tips: readonly Message[] = [
  {
    en: "Each sheet is for one kind of record, one row for each record. Sheets that are not needed stay empty or are deleted.",
    zh: "每个工作表填写一类记录，每行一条。不需要的工作表留空或删除即可。",
  },
  {
    en: `Leave the headings as they are; columns marked "required" must be filled in. The rows that begin with "${NOTE_MARK}" and "${EXAMPLE_MARK}" are not read and may be deleted.`,
    zh: `表头请勿改动；标有“必填”的列须填写。以“${NOTE_MARK}”“${EXAMPLE_MARK}”开头的行不读取，可删除。`,
  },
  {
    en: "An id names one record and no other; other sheets refer to it by this id. Units are given by their id or by their name.",
    zh: "编号唯一对应一条记录，其他表以此编号引用。单位可填编号，也可填名称。",
  },
  {
    en: "Dates are written 2021-09-05, 2021/9/5 or 2021年9月5日, months 2021-09, periods 2021-09, 2021-Q3, 2021-H1 or 2021.",
    zh: "日期写作2021-09-05、2021/9/5或2021年9月5日；月份写作2021-09；时段写作2021-09、2021-Q3、2021-H1或2021。",
  },
  {
    en: "Amounts are in 万元 (10,000 yuan), with or without separators of thousands. Shares are written 0.5 or 50%.",
    zh: "金额以万元为单位，可带千位分隔符。比例写作0.5或50%。",
  },
  {
    en: "Where there is a drop-down list, choose from it. Several members in one cell are parted by ；",
    zh: "有下拉列表的从列表中选择。一格填多项的，以“；”分隔。",
  },
  {
    en: "Give posts, never names of people. Merge no cells, and hide no rows or columns.",
    zh: "只填职务，不填姓名。请勿合并单元格，请勿隐藏行、列。",
  },
];

/** The first sheet of a template: how to fill in, and what each sheet is for, in both languages. */
export function guideSheet(forms: readonly Form[]): SheetPlan {
  const first = tips.length + 1;
  return {
    name: GUIDE_SHEET,
    widths: [26, 58, 34, 66],
    rows: [
      [{ value: `${words.title.zh} / ${words.title.en}`, look: "title" }],
      ...tips.map(({ zh, en }): readonly CellPlan[] => [text(zh), text(null), text(en), text(null)]),
      [words.sheet.zh, words.content.zh, words.sheet.en, words.content.en].map(heading),
      ...forms.map(({ title, meaning }) => [title.zh, meaning.zh, title.en, meaning.en].map(text)),
    ],
    merged: [
      { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 3 },
      ...tips.flatMap((_, t) =>
        [0, 2].map((column) => ({ fromRow: t + 1, toRow: t + 1, fromColumn: column, toColumn: column + 1 })),
      ),
    ],
    repeated: { from: first, to: first },
    landscape: true,
  };
}

function text(value: string | null): CellPlan {
  return { value, look: "text" };
}

function heading(value: string): CellPlan {
  return { value, look: "heading" };
}
