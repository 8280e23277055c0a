import type { CivilDate } from "../calendar/civil-date.js";
import { type Exact, exactly } from "../exact/exact.js";
import type { Measure } from "../policy/measure-schema.js";
import { entry } from "./group.js";
import type { Quantity } from "./quantity.js";
import { NumberSource, type Source } from "./value.js";

/** The parameters of a measure for one unit: the value in force on a day, or nothing where there is no such parameter. */
export type Parameters = (name: string, on: CivilDate) => Quantity | undefined;

/** The parameters of a measure, made ready for the units of some kinds. */
export type CompiledParameters = (unitKinds: readonly string[]) => Parameters;

/** A value that is for some kinds of unit goes before one that is for all. */
export function compileParameters(measure: Measure): CompiledParameters {
  const rules = Object.entries(measure.parameters).map(([name, { values }]) => {
    const newestFirst = values.toSorted((a, b) => (a.from < b.from ? 1 : -1));
    return [name, newestFirst.map((one) => ({ ...one, exact: exactly(one.value) }))] as const;
  });
  const byKinds = new Map<string, Parameters>();
  return (unitKinds) =>
    entry(byKinds, unitKinds.join("\n"), () => {
      const dated = new Map(rules.map(([name, values]) => [name, valuesFor(values, unitKinds)]));
      return (name, on) => {
        const values = dated.get(name);
        return values && inForce(values, on);
      };
    });
}

/** A value of a parameter, from the day on which it takes effect. */
interface Dated {
  readonly from: CivilDate;
  readonly for?: readonly string[] | undefined;
  readonly exact: Exact;
}

function valuesFor(values: readonly Dated[], unitKinds: readonly string[]): readonly Dated[] {
  const own = values.filter(({ for: kinds }) => kinds?.some((kind) => unitKinds.includes(kind)));
  return own.length > 0 ? own : values.filter(({ for: kinds }) => kinds === undefined);
}

/** The newest that is in force. A record may name any day: before its first day a parameter has its first value. */
function inForce(values: readonly Dated[], on: CivilDate): Quantity {
  for (const { from, exact } of values) if (from <= on) return exact;
  return values.at(-1)?.exact ?? "not-applicable";
}

/** Parameters alone, as they are on one day: what offsets and shares of duties may use. */
export function parametersOn(parameters: Parameters, on: CivilDate): Source {
  return new ParametersOn(parameters, on);
}

class ParametersOn extends NumberSource {
  constructor(
    private readonly parameters: Parameters,
    private readonly on: CivilDate,
  ) {
    super();
  }

  override quantity(name: string): Quantity {
    return this.parameters(name, this.on) ?? "not-applicable";
  }
}
