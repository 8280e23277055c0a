import type { GroupFigures, Survey, UnitResult } from "../../src/index.js";

/** What a worker is asked to do, in this order. The parts that it is given first stay with it. */
export type Asked =
  | { readonly do: "spin" }
  | { readonly do: "survey"; readonly parts: readonly string[] }
  | { readonly do: "partial"; readonly city: Survey }
  | { readonly do: "finish"; readonly groups: GroupFigures };

/** What it answers: plain data, all of it. */
export interface Answers {
  readonly spin: number;
  readonly survey: Survey;
  readonly partial: GroupFigures;
  readonly finish: Finished;
}

/** Results as standing needs them, and the whole of them as JSON: a worker of a cluster would write that down itself. */
export interface Finished {
  readonly units: readonly UnitResult[];
  readonly json: Uint8Array<ArrayBuffer>;
}

const ROUNDS = 300_000_000;

/** Work that needs no memory: how much faster more workers do it is all that a machine gives. */
export function spin(): number {
  let sum = 1;
  for (let i = 0; i < ROUNDS; i++) sum = (Math.imul(sum, 31) + i) | 0;
  return sum;
}
