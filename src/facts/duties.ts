import type Fraction from "fraction.js";
import type { CivilDate } from "../calendar/civil-date.js";
import { addDays, later } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Message } from "../messages/message.js";
import type { BorneDutyRule, DutyRule, LateRule, RecurringDutyRule } from "../policy/measure-schema.js";
import type { Exemption, Unit } from "../records/dataset.js";
import { type Draft, decide, type Instance } from "./instance.js";
import { type CompiledOffset, compileOffset, type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import type { Scope } from "./scope.js";
import { type CompiledValue, compileValue } from "./value.js";
import type { RecordView } from "./views.js";

/** What a duty's instances depend on beside its records. */
export interface DutySetting {
  readonly unit: Unit;
  readonly scope: Scope;
  /** The exemptions of this unit for this measure, as far as they are known. */
  readonly exemptions: readonly Exemption[];
}

export interface CompiledDuty {
  readonly name: string;
  readonly title: Message;
  /** The selection whose records fulfil or bear it. */
  readonly selection: string;
  readonly instances: (records: readonly RecordView[], setting: DutySetting) => readonly Instance[];
  /** The field without which a record of the selection cannot bear the duty. */
  readonly dueField?: string;
}

/** What duties are compiled with. */
export interface DutyParts {
  readonly parameters: Parameters;
  readonly calendar: WorkingCalendar;
  readonly effectiveFrom: CivilDate;
}

export function compileDuty(name: string, rule: DutyRule, parts: DutyParts): CompiledDuty {
  return "every" in rule ? recurring(name, rule, parts) : borne(name, rule, parts);
}

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life. */
function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const draftOf = (period: Period, setting: DutySetting): Draft => {
    const allowance = late(period.to, period.from);
    const exemption = setting.exemptions.find((one) => covers(one, period.to) || coversWhole(one, period));
    return {
      duty: name,
      period,
      due: period.to,
      ...allowance,
      records: [],
      ...(exemption === undefined ? {} : { exemption: exemption.id }),
    };
  };
  return {
    name,
    title: rule.title,
    selection: rule.by,
    instances: (records, setting) => {
      const { unit, scope } = setting;
      const first = later(parts.effectiveFrom, unit.from ?? parts.effectiveFrom);
      // The period that begins tomorrow is the next thing to do, so it is listed already.
      const periods = periodsBetween(rule.every, first, addDays(scope.asOf, 1));
      const lived = periods.filter(({ to }) => unit.to === undefined || to <= unit.to);
      const drafts = fulfil(
        lived.map((period) => draftOf(period, setting)),
        records,
      );
      return drafts.map((draft) => decide(draft, draft.due, scope));
    },
  };
}

/**
 * Each record, in order of date, serves the instance of its own period. A record that its own period does not need
 * goes to the oldest incomplete instance whose lateness allowance still contains its date; where none does, it may
 * take the place of its period's first record, so that this one can make up. The rest is not used.
 */
function fulfil(drafts: readonly Draft[], records: readonly RecordView[]): readonly Draft[] {
  const fulfilled = [...drafts];
  const needs = (draft: Draft): boolean => draft.completedOn === undefined && draft.exemption === undefined;
  const ownOf = (on: CivilDate): number =>
    fulfilled.findIndex(({ period }) => period !== undefined && period.from <= on && on <= period.to);
  const lateFor = (on: CivilDate): number =>
    fulfilled.findIndex(
      (one) => needs(one) && one.due < on && one.lateUntil !== undefined && on <= one.lateUntil,
    );
  const serve = (index: number, completedOn: CivilDate, ids: readonly string[]): void => {
    const draft = fulfilled[index];
    if (draft !== undefined) fulfilled[index] = { ...draft, completedOn, records: ids };
  };

  const spare = records.filter(({ id, on }) => {
    const own = ownOf(on);
    const needed = fulfilled[own] !== undefined && needs(fulfilled[own]);
    if (needed) serve(own, on, [id]);
    return !needed;
  });
  for (const { id, on } of spare) {
    const own = ownOf(on);
    const first = fulfilled[own];
    if (lateFor(on) >= 0) {
      serve(lateFor(on), on, [id]);
    } else if (first?.completedOn !== undefined && on <= first.due && lateFor(first.completedOn) >= 0) {
      serve(lateFor(first.completedOn), first.completedOn, first.records);
      serve(own, on, [id]);
    }
  }
  return fulfilled.map((draft) => ({ ...draft, closableUntil: closableUntil(draft, fulfilled) }));
}

