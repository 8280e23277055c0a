import calendar from "../../rules/calendar.json" with { type: "json" };
import policy from "../../rules/policy.json" with { type: "json" };
import sources from "../../rules/sources.json" with { type: "json" };
import { recordKinds } from "../records/built-in-kinds.js";
import { measureFiles } from "./measures.js";
import type { Policy } from "./policy-schema.js";

/** The rule files of the built-in policy. They are held to every check by the tests, so that using them costs no parsing. */
export const ruleFiles = {
  policy,
  sources,
  calendar,
  kinds: recordKinds,
  measures: measureFiles,
} as unknown as Policy;
