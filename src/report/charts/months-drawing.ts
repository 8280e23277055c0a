import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { Drawn, Layer } from "./draw.js";
import { legendLayers, legendOf } from "./legend.js";
import { lineLayer, type PlacedLine, type PlacedText, pointLayer, textLayer } from "./marks.js";
import type { MonthsOfGroup, RanksOfUnit } from "./months.js";
import { changeColours, FAINT_INK } from "./palette.js";
import { fitted, widest } from "./text.js";

const words = {
  up: { en: "up since the notification before", zh: "较上期上升" },
  down: { en: "down", zh: "下降" },
  same: { en: "unchanged", zh: "不变" },
  rose: { en: "{name} ▲{places}", zh: "{name} ▲{places}" },
  fell: { en: "{name} ▼{places}", zh: "{name} ▼{places}" },
  comma: { en: ", ", zh: "、" },
} as const satisfies Readonly<Record<string, Message>>;

const ROW = 24;
const MONTH = 56;
const MARGIN = 8;
const SIZE = 11;
const HEAD = 44;
const GAP = 14;
const CIRCLE = 230;
const LEGEND = 34;
/** Longer labels are cut; a Chinese character counts two. */
const LABEL = 44;
const DASH = [6, 4];

type Change = keyof typeof changeColours;

/** A group below the other, each with its months from left to right and its ranks from above. */
export function monthsDrawing(groups: readonly MonthsOfGroup[], periods: readonly string[], say: Say): Drawn {
  const heights = groups.map(({ units }) => HEAD + lowest(units) * ROW + GAP);
  const panels = groups.map((group, g) =>
    panelOf(group, LEGEND + heights.slice(0, g).reduce((sum, one) => sum + one, 0), periods, say),
  );
  const names = panels.flatMap(({ labels }) => labels.map(({ text }) => text));
  const legend = legendOf(
    (["up", "down", "same"] as const).map((change) => ({
      fill: changeColours[change],
      text: say(words[change]),
    })),
    { x: MARGIN, y: LEGEND / 2 },
  );
  const titles = groups.map(({ title }) => title);
  const right = xOf(periods.length - 1) + 20 + widest(names, SIZE);
  return {
    width: Math.max(right, legend.right, MARGIN + widest(titles, SIZE)) + MARGIN,
    height: LEGEND + heights.reduce((sum, one) => sum + one, 0),
    layers: [...legendLayers(legend), ...panels.flatMap(({ layers }) => layers)],
  };
}

interface Panel {
  readonly layers: readonly Layer[];
  readonly labels: readonly PlacedText[];
}

function panelOf({ title, units }: MonthsOfGroup, top: number, periods: readonly string[], say: Say): Panel {
  const yOf = (rank: number): number => top + HEAD + (rank - 0.5) * ROW;
  const drawn = units.map((unit) => ({ ...unit, change: changeOf(unit) }));
  const points = drawn.flatMap(({ ranks, change }) =>
    ranks.flatMap((rank, m) =>
      rank === undefined ? [] : [{ x: xOf(m), y: yOf(rank), rank, fill: changeColours[change] }],
    ),
  );
  // Where several share a place, their circles are one.
  const apart = points.filter(({ x, y }, p) => points.findIndex((one) => one.x === x && one.y === y) === p);
  const lines = (change: Change): readonly PlacedLine[] =>
    drawn.filter((unit) => unit.change === change).flatMap((unit) => stepsOf(unit, yOf));
  const labels = labelsOf(drawn, periods.length, yOf, say);
  return {
    labels,
    layers: [
      textLayer([{ x: MARGIN, y: top + 10, text: title }], { size: SIZE, bold: true }),
      textLayer(
        periods.map((text, m) => ({ x: xOf(m), y: top + HEAD - 14, text, fill: FAINT_INK })),
        { size: SIZE - 1, align: "center" },
      ),
      lineLayer(lines("same"), 1.5),
      lineLayer(lines("down"), 2, DASH),
      lineLayer(lines("up"), 2.5),
      pointLayer(apart, CIRCLE),
      textLayer(
        apart.map(({ x, y, rank }) => ({ x, y, text: String(rank), fill: "#ffffff" })),
        { size: SIZE - 1, align: "center", bold: true },
      ),
      textLayer(labels, { size: SIZE }),
    ],
  };
}

function xOf(month: number): number {
  return MARGIN + (month + 0.5) * MONTH;
}

function lowest(units: readonly RanksOfUnit[]): number {
  return Math.max(1, ...units.flatMap(({ ranks }) => ranks.map((rank) => rank ?? 1)));
}

function placesUp({ ranks }: RanksOfUnit): number {
  const [before, now] = [ranks.at(-2), ranks.at(-1)];
  return before === undefined || now === undefined ? 0 : before - now;
}

function changeOf(unit: RanksOfUnit): Change {
  const places = placesUp(unit);
  return places > 0 ? "up" : places < 0 ? "down" : "same";
}

/** From each month to the next, where it had a rank in both. */
function stepsOf(unit: RanksOfUnit, yOf: (rank: number) => number): readonly PlacedLine[] {
  const stroke = changeColours[changeOf(unit)];
  return unit.ranks.slice(1).flatMap((rank, m) => {
    const before = unit.ranks[m];
    if (before === undefined || rank === undefined) return [];
    return [{ x: xOf(m), y: yOf(before), x2: xOf(m + 1), y2: yOf(rank), stroke }];
  });
}

/** The names beside the last ranks; those that share one stand beside each other. */
function labelsOf(
  units: readonly RanksOfUnit[],
  months: number,
  yOf: (rank: number) => number,
  say: Say,
): readonly PlacedText[] {
  const last = [...new Set(units.flatMap(({ ranks }) => ranks.at(-1) ?? []))];
  return last.map((rank) => {
    const names = units.filter(({ ranks }) => ranks.at(-1) === rank).map((unit) => labelOf(unit, say));
    return { x: xOf(months - 1) + 16, y: yOf(rank), text: fitted(names.join(say(words.comma)), LABEL) };
  });
}

function labelOf(unit: RanksOfUnit, say: Say): string {
  const places = placesUp(unit);
  const { name } = unit;
  if (places === 0) return name;
  return places > 0 ? say(words.rose, { name, places }) : say(words.fell, { name, places: -places });
}
