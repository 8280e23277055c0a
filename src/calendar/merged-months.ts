import { addDays, addMonths, type CivilDate } from "./civil-date.js";
import { type Period, periodOf } from "./period.js";

/** The month in whose notification a month is published: the first `merged` months of a year have one together. */
export function publishedWith(month: Period, merged: number): Period {
  return isMerged(month, merged) ? periodOf("month", addMonths(yearStart(month), merged - 1)) : month;
}

/** The last day of what was published before a period: of the months that are published together none was. */
export function endBefore(period: Period, merged: number): CivilDate {
  return addDays(isMerged(period, merged) ? yearStart(period) : period.from, -1);
}

function isMerged({ span, from }: Period, merged: number): boolean {
  return span === "month" && Number(from.slice(5, 7)) <= merged;
}

function yearStart({ from }: Period): CivilDate {
  return `${from.slice(0, 4)}-01-01`;
}
