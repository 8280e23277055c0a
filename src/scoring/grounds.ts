import type { CivilDate } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { Facts } from "../facts/facts.js";
import { type Instance, isDecided, seriesOf } from "../facts/instance.js";
import type { Parameters } from "../facts/parameters.js";
import type { Scope } from "../facts/scope.js";
import { subjectOf } from "../facts/views.js";
import type { Message } from "../messages/message.js";
import type { ViolationRule } from "../policy/measure-schema.js";
import type { Writable } from "../shape/building.js";
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
  rule: ViolationRule,
  stages: readonly Stage[],
  instances: readonly Instance[],
  scope: Scope,
  parameters: Parameters,
): readonly Ground[] {
  const namesDuty = Array.isArray(rule.duty);
  const grounds: Ground[] = [];
  for (const miss of missesOf(rule, stages, instances, scope.end, parameters)) {
    const ground = groundOf(miss, scope, namesDuty);
    if (isListed(ground, scope)) grounds.push(ground);
  }
  return grounds;
}

function missesOf(
  { code, running, inMonth }: ViolationRule,
  stages: readonly Stage[],
  instances: readonly Instance[],
  end: CivilDate,
  parameters: Parameters,
): readonly Miss[] {
  if (running !== undefined)
    return seriesOf(instances.filter(isOver)).flatMap((series) => runs(series, running));
  if (inMonth !== undefined) return crowds(instances.filter(isOver), inMonth);
  const misses: Miss[] = [];
  for (const instance of instances) {
    const { settledOn } = instance;
    // No stage lies before the deadline, and most are settled by then.
    if ((settledOn !== undefined && settledOn <= instance.due) || !isOver(instance)) continue;
    const miss = stageOf(instance, stages, code, end, parameters);
    if (miss !== undefined) misses.push(miss);
  }
  return misses;
}

/** Whether its deadline has passed, in the days that are scored or before them. */
function isOver(instance: Instance): boolean {
  return instance.scope !== "beyond" && isDecided(instance);
}

function groundOf(miss: Miss, scope: Scope, namesDuty: boolean): Ground {
  const { instance, month, raisedOn, closedOn, closableUntil, isLater, count } = miss;
  const ground: Writable<Ground> = {
    raisedOn,
    closable: closableUntil === undefined || closableUntil > scope.asOf,
    ofEarlierYear: isLater === true ? raisedOn < scope.yearStart : instance.scope === "before",
    records: miss.records,
  };
  if (closedOn !== undefined) ground.closedOn = closedOn;
  if (namesDuty) ground.duty = instance.duty;
  if (count !== undefined) ground.count = count;
  if (month === undefined) share(ground, instance);
  else ground.period = month;
  return ground;
}

/** What a ground has of the instance that it is about. */
function share(ground: Writable<Ground>, { subject, subjectTitle, period, due }: Instance): void {
  if (subject !== undefined) ground.subject = subject;
  if (subjectTitle !== undefined) ground.subjectTitle = subjectTitle;
  if (period !== undefined) ground.period = period;
  ground.due = due;
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
  const isAllExempt = lasting === true && facts.isExempt(end);
  // No record says that it was put right; where there is a time for that, it is not final. A state ends by itself.
  const closable = lasting === true || remedy?.within !== undefined;
  const grounds: Ground[] = [];
  for (const record of facts.selections.records(selection)) {
    if (lasting === true ? isAllExempt : facts.isExcused(selection, record, day)) continue;
    grounds.push({
      raisedOn: lasting === true ? end : record.knownFrom,
      closable,
      ofEarlierYear: false,
      subject: subjectOf(record, subject),
      on: record.on,
      records: [record.id],
    });
  }
  return grounds;
}

/** The unit as a whole, on the last day that is scored. */
export function unitGround({ end, period }: Scope): Ground {
  return { raisedOn: end, closable: true, ofEarlierYear: false, period, records: [] };
}
