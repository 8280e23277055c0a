import type { TopLevelSpec } from "vega-lite";
import { loadPeer } from "../../messages/load-peer.js";
import type { Chart, ChartTable } from "./chart.js";
import { INK } from "./palette.js";
import { escaped } from "./text.js";

export type Layer = Extract<TopLevelSpec, { readonly layer: unknown }>["layer"][number];

/** What is drawn: its size in pixels, and what lies over what. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** A chart before it is drawn. */
export interface Drawing extends Drawn, Pick<Chart, "id" | "title" | "description"> {}

/** The same with the figures behind it. */
export interface Charted {
  readonly drawing: Drawing;
  readonly table: ChartTable;
}

/** Fonts that systems have, Chinese ones among them; nothing is loaded. */
const FONTS =
  "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";
const ROOT = /^<svg[^>]*>/;

/**
 * Draws a chart. Every position is ours, none rests on how wide the library takes a text to be: that differs between
 * machines. For the same reason nothing in it has an id but what is named here.
 *
 * @throws FaultError with PEER_MISSING where vega or vega-lite is not installed.
 */
export async function drawn(drawing: Drawing): Promise<string> {
  const [vega, { compile }] = await chartLibraries();
  const view = new vega.View(vega.parse(compile(specOf(drawing)).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg.replace(ROOT, () => opening(drawing));
}

/**
 * What draws the charts.
 *
 * @throws FaultError with PEER_MISSING where vega or vega-lite is not installed.
 */
export function chartLibraries() {
  return loadPeer("vega vega-lite", () => Promise.all([import("vega"), import("vega-lite")]));
}

function specOf({ width, height, layers }: Drawing): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    autosize: "none",
    padding: 0,
    layer: [...layers],
    config: {
      // The picture is described as a whole, and its figures stand in a table beside it.
      aria: false,
      background: "#ffffff",
      view: { stroke: null },
      text: { font: "inherit", fill: INK },
    },
  };
}

/** What takes the place of the library's own opening tag: how the picture is called and described. */
function opening({ id, title, description, width, height }: Drawing): string {
  const named = `aria-labelledby="chart-${id}-title" aria-describedby="chart-${id}-description"`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" ${named} font-family="${FONTS}">` +
    `<title id="chart-${id}-title">${escaped(title)}</title>` +
    `<desc id="chart-${id}-description">${escaped(description)}</desc>`
  );
}
