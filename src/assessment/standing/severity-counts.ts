import type { Violation } from "../../scoring/violations.js";

/** How many critical findings a unit has, and how many major ones that can still be put right. */
export function severityCounts(findings: readonly Violation[]): {
  readonly critical: number;
  readonly openMajor: number;
} {
  let [critical, openMajor] = [0, 0];
  for (const { severity, state } of findings) {
    if (severity === "critical") critical += 1;
    if (severity === "major" && state === "open") openMajor += 1;
  }
  return { critical, openMajor };
}
