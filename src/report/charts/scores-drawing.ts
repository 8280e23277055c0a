import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { Drawn } from "./draw.js";
import type { ChartGroup, ChartUnit } from "./groups.js";
import { type Legend, legendLayers, legendOf } from "./legend.js";
import { lineLayer, type PlacedRect, type PlacedText, rectLayer, textLayer } from "./marks.js";
import { FAINT_INK, RULE, scoreColours, UNSCORED } from "./palette.js";
import { groupRows, headingLayer, headingWidth, isHeading, nameLayer, nameWidth } from "./rows.js";
import type { ChartMeasure } from "./scores.js";
import { onTwoLines, widest } from "./text.js";
import { words as shared } from "./words.js";

const words = {
  lowest: { en: "{to} or less", zh: "{to}及以下" },
  between: { en: "{from} to {to}", zh: "{from}至{to}" },
  highest: { en: "{from} or more", zh: "{from}及以上" },
  unscored: { en: "not scored", zh: "未计分" },
} as const satisfies Readonly<Record<string, Message>>;

const ROW = 24;
const COLUMN = 29;
const MARGIN = 8;
const SIZE = 11;
const TITLE_SIZE = 10;
/** Longer titles of measures go on on a second line; a Chinese character counts two. */
const TITLE = 30;
const TOTAL = 52;
const NUMBER = 22;

/** Where the cells begin. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Units below each other, measures beside each other, and in each cell the score. */
export function scoresDrawing(
  groups: readonly ChartGroup[],
  measures: readonly ChartMeasure[],
  say: Say,
): Drawn {
  const rows = groupRows(groups);
  const titles = measures.map(({ title }) => onTwoLines(title, TITLE));
  const corner = {
    left: MARGIN + nameWidth(rows, SIZE) + TOTAL,
    top: MARGIN + widest(titles.flat(), TITLE_SIZE) + NUMBER,
  };
  const bottom = corner.top + rows.length * ROW;
  const legend = legendOf(legendItems(say), { x: MARGIN, y: bottom + 22 });
  const units = rows.flatMap((row, r) => (isHeading(row) ? [] : [{ unit: row, y: corner.top + r * ROW }]));
  const cells = units.flatMap(({ unit, y }) => cellsOf(unit, measures, { left: corner.left, top: y }));
  const place = { x: MARGIN, top: corner.top, row: ROW };
  return {
    width:
      Math.max(corner.left + measures.length * COLUMN, legend.right, MARGIN + headingWidth(rows)) + MARGIN,
    height: bottom + 40,
    layers: [
      rectLayer(cells.map(({ rect }) => rect)),
      textLayer(
        cells.flatMap(({ text }) => text),
        { size: SIZE, align: "center" },
      ),
      ...titleLayers(titles, measures, corner),
      headingLayer(rows, place),
      nameLayer(rows, place, SIZE),
      textLayer(totals(units, corner, say), { size: SIZE, align: "right" }),
      ...legendLayers(legend),
    ],
  };
}

interface ScoreCell {
  readonly rect: PlacedRect;
  readonly text: readonly PlacedText[];
}

function cellsOf(
  unit: ChartUnit,
  measures: readonly ChartMeasure[],
  { left, top }: Corner,
): readonly ScoreCell[] {
  return measures.flatMap(({ of }, m) => {
    const measure = of.get(unit.id);
    if (measure === undefined || measure.state === "not-applicable") return [];
    const { score } = measure;
    const x = left + m * COLUMN;
    const look = score === undefined ? { fill: UNSCORED, ink: FAINT_INK } : lookOf(score);
    const rect = { x: x + 1, y: top + 1, x2: x + COLUMN - 1, y2: top + ROW - 1, fill: look.fill };
    const text = score === undefined ? "–" : String(Math.floor(score));
    return [{ rect, text: [{ x: x + COLUMN / 2, y: top + ROW / 2, text, fill: look.ink }] }];
  });
}

function lookOf(score: number): { readonly fill: string; readonly ink: string } {
  return scoreColours.find(({ below }) => score < below) ?? { fill: UNSCORED, ink: FAINT_INK };
}

/** Titles run upwards, above the number of their measure. */
function titleLayers(
  titles: readonly (readonly string[])[],
  measures: readonly ChartMeasure[],
  { left, top }: Corner,
) {
  const middle = (m: number): number => left + (m + 0.5) * COLUMN;
  const placed = titles.flatMap((lines, m) =>
    lines.map((text, l) => ({
      x: middle(m) + (l - (lines.length - 1) / 2) * (TITLE_SIZE + 2),
      y: top - NUMBER,
      text,
    })),
  );
  const numbers = measures.map(({ number }, m) => ({ x: middle(m), y: top - 10, text: String(number) }));
  return [
    textLayer(placed, { size: TITLE_SIZE, angle: -90 }),
    textLayer(numbers, { size: SIZE, align: "center", bold: true }),
    lineLayer([{ x: left, y: top, x2: left + measures.length * COLUMN, y2: top, stroke: RULE }], 1),
  ];
}

function totals(
  units: readonly { readonly unit: ChartUnit; readonly y: number }[],
  { left, top }: Corner,
  say: Say,
): readonly PlacedText[] {
  const x = left - 8;
  return [
    { x, y: top - 10, text: say(shared.total), fill: FAINT_INK },
    ...units.flatMap(({ unit: { total }, y }) =>
      total === undefined ? [] : [{ x, y: y + ROW / 2, text: total.toFixed(2) }],
    ),
  ];
}

function legendItems(say: Say): Legend["items"] {
  // Cells show whole points, what is behind the point cut off.
  const bands = scoreColours.map(({ below, fill }, i) => {
    const [from, to] = [scoreColours[i - 1]?.below, below - 1];
    if (from === undefined) return { fill, text: say(words.lowest, { to }) };
    return { fill, text: say(Number.isFinite(to) ? words.between : words.highest, { from, to }) };
  });
  return [...bands, { fill: UNSCORED, text: say(words.unscored) }];
}
