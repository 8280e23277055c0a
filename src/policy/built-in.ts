import calendar from "../../rules/calendar.json" with { type: "json" };
import policy from "../../rules/policy.json" with { type: "json" };
import sources from "../../rules/sources.json" with { type: "json" };
import { recordKinds } from "../records/built-in-kinds.js";
import { measureFiles } from "./measures.js";
import type { Policy } from "./policy-schema.js";

/**
 * The built-in policy: the nineteen measures as far as they have a rule file, with the default figures.
 * Its figures are defaults with their basis beside them; a city changes the rule files and reads them
 * with `parsePolicy`. Plain data, serialisable.
 *
 * @example
 * import { nineteenMeasures } from "nineteen-measures";
 * nineteenMeasures.policy.measures.length; // => 19
 */
// The rule files are held to every check by the tests, so that importing the package costs no parsing.
export const nineteenMeasures = {
  policy,
  sources,
  calendar,
  kinds: recordKinds,
  measures: measureFiles,
} as unknown as Policy;
