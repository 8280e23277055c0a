import type { AssessOptions, Dataset, GroupFigures, Survey, UnitResult } from "../src/index.js";
import { library } from "./library.js";
import { withoutLines } from "./without-lines.js";

const { compilePolicy, mergeGroups, mergeSurveys, nineteenMeasures, standing } = library;
const assessor = compilePolicy(nineteenMeasures);

/** Where the parts of a city are read from, as often as they are needed. */
type Parts = () => Iterable<Dataset<object>>;

/**
 * Assesses a city part by part without holding it: once for what must be known of the whole city, once for the figures of
 * the groups, once for the results. Each unit is yielded when it is finished; what is kept of it is what its standing
 * among the others rests on, and that is yielded at the end.
 */
export function* streamed(parts: Parts, options: AssessOptions): Generator<UnitResult> {
  const city = surveyOf(parts, options);
  const groups = groupsOf(parts, options, city);
  const kept: UnitResult[] = [];
  for (const part of parts()) {
    const { units } = assessor.finish(assessor.partial(part, options, city), groups);
    for (const unit of units) {
      yield unit;
      kept.push(withoutLines(unit));
    }
  }
  yield* standing(kept, nineteenMeasures, options);
}

function surveyOf(parts: Parts, options: AssessOptions): Survey {
  const surveys: Survey[] = [];
  for (const part of parts()) surveys.push(assessor.survey(part, options));
  return mergeSurveys(surveys);
}

function groupsOf(parts: Parts, options: AssessOptions, city: Survey): GroupFigures {
  const figures: GroupFigures[] = [];
  for (const part of parts()) figures.push({ groups: assessor.partial(part, options, city).groups });
  return mergeGroups(figures);
}
