import type { UnitResult, WeightedMeasure } from "../assessment/unit.js";
import { fill, type Message } from "../messages/message.js";
import type { Figure, Progress } from "../scoring/progress.js";
import { rounded } from "./in-assessment.js";
import { unitWords } from "./words.js";

const words = {
  month: { en: "{title}, this period", zh: "{title}（本期）" },
  soFar: { en: "{title}, so far this year", zh: "{title}（本年累计）" },
  completion: { en: "{title}: completion", zh: "{title}：完成率" },
  pace: { en: "{title}: time progress", zh: "{title}：序时进度" },
  gap: { en: "{title}: gap to the time progress", zh: "{title}：超（欠）序时" },
} as const;

/** A number of a measure that a notification shows of every unit. */
export interface NumberColumn {
  readonly key: string;
  readonly title: Message;
  readonly unit: Message;
  /** Whether it can be summed: amounts and counts can, shares and percentage points cannot. */
  readonly sums: boolean;
  readonly of: (unit: UnitResult) => Known;
}

/** A number; `none` where the unit has no such number, `unknown` where it has one that nobody knows. */
export type Known = number | "none" | "unknown";

/** The figures that any unit has, by measure and in the order of its file, and how far it is where the measure says that. */
export function numberColumns(units: readonly UnitResult[]): readonly NumberColumn[] {
  const measures = units.flatMap((unit) => unit.measures).toSorted((a, b) => a.number - b.number);
  return [...new Set(measures.map(({ id }) => id))].flatMap((id) => {
    const own = measures.filter((one) => one.id === id);
    const figures = new Map(own.flatMap(({ figures: all = [] }) => all).map((one) => [one.id, one]));
    const [first] = own;
    return [
      ...[...figures.values()].flatMap((figure) => ofFigure(id, figure)),
      ...(first !== undefined && own.some(({ progress }) => progress !== undefined) ? ofProgress(first) : []),
    ];
  });
}

function ofFigure(measureId: string, { id, title, unit, adds }: Figure): readonly NumberColumn[] {
  const key = `${measureId}.${id}`;
  const sums = unit.zh !== unitWords.percent.zh && unit.zh !== unitWords.percentagePoints.zh;
  const inUnit = (of: (figure: Figure) => Known): NumberColumn["of"] => {
    return (one) => {
      const figure = measureOf(one, measureId)?.figures?.find((other) => other.id === id);
      return figure === undefined ? "none" : of(figure);
    };
  };
  const value = inUnit((figure) => figure.value ?? (figure.unknown === "no-data" ? "unknown" : "none"));
  if (adds !== true) return [{ key, title, unit, sums, of: value }];
  const month = inUnit((figure) => figure.month ?? (figure.value === undefined ? "none" : "unknown"));
  return [
    { key: `${key}.month`, title: fill(words.month, { title }), unit, sums, of: month },
    { key, title: fill(words.soFar, { title }), unit, sums, of: value },
  ];
}

function ofProgress({ id, title }: WeightedMeasure): readonly NumberColumn[] {
  const column = (
    part: "completion" | "pace" | "gap",
    unit: Message,
    of: (progress: Progress) => number,
  ): NumberColumn => ({
    key: `${id}.${part}`,
    title: fill(words[part], { title }),
    unit,
    sums: false,
    of: (one) => {
      const whole = measureOf(one, id)?.progress?.whole;
      return whole === undefined ? "none" : rounded(of(whole));
    },
  });
  return [
    column("completion", unitWords.percent, ({ completion }) => completion),
    // Both are in percent of the year's plan, so what was planned by now is the one less the other.
    column("pace", unitWords.percent, ({ completion, gap }) => completion - gap),
    column("gap", unitWords.percentagePoints, ({ gap }) => gap),
  ];
}

function measureOf({ measures }: UnitResult, id: string): WeightedMeasure | undefined {
  return measures.find((one) => one.id === id);
}
