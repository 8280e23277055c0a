import type { Scope } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Exemption } from "../records/dataset.js";
import type { UnitResult } from "./unit.js";

/** Exemptions of days that are scored under which their unit had nothing due and nothing happened: a date may be mistyped. */
export function aimlessExemptions(
  exemptions: readonly Exemption[],
  units: readonly UnitResult[],
  records: ReadonlyMap<string, UnitRecords>,
  { yearStart, end, knownAt }: Scope,
): readonly Fault[] {
  const used = new Set(
    units.flatMap(({ measures }) =>
      measures.flatMap(({ duties }) =>
        duties.flatMap(({ instances }) => instances.flatMap(({ exemption }) => exemption ?? [])),
      ),
    ),
  );
  return exemptions
    .filter(({ from, to, approvedOn }) => from <= end && to >= yearStart && approvedOn <= knownAt)
    .filter(({ id }) => !used.has(id))
    .filter(({ unitId, from, to }) => {
      const own = [...(records.get(unitId)?.values() ?? [])].flat();
      return !own.some(({ on }) => from <= on && on <= to);
    })
    .map(({ id }) => fault("EXEMPTION_AIMLESS", "exemptions", { id }));
}
