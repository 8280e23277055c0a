import { type Exact, ZERO } from "../exact/exact.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";
import { firstReason, type Reason } from "../facts/quantity.js";
import type { Measure } from "../policy/measure-schema.js";
import type { Building } from "../shape/building.js";
import { adjust, type CompiledAdjustments } from "./adjustments.js";
import { dutyResults } from "./duty-results.js";
import { compileFigures } from "./figures.js";
import type { Line } from "./lines.js";
import type { Assessed, MeasureResult, MeasureSetting } from "./measure.js";
import { clamp } from "./points.js";
import type { CompiledProfile } from "./profile.js";
import type { Figure } from "./progress.js";
import { type CompiledProgress, compileProgress } from "./progress-of.js";
import { toDo } from "./to-do.js";
import { findViolations, type Violation } from "./violations.js";

/** What a measure shows beside its score. */
export interface Beside {
  readonly progress?: CompiledProgress;
  readonly figures?: (facts: Facts, kinds: readonly string[]) => readonly Figure[];
}

export function compileBeside({ progress, figures }: Measure, compiled: CompiledFacts): Beside {
  return {
    ...(progress === undefined ? {} : { progress: compileProgress(progress, compiled) }),
    ...(figures === undefined ? {} : { figures: compileFigures(figures) }),
  };
}

/** What became of one measure of one unit, from its facts. */
export function resultOf(
  { id, number, title }: Measure,
  profile: CompiledProfile,
  beside: Beside,
  facts: Facts,
  setting: MeasureSetting,
): Omit<Assessed, "faults"> {
  const { unit, scope, earlier, spent } = setting;
  const kind = unit.kinds.find((one) => profile.kinds.has(one)) ?? "";
  const basis = profile.kinds.get(kind) ?? "assumption";
  const lines = profile.lines.of(facts, basis, setting.notApplicable);
  const { violations, undecided } = findViolations(profile.violations, facts, {
    unitId: unit.id,
    unitName: unit.name,
    measureId: id,
    scope,
    parameters: setting.parameters,
  });
  const findings = profile.readsFindings ? [...earlier, ...violations] : NO_FINDINGS;
  const adjusted = (rule: CompiledAdjustments | undefined) =>
    rule === undefined ? undefined : adjust(rule, facts, findings, spent);
  const bonuses = adjusted(profile.bonuses);
  const deductions = adjusted(profile.deductions);

  const result: Building<MeasureResult> = { id, number, title };
  const base = baseOf(lines);
  result.state = base === undefined ? whyNoScore(lines) : "scored";
  if (base !== undefined) {
    const ceiling = profile.outOf.mul(setting.ceiling).div(100);
    const [given, taken] = [bonuses?.adjustments.points ?? 0, deductions?.adjustments.points ?? 0];
    const isAnnulled = violations.some(({ severity }) => severity === "critical");
    result.base = base.valueOf();
    result.score = isAnnulled ? 0 : clamp(base.add(given).sub(taken), ZERO, ceiling).valueOf();
    if (isAnnulled) result.annulled = true;
  }
  result.lines = lines;
  if (bonuses !== undefined) result.bonuses = bonuses.adjustments;
  if (deductions !== undefined) result.deductions = deductions.adjustments;
  result.duties = dutyResults(profile.duties, facts);
  result.violations = violations;
  result.undecided = undecided;
  result.toDo = toDo(profile.duties, facts, setting, id);
  if (beside.progress !== undefined) result.progress = beside.progress(facts, scope.end);
  if (beside.figures !== undefined) result.figures = beside.figures(facts, unit.kinds);
  if (setting.withTrees) result.conditions = profile.traces(facts);
  return { result: result as MeasureResult, spent: deductions?.spent ?? [] };
}

const NO_FINDINGS: readonly Violation[] = [];

/** What the lines earned that are worth something; nothing where none of these is scored. */
function baseOf(lines: readonly Line[]): Exact | undefined {
  let base: Exact | undefined;
  for (const { points, earned } of lines) {
    if (points > 0 && earned !== undefined) base = (base ?? ZERO).add(earned);
  }
  return base;
}

function whyNoScore(lines: readonly Line[]): Reason {
  const states = lines.flatMap(({ state }) => (state === "scored" ? [] : state));
  return firstReason(states) ?? "not-applicable";
}
