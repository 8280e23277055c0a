import type { CivilDate } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { Facts } from "../facts/facts.js";
import { type Instance, isDecided, seriesOf } from "../facts/instance.js";
import type { Parameters } from "../facts/parameters.js";
import type { Scope } from "../facts/scope.js";
import { type RecordView, subjectOf } from "../facts/views.js";
import type { Message } from "../messages/message.js";
import type { ViolationRule } from "../policy/measure-schema.js";
import { crowds, type Miss, runs, type Stage, stageOf } from "./misses.js";

/** What a violation was raised on. */
export interface Ground {
  readonly raisedOn: CivilDate;
  readonly closedOn?: CivilDate;
  readonly closable: boolean;
  /** Of an earlier year: by the deadline or the end of the period, whichever is earlier, where it is about a duty. */
  readonly ofEarlierYear: boolean;
  /** The duty, where the violation is about several. */
  readonly duty?: string;
  readonly subject?: string;
  /** What the subject is called in messages, where it is a text that has a title. */
  readonly subjectTitle?: Message;
  readonly period?: Period;
  readonly due?: CivilDate;
  readonly on?: CivilDate;
  readonly count?: number;
  readonly records: readonly string[];
}

/** The misses of a duty that a violation is about: those at its stage, or those that run on. */
export function dutyGrounds(
  { code, running, inMonth, duty }: ViolationRule,
  stages: readonly Stage[],
  instances: readonly Instance[],
  scope: Scope,
  parameters: Parameters,
): readonly Ground[] {
  const decided = instances.filter((one) => isDecided(one) && one.scope !== "beyond");
  const misses = (): readonly Miss[] => {
    if (running !== undefined) return seriesOf(decided).flatMap((series) => runs(series, running));
    if (inMonth !== undefined) return crowds(decided, inMonth);
    return decided.flatMap((one) => stageOf(one, stages, code, scope.end, parameters) ?? []);
  };
  return misses()
    .map((miss) => groundOf(miss, scope, Array.isArray(duty)))
    .filter((ground) => isListed(ground, scope));
}

function groundOf(
  { instance, month, raisedOn, closedOn, closableUntil, isLater, count, records }: Miss,
  scope: Scope,
  namesDuty: boolean,
): Ground {
  return {
    raisedOn,
    ...(closedOn === undefined ? {} : { closedOn }),
    closable: closableUntil === undefined || closableUntil > scope.asOf,
    ofEarlierYear: isLater ? raisedOn < scope.yearStart : instance.scope === "before",
    ...(namesDuty ? { duty: instance.duty } : {}),
    ...(month === undefined ? shared(instance) : { period: month }),
    ...(count === undefined ? {} : { count }),
    records,
  };
}

function shared({
  subject,
  subjectTitle,
  period,
  due,
}: Instance): Pick<Ground, "subject" | "subjectTitle" | "period" | "due"> {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(subjectTitle === undefined ? {} : { subjectTitle }),
    ...(period === undefined ? {} : { period }),
    due,
  };
}

/** Findings of earlier years are listed while they are open, and in the year in which they were closed. */
function isListed({ ofEarlierYear, closedOn, closable }: Ground, scope: Scope): boolean {
  if (!ofEarlierYear) return true;
  return closedOn === undefined ? closable : closedOn >= scope.yearStart;
}

/**
 * Every record that is found and not exempt, from the day on which it was both done and known; a state that lasts, on
 * the last day that is scored.
 */
export function recordGrounds(
  selection: string,
  { subject, day, remedy, lasting }: ViolationRule,
  facts: Facts,
  { end }: Scope,
): readonly Ground[] {
  if (!facts.isCollected(selection)) return [];
  const isExcused = (record: RecordView): boolean =>
    lasting === true ? facts.isExempt(end) : facts.isExcused(selection, record, day);
  const records = facts.selections.records(selection).filter((record) => !isExcused(record));
  return records.map((record) => ({
    raisedOn: lasting === true ? end : record.knownFrom,
    // No record says that it was put right; where there is a time for that, it is not final. A state ends by itself.
    closable: lasting === true || remedy?.within !== undefined,
    ofEarlierYear: false,
    subject: subjectOf(record, subject),
    on: record.on,
    records: [record.id],
  }));
}

/** The unit as a whole, on the last day that is scored. */
export function unitGround({ end, period }: Scope): Ground {
  return { raisedOn: end, closable: true, ofEarlierYear: false, period, records: [] };
}
