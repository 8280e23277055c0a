import { colourWords } from "../../lists/words.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { LightsOfUnit } from "../lights.js";
import type { Drawn } from "./draw.js";
import type { ChartGroup } from "./groups.js";
import { legendLayers, legendOf } from "./legend.js";
import { colours, type LightsById } from "./lights.js";
import { type PlacedRect, type PlacedText, pointLayer, rectLayer, textLayer } from "./marks.js";
import { FAINT_INK, INK, lightColours } from "./palette.js";
import { groupRows, headingLayer, headingWidth, isHeading, nameLayer, nameWidth } from "./rows.js";

const words = {
  own: { en: "own", zh: "单位" },
} as const satisfies Readonly<Record<string, Message>>;

/** A letter in each unit's own light, for who cannot tell the colours. */
const letters = {
  red: { en: "R", zh: "红" },
  yellow: { en: "Y", zh: "黄" },
  grey: { en: "E", zh: "免" },
  green: { en: "G", zh: "绿" },
} as const satisfies Readonly<Record<string, Message>>;

const ROW = 24;
const MARGIN = 8;
const SIZE = 11;
const OWN = 44;
const COUNT = 40;
const BAR = 300;
const HEAD = 40;

/** Units below each other: the unit's own light, the four counts, and these as a bar. */
export function lightsDrawing(groups: readonly ChartGroup[], lights: LightsById, say: Say): Drawn {
  const rows = groupRows(groups);
  const place = { x: MARGIN, top: HEAD, row: ROW };
  const left = MARGIN + nameWidth(rows, SIZE) + OWN;
  const bars = left + colours.length * COUNT + 12;
  const units = rows.flatMap((row, r) => {
    const own = isHeading(row) ? undefined : lights.get(row.id);
    return own === undefined ? [] : [{ own, y: HEAD + (r + 0.5) * ROW }];
  });
  const most = Math.max(1, ...units.map(({ own }) => sumOf(own)));
  const items = colours.map((colour) => ({
    fill: lightColours[colour].fill,
    text: say(colourWords[colour]),
  }));
  const legend = legendOf(items, { x: bars, y: HEAD / 2 });
  return {
    width: Math.max(bars + BAR, legend.right, MARGIN + headingWidth(rows)) + MARGIN,
    height: HEAD + rows.length * ROW + MARGIN,
    layers: [
      ...legendLayers(legend),
      headingLayer(rows, place),
      nameLayer(rows, place, SIZE),
      pointLayer(
        units.map(({ own, y }) => ({ x: left - OWN / 2, y, fill: lightColours[own.own].fill })),
        260,
      ),
      textLayer(
        units.map(({ own: { own }, y }) => ({
          x: left - OWN / 2,
          y,
          text: say(letters[own]),
          fill: lightColours[own].ink,
        })),
        { size: SIZE - 1, align: "center", bold: true },
      ),
      textLayer([{ x: left - OWN / 2, y: HEAD / 2, text: say(words.own), fill: FAINT_INK }], {
        size: SIZE,
        align: "center",
      }),
      rectLayer(units.flatMap(({ own, y }) => barOf(own, { x: bars, y, perLight: BAR / most }))),
      textLayer([...headsOf(left, say), ...units.flatMap(({ own, y }) => countsOf(own, left, y))], {
        size: SIZE,
        align: "right",
      }),
    ],
  };
}

function sumOf({ counts }: LightsOfUnit): number {
  return colours.reduce((sum, colour) => sum + counts[colour], 0);
}

/** The counts as stretches of one bar, red on the left. */
function barOf(
  { counts }: LightsOfUnit,
  { x, y, perLight }: { readonly x: number; readonly y: number; readonly perLight: number },
): readonly PlacedRect[] {
  return colours.flatMap((colour, c) => {
    const before = colours.slice(0, c).reduce((sum, one) => sum + counts[one], 0);
    if (counts[colour] === 0) return [];
    const [from, to] = [before, before + counts[colour]].map(
      (count) => x + Math.round(count * perLight * 10) / 10,
    );
    return [{ x: from ?? x, y: y - 8, x2: (to ?? x) - 1, y2: y + 8, fill: lightColours[colour].fill }];
  });
}

function headsOf(left: number, say: Say): readonly PlacedText[] {
  return colours.map((colour, c) => ({
    x: left + (c + 1) * COUNT - 6,
    y: HEAD / 2,
    text: say(colourWords[colour]),
    fill: FAINT_INK,
  }));
}

/** What is 0 stands back. */
function countsOf({ counts }: LightsOfUnit, left: number, y: number): readonly PlacedText[] {
  return colours.map((colour, c) => ({
    x: left + (c + 1) * COUNT - 6,
    y,
    text: String(counts[colour]),
    fill: counts[colour] === 0 ? FAINT_INK : INK,
  }));
}
