import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Facts } from "../facts/facts.js";
import { entry } from "../facts/group.js";
import { compileOffset } from "../facts/offset.js";
import type { Reason } from "../facts/quantity.js";
import { type CompiledWhen, compileWhen } from "../facts/value.js";
import type { Message } from "../messages/message.js";
import type { Severity, ViolationRule } from "../policy/measure-schema.js";
import { compileWords, type FindingSetting, type FindingWords, violationOf } from "./finding.js";
import { dutyGrounds, type Ground, recordGrounds, unitGround } from "./grounds.js";
import type { Stage } from "./misses.js";

/** A finding about a unit. Never a fault: that is about what was handed in. */
export interface Violation {
  /**
   * `unit:code:subject:period`, stable from one assessment to the next; a part that is absent is "-". The subject is a
   * record, with the duty before it where the violation is about several duties.
   */
  readonly id: string;
  readonly unitId: string;
  readonly measureId: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** The record that it is about (its first version), where it is about one. */
  readonly subject?: string;
  /** The period that it is about, where it is about one. */
  readonly period?: string;
  /** The deadline that was missed. */
  readonly due?: CivilDate;
  readonly raisedOn: CivilDate;
  /** open: it can and should still be put right. closed: it was. final: nothing can put it right any more. */
  readonly state: "open" | "closed" | "final";
  readonly closedOn?: CivilDate;
  /** Raised since the end of the period before. */
  readonly new: boolean;
  /** Of an earlier year, in which it cost its points. */
  readonly carriedOver: boolean;
  /** The interview trigger that it may set off; people decide. */
  readonly trigger?: string;
  /** The light that it proposes; people decide. */
  readonly light?: "yellow" | "red";
  /** Of what kind that light is: one of the policy's kinds of light. */
  readonly lightType?: string;
  /** What proves that it was put right. */
  readonly evidence?: Message;
  readonly remedy?: { readonly message: Message; readonly due?: CivilDate };
  /** Where the finding comes from: `article`, a source, or `assumption`. */
  readonly basis: string;
  readonly records: readonly string[];
}

/** A violation that could not be decided, because a fact that its condition asks for is not known. */
export interface Undecided {
  readonly code: string;
  readonly reason: Reason;
}

export interface CompiledViolation {
  readonly rule: ViolationRule;
  /** The duties that it is about, each with the stages that a miss of it goes through in the profile. */
  readonly duties: readonly { readonly name: string; readonly stages: readonly Stage[] }[];
  readonly when?: CompiledWhen;
  readonly words: FindingWords;
}

/** The violations of a profile, made ready. */
export function compileViolations(
  rules: readonly ViolationRule[],
  calendar: WorkingCalendar,
): readonly CompiledViolation[] {
  const stages = stagesIn(rules, calendar);
  return rules.map((rule) => ({
    rule,
    duties: dutiesOf(rule).map((name) => ({ name, stages: stages.get(name) ?? [] })),
    ...(rule.when === undefined ? {} : { when: compileWhen(rule.when) }),
    words: compileWords(rule, calendar),
  }));
}

function dutiesOf({ duty }: ViolationRule): readonly string[] {
  return duty === undefined ? [] : [duty].flat();
}

/** The stages of each duty's misses: what is about several misses is about no stage of one. */
function stagesIn(
  rules: readonly ViolationRule[],
  calendar: WorkingCalendar,
): ReadonlyMap<string, readonly Stage[]> {
  const stages = new Map<string, Stage[]>();
  for (const rule of rules) {
    const { code, after, running, inMonth } = rule;
    if (running !== undefined || inMonth !== undefined) continue;
    const stage = { code, ...(after === undefined ? {} : { after: compileOffset(after, calendar) }) };
    for (const duty of dutiesOf(rule)) entry(stages, duty, (): Stage[] => []).push(stage);
  }
  return stages;
}

/** What was found in a profile about one unit. */
interface Findings {
  /** In the order of the rule file, then of time. */
  readonly violations: readonly Violation[];
  /** Those that could not be decided. */
  readonly undecided: readonly Undecided[];
}

/** All findings of a profile about one unit. */
export function findViolations(
  compiled: readonly CompiledViolation[],
  facts: Facts,
  setting: FindingSetting,
): Findings {
  const violations: Violation[] = [];
  const undecided: Undecided[] = [];
  for (const one of compiled) {
    const holds = one.when?.of(facts.source);
    if (typeof holds === "string") undecided.push({ code: one.rule.code, reason: holds });
    const grounds = groundsOf(one, holds === true, facts, setting);
    if (grounds.length === 0) continue;
    for (const ground of grounds.toSorted(inTime))
      violations.push(violationOf(one.rule, one.words, ground, setting));
  }
  return { violations, undecided };
}

const NONE: readonly Ground[] = [];

/** What a violation is raised on; `holds` says whether its condition does, where it has one. */
function groundsOf(
  { rule, duties, when }: CompiledViolation,
  holds: boolean,
  facts: Facts,
  { scope, parameters }: FindingSetting,
): readonly Ground[] {
  if (when !== undefined) return holds && !facts.isExempt(scope.end) ? [unitGround(scope)] : NONE;
  if (rule.each !== undefined) return recordGrounds(rule.each, rule, facts, scope);
  const grounds: Ground[] = [];
  for (const { name, stages } of duties) {
    const instances = facts.instances(name);
    if (instances === undefined) continue;
    for (const ground of dutyGrounds(rule, stages, instances, scope, parameters)) grounds.push(ground);
  }
  return grounds;
}

function inTime(a: Ground, b: Ground): number {
  return a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0;
}
