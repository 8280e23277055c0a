import { addDays } from "../calendar/civil-date.js";
import { isKnown } from "../facts/quantity.js";
import { type Scope, scoredDays } from "../facts/scope.js";
import type { Exemption, Unit } from "../records/dataset.js";
import { livesOn } from "../records/unit-life.js";
import { figureName } from "./group-figures.js";
import type { AssessedUnit, Assessing } from "./measures-of-unit.js";
import { givenSetting, nothingKnown } from "./unit-setting.js";

/** What a unit has for the amounts on which figures of its group rest; none where it was exempt all the time. */
export function figuresOf(
  { unit, views, exemptions, city }: AssessedUnit,
  { made, common }: Assessing,
): readonly (readonly [name: string, value: string])[] {
  const { scope } = common;
  if (!livesOn(unit, scope.end)) return [];
  return made.measures
    .filter(({ needs }) => needs.groupAmounts.length > 0)
    .flatMap((measure) => {
      const setting = givenSetting(common, unit, exemptions, measure.id, { ...nothingKnown, ...city });
      if (isWhollyExempt(setting.exemptions, unit, scope)) return [];
      const figures = measure.figures(views, setting) ?? [];
      return [...figures].flatMap(([amount, quantity]) =>
        isKnown(quantity) ? [[figureName(measure.id, amount), quantity.toFraction()] as const] : [],
      );
    });
}

/** Whether exemptions cover every day that is scored. */
function isWhollyExempt(exemptions: readonly Exemption[], unit: Unit, scope: Scope): boolean {
  const { first, last } = scoredDays(unit, scope);
  let next = first;
  for (const { from, to } of exemptions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from <= next && to >= next) next = addDays(to, 1);
  }
  return next > last;
}
