import { addDays, addMonths, type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import { type CompiledDuty, covers, coversWhole, type DutyParts, type DutySetting } from "./duty.js";
import { fulfil } from "./fulfil.js";
import { type Draft, decide, VACANCY } from "./instance.js";
import { compileLate } from "./lateness.js";
import { compileOffset, type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import { isInForce, isVacant, type Series, seriesOf } from "./series.js";
import { compileValue } from "./value.js";

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life, and for every key. */
export function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const dueOf = compileDue(rule, parts);
  const times = compileValue(rule.times ?? 1);

  const draftOf = (period: Period, series: Series, setting: DutySetting): Draft => {
    const { parameters, exemptions, vacancyDays } = setting;
    const { subject } = series;
    const due = dueOf(period, parameters);
    const needed = times.of(parametersOn(parameters, period.from));
    const exemption =
      exemptions.find((one) => covers(one, due) || coversWhole(one, period))?.id ??
      (isVacant(series, period, vacancyDays) ? VACANCY : undefined);
    return {
      duty: name,
      ...(subject === undefined ? {} : { subject }),
      period,
      due,
      ...late(due, period.from, parameters),
      times: isKnown(needed) ? needed.valueOf() : 1,
      entries: [],
      ...(exemption === undefined ? {} : { exemption }),
    };
  };
  return {
    name,
    title: rule.title,
    selection: rule.by,
    ...(typeof rule.per === "string" ? { per: rule.per } : {}),
    ...(Array.isArray(rule.per) && rule.match !== undefined ? { textField: rule.match } : {}),
    instances: (records, setting, { keys, tenure, areReports }) => {
      const { unit, scope, lateFiling } = setting;
      const first = later(parts.effectiveFrom, unit.from ?? parts.effectiveFrom);
      // The period that begins tomorrow is the next thing to do, so it is listed already.
      const periods = periodsBetween(rule.every, first, addDays(scope.asOf, 1));
      const lived = periods.filter(({ to }) => unit.to === undefined || to <= unit.to);
      return seriesOf(rule, records, keys, tenure).flatMap((series) => {
        const drafts = lived
          .map((period) => draftOf(period, series, setting))
          .filter(({ period, due }) => isInForce(series, period, due));
        // A deadline within the period is the year's when it has passed, one after it when the period has.
        return fulfil(drafts, series.records, lateFiling, areReports).map((draft) =>
          decide(draft, earlier(draft.due, draft.period?.to ?? draft.due), scope),
        );
      });
    },
  };
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
