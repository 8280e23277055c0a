import { type Exact, exactly, toNumber, ZERO } from "../exact/exact.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";
import { entry } from "../facts/group.js";
import type { Reason } from "../facts/quantity.js";
import type { Message } from "../messages/message.js";
import type { IndicatorRule } from "../policy/measure-schema.js";
import type { Writable } from "../shape/building.js";
import { type CompiledFactsUsed, compileFactsUsed, type FactUsed } from "./facts-used.js";
import {
  type CompiledScore,
  compileScore,
  earnedOf,
  notApplicableScore,
  type Score,
  workingOf,
} from "./indicator-score.js";
import { apportion, roundPoints } from "./points.js";
import { type CompiledRecordsBehind, compileRecordsBehind } from "./records-behind.js";

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

/** One indicator made ready. */
interface CompiledIndicator {
  readonly rule: IndicatorRule;
  readonly score: CompiledScore;
  readonly facts: CompiledFactsUsed;
  readonly records: CompiledRecordsBehind;
  /** Its bases, by what extends the demand to a kind of unit: the same on every sheet. */
  readonly bases: Map<string, Line["basis"]>;
}

/** The lines of a profile, made ready. */
export interface CompiledLines {
  /** The facts that they are worked out from. */
  readonly names: readonly string[];
  readonly of: (facts: Facts, unitBasis: string, notApplicable: Exact | undefined) => readonly Line[];
}

/**
 * The points of lines that cannot be scored move to the scored ones in proportion; with a share for what is not
 * applicable a line earns that instead.
 */
export function compileLines(
  rules: readonly IndicatorRule[],
  outOf: Exact,
  compiled: CompiledFacts,
): CompiledLines {
  const indicators = rules.map((rule) => compileIndicator(rule, compiled));
  const points = rules.map((rule) => exactly(rule.points));
  const possibleOf = apportioning(outOf, points);
  return {
    names: indicators.flatMap(({ score }) => score.names),
    of: (facts, unitBasis, notApplicable) => {
      const scores = indicators.map(({ score }) => {
        const found = score.of(facts.source);
        const stoodInFor = found === "not-applicable" && notApplicable !== undefined;
        return stoodInFor ? notApplicableScore(notApplicable) : found;
      });
      const possible = possibleOf(scores);
      return indicators.map((indicator, i) =>
        lineOf(indicator, scores[i] ?? "no-data", possible[i] ?? ZERO, facts, unitBasis),
      );
    },
  };
}

function compileIndicator(rule: IndicatorRule, compiled: CompiledFacts): CompiledIndicator {
  const score = compileScore(rule);
  return {
    rule,
    score,
    facts: compileFactsUsed(score.names, compiled),
    records: compileRecordsBehind(score.names, compiled),
    bases: new Map(),
  };
}

/** The points that are to be had on each line: the same wherever the same lines are scored, so worked out once for all. */
function apportioning(
  outOf: Exact,
  points: readonly Exact[],
): (scores: readonly (Score | Reason)[]) => readonly Exact[] {
  const known = new Map<string, readonly Exact[]>();
  return (scores) => {
    let which = "";
    for (const score of scores) which += typeof score === "string" ? "-" : "+";
    return entry(known, which, () => {
      const weights = points.map((own, i) => (typeof scores[i] === "string" ? ZERO : own));
      return apportion(outOf, weights);
    });
  };
}

function lineOf(
  indicator: CompiledIndicator,
  score: Score | Reason,
  possible: Exact,
  facts: Facts,
  unitBasis: string,
): Line {
  const { rule, bases } = indicator;
  const line: Writable<Line> = {
    id: rule.id,
    title: rule.title,
    state: typeof score === "string" ? score : "scored",
    points: rule.points,
    formula: indicator.score.formula,
    facts: indicator.facts(facts),
    basis: entry(bases, unitBasis, () => basisOf(rule, unitBasis)),
    records: indicator.records(facts),
  };
  if (typeof score === "string") return line;
  const earned = roundPoints(earnedOf(score, possible));
  line.possible = possible.valueOf();
  line.earned = earned.valueOf();
  if ("share" in score) {
    line.share = toNumber(score.share);
    line.exactShare = score.share.toFraction();
  }
  // A line of 0 points earns nothing: what it shows is its share.
  line.working =
    rule.points === 0 && line.exactShare !== undefined
      ? line.exactShare
      : `${workingOf(score, possible)} = ${line.earned}`;
  return line;
}

function basisOf({ basis }: IndicatorRule, unit: string): Line["basis"] {
  return Object.freeze({ duty: basis.duty, unit, points: basis.points });
}