/** A record that serves its own period can still be freed for making up, as long as another can come in its place. */
function closableUntil({ due, lateUntil = due }: Draft, drafts: readonly Draft[]): CivilDate {
  const serving = drafts.filter(({ completedOn = "" }) => due < completedOn && completedOn <= lateUntil);
  return serving.reduce((last, other) => later(last, other.due), lateUntil);
}

/** A duty that each record of a selection bears. */
function borne(name: string, rule: BorneDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const { field, plus } = typeof rule.due === "string" ? { field: rule.due, plus: undefined } : rule.due;
  const offset = plus === undefined ? undefined : compileOffset(plus, parts.calendar);
  const doneFields = typeof rule.done === "string" ? [rule.done] : rule.done;

  const draftOf = (record: RecordView, setting: DutySetting): Draft | undefined => {
    const base = dateIn(record, field);
    if (base === undefined) return undefined;
    const due = offset === undefined ? base : offset.from(base, parametersOn(parts.parameters, base));
    const done = doneFields.flatMap((one) => dateIn(record, one) ?? []).toSorted();
    const exemption = setting.exemptions.find((one) => covers(one, due));
    return {
      duty: name,
      subject: record.subject,
      due,
      ...late(due, base),
      records: done[0] === undefined ? [] : [record.id],
      ...(done[0] === undefined ? {} : { completedOn: done[0] }),
      ...(exemption === undefined ? {} : { exemption: exemption.id }),
    };
  };
  return {
    name,
    title: rule.title,
    selection: rule.each,
    dueField: field,
    instances: (records, setting) => {
      const { unit, scope } = setting;
      const inLife = ({ on }: RecordView): boolean =>
        on >= parts.effectiveFrom &&
        (unit.from === undefined || on >= unit.from) &&
        (unit.to === undefined || on <= unit.to);
      const drafts = records.filter(inLife).flatMap((record) => draftOf(record, setting) ?? []);
      return drafts.map((draft) => decide(draft, draft.due, scope));
    },
  };
}

function dateIn({ data }: RecordView, field: string): CivilDate | undefined {
  const value = data[field];
  return typeof value === "string" ? value : undefined;
}

const NO_LIMIT = "9999-12-31";

interface Allowance {
  readonly lateUntil?: CivilDate;
  readonly lateShare?: Fraction;
}

/** How long after the deadline a completion still earns something, and how much. */
function compileLate(
  rule: LateRule | undefined,
  parts: DutyParts,
): (due: CivilDate, base: CivilDate) => Allowance {
  if (rule === undefined) return () => ({});
  const within: CompiledOffset | undefined =
    rule.within === undefined ? undefined : compileOffset(rule.within, parts.calendar);
  const share: CompiledValue = compileValue(rule.share);
  return (due, base) => {
    const lookup = parametersOn(parts.parameters, base);
    const earned = share.of(lookup);
    return {
      lateUntil: within === undefined ? NO_LIMIT : within.from(due, lookup),
      ...(isKnown(earned) ? { lateShare: earned } : {}),
    };
  };
}

function covers(exemption: Exemption, date: CivilDate): boolean {
  return exemption.from <= date && date <= exemption.to;
}

function coversWhole(exemption: Exemption, period: Period): boolean {
  return exemption.from <= period.from && period.to <= exemption.to;
}
