import { exactly, ONE, ZERO } from "../exact/exact.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { DutySetting } from "./duty.js";
import { groupBy } from "./group.js";
import type { Quantity } from "./quantity.js";
import { type RecordView, recordsKey, type UnitViews } from "./views.js";

/** The targets of a unit for the year that is assessed, as they stand on the last day that is scored. */
export function targetsOfYear(
  kind: CompiledKind | undefined,
  records: UnitViews,
  setting: DutySetting,
): readonly RecordView[] {
  const { scope } = setting;
  if (kind === undefined) throw new Error("The policy has no records that say what a target is.");
  const year = Number(scope.yearStart.slice(0, 4));
  const views = records.around(setting).of(recordsKey(kind.kind, "unitId"), kind);
  return views.filter(({ data, on, held }) => {
    const isKept = held?.to === undefined || held.to >= scope.yearStart;
    return data.year === year && on <= scope.end && isKept;
  });
}

/** The newest target of a name, and those of units that were merged into this one. */
export function targetRecords(targets: readonly RecordView[], name: string): readonly RecordView[] {
  const named = targets.filter(({ data }) => data.name === name);
  return [...groupBy(named, ({ data }) => data.unitId).values()].flatMap((own) => own.at(-1) ?? []);
}

/** What a unit is to reach, as far as it is its own; no target and a target of 0 are none. */
export function targetOf(targets: readonly RecordView[] | undefined, name: string): Quantity {
  if (targets === undefined) return "no-data";
  const own = targetRecords(targets, name);
  if (own.some(({ data }) => typeof data.value !== "number")) return "no-data";
  const sum = own.reduce((total, { data, share = ONE }) => {
    const value = exactly(typeof data.value === "number" ? data.value : 0);
    return total.add(value.mul(share));
  }, ZERO);
  return sum.equals(0) ? "not-applicable" : sum;
}
