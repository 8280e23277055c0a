import type { CivilDate } from "../calendar/civil-date.js";
import { exactly, toNumber, ZERO } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { MeasureResult } from "../scoring/measure.js";
import { apportion, clamp, sum } from "../scoring/points.js";
import type { Building, Writable } from "../shape/building.js";
import { type BlockScore, blockScores } from "./blocks.js";
import type { Decision, HeldInterview, Objection, Veto } from "./decisions.js";
import type { SaidOfUnit } from "./said-of-unit.js";
import type { Standing } from "./standing/standing-of-unit.js";
import { unitWeights, type Weight } from "./unit-weights.js";

/** A measure on a unit's sheet, with its weight in the total. */
export interface WeightedMeasure extends MeasureResult {
  readonly weight: Weight;
  /** What the measure adds to the total; these add up to it. Absent where the measure is not scored. */
  readonly weighted?: number;
}

/** How one unit did. */
export interface UnitResult {
  readonly id: string;
  /** Its name on the last day that is scored. */
  readonly name: Message;
  /** The kinds that were applied: those of 1 January, or of its first day where that is later. */
  readonly kinds: readonly string[];
  /** The ranking group, where it has one. */
  readonly group?: string;
  /** From 0 to the ceiling of totals, at most two decimals; absent where no measure could be scored. */
  readonly total?: number;
  /** The total before rounding, "8735/100": what ranks are made from. */
  readonly exactTotal?: string;
  /** True where the ceiling of totals, or 0, holds it; at the ceiling the measures add less to it in proportion. */
  readonly held?: true;
  /** 1 + the number of units of the group with a greater exact total. */
  readonly rank?: number;
  /** Why there is no rank: no group, no longer there, or too little of the weight could be scored. */
  readonly notRanked?: "no-group" | "ended" | "not-scored" | "coverage";
  /** True where the unit came to its end before the last day that is scored. */
  readonly ended?: true;
  /** Points that were added to the total or taken from it by decision; absent where there are none. */
  readonly decisions?: readonly Decision[];
  /** How much of the weight of the loaded measures that apply was scored. */
  readonly coverage: { readonly scored: number; readonly applicable: number };
  readonly measures: readonly WeightedMeasure[];
  /** What of it the ranking shows apart; absent where the policy has no blocks or none is scored. */
  readonly blocks?: readonly BlockScore[];
  /** Exemptions that touch the days that are scored. */
  readonly exemptions?: readonly Exemption[];
  /** Events that keep the unit from every honour, by decision. */
  readonly vetoes?: readonly Veto[];
  /** The interviews that were held with it in the days that are scored; absent where there are none. */
  readonly heldInterviews?: readonly HeldInterview[];
  /** Its objections to what was published of this period. */
  readonly objections?: readonly Objection[];
  /** Where it stands among the others, and what that proposes. */
  readonly standing?: Standing;
  /** Measures of the policy that apply to this unit but have no rule file yet. */
  readonly notLoaded: readonly string[];
}

/**
 * Weighs a unit's measures into its total: Σ weight × score ÷ Σ weight, over the measures that were scored, and the points
 * that were decided.
 */
export function weigh(
  unit: Unit,
  results: readonly MeasureResult[],
  policy: PolicyFile,
  end: CivilDate,
  said: SaidOfUnit = {},
): UnitResult {
  const { of: weightOf, applying, group } = unitWeights(policy)(unit.kinds);
  const weights = results.map(({ id }) => weightOf(id));
  let [scoredWeight, applicable] = [ZERO, ZERO];
  const weighted = results.map(({ state, score = 0 }, i) => {
    const weight = weights[i]?.exact ?? ZERO;
    applicable = applicable.add(weight);
    if (state !== "scored") return ZERO;
    scoredWeight = scoredWeight.add(weight);
    return weight.mul(score);
  });
  const average = scoredWeight.equals(0) ? undefined : sum(weighted).div(scoredWeight);
  const most = exactly(policy.totalCeiling.value);
  const decided = sum((said.decisions ?? []).map(({ points }) => exactly(points)));
  const free = average?.add(decided);
  const exact = free === undefined ? undefined : clamp(free, ZERO, most);
  // What the measures add to the total: held at the ceiling it is less in proportion, so that the parts still add up.
  const isAbove = free !== undefined && free.compare(most) > 0;
  const ofMeasures = isAbove ? clamp(most.sub(decided), ZERO, most) : (average ?? ZERO).roundHalfUp(2);
  const printed = exact === undefined ? [] : apportion(ofMeasures, weighted);
  const measures = results.map((result, i) => {
    const measure: Writable<WeightedMeasure> = { ...result, weight: weightOf(result.id).weight };
    if (result.state === "scored" && exact !== undefined) measure.weighted = (printed[i] ?? ZERO).valueOf();
    return measure;
  });

  const blocks = blockScores(measures, policy);
  const loaded = new Set(results.map(({ id }) => id));
  const { id, name, kinds, to } = unit;
  const own: Building<UnitResult> = { id, name, kinds };
  if (to !== undefined && to < end) own.ended = true;
  if (group !== undefined) own.group = group;
  if (exact !== undefined) {
    own.total = exact.roundHalfUp(2).valueOf();
    own.exactTotal = exact.toFraction();
    if (!exact.equals(free ?? exact)) own.held = true;
  }
  Object.assign(own, said);
  own.coverage = { scored: toNumber(scoredWeight), applicable: toNumber(applicable) };
  own.measures = measures;
  if (blocks.length > 0) own.blocks = blocks;
  own.notLoaded = applying.filter((one) => !loaded.has(one));
  return own as UnitResult;
}
