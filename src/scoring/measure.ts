import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Exact, exactly, ZERO } from "../exact/exact.js";
import type { DutySetting } from "../facts/duty.js";
import { type CompiledFacts, compileFacts, type Facts, factsOf } from "../facts/facts.js";
import { firstReason, type Quantity, type Reason } from "../facts/quantity.js";
import { rememberingLast } from "../facts/remembered.js";
import type { Claim } from "../facts/repeats.js";
import type { Scope } from "../facts/scope.js";
import type { UnitViews } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { Measure } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import {
  type Adjustments,
  adjust,
  type CompiledAdjustments,
  compileAdjustments,
  type Spent,
} from "./adjustments.js";
import { type CompiledTraces, type ConditionTrace, compileTraces } from "./condition-traces.js";
import { type DutyResult, dutyResults } from "./duty-results.js";
import { compileFigures } from "./figures.js";
import { type CompiledIndicator, compileIndicator, type Line, scoreLines } from "./lines.js";
import { type MeasureNeeds, needsOf } from "./needs.js";
import { clamp, sum } from "./points.js";
import type { Figure, MeasureProgress } from "./progress.js";
import { type CompiledProgress, compileProgress } from "./progress-of.js";
import { type ToDo, toDo } from "./to-do.js";
import {
  type CompiledViolation,
  compileViolations,
  findViolations,
  type Undecided,
  type Violation,
} from "./violations.js";

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

interface CompiledProfile {
  /** The kinds of unit that it is for, each with its basis. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly indicators: readonly CompiledIndicator[];
  readonly bonuses?: CompiledAdjustments;
  readonly deductions?: CompiledAdjustments;
  readonly outOf: Exact;
  readonly traces: CompiledTraces;
  readonly violations: readonly CompiledViolation[];
  /** The duties that an indicator or a violation of the profile names. */
  readonly duties: readonly string[];
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
  readonly groupValues: (measureId: string, amount: string) => readonly Exact[] | undefined;
};

export function compileMeasure(
  measure: Measure,
  kinds: ReadonlyMap<string, CompiledKind>,
  calendar: WorkingCalendar,
  effectiveFrom: CivilDate,
): CompiledMeasure {
  const compiled = compileFacts(measure, kinds, calendar, effectiveFrom);
  const profiles = measure.profiles.map((rule, index): CompiledProfile => {
    let traces: CompiledTraces | undefined;
    const indicators = rule.indicators.map(compileIndicator);
    const violations = compileViolations(rule.violations, calendar);
    const named = [
      ...indicators.flatMap(({ score }) => dutiesBehind(score.names, compiled)),
      ...violations.flatMap(({ duties }) => duties.map(({ name }) => name)),
    ];
    return {
      kinds: new Map(Object.entries(rule.for)),
      indicators,
      violations,
      duties: Object.keys(measure.duties).filter((duty) => named.includes(duty)),
      outOf: exactly(rule.outOf ?? 100),
      // Few assessments ask for trees, so their conditions are made ready when the first does.
      traces: (facts) => {
        traces ??= compileTraces(measure, index);
        return traces(facts);
      },
      ...(rule.bonuses === undefined ? {} : { bonuses: compileAdjustments(rule.bonuses, false) }),
      ...(rule.deductions === undefined ? {} : { deductions: compileAdjustments(rule.deductions, true) }),
    };
  });

  const beside = compileBeside(measure);
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
      return { ...resultOf(measure, compiled, profile, beside, facts, setting), faults: facts.faults() };
    },
    claims: (views, given) => {
      const { selections } = factsOf(compiled, views, settingFrom(given));
      return new Map(needs.claims.map((name) => [name, selections.claims(name)]));
    },
    figures: (views, given) => {
      if (profileFor(given.unit) === undefined) return undefined;
      const facts = factsOf(compiled, views, settingFrom(given));
      return new Map(needs.groupAmounts.map((name) => [name, facts.quantity(name)]));
    },
  };
}

