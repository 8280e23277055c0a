import type { Scope } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import type { Unit } from "../records/dataset.js";
import type { Assessed } from "../scoring/measure.js";
import { figureName, type GroupFigures, groupValues } from "./group-figures.js";
import { cityOfUnit, type OpenUnit } from "./open-unit.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { givenSetting } from "./unit-setting.js";

interface Wanted {
  readonly isWanted: (measureId: string) => boolean;
  readonly withTrees: boolean;
  /** The measures that were assessed before. */
  readonly before?: readonly Assessed[];
  readonly group?: string | undefined;
  readonly groups?: GroupFigures;
}

/**
 * Assesses a unit on some measures, in order of number: the first measure that takes points for a fact is the only one,
 * and later ones may rest on the findings of earlier ones. Returns them with those that were assessed before.
 */
export function assessMeasures(
  unit: Unit,
  records: UnitRecords,
  open: OpenUnit,
  { policy }: Ready,
  { measures, lateFiling }: ReadyMeasures,
  scope: Scope,
  { isWanted, withTrees, before = [], group, groups = { groups: {} } }: Wanted,
): readonly Assessed[] {
  const assessed: Assessed[] = [];
  const { singleJeopardy } = policy.policy;
  const city = cityOfUnit(open);
  for (const measure of measures) {
    const known = before.find(({ result }) => result.id === measure.id);
    const done =
      known ??
      (isWanted(measure.id)
        ? measure.assess(records, {
            ...givenSetting(policy.policy, lateFiling, unit, open.exemptions, measure.id, scope),
            ...city,
            groupValues: (id, amount) => groupValues(groups, group, figureName(id, amount)),
            spent: new Set(singleJeopardy.value ? assessed.flatMap(({ spent }) => spent) : []),
            earlier: assessed.flatMap(({ result }) => result.violations),
            withTrees,
          })
        : undefined);
    if (done !== undefined) assessed.push(done);
  }
  return assessed;
}
