import { exactly } from "../facts/quantity.js";
import type { Scope } from "../facts/scope.js";
import { recordsByUnit, type UnitRecords } from "../facts/views.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import { digest } from "../policy/digest.js";
import type { Policy } from "../policy/policy-schema.js";
import type { Collected } from "../records/collected.js";
import { compileKind } from "../records/compile-kind.js";
import type { Dataset, Exemption, Unit } from "../records/dataset.js";
import { exemptionWarnings, expiredExemptions } from "../records/exemptions.js";
import { intake } from "../records/intake.js";
import { unitIn } from "../records/unit-changes.js";
import {
  type Assessed,
  type CompiledMeasure,
  compileMeasure,
  type MeasureSetting,
} from "../scoring/measure.js";
import { aimlessExemptions } from "./aimless-exemptions.js";
import type { Assessment } from "./assessment.js";
import { byCalendar } from "./by-calendar.js";
import { trimmed } from "./detail.js";
import { type AssessOptions, checkOptions } from "./options.js";
import { standing } from "./standing.js";
import { type UnitResult, weigh } from "./unit.js";
import { unknownYears } from "./unknown-years.js";

/** A policy made ready for assessing. Holds closures: compile once, assess often. */
export interface Assessor {
  readonly policy: Policy;
  /** The same as the library's `assess`, with this policy; takes records of any kinds the policy has. */
  readonly assess: (dataset: Dataset<object>, options: AssessOptions) => Assessment;
}

/**
 * Makes a policy ready for assessing. The policy comes from `parsePolicy`, which holds it to its checks, or is
 * `nineteenMeasures`; one that was put together by hand and does not hold throws an `Error` saying what is missing.
 *
 * @example
 * import { compilePolicy, nineteenMeasures } from "nineteen-measures";
 * const assessor = compilePolicy(nineteenMeasures);
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * assessor.assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" }).status; // => "partial"
 */
export function compilePolicy(policy: Policy): Assessor {
  const missing = ["policy", "sources", "calendar", "kinds", "measures"].filter(
    (part) => !(part in Object(policy)),
  );
  if (missing.length > 0)
    throw new Error(`The policy lacks: ${missing.join(", ")}. Make it with parsePolicy.`);
  const kinds = new Map(policy.kinds.map((kind) => [kind.kind, compileKind(kind)]));
  const effectiveFrom = policy.policy.effectiveFrom.value;
  const ready = byCalendar(policy.calendar, policy.policy.deadlineMove.value, (calendar) => ({
    calendar,
    measures: policy.measures.map((measure) => compileMeasure(measure, kinds, calendar, effectiveFrom)),
  }));
  const loaded = new Set(policy.measures.map(({ id }) => id));
  const notLoaded = policy.policy.measures.map(({ id }) => id).filter((id) => !loaded.has(id));
  /** What is for measures without a rule file cannot cover anything yet. */
  const isForLoaded = ({ measures: own }: Exemption): boolean => own?.some((one) => loaded.has(one)) ?? true;
  const kindsRead = [
    ...new Set(
      policy.measures.flatMap(({ select }) => Object.values(select).flatMap(({ kind }) => kind ?? [])),
    ),
  ];
  const { id, version, title, ceiling, mergedMonths, notApplicable, singleJeopardy } = policy.policy;
  const applied = { id, version, digest: digest(policy), title };
  const known = {
    kinds,
    unitKinds: policy.policy.unitKinds.map((kind) => kind.id),
    measures: policy.policy.measures.map((measure) => measure.id),
    calendarYears: policy.calendar.years,
    auditRequired: policy.policy.audit.required.value,
  };

  /** Everything about one unit, from its own records alone. */
  const assessUnit = (
    measures: readonly CompiledMeasure[],
    unit: Unit,
    records: UnitRecords,
    collected: Collected,
    exemptions: readonly Exemption[],
    scope: Scope,
    withTrees: boolean,
  ): { readonly unit: UnitResult; readonly faults: readonly Fault[] } => {
    const isCollected: MeasureSetting["isCollected"] = (kind, from, to) => collected(kind, unit.id, from, to);
    const common = {
      unit,
      scope,
      withTrees,
      isCollected,
      mergedMonths: mergedMonths.value,
      ceiling: ceiling.value,
      ...(notApplicable.value === "redistribute" ? {} : { notApplicable: exactly(notApplicable.value) }),
    };
    const assessed: Assessed[] = [];
    const spent = new Set<string>();
    // In order of number: the first measure that takes points for a fact is the only one.
    for (const measure of measures) {
      const own = exemptions.filter((one) => isFor(one, measure.id, scope));
      const done = measure.assess(records, { ...common, exemptions: own, spent });
      if (done === undefined) continue;
      assessed.push(done);
      if (singleJeopardy.value) for (const fact of done.spent) spent.add(fact);
    }
    const results = assessed.map(({ result }) => result);
    return { unit: weigh(unit, results, policy.policy), faults: assessed.flatMap(({ faults }) => faults) };
  };

  const assess = (dataset: Dataset<object>, options: AssessOptions): Assessment => {
    const { scope, detail, strict } = checkOptions(options, effectiveFrom);
    const taken = intake(dataset, known);
    if (strict && taken.report.faults.length > 0) throw new FaultError(taken.report.faults);

    const { calendar, measures } = ready(taken.calendar);
    const records = recordsByUnit(taken.records, kinds);
    const assessed = taken.units.map((given) => {
      const unit = unitIn(given, scope);
      const exemptions = taken.exemptions.filter(({ unitId }) => unitId === unit.id);
      return assessUnit(
        measures,
        unit,
        records.get(unit.id) ?? new Map(),
        taken.collected,
        exemptions,
        scope,
        detail === "trees",
      );
    });
    const units = standing(
      assessed.map(({ unit }) => unit),
      policy.policy,
    );
    const warnings = [
      ...unknownYears(units, scope.asOf, calendar),
      ...exemptionWarnings(taken.exemptions),
      ...expiredExemptions(taken.exemptions, effectiveFrom),
      ...aimlessExemptions(taken.exemptions.filter(isForLoaded), units, records, scope),
      ...assessed.flatMap(({ faults }) => faults),
      ...units
        .filter(({ measures: own, notLoaded: missing }) => own.length + missing.length === 0)
        .map(notAssessed),
    ];
    return {
      status: notLoaded.length > 0 ? "partial" : "complete",
      notLoaded,
      intake: taken.report,
      notCollected: kindsRead.filter((kind) => !taken.collectedKinds.has(kind)),
      warnings,
      policy: applied,
      period: scope.period.id,
      from: scope.yearStart,
      end: scope.end,
      asOf: scope.asOf,
      knownAt: scope.knownAt,
      detail,
      units: units.map((unit) => trimmed(unit, detail)),
      violations: units.flatMap((unit) => unit.measures.flatMap(({ violations }) => violations)),
      toDo: units.flatMap((unit) => unit.measures.flatMap(({ toDo }) => toDo)),
    };
  };
  return { policy, assess };
}

/** Whether an exemption is for a measure and was approved by the day up to which filings count. */
function isFor({ measures, approvedOn }: Exemption, measureId: string, scope: Scope): boolean {
  return approvedOn <= scope.knownAt && (measures === undefined || measures.includes(measureId));
}

function notAssessed({ id }: UnitResult): Fault {
  return fault("UNIT_NOT_ASSESSED", `units.${id}`);
}
