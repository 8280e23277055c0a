import { type Exact, ZERO } from "../exact/exact.js";
import { firstReason, isKnown, type Quantity, type Reason } from "../facts/quantity.js";
import { type CompiledValue, compileValue, type Source } from "../facts/value.js";
import type { IndicatorRule, Value } from "../policy/measure-schema.js";
import { clamp } from "./points.js";

/** What a line earns of the points that are to be had, and how that is written. */
export interface Score {
  readonly earned: (possible: Exact) => Exact;
  readonly working: (possible: Exact) => string;
  /** The share of the points, where the line is one. */
  readonly share?: Exact;
}

/** How a line is scored, made ready. */
export interface CompiledScore {
  readonly names: readonly string[];
  readonly formula: string;
  readonly of: (source: Source) => Score | Reason;
}

export function compileScore(rule: IndicatorRule): CompiledScore {
  return rule.deduct === undefined ? shareScore(rule) : deductScore(rule.deduct);
}

/** Points × the share, held between 0 and the cap; the share is full at `fullAt`. */
function shareScore(rule: IndicatorRule): CompiledScore {
  const [share, fullAt, cap, nothingDue] = [
    rule.share ?? 0,
    rule.fullAt ?? 1,
    rule.cap ?? 1,
    rule.whenNothingDue,
  ].map((value) => (value === undefined ? undefined : compileValue(value))) as [
    CompiledValue,
    CompiledValue,
    CompiledValue,
    CompiledValue | undefined,
  ];
  const shareOf = (source: Source): Quantity => {
    const [x, full, most] = [share.of(source), fullAt.of(source), cap.of(source)];
    if (!isKnown(x) || !isKnown(full) || !isKnown(most))
      return firstReason([x, full, most]) ?? "not-applicable";
    return full.equals(0) ? "not-applicable" : held(x.div(full), most);
  };
  return {
    names: [...new Set([share, fullAt, cap].flatMap(({ names }) => names))],
    formula: [textOf(rule.share), ...(rule.fullAt === undefined ? [] : [textOf(rule.fullAt)])].join(" ÷ "),
    of: (source) => {
      const found = shareOf(source);
      const nothing = found === "not-due" || found === "not-applicable";
      const known =
        nothing && nothingDue !== undefined ? withinCap(nothingDue.of(source), cap.of(source)) : found;
      return isKnown(known) ? ofShare(known) : known;
    },
  };
}

/** What a share of the points comes to. */
function ofShare(share: Exact): Score {
  return {
    share,
    earned: (possible) => possible.mul(share),
    working: (possible) => `${possible.valueOf()} × ${share.toFraction()}`,
  };
}

/** What the policy gives a line that is not applicable; the working names the figure of policy.json. */
export function notApplicableScore(share: Exact): Score {
  const score = ofShare(share);
  return { ...score, working: (possible) => `${score.working(possible)} (notApplicable)` };
}

/** A share between nothing and the cap. */
function held(share: Exact, cap: Exact): Exact {
  return cap.compare(ZERO) < 0 ? ZERO : clamp(share, ZERO, cap);
}

function withinCap(share: Quantity, cap: Quantity): Quantity {
  return isKnown(share) && isKnown(cap) ? held(share, cap) : share;
}

/** The points less what is taken from them, not below 0. */
function deductScore(rule: Value): CompiledScore {
  const deduct = compileValue(rule);
  return {
    names: deduct.names,
    formula: textOf(rule),
    of: (source) => {
      const taken = deduct.of(source);
      if (!isKnown(taken)) return taken;
      return {
        earned: (possible) => clamp(possible.sub(taken), ZERO, possible),
        working: (possible) => `${possible.valueOf()} − ${taken.toFraction()}`,
      };
    },
  };
}

function textOf(value: Value | undefined): string {
  return typeof value === "object" ? JSON.stringify(value.bands) : String(value);
}
