import { library } from "../library.js";
import { options } from "./options.js";

const { compilePolicy, mergeGroups, mergeSurveys, nineteenMeasures, standing } = library;

/** What passes between the steps, in bytes of JSON for each unit: the mean over a city whose parts have one unit each. */
export function sizesOf(parts: readonly string[]): Readonly<Record<string, number>> {
  const assessor = compilePolicy(nineteenMeasures);
  const perUnit = (...data: readonly unknown[]): number =>
    Math.round(Buffer.byteLength(data.map((one) => JSON.stringify(one)).join("")) / parts.length);
  const datasets = parts.map((part) => JSON.parse(part));
  const city = mergeSurveys(datasets.map((part) => assessor.survey(part, options)));
  const partials = datasets.map((part) => assessor.partial(part, options, city));
  const groups = mergeGroups(partials);
  const units = standing(
    partials.flatMap((partial) => assessor.finish(partial, groups).units),
    nineteenMeasures,
    options,
  );
  return {
    "records, with those of others that name the unit": perUnit(...datasets),
    "the survey, broadcast whole": perUnit(city),
    "a partial assessment": perUnit(...partials),
    "figures of the groups, broadcast whole": perUnit(groups),
    "a result with its lines": perUnit(...units),
  };
}
