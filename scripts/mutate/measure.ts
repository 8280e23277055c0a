import { namesOf } from "../../src/policy/checks/names.js";
import type { Measure } from "../../src/policy/measure-schema.js";
import type { RecordKind } from "../../src/records/kind.js";
import { amountChanges } from "./amounts.js";
import { type Change, replaced } from "./change.js";
import { dutyChanges } from "./duties.js";
import { besideFigure } from "./numbers.js";
import { profileChanges } from "./profiles.js";
import { selectionChanges } from "./selections.js";
import { shownChanges } from "./shown.js";

/** Every way in which the rule file of a measure could be wrong in one place; `all` are those that are assessed with it. */
export function measureChanges(
  measure: Measure,
  all: readonly Measure[],
  kinds: ReadonlyMap<string, RecordKind>,
): readonly Change[] {
  const names = namesOf(measure, kinds);
  const causes = all.flatMap(({ profiles }) => [...new Set(profiles.flatMap(causesOf))]);
  const isShared = (cause: string): boolean =>
    causes.filter((one) => one === cause).length > 1 ||
    measure.profiles.some((profile) => causesOf(profile).filter((one) => one === cause).length > 1);
  return [
    ...parameterChanges(measure),
    ...selectionChanges(measure, names),
    ...dutyChanges(measure),
    ...amountChanges(measure),
    ...shownChanges(measure, names),
    ...profileChanges(measure, names, isShared),
  ];
}

function causesOf({ deductions }: Measure["profiles"][number]): readonly string[] {
  return deductions?.lines.flatMap(({ cause = [] }) => cause) ?? [];
}

function parameterChanges({ parameters }: Measure): readonly Change[] {
  return Object.entries(parameters).flatMap(([name, { values }]) =>
    values.flatMap(({ value }, i) =>
      besideFigure(value).map((other) => replaced(["parameters", name, "values", i, "value"], value, other)),
    ),
  );
}
