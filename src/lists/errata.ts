import type { Errata, Erratum } from "../publication/erratum.js";
import { listing } from "./listing.js";
import { colourWords, lineStateWords, violationStateWords } from "./words.js";

const words = {
  title: { en: "Errata", zh: "更正说明" },
  line: { en: "Line", zh: "更正项" },
  what: { en: "Kind", zh: "类别" },
  name: { en: "What differs", zh: "更正内容" },
  published: { en: "As published", zh: "原公布" },
  now: { en: "Corrected", zh: "更正为" },
  difference: { en: "Difference", zh: "差额" },
  objections: { en: "Objections", zh: "相关申诉" },
  outcome: { en: "Outcome", zh: "申诉处理结果" },
  unitId: { en: "Unit", zh: "单位" },
  measureId: { en: "Measure", zh: "措施" },
} as const;

const subjectWords = {
  figure: { en: "figure", zh: "数据" },
  state: { en: "state", zh: "状态" },
  violation: { en: "finding", zh: "问题" },
  objection: { en: "objection", zh: "申诉" },
} as const;

/** What the states are called that stand in the place of a figure. */
const stateWords = { ...violationStateWords, ...lineStateWords, ...colourWords } as const;

/** What would differ from a published notification, by unit as published, then by measure and line. */
export const errata = listing<Erratum, Errata>({
  title: words.title,
  items: ({ rows }) => rows,
  columns: () => [
    { key: "unitId", title: words.unitId, cell: ({ unitId }) => unitId },
    { key: "measureId", title: words.measureId, cell: ({ measureId }) => measureId ?? null },
    { key: "line", title: words.line, cell: ({ line }) => line },
    { key: "what", title: words.what, words: subjectWords, cell: ({ what }) => what },
    { key: "title", title: words.name, cell: ({ title }) => title },
    {
      key: "published",
      title: words.published,
      words: stateWords,
      cell: ({ published }) => published ?? null,
    },
    { key: "now", title: words.now, words: stateWords, cell: ({ now }) => now ?? null },
    { key: "difference", title: words.difference, cell: ({ difference }) => difference ?? null },
    { key: "objections", title: words.objections, cell: ({ objections }) => objections.join(" ") },
    { key: "outcome", title: words.outcome, cell: ({ outcome }) => outcome ?? null },
  ],
  ids: () => ({}),
  further: ({ id, added, removed }) => ({
    id: id ?? null,
    added: added.join(" "),
    removed: removed.join(" "),
  }),
  records: ({ added, removed, objections }) => [...added, ...removed, ...objections],
});
