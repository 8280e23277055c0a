import { type Exact, ZERO } from "../exact/exact.js";
import { firstReason, isKnown, type Quantity, type Reason } from "../facts/quantity.js";
import { compileValue, type Source } from "../facts/value.js";
import type { IndicatorRule, Value } from "../policy/measure-schema.js";
import { clamp } from "./points.js";

/** What a line earns of the points that are to be had: a share of them, or all but what is taken from them. */
export type Score =
  | {
      readonly share: Exact;
      /** What the working says beside it: " (notApplicable)" where the share is the policy's figure of that name. */
      readonly note: string;
    }
  | { readonly taken: Exact };

/** How a line is scored, made ready. */
export interface CompiledScore {
  readonly names: readonly string[];
  readonly formula: string;
  readonly of: (source: Source) => Score | Reason;
}

/** What a line earns of the points that are to be had there. */
export function earnedOf(score: Score, possible: Exact): Exact {
  return "share" in score ? possible.mul(score.share) : clamp(possible.sub(score.taken), ZERO, possible);
}

/** How that is written. */
export function workingOf(score: Score, possible: Exact): string {
  return "share" in score
    ? `${possible.valueOf()} × ${score.share.toFraction()}${score.note}`
    : `${possible.valueOf()} − ${score.taken.toFraction()}`;
}

/** What the policy gives a line that is not applicable; the working names the figure of policy.json. */
export function notApplicableScore(share: Exact): Score {
  return { share, note: " (notApplicable)" };
}

export function compileScore(rule: IndicatorRule): CompiledScore {
  return rule.deduct === undefined ? shareScore(rule) : deductScore(rule.deduct);
}

/** Points × the share, held between 0 and the cap; the share is full at `fullAt`. */
function shareScore(rule: IndicatorRule): CompiledScore {
  const share = compileValue(rule.share ?? 0);
  const fullAt = compileValue(rule.fullAt ?? 1);
  const cap = compileValue(rule.cap ?? 1);
  const nothingDue = rule.whenNothingDue === undefined ? undefined : compileValue(rule.whenNothingDue);
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
      return isKnown(known) ? { share: known, note: "" } : known;
    },
  };
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
      return isKnown(taken) ? { taken } : taken;
    },
  };
}

function textOf(value: Value | undefined): string {
  return typeof value === "object" ? JSON.stringify(value.bands) : String(value);
}
