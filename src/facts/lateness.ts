import type { CivilDate } from "../calendar/civil-date.js";
import type { Exact } from "../exact/exact.js";
import type { LateRule } from "../policy/measure-schema.js";
import type { DutyParts } from "./duty.js";
import { compileOffset } from "./offset.js";
import { type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import { compileValue } from "./value.js";

/** The last day of a lateness allowance that has no end. */
export const NO_LIMIT = "9999-12-31";

/** The last day on which a late completion earns something, and the share that it earns. */
export interface Allowance {
  readonly lateUntil: CivilDate | undefined;
  readonly lateShare: Exact | undefined;
}

const NONE: Allowance = { lateUntil: undefined, lateShare: undefined };

/** How long after the deadline a completion still earns something, and how much. */
export function compileLate(
  rule: LateRule | undefined,
  parts: DutyParts,
): (due: CivilDate, base: CivilDate, parameters: Parameters) => Allowance {
  if (rule === undefined) return () => NONE;
  const within = rule.within === undefined ? undefined : compileOffset(rule.within, parts.calendar);
  const share = compileValue(rule.share);
  return (due, base, parameters) => {
    const lookup = parametersOn(parameters, base);
    const earned = share.of(lookup);
    const lateUntil = within === undefined ? NO_LIMIT : within.from(due, lookup);
    return { lateUntil, lateShare: isKnown(earned) ? earned : undefined };
  };
}
