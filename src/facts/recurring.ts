import { addDays, type CivilDate, later } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import { type CompiledDuty, covers, type DutyParts, type DutySetting } from "./duty.js";
import { type Draft, decide } from "./instance.js";
import { compileLate } from "./lateness.js";
import type { RecordView } from "./views.js";

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life. */
export function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const draftOf = (period: Period, setting: DutySetting): Draft => {
    const allowance = late(period.to, period.from);
    const exemption = setting.exemptions.find((one) => covers(one, period.to));
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
  const serve = (
    index: number,
    completedOn: CivilDate,
    settledOn: CivilDate,
    ids: readonly string[],
  ): void => {
    const draft = fulfilled[index];
    if (draft !== undefined) fulfilled[index] = { ...draft, completedOn, settledOn, records: ids };
  };

  const spare = records.filter(({ id, on }) => {
    const own = ownOf(on);
    const needed = fulfilled[own] !== undefined && needs(fulfilled[own]);
    if (needed) serve(own, on, on, [id]);
    return !needed;
  });
  for (const { id, on } of spare) {
    const own = ownOf(on);
    const first = fulfilled[own];
    if (lateFor(on) >= 0) {
      serve(lateFor(on), on, on, [id]);
    } else if (first?.completedOn !== undefined && lateFor(first.completedOn) >= 0) {
      serve(lateFor(first.completedOn), first.completedOn, on, first.records);
      serve(own, on, first.completedOn, [id]);
    }
  }
  return fulfilled.map((draft) => ({ ...draft, closableUntil: closableUntil(draft, fulfilled) }));
}

/** A record that serves its own period can still be freed for making up, as long as another can come in its place. */
function closableUntil({ due, lateUntil = due }: Draft, drafts: readonly Draft[]): CivilDate {
  const serving = drafts.filter(({ completedOn = "" }) => due < completedOn && completedOn <= lateUntil);
  return serving.reduce((last, other) => later(last, other.due), lateUntil);
}
