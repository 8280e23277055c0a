import type { UnitViews } from "../facts/views.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { Assessed } from "../scoring/measure.js";
import type { Violation } from "../scoring/violations.js";
import { figureName, type GroupReader } from "./group-figures.js";
import type { CityOfUnit } from "./open-unit.js";
import type { ReadyMeasures } from "./ready.js";
import { givenSetting, type ScopeSetting } from "./unit-setting.js";

/** One unit, and what it is assessed from. */
export interface AssessedUnit {
  readonly unit: Unit;
  readonly views: UnitViews;
  readonly exemptions: readonly Exemption[];
  readonly city: CityOfUnit;
}

/** What the measures of all units are assessed with. */
export interface Assessing {
  readonly made: ReadyMeasures;
  readonly common: ScopeSetting;
  /** Whether a fact costs points with the first measure only. */
  readonly singleJeopardy: boolean;
  readonly withTrees: boolean;
}

interface Wanted {
  readonly isWanted: (measureId: string) => boolean;
  /** The measures that were assessed before. */
  readonly before?: readonly Assessed[];
  readonly group?: string | undefined;
  readonly groups?: GroupReader;
}

const NO_GROUPS: GroupReader = () => undefined;

/**
 * Assesses a unit on some measures, in order of number: the first measure that takes points for a fact is the only one,
 * and later ones may rest on the findings of earlier ones. Returns them with those that were assessed before.
 */
export function assessMeasures(
  { unit, views, exemptions, city }: AssessedUnit,
  { made, common, singleJeopardy, withTrees }: Assessing,
  { isWanted, before = [], group, groups = NO_GROUPS }: Wanted,
): readonly Assessed[] {
  const assessed: Assessed[] = [];
  const spent = new Set<string>();
  const earlier: Violation[] = [];
  const known = new Map(before.map((one) => [one.result.id, one]));
  const setting = {
    isCollected: city.isCollected,
    repeated: city.repeated,
    groupValues: (id: string, amount: string) => groups(group, figureName(id, amount)),
    spent,
    earlier,
    withTrees,
  };
  for (const measure of made.measures) {
    const done =
      known.get(measure.id) ??
      (isWanted(measure.id)
        ? measure.assess(views, givenSetting(common, unit, exemptions, measure.id, setting))
        : undefined);
    if (done === undefined) continue;
    assessed.push(done);
    if (singleJeopardy) for (const one of done.spent) spent.add(one);
    for (const one of done.result.violations) earlier.push(one);
  }
  return assessed;
}
