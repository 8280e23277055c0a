import * as z from "zod/mini";
import { type CivilDate, isCivilDate } from "../calendar/civil-date.js";
import { type Period, parsePeriod } from "../calendar/period.js";
import { dateWords } from "../calendar/wording.js";
import { type Scope, scopeOf } from "../facts/scope.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import { shapeFaults } from "../shape/faults.js";
import { strictObject, withoutCode } from "../shape/strict-object.js";
import type { History } from "./standing/history.js";

/** How much of the explanation is returned: totals alone, every line (the default), or condition trees too. */
export type Detail = "totals" | "lines" | "trees";

/** What to assess, and as seen from when. */
export interface AssessOptions {
  /** "2021-09", "2021-Q3", "2021-H1" or "2021". Every assessment is cumulative from 1 January. */
  readonly period: string;
  /** The day up to whose end events count: required, for the library has no clock. */
  readonly asOf: CivilDate;
  /** The day up to which filings count; by default `asOf`. */
  readonly knownAt?: CivilDate;
  readonly detail?: Detail;
  /** What was published before, oldest first, from `pastMonth`: changes of place, runs of months and interviews rest on it. */
  readonly history?: History;
  /** Work out the digest of what was seen, `data`, which `freeze` needs; it costs about a twentieth of the assessment. */
  readonly digest?: boolean;
  /** Refuse the whole dataset with a `FaultError` when anything in it is at fault. */
  readonly strict?: boolean;
}

/** Options that hold. */
export interface CheckedOptions {
  readonly scope: Scope;
  readonly detail: Detail;
  readonly strict: boolean;
  readonly digest: boolean;
  readonly history: History;
}

// What `pastMonth` made is not looked into: it is the library's own.
const pastMonth = withoutCode(() =>
  z.looseObject({ period: z.string(), units: z.readonly(z.array(z.looseObject({ id: z.string() }))) }),
);

/** What an assessment and a series of them have in common. */
export const sharedOptions = {
  detail: z.optional(z.enum(["totals", "lines", "trees"])),
  history: z.optional(z.readonly(z.array(pastMonth))),
  digest: z.optional(z.boolean()),
  strict: z.optional(z.boolean()),
};

const optionsSchema = strictObject({
  period: z.string(),
  asOf: z.string(),
  knownAt: z.optional(z.string()),
  ...sharedOptions,
});

/** Checks options; throws one `FaultError` with all that is wrong. */
export function checkOptions(options: AssessOptions, policy: PolicyFile): CheckedOptions {
  const faults = [...shapeFaults(optionsSchema, { data: options, at: "options" })];
  if (faults.length > 0) throw new FaultError(faults);
  const { asOf, knownAt = asOf, detail = "lines", strict = false, digest = false, history = [] } = options;
  const period = parsePeriod(options.period);
  if (period === undefined) faults.push(fault("PERIOD_INVALID", "options.period"));
  if (!isCivilDate(asOf)) faults.push(fault("DATE_INVALID", "options.asOf"));
  if (options.knownAt !== undefined && !isCivilDate(knownAt))
    faults.push(fault("DATE_INVALID", "options.knownAt"));
  if (period === undefined || faults.length > 0) throw new FaultError(faults);
  if (asOf < period.from) {
    const values = { asOf: dateWords(asOf), from: dateWords(period.from) };
    faults.push(fault("AS_OF_BEFORE_PERIOD", "options.asOf", values));
  }
  faults.push(...beforePolicy(period, "options.period", policy));
  if (faults.length > 0) throw new FaultError(faults);
  return { scope: scopeOf(period, asOf, knownAt, policy), detail, strict, digest, history };
}

/** The fault of a period that was over before there was a policy. */
export function beforePolicy(
  period: Period,
  path: string,
  { effectiveFrom: { value: from } }: PolicyFile,
): readonly Fault[] {
  if (period.to >= from) return [];
  const values = { end: dateWords(period.to), from: dateWords(from) };
  return [fault("PERIOD_BEFORE_POLICY", path, values)];
}
