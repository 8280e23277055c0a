import type { Dataset } from "../records/dataset.js";
import type { Assessor } from "./assessor.js";
import { assessorOf } from "./assessor-of.js";
import type { Series } from "./series.js";
import type { SeriesOptions } from "./series-options.js";

/** The months to assess, and a policy other than the built-in one. */
export interface SeriesWithOptions extends SeriesOptions {
  /** The policy to apply, from `compilePolicy`, instead of the built-in nineteen measures. */
  readonly assessor: Assessor;
}

/**
 * Assesses a city month after month, as it is published: each notification is what `assess` gives for its month, with those
 * before it as its history, so that changes of place, months in a row and repeated interviews are right. The dataset is
 * checked once. The months that the policy publishes together at the beginning of a year (`mergedMonths`) have one entry,
 * under the last of them, in which what was raised in any of them is new. A year's end does not interrupt the history;
 * scores begin anew.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when an option is wrong, when the span holds no whole
 * notification, or, with `strict: true`, when anything in the dataset is at fault; it carries every fault.
 *
 * @example
 * import { assessSeries } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const series = assessSeries({ units, records: [] }, { from: "2021-01", to: "2021-04", day: 10 });
 * series.months.map(({ period }) => period); // => ["2021-02", "2021-03", "2021-04"]
 * series.months.map(({ asOf }) => asOf); // => ["2021-03-10", "2021-04-10", "2021-05-10"]
 */
export function assessSeries(dataset: Dataset, options: SeriesOptions): Series;
/** The same with another policy, for records of its kinds. */
export function assessSeries(dataset: Dataset<object>, options: SeriesWithOptions): Series;
export function assessSeries(dataset: Dataset<object>, options: SeriesOptions | SeriesWithOptions): Series {
  // From JavaScript anything can come: what is no object is refused with the other faults of options.
  const { assessor, ...rest } = Object(options) as SeriesOptions & { readonly assessor?: Assessor };
  return assessorOf(assessor).series(dataset, rest);
}
