import { type Exact, exactly } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import { roundPoints, sum } from "../scoring/points.js";
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
  return blocks.flatMap(({ id, title, measures: own }) => {
    const scored = measures.filter((one) => own.includes(one.id) && one.state === "scored");
    const weight = sum(scored.map(weightOf));
    if (weight.equals(0)) return [];
    const weighted = sum(scored.map((one) => weightOf(one).mul(exactly(one.score ?? 0))));
    return { id, title, score: roundPoints(weighted.div(weight)).valueOf() };
  });
}

function weightOf({ weight }: WeightedMeasure): Exact {
  return exactly(weight.value);
}
