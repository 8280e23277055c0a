import { type Fault, fault } from "../messages/fault.js";
import type { PartialUnit } from "./partial.js";
import type { UnitResult } from "./unit.js";

/** Exemptions of days that are scored under which their unit had nothing due and nothing happened: a date may be mistyped. */
export function aimlessExemptions(
  partials: readonly PartialUnit[],
  units: readonly UnitResult[],
  loaded: ReadonlySet<string>,
): readonly Fault[] {
  const used = new Set(
    units.flatMap(({ measures }) =>
      measures.flatMap(({ duties }) =>
        duties.flatMap(({ instances }) => instances.flatMap(({ exemption }) => exemption ?? [])),
      ),
    ),
  );
  return partials.flatMap(({ open, quiet }) =>
    open.exemptions
      // What is for measures without a rule file cannot cover anything yet.
      .filter(({ id, measures }) => quiet.includes(id) && (measures?.some((one) => loaded.has(one)) ?? true))
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => fault("EXEMPTION_AIMLESS", "exemptions", { id })),
  );
}
