import type { Layer } from "./draw.js";
import { INK } from "./palette.js";

/** A text at a place; the look is that of its layer. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill?: string;
}

interface TextLook {
  readonly size: number;
  readonly align?: "left" | "center" | "right";
  readonly bold?: true;
  readonly angle?: number;
}

export interface PlacedRect {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly fill: string;
}

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
}

const at = (field: string) => ({ field, type: "quantitative", scale: null, axis: null }) as const;
const colour = (field: string) => ({ field, type: "nominal", scale: null, legend: null }) as const;

/** Texts, in the middle of their line. */
export function textLayer(
  values: readonly PlacedText[],
  { size, align = "left", bold, angle = 0 }: TextLook,
): Layer {
  return {
    data: { values: values.map((one) => ({ fill: INK, ...one })) },
    mark: {
      type: "text",
      align,
      baseline: "middle",
      fontSize: size,
      fontWeight: bold === true ? "bold" : "normal",
      angle,
    },
    encoding: { x: at("x"), y: at("y"), text: { field: "text", type: "nominal" }, fill: colour("fill") },
  };
}

export function rectLayer(values: readonly PlacedRect[]): Layer {
  return {
    data: { values: [...values] },
    mark: { type: "rect" },
    encoding: { x: at("x"), y: at("y"), x2: { field: "x2" }, y2: { field: "y2" }, fill: colour("fill") },
  };
}

export function pointLayer(values: readonly PlacedPoint[], area: number): Layer {
  return {
    data: { values: [...values] },
    mark: { type: "point", filled: true, size: area, opacity: 1 },
    encoding: { x: at("x"), y: at("y"), fill: colour("fill") },
  };
}

export function lineLayer(values: readonly PlacedLine[], width: number, dash: readonly number[] = []): Layer {
  return {
    data: { values: [...values] },
    mark: { type: "rule", strokeWidth: width, strokeDash: [...dash], strokeCap: "round" },
    encoding: { x: at("x"), y: at("y"), x2: { field: "x2" }, y2: { field: "y2" }, stroke: colour("stroke") },
  };
}
