import type { Assessment, AssessOptions, MeasureResult } from "../../src/index.js";
import { assessMini, type MiniMeasure } from "./mini-policy.js";

/** What a test hands in, beside the rule. */
export interface Given {
  readonly records?: readonly object[];
  readonly unit?: string;
  readonly units?: readonly object[];
  readonly exemptions?: readonly object[];
  readonly collected?: readonly object[];
  readonly options?: Partial<AssessOptions>;
}

const parts = ["units", "exemptions", "collected"] as const;

/** Assesses what is given. */
export function assessGiven(rule: MiniMeasure, given: Given): Assessment {
  const { records = [], options = {} } = given;
  const more = Object.fromEntries(parts.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
  return assessMini(rule, records, options, more);
}

/** The one measure of a unit, by default of "a". */
export function measureOf(assessment: Assessment, unit = "a"): MeasureResult {
  const found = assessment.units.find(({ id }) => id === unit)?.measures[0];
  if (found === undefined) throw new Error(`Unit ${unit} was not assessed.`);
  return found;
}

/** What a formula comes to for a unit, rounded to 10 places, or why it is not known. */
export function figureOf(rule: MiniMeasure, name: string, given: Given): number | string | undefined {
  const indicators = [{ id: "all", points: 100, share: `${name} / 1000` }];
  const { lines } = measureOf(assessGiven({ ...rule, indicators }, given), given.unit);
  const fact = lines[0]?.facts.find((one) => one.name === name);
  return fact?.value ?? fact?.unknown;
}

/** The ids of the records of a selection that count for a unit. */
export function chosen(select: object, given: Given, rule: MiniMeasure = {}): readonly string[] {
  const indicators = [{ id: "all", points: 100, share: "chosen.count / 1000" }];
  const { lines } = measureOf(assessGiven({ ...rule, select, indicators }, given), given.unit);
  return lines[0]?.records.toSorted() ?? [];
}

/** What each line earned, or why it was not scored. */
export function earned(rule: MiniMeasure, given: Given): readonly (number | string | undefined)[] {
  const { lines } = measureOf(assessGiven(rule, given), given.unit);
  return lines.map((line) => (line.state === "scored" ? line.earned : line.state));
}

/** The instances of a rule's one duty: subject or period or both, state, credit. */
export function states(rule: MiniMeasure, given: Given): readonly (readonly [string, string, number])[] {
  const indicators = [{ id: "all", points: 100, share: `${Object.keys(rule.duties ?? {})[0]}.rate` }];
  const { duties } = measureOf(assessGiven({ ...rule, indicators }, given), given.unit);
  return (duties[0]?.instances ?? []).map(({ subject, period, state, credit }) => [
    [subject, period].filter((one) => one !== undefined).join(" "),
    state,
    credit,
  ]);
}

/** The findings of a unit that are this year's: code, period or subject, state. */
export function findings(
  rule: MiniMeasure,
  given: Given,
): readonly (readonly [string, string | undefined, string])[] {
  const { violations } = measureOf(assessGiven(rule, given), given.unit);
  return violations
    .filter(({ carriedOver }) => !carriedOver)
    .map(({ code, subject, period, state }) => [code, period ?? subject, state]);
}

/** The codes of all that was reported about the dataset, each once. */
export function reported({ intake, warnings }: Assessment): readonly string[] {
  return [...new Set([...intake.faults, ...warnings].map(({ code }) => code))];
}

/** Counties by their ids. */
export const counties = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, name: id.toUpperCase(), kinds: ["county"] }));

/** An approved exemption of a unit. */
export const exemption = (from: string, to: string, more: object = {}) => ({
  id: `exemption-${from}`,
  unitId: "a",
  from,
  to,
  reason: "force-majeure",
  approvedBy: "b",
  documentNo: "1",
  approvedOn: "2020-08-06",
  ...more,
});

/** Records of one kind, one for each of some days. */
export const onDays = (...days: readonly string[]) => days.map((on) => ({ on }));
