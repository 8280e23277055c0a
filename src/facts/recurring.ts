import { addDays, addMonths, type CivilDate, earlier } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import type { Exemption, Unit } from "../records/dataset.js";
import {
  type Asked,
  type CompiledDuty,
  covers,
  coversWhole,
  type DutyParts,
  type DutySetting,
} from "./duty.js";
import { closableUntil, fulfil, type OpenDraft } from "./fulfil.js";
import { entry } from "./group.js";
import { type About, type Draft, decide, type Instance, type Term, termIn, VACANCY } from "./instance.js";
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
  /** Period by period. */
  readonly all: readonly Term[];
  /** What becomes of these in a row of a unit itself or for a listed text, where nobody does anything. */
  readonly untouched: (about: About) => ReadonlyMap<Term, Untouched>;
}

/** An instance for which there is no record, whether these were collected or not. */
interface Untouched {
  readonly collected: Instance;
  readonly uncollected: Instance;
}

const NONE: readonly never[] = [];

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life, and for every key. */
export function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const dueOf = compileDue(rule, parts);
  const times = compileValue(rule.times ?? 1);

  const termOf = (period: Period, parameters: Parameters, scope: Scope): Term => {
    const due = dueOf(period, parameters);
    const needed = times.of(parametersOn(parameters, period.from));
    const count = isKnown(needed) ? needed.valueOf() : 1;
    return termIn(scope, name, period, due, late(due, period.from, parameters), count);
  };
  const termsFor = (scope: Scope, parameters: Parameters, areReports: boolean): Terms => {
    // The period that begins tomorrow is the next thing to do, so it is listed already.
    const periods = periodsBetween(rule.every, parts.effectiveFrom, addDays(scope.asOf, 1));
    const all = periods.map((period) => termOf(period, parameters, scope));
    const untouched = (term: Term, about: About): Untouched => {
      const draft: Draft = { term, exemption: undefined, entries: NONE };
      const until = areReports ? undefined : closableUntil(term, NONE);
      const decided = (isCollected: boolean) => decide(draft, about, until, () => isCollected);
      return { collected: decided(true), uncollected: decided(false) };
    };
    const rows = new Map<string | undefined, ReadonlyMap<Term, Untouched>>();
    return {
      all,
      untouched: (about) =>
        entry(rows, about.subject, () => new Map(all.map((term) => [term, untouched(term, about)]))),
    };
  };
  const termsOn = rememberingLast((scope: Scope, areReports: boolean) => {
    const known = new Map<Parameters, Terms>();
    return (parameters: Parameters): Terms =>
      entry(known, parameters, () => termsFor(scope, parameters, areReports));
  });
  return {
    name,
    title: rule.title,
    selection: rule.by,
    ...(typeof rule.per === "string" ? { per: rule.per } : {}),
    ...(Array.isArray(rule.per) && rule.match !== undefined ? { textField: rule.match } : {}),
    instances: (records, setting, asked) => {
      const { all, untouched } = termsOn(setting.scope, asked.areReports)(setting.parameters);
      const terms = livedIn(setting.unit, all);
      const found: Instance[] = [];
      const rows = seriesOf(rule, records, asked);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as Series;
        if (isUntouched(row, setting)) addUntouched(found, terms, untouched(row), asked);
        else addDecided(found, terms, row, setting, asked);
      }
      return found;
    },
  };
}

/** The terms whose whole period lies within the life of a unit. */
function livedIn({ from, to }: Unit, terms: readonly Term[]): readonly Term[] {
  if (from === undefined && to === undefined) return terms;
  return terms.filter(
    ({ period }) =>
      period !== undefined &&
      (from === undefined || from <= period.from) &&
      (to === undefined || period.to <= to),
  );
}

/** Whether a row is the same for all units, but for what was collected: none has the tenures of another's posts. */
function isUntouched({ records, spans }: Series, { exemptions }: DutySetting): boolean {
  return records.length === 0 && spans === undefined && exemptions.length === 0;
}

function addUntouched(
  found: Instance[],
  terms: readonly Term[],
  row: ReadonlyMap<Term, Untouched>,
  { isCollected }: Asked,
): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const { collected, uncollected } = row.get(term) as Untouched;
    const isSame = collected.state !== "missed" || isCollected(term.period?.from ?? term.due, term.due);
    found.push(isSame ? collected : uncollected);
  }
}

function addDecided(
  found: Instance[],
  terms: readonly Term[],
  row: Series,
  setting: DutySetting,
  { areReports, isCollected }: Asked,
): void {
  const drafts = draftsOf(row, terms, setting);
  fulfil(drafts, row.records, setting.lateFiling, areReports);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const isOpen = !areReports && draft.entries.length < draft.term.times;
    const until = isOpen ? closableUntil(draft.term, drafts) : undefined;
    found.push(decide(draft, row, until, isCollected));
  }
}

/** What is asked in one row: the periods of the unit's life in which it is in force, and what exempts it from some. */
function draftsOf(
  series: Series,
  terms: readonly Term[],
  { exemptions, vacancyDays }: DutySetting,
): readonly OpenDraft[] {
  const drafts: OpenDraft[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const { period, due } = term;
    if (period === undefined || !isInForce(series, period, due)) continue;
    const exemption =
      exemptionFrom(exemptions, period, due) ?? (isVacant(series, period, vacancyDays) ? VACANCY : undefined);
    drafts.push({ term, exemption, entries: [] });
  }
  return drafts;
}

/** The first exemption that covers a deadline or the whole period. */
function exemptionFrom(exemptions: readonly Exemption[], period: Period, due: CivilDate): string | undefined {
  if (exemptions.length === 0) return undefined;
  return exemptions.find((one) => covers(one, due) || coversWhole(one, period))?.id;
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
