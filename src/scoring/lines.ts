import Fraction from "fraction.js";
import type { Facts } from "../facts/facts.js";
import { isKnown, ONE, type Quantity, type Reason, toNumber, ZERO } from "../facts/quantity.js";
import { type CompiledValue, compileValue } from "../facts/value.js";
import type { Message } from "../messages/message.js";
import type { IndicatorRule } from "../policy/measure-schema.js";
import { apportion, clamp, exactText, roundPoints } from "./points.js";

/** A fact that a line used: its value, or why there is none. */
export interface FactUsed {
  readonly name: string;
  readonly value?: number;
  readonly unknown?: Reason;
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
  readonly share: CompiledValue;
}

export function compileIndicator(rule: IndicatorRule): CompiledIndicator {
  return { rule, share: compileValue(rule.share) };
}

/** The points of a full profile. */
const FULL = new Fraction(100);

/** The lines of a profile. The points of lines that cannot be scored move to the scored ones in proportion. */
export function scoreLines(
  indicators: readonly CompiledIndicator[],
  facts: Facts,
  unitBasis: string,
): readonly Line[] {
  const shares = indicators.map(({ share }) => share.of(facts.quantity));
  const weights = indicators.map(({ rule }, i) => (isScored(shares[i]) ? new Fraction(rule.points) : ZERO));
  const possible = apportion(FULL, weights);
  return indicators.map((indicator, i) =>
    lineOf(indicator, shares[i] ?? "no-data", possible[i] ?? ZERO, facts, unitBasis),
  );
}

function isScored(share: Quantity | undefined): boolean {
  return share !== undefined && isKnown(share);
}

function lineOf(
  { rule, share }: CompiledIndicator,
  quantity: Quantity,
  possible: Fraction,
  facts: Facts,
  unitBasis: string,
): Line {
  const explained = {
    points: rule.points,
    formula: String(rule.share),
    facts: factsUsed(share.names, facts),
    basis: { duty: rule.basis.duty, unit: unitBasis, points: rule.basis.points },
    records: recordsBehind(share.names, facts),
  };
  const head = { id: rule.id, title: rule.title };
  if (!isKnown(quantity)) return { ...head, state: quantity, ...explained };
  const clamped = clamp(quantity, ZERO, ONE);
  const earned = roundPoints(possible.mul(clamped));
  return {
    ...head,
    state: "scored",
    ...explained,
    possible: possible.valueOf(),
    earned: earned.valueOf(),
    share: toNumber(clamped),
    exactShare: exactText(clamped),
    working: `${possible.valueOf()} × ${exactText(clamped)} = ${earned.valueOf()}`,
  };
}

/** The facts behind some names; a rate also says what was done and what was due. */
export function factsUsed(names: readonly string[], facts: Facts): readonly FactUsed[] {
  const spread = names.flatMap((name) =>
    name.endsWith(".rate") ? [name, name.replace(/rate$/, "done"), name.replace(/rate$/, "due")] : [name],
  );
  return [...new Set(spread)].map((name) => {
    const quantity = facts.quantity(name);
    return isKnown(quantity) ? { name, value: toNumber(quantity) } : { name, unknown: quantity };
  });
}

function recordsBehind(names: readonly string[], facts: Facts): readonly string[] {
  return [...new Set(names.flatMap(facts.recordsBehind))].toSorted();
}
