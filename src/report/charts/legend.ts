import type { Layer } from "./draw.js";
import { rectLayer, textLayer } from "./marks.js";
import { RULE } from "./palette.js";
import { pixels } from "./text.js";

/** What the colours of a chart mean, in a row. */
export interface Legend {
  readonly items: readonly { readonly fill: string; readonly text: string }[];
}

interface PlacedLegend {
  readonly items: readonly {
    readonly fill: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** Where it ends. */
  readonly right: number;
}

const BOX = 12;
const GAP = 18;
const SIZE = 11;

export function legendOf(
  items: Legend["items"],
  { x, y }: { readonly x: number; readonly y: number },
): PlacedLegend {
  let right = x;
  const placed = items.map((item) => {
    const at = right;
    right += BOX + 6 + pixels(item.text, SIZE) + GAP;
    return { ...item, x: at, y };
  });
  return { items: placed, right: right - GAP };
}

export function legendLayers({ items }: PlacedLegend): readonly Layer[] {
  const box = (x: number, y: number, fill: string, more: number) => ({
    x: x - more,
    y: y - BOX / 2 - more,
    x2: x + BOX + more,
    y2: y + BOX / 2 + more,
    fill,
  });
  return [
    // A rim, so that pale colours are seen.
    rectLayer(items.flatMap(({ x, y, fill }) => [box(x, y, RULE, 1), box(x, y, fill, 0)])),
    textLayer(
      items.map(({ x, y, text }) => ({ x: x + BOX + 6, y, text })),
      { size: SIZE },
    ),
  ];
}
