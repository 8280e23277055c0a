import { exactly, ZERO } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import { roundPoints } from "../scoring/points.js";
import type { WeightedMeasure } from "./unit.js";

/** A part of a unit's total that the ranking shows apart, such as project reserve. */
export interface BlockScore {
  readonly id: string;
  readonly title: Message;
  /** The weighted mean of the scores of its measures that were scored: from 0 to 100 and bonuses, at most two decimals. */
  readonly score: number;
}

/** The blocks of a unit's measures; one of which no measure was scored is left out. */
export function blockScores(
  measures: readonly WeightedMeasure[],
  { blocks = [] }: PolicyFile,
): readonly BlockScore[] {
  const scores: BlockScore[] = [];
  for (const { id, title, measures: own } of blocks) {
    let [weight, weighted] = [ZERO, ZERO];
    for (const one of measures) {
      if (one.state !== "scored" || !own.includes(one.id)) continue;
      const part = exactly(one.weight.value);
      weight = weight.add(part);
      weighted = weighted.add(part.mul(one.score ?? 0));
    }
    if (!weight.equals(0)) scores.push({ id, title, score: roundPoints(weighted.div(weight)).valueOf() });
  }
  return scores;
}
