import { lineStateWords } from "../../lists/words.js";
import { harmless } from "../../messages/harmless.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { Report } from "../report.js";
import type { SheetMeasure } from "../sheets/score-sheet.js";
import type { ChartTable } from "./chart.js";
import type { Charted, Drawing } from "./draw.js";
import { type ChartGroup, groupsOf } from "./groups.js";
import { scoresDrawing } from "./scores-drawing.js";
import { words as shared } from "./words.js";

const words = {
  title: { en: "Scores by measure", zh: "各项措施得分" },
  description: {
    en: "A row for each unit, the best of its group first, and a column for each measure: its score out of 100, without what is behind the point. Orange is low, blue is high. A dash stands where the measure was not scored, nothing where it does not apply.",
    zh: "每行一个单位，组内按名次排列；每列一项措施，数字为得分（百分制，取整）。橙色偏低，蓝色偏高；“–”表示未计分，空白表示不适用。",
  },
  measure: { en: "{number} {title}", zh: "{number} {title}" },
} as const satisfies Readonly<Record<string, Message>>;

/** A measure, with how each unit did in it. */
export interface ChartMeasure {
  readonly number: number;
  readonly title: string;
  readonly of: ReadonlyMap<string, SheetMeasure>;
}

/** Every score of every unit; nothing where nothing was scored. */
export function scoresOf(report: Report, say: Say): Charted | undefined {
  const measures = measuresOf(report, say);
  const isScored = measures.some(({ of }) => [...of.values()].some(({ score }) => score !== undefined));
  if (!isScored) return undefined;
  const groups = groupsOf(report, say);
  const drawing: Drawing = {
    id: "scores",
    title: say(words.title),
    description: say(words.description),
    ...scoresDrawing(groups, measures, say),
  };
  return { drawing, table: tableOf(groups, measures, say) };
}

function measuresOf({ sheets }: Report, say: Say): readonly ChartMeasure[] {
  const all = new Map(sheets.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure])));
  return [...all.values()]
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, title }) => ({
      number,
      title: harmless(say(title)),
      of: new Map(
        sheets.flatMap(({ unitId, measures }) =>
          measures.filter((one) => one.id === id).map((one) => [unitId, one] as const),
        ),
      ),
    }));
}

function tableOf(groups: readonly ChartGroup[], measures: readonly ChartMeasure[], say: Say): ChartTable {
  const stateOf = (state: string): string =>
    say(Object.entries(lineStateWords).find(([key]) => key === state)?.[1] ?? { en: state, zh: state });
  return {
    columns: [
      say(shared.group),
      say(shared.unit),
      say(shared.total),
      ...measures.map(({ number, title }) => say(words.measure, { number, title })),
    ],
    rows: groups.flatMap(({ title, units }) =>
      units.map(({ id, name, total }) => [
        title,
        name,
        total ?? null,
        ...measures.map(({ of }) => {
          const measure = of.get(id);
          return measure === undefined ? null : (measure.score ?? stateOf(measure.state));
        }),
      ]),
    ),
  };
}
