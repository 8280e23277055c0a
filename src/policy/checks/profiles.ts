import type { ProfileRule } from "../measure-schema.js";
import { checkAdjustments } from "./adjustments.js";
import type { Surroundings } from "./measure.js";
import type { Names } from "./names.js";
import { checkLightType } from "./progress.js";
import { type Path, type Report, what } from "./report.js";
import { checkBasis, checkValue } from "./values.js";
import { checkStages, checkViolation } from "./violations.js";

/** A profile's points sum, and what it names is there. */
export function checkProfile(
  profile: ProfileRule,
  path: Path,
  names: Names,
  around: Surroundings,
  /** The codes of measures with a lower number: their findings are known here. */
  earlierCodes: readonly string[],
  report: Report,
): void {
  const unitKinds = around.policy?.unitKinds.map(({ id }) => id);
  for (const [kind, basis] of Object.entries(profile.for)) {
    if (unitKinds !== undefined) report.known(kind, unitKinds, what.unitKind, [...path, "for", kind], "key");
    checkBasis(basis, [...path, "for", kind], around.sources, report);
  }
  profile.indicators.forEach((indicator, i) => {
    const at = [...path, "indicators", i];
    if ((indicator.share === undefined) === (indicator.deduct === undefined)) {
      const expected = { en: 'either "share" or "deduct"', zh: "“share”与“deduct”二者之一" };
      report.add("VALUE_INVALID", at, { expected });
    }
    for (const key of ["share", "fullAt", "cap", "deduct", "whenNothingDue"] as const) {
      const value = indicator[key];
      if (value !== undefined) checkValue(value, [...at, key], names.facts, what.fact, report, names);
      if (value !== undefined && indicator.deduct !== undefined && key !== "deduct") {
        const expected = { en: `"share" beside "${key}"`, zh: `与“${key}”同用的“share”` };
        report.add("VALUE_INVALID", [...at, key], { expected });
      }
    }
    checkBasis(indicator.basis.duty, [...at, "basis", "duty"], around.sources, report);
    checkBasis(indicator.basis.points, [...at, "basis", "points"], around.sources, report);
  });
  const points =
    profile.indicators.reduce((total, one) => total + Math.round(one.points * 10_000), 0) / 10_000;
  const { outOf = 100 } = profile;
  if (points !== outOf) report.add("POINTS_SUM", [...path, "indicators"], { sum: points, outOf });
  for (const group of ["bonuses", "deductions"] as const) {
    const rule = profile[group];
    if (rule !== undefined)
      checkAdjustments(rule, [...path, group], profile, earlierCodes, names, around.sources, report);
  }
  checkStages(profile.violations, [...path, "violations"], report);
  // A policy that says nothing of interviews leaves the triggers to whoever reads the findings.
  const triggers = around.policy?.standing?.interviews.triggers.map(({ id }) => id);
  profile.violations.forEach((violation, i) => {
    const at = [...path, "violations", i];
    checkViolation(violation, at, names, around.sources, report);
    if (violation.trigger !== undefined && triggers !== undefined)
      report.known(violation.trigger, triggers, what.trigger, [...at, "trigger"]);
    checkLightType(violation.lightType, [...at, "lightType"], around.policy, report);
  });
}
