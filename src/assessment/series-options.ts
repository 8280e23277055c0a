import * as z from "zod/mini";
import { addDays, type CivilDate } from "../calendar/civil-date.js";
import { publishedWith } from "../calendar/merged-months.js";
import { type Period, parsePeriod, periodsBetween } from "../calendar/period.js";
import { periodWords } from "../calendar/wording.js";
import { scopeOf } from "../facts/scope.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import { shapeFaults } from "../shape/faults.js";
import { strictObject } from "../shape/strict-object.js";
import { type AssessOptions, beforePolicy, type CheckedOptions, sharedOptions } from "./options.js";

/** Which months to assess one after the other, and as seen from when. */
export interface SeriesOptions extends Pick<AssessOptions, "detail" | "history" | "digest" | "strict"> {
  /** The first and the last month: "2021-01", "2021-12". They may lie in different years. */
  readonly from: string;
  readonly to: string;
  /** Each month is seen from this day, 1 to 28, of the month after it; by default from its own last day. */
  readonly day?: number;
  /** Called before each month is assessed, for a line of progress. */
  readonly onMonth?: (progress: SeriesProgress) => void;
}

/** How far a series is. */
export interface SeriesProgress {
  /** The month that comes next, and how many were done before it. */
  readonly period: string;
  readonly done: number;
  readonly of: number;
}

/** Options that hold. */
export interface CheckedSeries
  extends Pick<CheckedOptions, "strict" | "history">,
    Pick<SeriesOptions, "onMonth"> {
  /** The notifications, in order: at least one. */
  readonly months: readonly [Month, ...Month[]];
  /** Months at the end of the span whose notification comes after it. */
  readonly unpublished: readonly string[];
}

/** The options of one month's assessment, but for what was published before it. */
type Month = Omit<CheckedOptions, "history">;

const optionsSchema = strictObject({
  from: z.string(),
  to: z.string(),
  day: z.optional(z.int().check(z.gte(1), z.lte(28))),
  onMonth: z.optional(z.custom((value) => typeof value === "function")),
  ...sharedOptions,
});

/** Checks options; throws one `FaultError` with all that is wrong. */
export function checkSeriesOptions(options: SeriesOptions, policy: PolicyFile): CheckedSeries {
  const faults = [...shapeFaults(optionsSchema, { data: options, at: "options" })];
  if (faults.length > 0) throw new FaultError(faults);
  const { day, detail = "lines", strict = false, digest = false, history = [], onMonth } = options;
  const [from, to] = [monthOf(options.from), monthOf(options.to)];
  faults.push(...spanFaults(from, to, policy));
  if (from === undefined || to === undefined || faults.length > 0) throw new FaultError(faults);
  const merged = policy.mergedMonths.value;
  const all = periodsBetween("month", from.from, to.from).map((month) => ({
    month,
    published: publishedWith(month, merged),
  }));
  const [first, ...later] = all.flatMap(({ month, published }) => (published.id === month.id ? month : []));
  if (first === undefined) {
    const values = { month: periodWords(to), with: periodWords(publishedWith(to, merged)) };
    throw new FaultError([fault("MONTH_UNPUBLISHED", "options.to", values)]);
  }
  const inFull = (month: Period): Month => {
    const seen = seenFrom(month, day);
    return { scope: scopeOf(month, seen, seen, policy), detail, strict, digest };
  };
  return {
    months: [inFull(first), ...later.map(inFull)],
    unpublished: all.flatMap(({ month, published }) => (published.from > to.from ? month.id : [])),
    strict,
    history,
    ...(onMonth === undefined ? {} : { onMonth }),
  };
}

function spanFaults(from: Period | undefined, to: Period | undefined, policy: PolicyFile): readonly Fault[] {
  const one = (month: Period | undefined, path: string): readonly Fault[] =>
    month === undefined ? [fault("MONTH_INVALID", path)] : beforePolicy(month, path, policy);
  const isReversed = from !== undefined && to !== undefined && to.from < from.from;
  return [
    ...one(from, "options.from"),
    ...one(to, "options.to"),
    ...(isReversed ? [fault("SPAN_REVERSED", "options.to")] : []),
  ];
}

function monthOf(text: string): Period | undefined {
  const period = parsePeriod(text);
  return period?.span === "month" ? period : undefined;
}

/** The day from which a period is seen: its last one, or a day of the month after. */
export function seenFrom({ to }: Period, day: number | undefined): CivilDate {
  return day === undefined ? to : addDays(to, day);
}
