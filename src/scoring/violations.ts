import type { CivilDate } from "../calendar/civil-date.js";
import { dateWords, periodWords } from "../calendar/wording.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Facts } from "../facts/facts.js";
import { type CompiledOffset, compileOffset, type Parameters, parametersOn } from "../facts/parameters.js";
import type { Reason } from "../facts/quantity.js";
import type { Scope } from "../facts/scope.js";
import { type CompiledWhen, compileWhen } from "../facts/value.js";
import { type Filling, fill, type Message } from "../messages/message.js";
import type { Severity, ViolationRule } from "../policy/measure-schema.js";
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

export interface CompiledViolation {
  readonly rule: ViolationRule;
  readonly duties: readonly string[];
  readonly when?: CompiledWhen;
  readonly after?: CompiledOffset;
  readonly remedyWithin?: CompiledOffset;
}

export function compileViolation(rule: ViolationRule, calendar: WorkingCalendar): CompiledViolation {
  return {
    rule,
    duties: rule.duty === undefined ? [] : [rule.duty].flat(),
    ...(rule.when === undefined ? {} : { when: compileWhen(rule.when) }),
    ...(rule.after === undefined ? {} : { after: compileOffset(rule.after, calendar) }),
    ...(rule.remedy?.within === undefined
      ? {}
      : { remedyWithin: compileOffset(rule.remedy.within, calendar) }),
  };
}

/** Who is found to have done what: the parts of a finding that the rule does not say. */
export interface FindingSetting {
  readonly unitId: string;
  readonly unitName: Message;
  readonly measureId: string;
  readonly scope: Scope;
  readonly parameters: Parameters;
}

/** A violation that could not be decided, because a fact that its condition asks for is not known. */
export interface Undecided {
  readonly code: string;
  readonly reason: Reason;
}

/** The violations of a profile that could not be decided. */
export function findUndecided(compiled: readonly CompiledViolation[], facts: Facts): readonly Undecided[] {
  return compiled.flatMap(({ rule, when }) => {
    const holds = when?.of(facts.source);
    return typeof holds === "string" ? { code: rule.code, reason: holds } : [];
  });
}

/** All findings of a profile about one unit, in the order of the rule file, then of time. */
export function findViolations(
  compiled: readonly CompiledViolation[],
  facts: Facts,
  setting: FindingSetting,
): readonly Violation[] {
  const stagesOf = (duty: string): readonly Stage[] =>
    compiled
      .filter(({ rule, duties }) => duties.includes(duty) && !isCounted(rule))
      .map(({ rule, after }) => ({ code: rule.code, ...(after === undefined ? {} : { after }) }));
  const groundsOf = ({ rule, duties, when }: CompiledViolation): readonly Ground[] => {
    if (when !== undefined) {
      const { scope } = setting;
      return !facts.isExempt(scope.end) && when.of(facts.source) === true ? [unitGround(scope)] : [];
    }
    const { each } = rule;
    if (each !== undefined) return recordGrounds(each, rule, facts, setting.scope);
    const { scope, parameters } = setting;
    return duties.flatMap((duty) =>
      dutyGrounds(rule, stagesOf(duty), facts.instances(duty) ?? [], scope, parameters),
    );
  };
  return compiled.flatMap((one) => {
    const inTime = groundsOf(one).toSorted((a, b) =>
      a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0,
    );
    return inTime.map((ground) => violationOf(one, ground, setting));
  });
}

/** Whether it is about several misses, and so about no stage of one. */
function isCounted({ running, inMonth }: ViolationRule): boolean {
  return running !== undefined || inMonth !== undefined;
}

function violationOf(
  { rule, remedyWithin }: CompiledViolation,
  ground: Ground,
  setting: FindingSetting,
): Violation {
  const { unitId, measureId, scope, parameters } = setting;
  const { raisedOn, closedOn, closable, duty, subject, period, due } = ground;
  const remedyDue = remedyWithin?.from(raisedOn, parametersOn(parameters, raisedOn));
  return {
    id: [unitId, rule.code, [duty, subject].filter(Boolean).join("/") || "-", period?.id ?? "-"].join(":"),
    unitId,
    measureId,
    code: rule.code,
    severity: rule.severity,
    message: fill(rule.message, fillings(ground, setting)),
    ...(subject === undefined ? {} : { subject }),
    ...(period === undefined ? {} : { period: period.id }),
    ...(due === undefined ? {} : { due }),
    raisedOn,
    state: closedOn !== undefined ? "closed" : closable ? "open" : "final",
    ...(closedOn === undefined ? {} : { closedOn }),
    new: raisedOn > scope.previousEnd,
    carriedOver: ground.ofEarlierYear,
    ...(rule.trigger === undefined ? {} : { trigger: rule.trigger }),
    ...(rule.light === undefined ? {} : { light: rule.light }),
    ...(rule.lightType === undefined ? {} : { lightType: rule.lightType }),
    ...(rule.evidence === undefined ? {} : { evidence: rule.evidence }),
    ...(rule.remedy === undefined
      ? {}
      : {
          remedy: {
            message: fill({ en: rule.remedy.en, zh: rule.remedy.zh }, fillings(ground, setting)),
            ...(remedyDue === undefined ? {} : { due: remedyDue }),
          },
        }),
    basis: rule.basis,
    records: ground.records,
  };
}

/** What may stand in a message. Which of them a violation can fill, `fillable` in the checks says. */
function fillings(ground: Ground, { unitName }: FindingSetting): Readonly<Record<string, Filling>> {
  return {
    unit: unitName,
    ...(ground.subject === undefined ? {} : { subject: ground.subjectTitle ?? ground.subject }),
    ...(ground.period === undefined ? {} : { period: periodWords(ground.period) }),
    ...(ground.due === undefined ? {} : { due: dateWords(ground.due) }),
    ...(ground.on === undefined ? {} : { on: dateWords(ground.on) }),
    ...(ground.count === undefined ? {} : { count: ground.count }),
  };
}
