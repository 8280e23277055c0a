import { addDays, addMonths, type CivilDate, earlier } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import type { Unit } from "../records/dataset.js";
import { type CompiledDuty, covers, coversWhole, type DutyParts, type DutySetting } from "./duty.js";
import { closable, fulfil } from "./fulfil.js";
import { entry } from "./group.js";
import { type Draft, decide, type Instance, VACANCY } from "./instance.js";
import { compileLate } from "./lateness.js";
import { compileOffset } from "./offset.js";
import { type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import { rememberingLast } from "./remembered.js";
import type { Scope } from "./scope.js";
import { isInForce, isVacant, type Series, seriesOf } from "./series.js";
import { compileValue } from "./value.js";

/** What a duty asks of every unit alike on the days of a scope. */
interface Terms {
  /** Period by period, as nobody has done anything yet. */
  readonly drafts: readonly Draft[];
  /** What becomes of these where nobody does anything. */
  readonly untouched: ReadonlyMap<Draft, Instance>;
}

const NO_ENTRIES: readonly never[] = [];

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life, and for every key. */
export function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const dueOf = compileDue(rule, parts);
  const times = compileValue(rule.times ?? 1);

  const draftOf = (period: Period, parameters: Parameters): Draft => {
    const due = dueOf(period, parameters);
    const needed = times.of(parametersOn(parameters, period.from));
    const { lateUntil, lateShare } = late(due, period.from, parameters);
    return {
      duty: name,
      subject: undefined,
      assignedOn: undefined,
      period,
      due,
      lateUntil,
      lateShare,
      closableUntil: undefined,
      times: isKnown(needed) ? needed.valueOf() : 1,
      exemption: undefined,
      entries: NO_ENTRIES,
    };
  };
  const termsFor = (scope: Scope, parameters: Parameters, areReports: boolean): Terms => {
    // The period that begins tomorrow is the next thing to do, so it is listed already.
    const periods = periodsBetween(rule.every, parts.effectiveFrom, addDays(scope.asOf, 1));
    const all = periods.map((period) => draftOf(period, parameters));
    const drafts = areReports ? all : closable(all);
    return { drafts, untouched: new Map(drafts.map((draft) => [draft, decided(draft, scope)])) };
  };
  const termsOn = rememberingLast((scope: Scope, areReports: boolean) => {
    const known = new Map<Parameters, Terms>();
    return (parameters: Parameters): Terms =>
      entry(known, parameters, () => termsFor(scope, parameters, areReports));
  });

  /** What is asked in one row: the periods of the unit's life in which it is in force, and what exempts it from some. */
  const askedIn = (series: Series, drafts: readonly Draft[], setting: DutySetting): readonly Draft[] => {
    const { exemptions, vacancyDays } = setting;
    if (series.subject === undefined && exemptions.length === 0) return drafts;
    const { subject } = series;
    const asked: Draft[] = [];
    for (const draft of drafts) {
      const { period, due } = draft;
      if (period === undefined || !isInForce(series, period, due)) continue;
      const exemption =
        exemptions.find((one) => covers(one, due) || coversWhole(one, period))?.id ??
        (isVacant(series, period, vacancyDays) ? VACANCY : undefined);
      const isOwn = subject !== undefined || exemption !== undefined;
      asked.push(isOwn ? { ...draft, subject, exemption } : draft);
    }
    return asked;
  };
  return {
    name,
    title: rule.title,
    selection: rule.by,
    ...(typeof rule.per === "string" ? { per: rule.per } : {}),
    ...(Array.isArray(rule.per) && rule.match !== undefined ? { textField: rule.match } : {}),
    instances: (records, setting, { keys, tenure, areReports }) => {
      const { unit, scope, lateFiling, parameters } = setting;
      const { drafts, untouched } = termsOn(scope, areReports)(parameters);
      const isAlways = unit.from === undefined && unit.to === undefined;
      const lived = isAlways
        ? drafts
        : drafts.filter(({ period }) => period !== undefined && isLived(period, unit));
      const found: Instance[] = [];
      for (const series of seriesOf(rule, records, keys, tenure)) {
        const asked = askedIn(series, lived, setting);
        for (const draft of fulfil(asked, series.records, lateFiling, areReports))
          found.push(untouched.get(draft) ?? decided(draft, scope));
      }
      return found;
    },
  };
}

/** Whether a whole period lies within the life of a unit. */
function isLived({ from, to }: Period, unit: Unit): boolean {
  return (unit.from === undefined || from >= unit.from) && (unit.to === undefined || to <= unit.to);
}

/** A deadline within the period is the year's when it has passed, one after it when the period has. */
function decided(draft: Draft, scope: Scope): Instance {
  return decide(draft, earlier(draft.due, draft.period?.to ?? draft.due), scope);
}

/** The deadline of a period: its end, a day of the year, a day of its last month, or so far from its end. */
function compileDue(
  { due: rule, dueIn = {} }: RecurringDutyRule,
  parts: DutyParts,
): (period: Period, parameters: Parameters) => CivilDate {
  const { deadline } = parts.calendar;
  const usual = compileUsualDue(rule, parts);
  return (period, parameters) => {
    const { to } = period;
    const own = dueIn[String(Number(to.slice(5, 7)))];
    return own === undefined ? usual(period, parameters) : deadline(`${to.slice(0, 4)}-${own}`);
  };
}

function compileUsualDue(
  rule: RecurringDutyRule["due"],
  parts: DutyParts,
): (period: Period, parameters: Parameters) => CivilDate {
  const { deadline } = parts.calendar;
  if (rule === undefined) return ({ to }) => to;
  if (typeof rule === "string") return ({ from }) => deadline(`${from.slice(0, 4)}-${rule}`);
  if ("day" in rule) {
    const day = compileValue(rule.day);
    return ({ from, to }, parameters) => {
      const asked = day.of(parametersOn(parameters, from));
      const first = `${to.slice(0, 7)}-01`;
      const last = addDays(addMonths(first, 1), -1);
      return deadline(isKnown(asked) ? earlier(addDays(first, asked.valueOf() - 1), last) : last);
    };
  }
  const offset = compileOffset(rule, parts.calendar);
  return ({ from, to }, parameters) => offset.from(to, parametersOn(parameters, from));
}
