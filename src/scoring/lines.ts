import type { CivilDate } from "../calendar/civil-date.js";
import { type Exact, exactly, toNumber, ZERO } from "../exact/exact.js";
import type { Facts } from "../facts/facts.js";
import { isKnown, type Reason } from "../facts/quantity.js";
import type { Message } from "../messages/message.js";
import type { IndicatorRule } from "../policy/measure-schema.js";
import { type CompiledScore, compileScore, notApplicableScore, type Score } from "./indicator-score.js";
import { apportion, roundPoints } from "./points.js";

/** A fact that a line used: its value, a number or a day, or why there is none. */
export interface FactUsed {
  readonly name: string;
  readonly value?: number | CivilDate;
  readonly unknown?: Reason;
  /** What it counts, where that is said: "projects, a bundle as one". */
  readonly counts?: Message;
}

/** One indicator on a unit's sheet. */
export interface Line {
  readonly id: string;
  readonly title: Message;
  /** `scored`, or why it is not: its points have then moved to the scored lines. */
  readonly state: "scored" | Reason;
  /** The points that the rule file gives. */
  readonly points: number;
  /** The points to be had here after those of unscored lines were shared out, and those earned. */
  readonly possible?: number;
  readonly earned?: number;
  /** The share of the points that was earned, and the same exactly. */
  readonly share?: number;
  readonly exactShare?: string;
  /** The sum: `50 × 15/16 = 46.88`. */
  readonly working?: string;
  readonly formula: string;
  readonly facts: readonly FactUsed[];
  /**
   * Where the demand, its extension to this kind of unit and its points come from: `article`, a source,
   * or `assumption`.
   */
  readonly basis: { readonly duty: string; readonly unit: string; readonly points: string };
  /** The ids of the records that counted. */
  readonly records: readonly string[];
}

export interface CompiledIndicator {
  readonly rule: IndicatorRule;
  readonly score: CompiledScore;
}

export function compileIndicator(rule: IndicatorRule): CompiledIndicator {
  return { rule, score: compileScore(rule) };
}

/**
 * The lines of a profile. The points of lines that cannot be scored move to the scored ones in proportion; with a share
 * for what is not applicable a line earns that instead.
 */
export function scoreLines(
  indicators: readonly CompiledIndicator[],
  facts: Facts,
  outOf: Exact,
  unitBasis: string,
  notApplicable: Exact | undefined,
): readonly Line[] {
  const scores = indicators.map(({ score }) => {
    const found = score.of(facts.source);
    const stoodInFor = found === "not-applicable" && notApplicable !== undefined;
    return stoodInFor ? notApplicableScore(notApplicable) : found;
  });
  const weights = indicators.map(({ rule }, i) =>
    typeof scores[i] === "string" ? ZERO : exactly(rule.points),
  );
  const possible = apportion(outOf, weights);
  return indicators.map((indicator, i) =>
    lineOf(indicator, scores[i] ?? "no-data", possible[i] ?? ZERO, facts, unitBasis),
  );
}

function lineOf(
  { rule, score }: CompiledIndicator,
  outcome: Score | Reason,
  possible: Exact,
  facts: Facts,
  unitBasis: string,
): Line {
  const explained = {
    points: rule.points,
    formula: score.formula,
    facts: factsUsed(score.names, facts),
    basis: { duty: rule.basis.duty, unit: unitBasis, points: rule.basis.points },
    records: recordsBehind(score.names, facts),
  };
  const head = { id: rule.id, title: rule.title };
  if (typeof outcome === "string") return { ...head, state: outcome, ...explained };
  const earned = roundPoints(outcome.earned(possible));
  const { share } = outcome;
  return {
    ...head,
    state: "scored",
    ...explained,
    possible: possible.valueOf(),
    earned: earned.valueOf(),
    ...(share === undefined ? {} : { share: toNumber(share), exactShare: share.toFraction() }),
    // A line of 0 points earns nothing: what it shows is its share.
    working:
      rule.points === 0 && share !== undefined
        ? share.toFraction()
        : `${outcome.working(possible)} = ${earned.valueOf()}`,
  };
}

/** The facts behind some names, each with those that it is made of. */
export function factsUsed(names: readonly string[], facts: Facts): readonly FactUsed[] {
  const spread = (name: string): readonly string[] => [name, ...facts.partsOf(name).flatMap(spread)];
  return [...new Set(names.flatMap(spread))].map((name) => {
    const date = facts.date(name);
    if (date !== undefined) return { name, value: date };
    const quantity = facts.quantity(name);
    const counts = facts.countsOf(name);
    return {
      name,
      ...(isKnown(quantity) ? { value: toNumber(quantity) } : { unknown: quantity }),
      ...(counts === undefined ? {} : { counts }),
    };
  });
}

function recordsBehind(names: readonly string[], facts: Facts): readonly string[] {
  return [...new Set(names.flatMap(facts.recordsBehind))].toSorted();
}
