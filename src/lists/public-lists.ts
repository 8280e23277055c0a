import type { UnitResult } from "../assessment/unit.js";
import { rounded, titledWords } from "./in-assessment.js";
import { listing } from "./listing.js";
import { recordsOfUnit } from "./records-of-unit.js";
import { columnWords, unitWords } from "./words.js";

const words = {
  title: { en: "Public lists (proposed)", zh: "红黑榜（建议）" },
  list: { en: "List", zh: "榜单" },
  completion: { en: "Completion of its own target", zh: "目标完成率" },
  gap: { en: "Gap to the time progress", zh: "超（欠）序时" },
  met: { en: "Own target met", zh: "自身目标是否完成" },
} as const;

const metWords = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } } as const;

interface Item {
  readonly list: string;
  readonly unit: UnitResult;
}

/** Who is proposed for which public list: list after list, group after group, by rank. */
export const publicLists = listing<Item>({
  title: words.title,
  items: ({ units, titles }) => {
    const groups = titles.groups.map(({ id }) => id);
    const place = ({ group = "" }: UnitResult): number => groups.indexOf(group);
    const sorted = units.toSorted((a, b) => place(a) - place(b) || (a.rank ?? 0) - (b.rank ?? 0));
    return titles.publicLists.flatMap(({ id }) =>
      sorted.filter(({ standing }) => standing?.lists.includes(id)).map((unit) => ({ list: id, unit })),
    );
  },
  columns: ({ titles }) => [
    { key: "list", title: words.list, words: titledWords(titles.publicLists), cell: ({ list }) => list },
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    {
      key: "group",
      title: columnWords.group,
      words: titledWords(titles.groups),
      cell: ({ unit }) => unit.group ?? null,
    },
    { key: "rank", title: columnWords.rank, cell: ({ unit }) => unit.rank ?? null },
    {
      key: "total",
      title: columnWords.total,
      unit: unitWords.points,
      cell: ({ unit }) => unit.total ?? null,
    },
    {
      key: "completion",
      title: words.completion,
      unit: unitWords.percent,
      cell: ({ unit }) => targetOf(unit, "completion"),
    },
    {
      key: "gap",
      title: words.gap,
      unit: unitWords.percentagePoints,
      cell: ({ unit }) => targetOf(unit, "gap"),
    },
    { key: "met", title: words.met, words: metWords, cell: ({ unit }) => metOf(unit) },
  ],
  ids: ({ unit }) => ({ unitId: unit.id, measureId: unit.standing?.ownTarget?.measureId ?? null }),
  records: ({ unit }) => recordsOfUnit(unit),
});

function targetOf({ standing }: UnitResult, part: "completion" | "gap"): number | null {
  const target = standing?.ownTarget;
  return target === undefined ? null : rounded(target[part]);
}

function metOf({ standing }: UnitResult): string | null {
  if (standing?.ownTarget === undefined) return null;
  return standing.ownTarget.met ? "yes" : "no";
}
