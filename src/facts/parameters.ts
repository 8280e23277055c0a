import type { CivilDate } from "../calendar/civil-date.js";
import { applyOffset, type Offset } from "../calendar/offset.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { exactly } from "../exact/exact.js";
import type { Measure, OffsetRule } from "../policy/measure-schema.js";
import { isKnown, type Quantity } from "./quantity.js";
import { type CompiledValue, compileValue, type Source, sourceOf } from "./value.js";

/** The parameters of a measure for one unit: the value in force on a day, or nothing where there is no such parameter. */
export type Parameters = (name: string, on: CivilDate) => Quantity | undefined;

/** The parameters of a measure, made ready for the units of some kinds. */
export type CompiledParameters = (unitKinds: readonly string[]) => Parameters;

/** A value that is for some kinds of unit goes before one that is for all. */
export function compileParameters(measure: Measure): CompiledParameters {
  const dated = new Map(
    Object.entries(measure.parameters).map(([name, { values }]) => [
      name,
      values
        .map(({ from, value, for: kinds }) => ({ from, kinds, value: exactly(value) }))
        .toSorted((a, b) => (a.from < b.from ? 1 : -1)),
    ]),
  );
  return (unitKinds) => (name, on) => {
    const values = dated.get(name);
    if (values === undefined) return undefined;
    const own = values.filter(({ kinds }) => kinds?.some((kind) => unitKinds.includes(kind)));
    const theirs = own.length > 0 ? own : values.filter(({ kinds }) => kinds === undefined);
    // A record may name any day: before its first day a parameter has its first value.
    return (theirs.find(({ from }) => from <= on) ?? theirs.at(-1))?.value ?? "not-applicable";
  };
}

/** Parameters alone, as they are on one day: what offsets and shares of duties may use. */
export function parametersOn(parameters: Parameters, on: CivilDate): Source {
  return sourceOf((name) => parameters(name, on) ?? "not-applicable");
}

/** An offset made ready: the day that lies so far from another, with the parameters of the base day. */
export interface CompiledOffset {
  readonly from: (date: CivilDate, parameters: Source) => CivilDate;
}

export function compileOffset(rule: OffsetRule, calendar: WorkingCalendar): CompiledOffset {
  if ("toEndOf" in rule) return { from: (date) => applyOffset(date, rule, calendar) };
  const unit = "days" in rule ? "days" : "workingDays" in rule ? "workingDays" : "months";
  const value: CompiledValue = compileValue(
    "days" in rule ? rule.days : "workingDays" in rule ? rule.workingDays : rule.months,
  );
  return {
    from: (date, parameters) => {
      const quantity = value.of(parameters);
      if (!isKnown(quantity)) throw new Error(`The number of ${unit} of an offset is not known on ${date}.`);
      return applyOffset(date, { [unit]: quantity.valueOf() } as unknown as Offset, calendar);
    },
  };
}
