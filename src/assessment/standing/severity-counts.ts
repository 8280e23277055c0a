import type { Severity } from "../../policy/measure-schema.js";
import type { UnitResult } from "../unit.js";

/** How many critical findings a unit has, and how many major ones that can still be put right. */
export function severityCounts({ measures }: UnitResult): {
  readonly critical: number;
  readonly openMajor: number;
} {
  const findings = measures.flatMap(({ violations }) => violations);
  const count = (wanted: Severity, onlyOpen: boolean): number =>
    findings.filter(({ severity, state }) => severity === wanted && (!onlyOpen || state === "open")).length;
  return { critical: count("critical", false), openMajor: count("major", true) };
}
