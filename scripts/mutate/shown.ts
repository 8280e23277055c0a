import type { Names } from "../../src/policy/checks/names.js";
import type { Measure } from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path } from "./change.js";
import { optionalValueChanges, valueChanges } from "./values.js";

const noField = () => undefined;

/** What could be wrong in what a measure shows beside its score: progress and figures. */
export function shownChanges({ progress, figures = {} }: Measure, names: Names): readonly Change[] {
  return [
    ...progressChanges(progress, names),
    ...Object.entries(figures).flatMap(([name, { value, for: only = [] }]) => [
      ...valueChanges(value, ["figures", name, "value"], noField),
      ...(only.length < 2 ? [] : only.map((kind, i) => dropped(["figures", name, "for", i], kind))),
    ]),
  ];
}

function progressChanges(progress: Measure["progress"], names: Names): readonly Change[] {
  if (progress === undefined) return [];
  const path: Path = ["progress"];
  const { plan, byNow, actual, each } = progress;
  const asked = each === undefined ? undefined : names.asked(each.in);
  const fieldOf = (fact: string) => asked?.get(fact);
  return [
    ...valueChanges(plan, [...path, "plan"], noField),
    ...optionalValueChanges(byNow, [...path, "byNow"], noField),
    ...valueChanges(actual, [...path, "actual"], noField),
    ...(each === undefined
      ? []
      : [
          dropped([...path, "each"], each),
          ...valueChanges(each.plan, [...path, "each", "plan"], fieldOf),
          ...optionalValueChanges(each.byNow, [...path, "each", "byNow"], fieldOf),
          ...valueChanges(each.actual, [...path, "each", "actual"], fieldOf),
          ...Object.entries({ subject: each.subject, day: each.day }).flatMap(([word, field]) =>
            field === undefined ? [] : [dropped([...path, "each", word], field)],
          ),
        ]),
  ];
}
