import { parsePeriod } from "../calendar/period.js";
import { type Scope, scopeOf, scoredDays } from "../facts/scope.js";
import { unitViews } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { Writable } from "../shape/building.js";
import { aimlessExemptions } from "./aimless-exemptions.js";
import type { GroupFigures } from "./group-figures.js";
import { addLabels, inOrder, type Labels } from "./labels.js";
import { assessMeasures } from "./measures-of-unit.js";
import { readingCity } from "./open-unit.js";
import type { PartialAssessment } from "./partial.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { type UnitResult, weigh } from "./unit.js";
import { scopeSetting } from "./unit-setting.js";
import { unknownYears } from "./unknown-years.js";

/** Units that are assessed on every measure; they have no rank yet. */
export interface Finished {
  /** In the order of the dataset. */
  readonly units: readonly UnitResult[];
  /** What the records are called that the results are about, by the ids of their first versions; none with totals alone. */
  readonly labels: Labels;
  /** What was assessed all the same but deserves a look. */
  readonly warnings: readonly Fault[];
}

/** Assesses what stayed open, now that the figures of the groups are known, and weighs each unit's measures. */
export function finishOf(
  partial: PartialAssessment,
  groups: GroupFigures,
  ready: Ready,
  made: ReadyMeasures,
): Finished {
  const { policy } = ready;
  const period = parsePeriod(partial.period);
  if (period === undefined) throw new Error("The partial assessment has no period.");
  const scope = ready.sameScope(scopeOf(period, partial.asOf, partial.knownAt, policy.policy));
  const assessing = {
    made,
    common: scopeSetting(ready, made, scope),
    singleJeopardy: policy.policy.singleJeopardy.value,
    withTrees: partial.detail === "trees",
  };
  const cityOf = readingCity();
  const isWanted = (id: string): boolean => made.open.has(id);
  const called = new Map<string, string>();
  const assessed = partial.units.map(({ unit, group, done, open, said, labels }) => {
    const views = unitViews(new Map(open.records), scope);
    const own = { unit, views, exemptions: open.exemptions, city: cityOf(open) };
    const all = assessMeasures(own, assessing, {
      isWanted,
      before: done,
      group,
      groups: ready.groupsOf(groups),
    });
    const results = all.map(({ result }) => result);
    addLabels(called, labels, results);
    const exemptions = exemptionsIn(unit, open.exemptions, scope);
    const weighed: Writable<UnitResult> = weigh(unit, results, policy.policy, scope.end, said);
    if (exemptions.length > 0) weighed.exemptions = exemptions;
    return { unit: weighed, faults: all.flatMap(({ faults }) => faults) };
  });
  const units = assessed.map(({ unit }) => unit);
  return {
    units,
    labels: inOrder(called),
    warnings: [
      ...unknownYears(units, scope.asOf, made.calendar),
      ...aimlessExemptions(partial.units, units, new Set(policy.measures.map(({ id }) => id))),
      ...assessed.flatMap(({ faults }) => faults),
      ...units
        .filter(({ measures: own, notLoaded: missing }) => own.length + missing.length === 0)
        .map(({ id }) => fault("UNIT_NOT_ASSESSED", `units.${id}`)),
    ],
  };
}

/** The exemptions of the days that are scored, as far as they were approved by then. */
function exemptionsIn(unit: Unit, all: readonly Exemption[], scope: Scope): readonly Exemption[] {
  const { first, last } = scoredDays(unit, scope);
  return all.filter(({ from, to, approvedOn }) => from <= last && to >= first && approvedOn <= scope.knownAt);
}
