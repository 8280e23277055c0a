import type { Dataset } from "../records/dataset.js";
import type { Assessment } from "./assessment.js";
import type { Assessor } from "./assessor.js";
import { assessorOf } from "./assessor-of.js";
import type { AssessOptions } from "./options.js";

/** What every policy can be asked, and a policy other than the built-in one. */
export interface AssessWithOptions extends AssessOptions {
  /** The policy to apply, from `compilePolicy`, instead of the built-in nineteen measures. */
  readonly assessor: Assessor;
}

/**
 * Assesses a city: how each unit carried out each measure, from 1 January to the end of the period. Synchronous and pure: the
 * same data and options give the same result, on every machine and in every time zone.
 *
 * Scores run from 0 to 100 with at most two decimals and add up as printed; the figures behind them and their
 * bases stand in the policy. A record at fault is set aside and reported in `intake.faults`.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when an option is wrong, or, with `strict: true`, when
 * anything in the dataset is at fault; it carries every fault.
 *
 * @example
 * import { assess } from "nineteen-measures";
 * const city = {
 *   units: [{ id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] }],
 *   records: [
 *     { kind: "regular-meeting", id: "m1", unitId: "qinglan", on: "2021-01-12", chairRole: "deputy", minutesOn: "2021-01-15" },
 *   ],
 * } as const;
 * const assessment = assess(city, { period: "2021-02", asOf: "2021-02-28" });
 * assessment.violations[0].message.en; // => "No regular meeting was held in February 2021."
 */
export function assess(dataset: Dataset, options: AssessOptions): Assessment;
/** The same with another policy, for records of its kinds. */
export function assess(dataset: Dataset<object>, options: AssessWithOptions): Assessment;
export function assess(dataset: Dataset<object>, options: AssessOptions | AssessWithOptions): Assessment {
  // From JavaScript anything can come: what is no object is refused with the other faults of options.
  const { assessor, ...rest } = Object(options) as AssessOptions & { readonly assessor?: Assessor };
  return assessorOf(assessor).assess(dataset, rest);
}
