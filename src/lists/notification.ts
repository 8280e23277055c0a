import Fraction from "fraction.js";
import type { UnitResult } from "../assessment/unit.js";
import { exactly } from "../facts/quantity.js";
import type { Message } from "../messages/message.js";
import { sum } from "../scoring/points.js";
import type { Figure } from "../scoring/progress.js";
import { titledWords } from "./in-assessment.js";
import type { Cell, Row } from "./list.js";
import { type ColumnOf, listing } from "./listing.js";
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
} as const;

/** A figure's column, and one more for what of it belongs to the month. */
interface FigureColumn {
  readonly key: string;
  readonly title: Message;
  readonly unit: Message;
  readonly measureId: string;
  readonly id: string;
  readonly part: "value" | "month";
}

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
    ...figureColumns(units).map(
      (column): ColumnOf<UnitResult> => ({
        key: column.key,
        title: column.title,
        unit: column.unit,
        cell: (unit) => figureIn(unit, column),
      }),
    ),
    { key: "total", title: words.score, unit: unitWords.points, cell: ({ total }) => total ?? null },
    { key: "rank", title: words.rank, cell: ({ rank }) => rank ?? null },
    { key: "change", title: words.change, signed: true, cell: ({ standing }) => standing?.change ?? null },
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
  totals: ({ units, titles }) => {
    const columns = figureColumns(units).filter(isSummable);
    if (columns.length === 0) return [];
    const groups = titles.groups.flatMap(({ id, title }) => {
      const own = units.filter(({ group }) => group === id);
      return own.length === 0 ? [] : [sumRow(units, own, columns, fillGroup(title), id)];
    });
    return [...groups, sumRow(units, units, columns, words.total, null)];
  },
});

/** The figures that any unit has, by measure and in the order of its file. */
function figureColumns(units: readonly UnitResult[]): readonly FigureColumn[] {
  const measures = units.flatMap((unit) => unit.measures).toSorted((a, b) => a.number - b.number);
  const found = new Map<string, readonly FigureColumn[]>();
  for (const { id: measureId, figures = [] } of measures)
    for (const figure of figures) {
      const key = `${measureId}.${figure.id}`;
      if (!found.has(key)) found.set(key, columnsOf(key, measureId, figure));
    }
  return [...found.values()].flat();
}

function columnsOf(
  key: string,
  measureId: string,
  { id, title, unit, adds }: Figure,
): readonly FigureColumn[] {
  const head = { unit, measureId, id };
  const value: FigureColumn = { ...head, key, title, part: "value" };
  if (adds !== true) return [value];
  const month = { en: `${title.en}, this period`, zh: `${title.zh}（本期）` };
  const soFar = { en: `${title.en}, so far this year`, zh: `${title.zh}（本年累计）` };
  return [
    { ...head, key: `${key}.month`, title: month, part: "month" },
    { ...value, title: soFar },
  ];
}

function figureOf({ measures }: UnitResult, { measureId, id }: FigureColumn): Figure | undefined {
  return measures.find((one) => one.id === measureId)?.figures?.find((one) => one.id === id);
}

function figureIn(unit: UnitResult, column: FigureColumn): number | null {
  return figureOf(unit, column)?.[column.part] ?? null;
}

/** Amounts and counts sum; shares and percentage points do not. */
function isSummable({ unit }: FigureColumn): boolean {
  return unit.zh !== unitWords.percent.zh && unit.zh !== unitWords.percentagePoints.zh;
}

/** Sums of some units. One whose data were not collected leaves a sum unknown; one that has no such figure does not. */
function sumRow(
  all: readonly UnitResult[],
  units: readonly UnitResult[],
  columns: readonly FigureColumn[],
  unit: Message,
  group: string | null,
): Row {
  const sumOf = (column: FigureColumn): Cell => {
    const having = units.flatMap((one) => figureOf(one, column) ?? []);
    const known = having.flatMap((figure) => figure[column.part] ?? []);
    const isUnknown = having.some((figure) =>
      column.part === "month"
        ? figure.month === undefined && figure.value !== undefined
        : figure.unknown === "no-data",
    );
    if (known.length === 0 || isUnknown) return null;
    return sum(known.map((one) => new Fraction(exactly(one)))).valueOf();
  };
  return {
    ...{ unitId: null, no: null, unit, group },
    ...Object.fromEntries(figureColumns(all).map(({ key }) => [key, null])),
    ...Object.fromEntries(columns.map((column) => [column.key, sumOf(column)])),
    ...{ total: null, rank: null, change: null, light: null, note: null, records: "" },
  };
}

function fillGroup(group: Message): Message {
  return {
    en: words.subtotal.en.replace("{group}", () => group.en),
    zh: words.subtotal.zh.replace("{group}", () => group.zh),
  };
}
