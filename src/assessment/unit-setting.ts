import { exactly } from "../exact/exact.js";
import { type CoreFacts, coreFacts } from "../facts/core-facts.js";
import type { Scope } from "../facts/scope.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { GivenSetting } from "../scoring/measure.js";
import type { Ready, ReadyMeasures } from "./ready.js";

/** What the measures of all units are assessed with on the days of a scope: made once for them all. */
export interface ScopeSetting
  extends Pick<
    GivenSetting,
    "scope" | "core" | "lateFiling" | "ceiling" | "notApplicable" | "smallestGroup" | "vacancyDays"
  > {
  readonly core: CoreFacts;
}

/** What a measure is assessed with that depends on what is known of the city and on other measures. */
export type KnownSetting = Pick<
  GivenSetting,
  "isCollected" | "repeated" | "groupValues" | "spent" | "earlier" | "withTrees"
>;

const NONE: readonly Exemption[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** What is known where nothing is. */
export const nothingKnown: KnownSetting = {
  isCollected: () => true,
  repeated: () => NOTHING,
  groupValues: () => undefined,
  spent: NOTHING,
  earlier: [],
  withTrees: false,
};

/** What the policy says for every unit. */
export function scopeSetting({ policy }: Ready, { lateFiling }: ReadyMeasures, scope: Scope): ScopeSetting {
  const { mergedMonths, ceiling, notApplicable, smallestGroup, vacancy } = policy.policy;
  return {
    scope,
    core: coreFacts(scope, mergedMonths.value),
    lateFiling,
    ceiling: ceiling.value,
    notApplicable: notApplicable.value === "redistribute" ? undefined : exactly(notApplicable.value),
    smallestGroup: smallestGroup.value,
    vacancyDays: vacancy.days.value,
  };
}

/** What one measure of one unit is assessed with. */
export function givenSetting(
  common: ScopeSetting,
  unit: Unit,
  exemptions: readonly Exemption[],
  measureId: string,
  known: KnownSetting,
): GivenSetting {
  const own = exemptions.length === 0 ? NONE : exemptions.filter((one) => isFor(one, measureId));
  return {
    unit,
    exemptions: own.length === 0 ? NONE : own.filter(({ allows }) => allows === undefined),
    allowances: own.length === 0 ? NONE : own.filter(({ allows }) => allows !== undefined),
    ...common,
    ...known,
  };
}

function isFor({ measures }: Exemption, measureId: string): boolean {
  return measures === undefined || measures.includes(measureId);
}
