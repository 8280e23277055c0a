import { FaultError } from "../messages/fault.js";
import type { Policy } from "../policy/policy-schema.js";
import type { Dataset } from "../records/dataset.js";
import { type Intake, intake } from "../records/intake.js";
import { seenBy } from "../records/seen.js";
import type { Assessment } from "./assessment.js";
import { type Finished, finishOf } from "./finish.js";
import type { GroupFigures } from "./group-figures.js";
import { type AssessOptions, checkOptions } from "./options.js";
import { type PartialAssessment, partialOf } from "./partial.js";
import { readyPolicy } from "./ready.js";
import { type Series, seriesOf } from "./series.js";
import { checkSeriesOptions, type SeriesOptions } from "./series-options.js";
import { type Survey, surveyOf } from "./survey.js";
import { readingSurveys } from "./surveyed.js";
import { recordsByUnit } from "./unit-records.js";
import { type AssessWhole, assessingWhole } from "./whole.js";

/**
 * A policy made ready for assessing. Holds closures: compile once, assess often. `assess` is the composition of the
 * steps; use these where a city does not fit in memory or is spread over machines, a part being a dataset with some
 * of the units and every record that names one of them.
 */
export interface Assessor {
  readonly policy: Policy;
  /** The same as the library's `assess`, with this policy; takes records of any kinds the policy has. */
  readonly assess: (dataset: Dataset<object>, options: AssessOptions) => Assessment;
  /** The same as the library's `assessSeries`, with this policy. */
  readonly series: (dataset: Dataset<object>, options: SeriesOptions) => Series;
  /** What must be known of the whole city before any part of it can be assessed; merge those of the parts. */
  readonly survey: (part: Dataset<object>, options: AssessOptions) => Survey;
  /** Assesses a part of the city but for what rests on figures of the groups. */
  readonly partial: (part: Dataset<object>, options: AssessOptions, city?: Survey) => PartialAssessment;
  /** Finishes a part with the merged figures of the groups. */
  readonly finish: (partial: PartialAssessment, groups: GroupFigures) => Finished;
}

/**
 * Makes a policy ready for assessing. The policy comes from `parsePolicy`, which holds it to its checks, or is
 * `nineteenMeasures`; one that was put together by hand and does not hold throws an `Error` saying what is missing.
 *
 * @example
 * import { compilePolicy, nineteenMeasures } from "nineteen-measures";
 * const assessor = compilePolicy(nineteenMeasures);
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * assessor.assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" }).status; // => "complete"
 *
 * @example
 * import { compilePolicy, mergeGroups, mergeSurveys, nineteenMeasures, standing } from "nineteen-measures";
 * const assessor = compilePolicy(nineteenMeasures);
 * const options = { period: "2021-09", asOf: "2021-09-30" };
 * const parts = ["a", "b"].map((id) => ({ units: [{ id, name: id, kinds: ["county"] }], records: [] }));
 * const city = mergeSurveys(parts.map((part) => assessor.survey(part, options)));
 * const partials = parts.map((part) => assessor.partial(part, options, city));
 * const groups = mergeGroups(partials);
 * const units = partials.flatMap((partial) => assessor.finish(partial, groups).units);
 * standing(units, nineteenMeasures, options).map(({ id }) => id); // => ["a", "b"]
 */
export function compilePolicy(policy: Policy): Assessor {
  const missing = ["policy", "sources", "calendar", "kinds", "measures"].filter(
    (part) => !(part in Object(policy)),
  );
  if (missing.length > 0)
    throw new Error(`The policy lacks: ${missing.join(", ")}. Make it with parsePolicy.`);
  return assessorFor(policy);
}

/** The same for a policy that is known to hold, and whose digest may be known too. */
export function assessorFor(policy: Policy, digest?: string): Assessor {
  const ready = readyPolicy(policy, digest);

  const taken = (
    dataset: Dataset<object>,
    strict: boolean,
    isElsewhere?: (unitId: string) => boolean,
  ): Intake => {
    const found = intake(dataset, ready.known, isElsewhere);
    if (strict && found.report.faults.length > 0) throw new FaultError(found.report.faults);
    return found;
  };

  const survey: Assessor["survey"] = (part, options) => {
    const scope = ready.sameScope(checkOptions(options, policy.policy).scope);
    const found = intake(part, ready.known, () => true);
    const seen = seenBy(found, scope, ready.known);
    return surveyOf(seen, recordsByUnit(seen, ready.kinds), ready, ready.withCalendar(found.calendar), scope);
  };

  const surveys = readingSurveys(ready);
  const nowhere: ReadonlySet<string> = new Set();
  const partial: Assessor["partial"] = (part, options, given) => {
    const { detail, strict, ...checked } = checkOptions(options, policy.policy);
    const scope = ready.sameScope(checked.scope);
    const elsewhere = given === undefined ? nowhere : surveys.unitsOf(given);
    const found = taken(part, strict, (unitId) => elsewhere.has(unitId));
    const made = ready.withCalendar(found.calendar);
    const seen = seenBy(found, scope, ready.known);
    const byUnit = recordsByUnit(seen, ready.kinds);
    const city = surveys.cityOf(given ?? surveyOf(seen, byUnit, ready, made, scope), made, scope);
    return partialOf(seen, byUnit, city, ready, made, scope, detail);
  };

  const finish: Assessor["finish"] = (part, groups) =>
    finishOf(part, groups, ready, ready.withCalendar(part.calendar));

  let made: AssessWhole | undefined;
  // Made for the first city: it looks through all measures.
  const whole: AssessWhole = (found, checked) => {
    made ??= assessingWhole(ready);
    return made(found, checked);
  };
  const assess: Assessor["assess"] = (dataset, options) => {
    const checked = checkOptions(options, policy.policy);
    return whole(taken(dataset, checked.strict), checked);
  };

  const series: Assessor["series"] = (dataset, options) => {
    const checked = checkSeriesOptions(options, policy.policy);
    return seriesOf(taken(dataset, checked.strict), checked, whole);
  };
  return { policy, assess, series, survey, partial, finish };
}
