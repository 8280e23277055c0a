import type { Assessment } from "../assessment/assessment.js";
import type { Message } from "../messages/message.js";
import type { ToDo } from "../scoring/to-do.js";
import { aboutWords, measureTitle, nameOf } from "./in-assessment.js";
import { listing } from "./listing.js";
import { columnWords, toDoStateWords } from "./words.js";

const words = {
  title: { en: "To do", zh: "待办事项清单" },
  due: { en: "Due", zh: "期限" },
  duty: { en: "What", zh: "事项" },
  about: { en: "Period or record", zh: "时段或对象" },
  until: { en: "Until", zh: "补办截止" },
} as const;

interface Item {
  readonly toDo: ToDo;
  readonly unit: Message | null;
  readonly measure: Message | null;
  readonly about: Message | null;
}

/** What units can still do, what falls due first at the top. */
export const todo = listing<Item>({
  title: words.title,
  isNumbered: false,
  items: (assessment: Assessment) =>
    assessment.toDo
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map((toDo) => ({
        toDo,
        unit: nameOf(assessment, toDo.unitId),
        measure: measureTitle(assessment, toDo.unitId, toDo.measureId),
        about: aboutWords(assessment, toDo),
      })),
  columns: () => [
    { key: "due", title: words.due, cell: ({ toDo }) => toDo.due },
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit },
    { key: "measure", title: columnWords.measure, cell: ({ measure }) => measure },
    { key: "title", title: words.duty, cell: ({ toDo }) => toDo.title },
    { key: "about", title: words.about, cell: ({ about }) => about },
    { key: "state", title: columnWords.status, words: toDoStateWords, cell: ({ toDo }) => toDo.state },
    { key: "until", title: words.until, cell: ({ toDo }) => toDo.until ?? null },
  ],
  ids: ({ toDo }) => ({
    unitId: toDo.unitId,
    measureId: toDo.measureId,
    duty: toDo.duty,
    subject: toDo.subject ?? null,
    period: toDo.period ?? null,
  }),
  records: ({ toDo }) => toDo.records,
});