/** What a measure shows beside its score. */
interface Beside {
  readonly progress?: CompiledProgress;
  readonly figures?: (facts: Facts, kinds: readonly string[]) => readonly Figure[];
}

function compileBeside({ progress, figures }: Measure): Beside {
  return {
    ...(progress === undefined ? {} : { progress: compileProgress(progress) }),
    ...(figures === undefined ? {} : { figures: compileFigures(figures) }),
  };
}

/** The duties whose facts some names stand for, also through amounts. */
function dutiesBehind(names: readonly string[], compiled: CompiledFacts): readonly string[] {
  return names.flatMap((name) => {
    const amount = compiled.amounts.get(name);
    if (amount !== undefined) {
      const names = "value" in amount ? amount.value.names : "group" in amount ? [amount.of] : [];
      return dutiesBehind(names, compiled);
    }
    return name.slice(0, Math.max(name.lastIndexOf("."), 0));
  });
}

function resultOf(
  measure: Measure,
  compiled: CompiledFacts,
  profile: CompiledProfile,
  beside: Beside,
  facts: Facts,
  setting: MeasureSetting,
): Omit<Assessed, "faults"> {
  const kind = setting.unit.kinds.find((one) => profile.kinds.has(one)) ?? "";
  const basis = profile.kinds.get(kind) ?? "assumption";
  const lines = scoreLines(profile.indicators, facts, profile.outOf, basis, setting.notApplicable);
  const { violations, undecided } = findViolations(profile.violations, facts, {
    unitId: setting.unit.id,
    unitName: setting.unit.name,
    measureId: measure.id,
    scope: setting.scope,
    parameters: setting.parameters,
  });
  const adjusted = (rule: CompiledAdjustments | undefined) =>
    rule === undefined ? undefined : adjust(rule, facts, [...setting.earlier, ...violations], setting.spent);
  const bonuses = adjusted(profile.bonuses);
  const deductions = adjusted(profile.deductions);
  const ceiling = profile.outOf.mul(setting.ceiling).div(100);
  const duties = profile.duties.flatMap((name) => compiled.duties.get(name) ?? []);
  const result: MeasureResult = {
    id: measure.id,
    number: measure.number,
    title: measure.title,
    ...scoreOf(lines, bonuses?.adjustments, deductions?.adjustments, violations, ceiling),
    lines,
    ...(bonuses === undefined ? {} : { bonuses: bonuses.adjustments }),
    ...(deductions === undefined ? {} : { deductions: deductions.adjustments }),
    duties: dutyResults(duties, facts),
    violations,
    undecided,
    toDo: toDo(duties, facts, setting, measure.id),
    ...(beside.progress === undefined ? {} : { progress: beside.progress(facts, setting.scope.end) }),
    ...(beside.figures === undefined ? {} : { figures: beside.figures(facts, setting.unit.kinds) }),
    ...(setting.withTrees ? { conditions: profile.traces(facts) } : {}),
  };
  return { result, spent: deductions?.spent ?? [] };
}

function scoreOf(
  lines: readonly Line[],
  bonuses: Adjustments | undefined,
  deductions: Adjustments | undefined,
  violations: readonly Violation[],
  ceiling: Exact,
): Pick<MeasureResult, "state" | "base" | "score" | "annulled"> {
  const scored = lines.filter(({ state, points }) => state === "scored" && points > 0);
  if (scored.length === 0) {
    const states = lines.map(({ state }) => state).filter((state): state is Reason => state !== "scored");
    return { state: firstReason(states) ?? "not-applicable" };
  }
  const base = sum(scored.map(({ earned }) => exactly(earned ?? 0)));
  const after = clamp(base.add(bonuses?.points ?? 0).sub(deductions?.points ?? 0), ZERO, ceiling);
  const annulled = violations.some(({ severity }) => severity === "critical");
  return {
    state: "scored",
    base: base.valueOf(),
    score: annulled ? 0 : after.valueOf(),
    ...(annulled ? { annulled } : {}),
  };
}
