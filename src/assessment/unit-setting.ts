import { exactly } from "../exact/exact.js";
import type { LateFiling } from "../facts/filing.js";
import type { Scope } from "../facts/scope.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { GivenSetting } from "../scoring/measure.js";

const NOTHING: ReadonlySet<string> = new Set();

/** What a measure of a unit is assessed with, as far as the policy and the unit say it; the rest is that of nothing known. */
export function givenSetting(
  policy: PolicyFile,
  lateFiling: LateFiling,
  unit: Unit,
  exemptions: readonly Exemption[],
  measureId: string,
  scope: Scope,
): GivenSetting {
  const { mergedMonths, ceiling, notApplicable, smallestGroup, vacancy } = policy;
  const own = exemptions.filter((one) => isFor(one, measureId));
  return {
    unit,
    scope,
    exemptions: own.filter(({ allows }) => allows === undefined),
    allowances: own.filter(({ allows }) => allows !== undefined),
    lateFiling,
    mergedMonths: mergedMonths.value,
    ceiling: ceiling.value,
    smallestGroup: smallestGroup.value,
    vacancyDays: vacancy.days.value,
    ...(notApplicable.value === "redistribute" ? {} : { notApplicable: exactly(notApplicable.value) }),
    isCollected: () => true,
    repeated: () => NOTHING,
    groupValues: () => undefined,
    spent: NOTHING,
    earlier: [],
    withTrees: false,
  };
}

function isFor({ measures }: Exemption, measureId: string): boolean {
  return measures === undefined || measures.includes(measureId);
}
