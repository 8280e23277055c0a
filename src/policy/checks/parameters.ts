import type { Measure } from "../measure-schema.js";
import type { PolicyFile } from "../policy-schema.js";
import { once, type Path, type Report, what } from "./report.js";
import { checkBasis } from "./values.js";

/** The dated values of a parameter. */
export type Values = Measure["parameters"][string]["values"];

/** Every kind of unit of the measure has one value of each parameter on every day since the policy took effect. */
export function checkParameters(
  measure: Measure,
  policy: PolicyFile | undefined,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const kinds = [...new Set(measure.profiles.flatMap((profile) => Object.keys(profile.for)))];
  for (const [name, { values }] of Object.entries(measure.parameters)) {
    const path = ["parameters", name, "values"];
    values.forEach(({ basis, for: own }, i) => {
      checkBasis(basis, [...path, i, "basis"], sources, report);
      own?.forEach((kind, k) => {
        report.known(kind, kinds, what.unitKind, [...path, i, "for", k]);
      });
    });
    once(
      values.map(({ from, for: own }) => [from, ...(own ?? []).toSorted()].join(" ")),
      (i) => [...path, i, "from"],
      report,
    );
    const late = kinds.flatMap((kind) => startsLate(values, kind, policy?.effectiveFrom.value));
    const [first] = late;
    if (first !== undefined) report.add("PARAMETER_STARTS_LATE", path, first);
    checkCovered(values, kinds, path, report);
  }
}

/** The values that are for a kind of unit: its own, or else those for all. */
export function valuesFor(values: Values, kind: string): Values {
  const own = values.filter((value) => value.for?.includes(kind));
  return own.length > 0 ? own : values.filter((value) => value.for === undefined);
}

function startsLate(
  values: Values,
  kind: string,
  effective: string | undefined,
): readonly { readonly from: string; readonly effective: string }[] {
  const from = valuesFor(values, kind)
    .map((value) => value.from)
    .toSorted()[0];
  return from !== undefined && effective !== undefined && from > effective ? [{ from, effective }] : [];
}

function checkCovered(values: Values, kinds: readonly string[], path: Path, report: Report): void {
  const without = kinds.filter((kind) => valuesFor(values, kind).length === 0);
  if (without.length === 0) return;
  report.add("VALUE_INVALID", path, {
    expected: { en: `a value for ${without.join(", ")} too`, zh: `也适用于${without.join("、")}的取值` },
  });
}
