import { addDays, addMonths, type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { type Period, periodsBetween } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import { type CompiledDuty, covers, coversWhole, type DutyParts, type DutySetting } from "./duty.js";
import { groupBy } from "./group.js";
import { type Draft, decide } from "./instance.js";
import { compileLate } from "./lateness.js";
import { compileOffset, type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import { fulfil } from "./series.js";
import { compileValue } from "./value.js";
import type { RecordView } from "./views.js";

/** One row of instances: the one of the duty, or one for each key that it is asked for. */
interface Series {
  readonly subject?: string;
  /** The days in which the duty exists for the key. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly records: readonly RecordView[];
}

/** A duty that recurs: one instance for every whole period of the policy's and the unit's life, and for every key. */
export function recurring(name: string, rule: RecurringDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const dueOf = compileDue(rule.due, parts);
  const times = compileValue(rule.times ?? 1);

  const draftOf = (period: Period, { subject }: Series, setting: DutySetting): Draft => {
    const { parameters } = setting;
    const due = dueOf(period, parameters);
    const needed = times.of(parametersOn(parameters, period.from));
    const exemption = setting.exemptions.find((one) => covers(one, due) || coversWhole(one, period));
    return {
      duty: name,
      ...(subject === undefined ? {} : { subject }),
      period,
      due,
      ...late(due, period.from, parameters),
      times: isKnown(needed) ? needed.valueOf() : 1,
      entries: [],
      ...(exemption === undefined ? {} : { exemption: exemption.id }),
    };
  };
  return {
    name,
    title: rule.title,
    selection: rule.by,
    ...(typeof rule.per === "string" ? { per: rule.per } : {}),
    instances: (records, setting, keys) => {
      const { unit, scope } = setting;
      const first = later(parts.effectiveFrom, unit.from ?? parts.effectiveFrom);
      // The period that begins tomorrow is the next thing to do, so it is listed already.
      const periods = periodsBetween(rule.every, first, addDays(scope.asOf, 1));
      const lived = periods.filter(({ to }) => unit.to === undefined || to <= unit.to);
      return seriesOf(rule, records, keys).flatMap((series) => {
        const { from = "", to = END_OF_TIME } = series;
        const inForce = lived.filter((period) => from <= period.to && period.from <= to);
        const drafts = inForce.map((period) => draftOf(period, series, setting));
        // A deadline within the period is the year's when it has passed, one after it when the period has.
        return fulfil(drafts, series.records).map((draft) =>
          decide(draft, earlier(draft.due, draft.period?.to ?? draft.due), scope),
        );
      });
    },
  };
}

const END_OF_TIME = "9999-12-31";

function seriesOf(
  { per, match }: RecurringDutyRule,
  records: readonly RecordView[],
  keys: readonly RecordView[],
): readonly Series[] {
  if (per === undefined || match === undefined) return [{ records }];
  const byKey = groupBy(records, ({ data }) => data[match]);
  if (typeof per !== "string") return per.map((subject) => ({ subject, records: byKey.get(subject) ?? [] }));
  return keys.map(({ subject, on, data }) => ({
    subject,
    from: typeof data.from === "string" ? data.from : on,
    ...(typeof data.to === "string" ? { to: data.to } : {}),
    records: byKey.get(subject) ?? [],
  }));
}

/** The deadline of a period: its end, a day of the year, a day of its last month, or so far from its end. */
function compileDue(
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
