import type { StandingRules } from "../../policy/schema/standing.js";
import type { UnitResult } from "../unit.js";
import type { OwnTarget } from "./standing-of-unit.js";

/**
 * What a unit is itself to reach by now: the progress of the first of the policy's measures that has a plan for it. Where
 * that is not known yet, no other stands in for it.
 */
export function ownTargetOf({ measures }: UnitResult, { ownTarget }: StandingRules): OwnTarget | undefined {
  for (const { measure: id, basis } of ownTarget) {
    const progress = measures.find((one) => one.id === id)?.progress;
    if (progress === undefined || progress.unknown === "not-applicable") continue;
    const { whole, unit, records } = progress;
    return whole === undefined
      ? undefined
      : { ...whole, measureId: id, unit, met: whole.gap >= 0, basis, records };
  }
  return undefined;
}
