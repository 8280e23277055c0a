import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Exact, exactly } from "../exact/exact.js";
import type { CompiledDuty } from "../facts/duty.js";
import type { CompiledFacts } from "../facts/facts.js";
import type { AdjustmentsRule, Measure, ProfileRule } from "../policy/measure-schema.js";
import { type CompiledAdjustments, compileAdjustments } from "./adjustments.js";
import { type CompiledTraces, compileTraces } from "./condition-traces.js";
import { type CompiledLines, compileLines } from "./lines.js";
import { type CompiledViolation, compileViolations } from "./violations.js";

/** A profile made ready: how units of some kinds are scored on a measure. */
export interface CompiledProfile {
  /** The kinds of unit that it is for, each with its basis. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly lines: CompiledLines;
  readonly bonuses?: CompiledAdjustments;
  readonly deductions?: CompiledAdjustments;
  /** Whether bonuses or deductions rest on findings. */
  readonly readsFindings: boolean;
  readonly outOf: Exact;
  readonly traces: CompiledTraces;
  readonly violations: readonly CompiledViolation[];
  /** The duties that an indicator or a violation of the profile names. */
  readonly duties: readonly CompiledDuty[];
}

export function compileProfile(
  rule: ProfileRule,
  index: number,
  measure: Measure,
  compiled: CompiledFacts,
  calendar: WorkingCalendar,
): CompiledProfile {
  const { bonuses, deductions } = rule;
  const outOf = exactly(rule.outOf ?? 100);
  const lines = compileLines(rule.indicators, outOf, compiled);
  const violations = compileViolations(rule.violations, calendar);
  const named = new Set([
    ...dutiesBehind(lines.names, compiled),
    ...violations.flatMap(({ duties }) => duties.map(({ name }) => name)),
  ]);
  let traces: CompiledTraces | undefined;
  return {
    kinds: new Map(Object.entries(rule.for)),
    lines,
    violations,
    readsFindings: [bonuses, deductions].some(restsOnFindings),
    duties: [...compiled.duties.values()].filter(({ name }) => named.has(name)),
    outOf,
    // Few assessments ask for trees, so their conditions are made ready when the first does.
    traces: (facts) => {
      traces ??= compileTraces(measure, index);
      return traces(facts);
    },
    ...(bonuses === undefined ? {} : { bonuses: compileAdjustments(bonuses, false, compiled) }),
    ...(deductions === undefined ? {} : { deductions: compileAdjustments(deductions, true, compiled) }),
  };
}

function restsOnFindings(rule: AdjustmentsRule | undefined): boolean {
  return rule?.lines.some(({ each }) => Array.isArray(each)) ?? false;
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
