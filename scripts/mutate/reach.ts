import type { Measure, Value } from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path, replaced } from "./change.js";

/** Changes that a case notices only where it gets to a part of a rule file: each band decides, each cap holds something. */
export function reachChanges(measure: Measure): readonly Change[] {
  return [...bandReach(measure, []), ...measure.profiles.flatMap(capReach)];
}

/** Each band has no value: whoever it decides for gets another result. */
function bandReach(node: unknown, path: Path): readonly Change[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = [...path, Array.isArray(node) ? Number(key) : key];
    const isBand = path.at(-1) === "bands";
    const own = isBand ? [replaced([...place, "value"], value.value, "0 / 0", "decides")] : [];
    return [...own, ...bandReach(value, place)];
  });
}

/** Each cap is not there, or a little less: that of all lines together may be no more than the sum of their own. */
function capReach(
  { indicators, bonuses, deductions }: Measure["profiles"][number],
  i: number,
): readonly Change[] {
  const lineCaps = (lines: readonly { readonly cap?: unknown }[], path: Path): readonly Change[] =>
    lines.flatMap(({ cap }, at) => (cap === undefined ? [] : [dropped([...path, at, "cap"], cap)]));
  const path = ["profiles", i];
  return [
    ...lineCaps(indicators, [...path, "indicators"]),
    ...Object.entries({ bonuses, deductions }).flatMap(([group, rule]) =>
      rule === undefined
        ? []
        : [
            replaced([...path, group, "cap"], rule.cap, lowered(rule.cap)),
            ...lineCaps(rule.lines, [...path, group, "lines"]),
          ],
    ),
  ].map((change) => ({ ...change, says: "is reached" }));
}

function lowered(cap: Value): Value {
  return typeof cap === "object" ? 0 : `${cap} - 0.01`;
}
