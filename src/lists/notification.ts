import type { UnitResult } from "../assessment/unit.js";
import { exactly } from "../exact/exact.js";
import { fill, type Message } from "../messages/message.js";
import { sum } from "../scoring/points.js";
import { titledWords } from "./in-assessment.js";
import type { Cell, Row } from "./list.js";
import { type ColumnOf, listing } from "./listing.js";
import { type NumberColumn, numberColumns } from "./notification-columns.js";
import { recordsOfUnit } from "./records-of-unit.js";
import { colourWords, columnWords, notRankedWords, unitWords } from "./words.js";

const words = {
  title: { en: "Monthly notification", zh: "项目投资工作月通报" },
  group: { en: "Group", zh: "类别（分组）" },
  score: { en: "Score", zh: "得分" },
  rank: { en: "Rank", zh: "排名" },
  change: { en: "Change", zh: "位次变化" },
  subtotal: { en: "Subtotal: {group}", zh: "{group}小计" },
  total: { en: "Total", zh: "合计" },
  sums: { en: "Sums", zh: "合计口径" },
} as const;

/** What units add up to is no figure of the city's: a project that two of them file stands in both. */
export const sumsWords = {
  en: "The sums are those of what the units filed: a project that several of them file counts with each.",
  zh: "合计为各单位报送数之和，同一项目由多个单位报送的，分别计入。",
} as const satisfies Message;

/** A row a unit, in the official order: the figures of its measures, then score, rank and light; sums by group. */
export const notification = listing<UnitResult>({
  title: words.title,
  items: ({ units }) => units,
  columns: ({ units, titles }) => [
    { key: "unit", title: columnWords.unit, cell: ({ name }) => name },
    {
      key: "group",
      title: words.group,
      words: titledWords(titles.groups),
      cell: ({ group }) => group ?? null,
    },
    ...numberColumns(units).map(
      ({ key, title, unit, of }): ColumnOf<UnitResult> => ({
        ...{ key, title, unit },
        cell: (one) => orNull(of(one)),
      }),
    ),
    { key: "total", title: words.score, unit: unitWords.points, cell: ({ total }) => total ?? null },
    { key: "rank", title: words.rank, cell: ({ rank }) => rank ?? null },
    {
      key: "change",
      title: words.change,
      signed: true,
      cell: ({ standing }) => standing?.change ?? null,
    },
    {
      key: "light",
      title: columnWords.light,
      words: colourWords,
      cell: ({ standing }) => standing?.light.colour ?? null,
    },
    {
      key: "note",
      title: columnWords.note,
      words: notRankedWords,
      cell: ({ notRanked }) => notRanked ?? null,
    },
  ],
  ids: ({ id }) => ({ unitId: id }),
  records: recordsOfUnit,
  head: (_, { units }) =>
    numberColumns(units).some(({ sums }) => sums)
      ? [{ key: "sums", title: words.sums, text: sumsWords }]
      : [],
  totals: ({ units, titles }) => {
    const columns = numberColumns(units);
    if (!columns.some(({ sums }) => sums)) return [];
    const groups = titles.groups.flatMap(({ id, title: group }) => {
      const own = units.filter((unit) => unit.group === id);
      return own.length === 0 ? [] : [sumRow(own, columns, fill(words.subtotal, { group }), id)];
    });
    return [...groups, sumRow(units, columns, words.total, null)];
  },
});

function orNull(cell: ReturnType<NumberColumn["of"]>): number | null {
  return typeof cell === "number" ? cell : null;
}

/** Sums of some units; where a number of any of them is not known, its sum is neither. */
function sumRow(
  units: readonly UnitResult[],
  columns: readonly NumberColumn[],
  unit: Message,
  group: string | null,
): Row {
  const sumOf = ({ sums, of }: NumberColumn): Cell => {
    const cells = units.map(of);
    const known = cells.filter((cell) => typeof cell === "number");
    if (!sums || known.length === 0 || cells.includes("unknown")) return null;
    return sum(known.map(exactly)).valueOf();
  };
  return {
    ...{ unitId: null, no: null, unit, group },
    ...Object.fromEntries(columns.map((column) => [column.key, sumOf(column)])),
    ...{ total: null, rank: null, change: null, light: null, note: null, records: "" },
  };
}
