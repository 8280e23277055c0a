import { type Fault, fault } from "../messages/fault.js";
import type { PartialUnit } from "./partial.js";
import type { UnitResult } from "./unit.js";

/** Exemptions of days that are scored under which their unit had nothing due and nothing happened: a date may be mistyped. */
export function aimlessExemptions(
  partials: readonly PartialUnit[],
  units: readonly UnitResult[],
  loaded: ReadonlySet<string>,
): readonly Fault[] {
  const quiet = partials.flatMap(({ open, quiet }) =>
    open.exemptions
      // What is for measures without a rule file cannot cover anything yet.
      .filter(({ id, measures }) => quiet.includes(id) && (measures?.some((one) => loaded.has(one)) ?? true))
      .map(({ id }) => id),
  );
  if (quiet.length === 0) return [];
  const used = usedBy(units);
  return quiet.filter((id) => !used.has(id)).map((id) => fault("EXEMPTION_AIMLESS", "exemptions", { id }));
}

/** The exemptions that cover an instance of a duty. */
function usedBy(units: readonly UnitResult[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { measures } of units) {
    for (const { instances } of measures.flatMap(({ duties }) => duties)) {
      for (const { exemption } of instances) if (exemption !== undefined) used.add(exemption);
    }
  }
  return used;
}
