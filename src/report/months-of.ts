import type { Assessment } from "../assessment/assessment.js";
import type { History } from "../assessment/standing/history.js";
import { parsePeriod } from "../calendar/period.js";
import type { MonthsOfUnit } from "./months.js";
import { publishedPeriod } from "./period-title.js";

/** Totals and ranks of units that have a group, notification after notification, each of which the history has once. */
export function monthsOf(
  { period, units }: Assessment,
  history: History,
  mergedMonths: number,
): readonly MonthsOfUnit[] {
  const end = parsePeriod(period)?.to ?? "";
  const before = history.filter((past, i) => {
    const known = parsePeriod(past.period);
    const isLatest = history.findLastIndex((one) => one.period === past.period) === i;
    return known?.span === "month" && known.to <= end && past.period !== period && isLatest;
  });
  const all = [...before, { period, units }];
  return units.flatMap(({ id: unitId, name: unit, group }) => {
    if (group === undefined) return [];
    const months = all.map((one) => {
      const own = one.units.find(({ id }) => id === unitId);
      return {
        period: one.period,
        title: publishedPeriod(one.period, mergedMonths),
        ...(own?.total === undefined ? {} : { total: own.total }),
        ...(own?.rank === undefined ? {} : { rank: own.rank }),
      };
    });
    return [{ unitId, unit, group, months }];
  });
}
