import type { Values } from "../checks/parameters.js";
import type { Path, Report } from "../checks/report.js";
import type { Doubt } from "./doubt.js";
import { kindsOf } from "./figures.js";

/** Values of a parameter of which another always takes the place. */
export const doubtDatedValues: Doubt = (measure, _, report) => {
  const kinds = kindsOf(measure);
  for (const [name, { values }] of Object.entries(measure.parameters)) {
    const path = ["parameters", name, "values"];
    doubtTwice(values, path, report);
    const own = new Set(values.flatMap((value) => value.for ?? []));
    if (kinds.length === 0 || !kinds.every((kind) => own.has(kind))) continue;
    values.forEach((value, i) => {
      if (value.for !== undefined) return;
      const words = { kinds: { en: kinds.join(", "), zh: kinds.join("、") } };
      report.add("VALUE_NEVER_HOLDS", [...path, i], words);
    });
  }
};

/** Two values for a kind from one day. Where both are for the very same kinds that is a fault already. */
function doubtTwice(values: Values, path: Path, report: Report): void {
  const kindsKey = (value: Values[number]): string => (value.for ?? []).toSorted().join(" ");
  values.forEach((value, i) => {
    value.for?.forEach((kind, k) => {
      const before = values
        .slice(0, i)
        .find(
          (other) =>
            other.from === value.from && other.for?.includes(kind) && kindsKey(other) !== kindsKey(value),
        );
      if (before === undefined) return;
      const words = { kind, from: value.from, first: before.value, second: value.value };
      report.add("VALUES_TWICE", [...path, i, "for", k], words);
    });
  });
}
