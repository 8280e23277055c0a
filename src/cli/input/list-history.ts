import type { Assessor } from "../../assessment/assessor.js";
import type { SeriesProgress } from "../../assessment/series-options.js";
import { type History, pastMonth } from "../../assessment/standing/history.js";
import { publishedWith } from "../../calendar/merged-months.js";
import { parsePeriod, periodsBetween } from "../../calendar/period.js";
import type { Dataset } from "../../records/dataset.js";

/** Of which period, seen from when, and with the notifications from which month on. */
interface Asked {
  readonly period: string;
  readonly asOf: string;
  readonly from: string;
  readonly day?: number;
}

/**
 * What was published before a period, each month as seen from its last day or a day of the month after: the months before it, and of a longer
 * period those within it, as far as they are over.
 */
export function historyOf(
  assessor: Assessor,
  dataset: Dataset<object>,
  { period: id, asOf, from, day }: Asked,
  onMonth: (progress: SeriesProgress) => void,
): History {
  const period = parsePeriod(id);
  const first = parsePeriod(from);
  if (period === undefined || first === undefined) return [];
  const merged = assessor.policy.policy.mergedMonths.value;
  const isBefore = ({ from: start, to }: { readonly from: string; readonly to: string }): boolean =>
    period.span === "month" ? to < period.from : start <= period.to && to <= asOf;
  const published = periodsBetween("month", first.from, period.to)
    .map((month) => publishedWith(month, merged))
    .filter(isBefore);
  const last = published.at(-1);
  if (last === undefined) return [];
  const options = {
    from,
    to: last.id,
    detail: "totals" as const,
    ...(day === undefined ? {} : { day }),
    onMonth,
  };
  return assessor.series(dataset, options).months.map(pastMonth);
}
