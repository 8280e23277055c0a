import type { Building } from "../../shape/building.js";
import type { Assessment } from "../assessment.js";
import type { UnitResult } from "../unit.js";
import type { Standing } from "./standing-of-unit.js";

/** What of an earlier notification counts for later ones. Plain data: it can be kept with the notification. */
export interface PastMonth {
  readonly period: string;
  readonly units: readonly PastUnit[];
}

export interface PastUnit {
  readonly id: string;
  readonly group?: string;
  /** What its rank was made from, to two decimals; for whoever shows month by month. */
  readonly total?: number;
  readonly rank?: number;
  readonly standing?: Standing;
  /** The figures of its measures, by measure and id: `m08.ytd`. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Earlier notifications, oldest first. */
export type History = readonly PastMonth[];

/**
 * What of an assessment counts for later ones: totals, ranks, lights, proposed interviews and figures.
 *
 * @example
 * import { assess, pastMonth } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const august = assess({ units, records: [] }, { period: "2021-08", asOf: "2021-08-31" });
 * pastMonth(august).period; // => "2021-08"
 */
export function pastMonth({ period, units }: Assessment): PastMonth {
  return { period, units: units.map(pastUnit) };
}

function pastUnit({ id, group, total, rank, standing, measures }: UnitResult): PastUnit {
  const past: Building<PastUnit> = { id };
  if (group !== undefined) past.group = group;
  if (total !== undefined) past.total = total;
  if (rank !== undefined) past.rank = rank;
  if (standing !== undefined) past.standing = standing;
  const figures: Record<string, number> = {};
  for (const measure of measures) {
    for (const { id: name, value } of measure.figures ?? []) {
      if (value !== undefined) figures[`${measure.id}.${name}`] = value;
    }
  }
  past.figures = figures;
  return past as PastUnit;
}
