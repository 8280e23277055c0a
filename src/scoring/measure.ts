import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Exact } from "../exact/exact.js";
import type { DutySetting } from "../facts/duty.js";
import { compileFacts, factsOf } from "../facts/facts.js";
import type { GroupValues } from "../facts/group-values.js";
import type { Quantity, Reason } from "../facts/quantity.js";
import { rememberingLast } from "../facts/remembered.js";
import type { Claim } from "../facts/repeats.js";
import type { Scope } from "../facts/scope.js";
import type { UnitViews } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { Measure } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import type { Adjustments, Spent } from "./adjustments.js";
import type { ConditionTrace } from "./condition-traces.js";
import type { DutyResult } from "./duty-results.js";
import type { Line } from "./lines.js";
import { type MeasureNeeds, needsOf } from "./needs.js";
import { type CompiledProfile, compileProfile } from "./profile.js";
import type { Figure, MeasureProgress } from "./progress.js";
import { compileBeside, resultOf } from "./result.js";
import type { ToDo } from "./to-do.js";
import type { Undecided, Violation } from "./violations.js";

/** How one unit did on one measure. */
export interface MeasureResult {
  readonly id: string;
  readonly number: number;
  readonly title: Message;
  /** `scored`, or why no line could be scored: the measure is then left out of the total. */
  readonly state: "scored" | Reason;
  /** From 0 to the ceiling, at most two decimals: the sum of the lines and bonuses less the deductions. */
  readonly score?: number;
  readonly base?: number;
  /** True where a critical finding made the score 0. */
  readonly annulled?: boolean;
  readonly lines: readonly Line[];
  readonly bonuses?: Adjustments;
  readonly deductions?: Adjustments;
  /** Every instance of the duties behind the lines: which was met, which is missing. */
  readonly duties: readonly DutyResult[];
  readonly violations: readonly Violation[];
  /** Violations whose condition asks for what is not known. */
  readonly undecided: readonly Undecided[];
  readonly toDo: readonly ToDo[];
  /** How far the unit is, where the measure says what is planned and what was done. */
  readonly progress?: MeasureProgress;
  /** The numbers that a notification shows beside the score. */
  readonly figures?: readonly Figure[];
  /** How every condition came out, for the unit and for each record; only with `detail: "trees"`. */
  readonly conditions?: readonly ConditionTrace[];
}

/** What one measure of one unit is assessed with. */
export interface MeasureSetting extends DutySetting {
  /** What no measure is worth more than, of 100. */
  readonly ceiling: number;
  /** The share that a line earns that is not applicable; where absent its points move to the others. */
  readonly notApplicable: Exact | undefined;
  /** The facts for which earlier measures took points. */
  readonly spent: Spent;
  /** The findings of earlier measures. */
  readonly earlier: readonly Violation[];
  /** Whether to show how every condition came out. */
  readonly withTrees: boolean;
}

/** What became of one measure of one unit. */
export interface Assessed {
  readonly result: MeasureResult;
  readonly faults: readonly Fault[];
  /** The facts for which this measure took points. */
  readonly spent: readonly string[];
}

/** A measure made ready: one function from a unit's records to its result. */
export interface CompiledMeasure {
  readonly id: string;
  readonly number: number;
  /** The result and the faults met on the way; nothing where no profile is for this unit. */
  readonly assess: (views: UnitViews, setting: GivenSetting) => Assessed | undefined;
  /** What the records of a unit claim, by selection, where others may claim the same. */
  readonly claims: (views: UnitViews, setting: GivenSetting) => ReadonlyMap<string, readonly Claim[]>;
  /** The amounts of a unit on which figures of the group rest; nothing where no profile is for this unit. */
  readonly figures: (views: UnitViews, setting: GivenSetting) => ReadonlyMap<string, Quantity> | undefined;
  readonly needs: MeasureNeeds;
}

/** What one measure of one unit is assessed with, but for what the measure itself knows. */
export type GivenSetting = Omit<MeasureSetting, "parameters" | "repeated" | "groupValues"> & {
  readonly repeated: (measureId: string, selection: string) => ReadonlySet<string>;
  readonly groupValues: (measureId: string, amount: string) => GroupValues | undefined;
};

export function compileMeasure(
  measure: Measure,
  kinds: ReadonlyMap<string, CompiledKind>,
  calendar: WorkingCalendar,
  effectiveFrom: CivilDate,
): CompiledMeasure {
  const compiled = compileFacts(measure, kinds, calendar, effectiveFrom);
  const profiles = measure.profiles.map((rule, index) =>
    compileProfile(rule, index, measure, compiled, calendar),
  );
  const beside = compileBeside(measure, compiled);
  const needs = needsOf(measure, compiled);
  const profileFor = ({ kinds: own }: Unit): CompiledProfile | undefined =>
    profiles.find((one) => own.some((kind) => one.kinds.has(kind)));
  const scopeOf = rememberingLast((scope: Scope): Scope => ({ ...scope, effectiveFrom }));
  const settingFrom = (given: GivenSetting): MeasureSetting => ({
    ...given,
    scope: scopeOf(given.scope),
    parameters: compiled.parameters(given.unit.kinds),
    repeated: (selection) => given.repeated(measure.id, selection),
    groupValues: (amount) => given.groupValues(measure.id, amount),
  });

  return {
    id: measure.id,
    number: measure.number,
    needs,
    assess: (views, given) => {
      const profile = profileFor(given.unit);
      if (profile === undefined) return undefined;
      const setting = settingFrom(given);
      const facts = factsOf(compiled, views, setting);
      const { result, spent } = resultOf(measure, profile, beside, facts, setting);
      return { result, spent, faults: facts.faults() };
    },
    claims: (views, given) => {
      const { selections } = factsOf(compiled, views, settingFrom(given));
      return new Map(needs.claims.map(({ id, selection }) => [id, selections.claims(selection)]));
    },
    figures: (views, given) => {
      if (profileFor(given.unit) === undefined) return undefined;
      const facts = factsOf(compiled, views, settingFrom(given));
      return new Map(needs.groupAmounts.map((name) => [name, facts.quantity(name)]));
    },
  };
}
