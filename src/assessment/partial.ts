import type { CivilDate } from "../calendar/civil-date.js";
import type { CalendarData } from "../calendar/working-days.js";
import { groupBy } from "../facts/group.js";
import type { Scope } from "../facts/scope.js";
import { type UnitRecords, unitViews } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Exemption, Unit } from "../records/dataset.js";
import { exemptionWarnings, expiredExemptions } from "../records/exemptions.js";
import type { IntakeReport } from "../records/intake.js";
import type { SeenDataset } from "../records/seen.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitIn } from "../records/unit-changes.js";
import type { Assessed } from "../scoring/measure.js";
import type { City } from "./city.js";
import { type GroupFigures, gatheringGroups } from "./group-figures.js";
import { type Labels, unitLabels } from "./labels.js";
import { type Assessing, assessMeasures } from "./measures-of-unit.js";
import { collectedFrom, kept, type OpenUnit, openUnit, readingCity } from "./open-unit.js";
import type { Detail } from "./options.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { recordWarnings } from "./record-warnings.js";
import { type SaidOfUnit, saidOfUnit } from "./said-of-unit.js";

import { figuresOf } from "./unit-figures.js";
import { afterHandovers } from "./unit-records.js";
import { scopeSetting } from "./unit-setting.js";
import { unitWeights } from "./unit-weights.js";

/**
 * The units of a city, or of a part of it, assessed as far as that is possible without the figures of the groups. Plain
 * data: it can be written down, sent elsewhere and finished there.
 */
export interface PartialAssessment extends GroupFigures {
  readonly period: string;
  readonly asOf: CivilDate;
  readonly knownAt: CivilDate;
  readonly detail: Detail;
  readonly intake: IntakeReport;
  readonly units: readonly PartialUnit[];
  readonly warnings: readonly Fault[];
  /** The kinds of record that there are in the city, or that the dataset says it collected. */
  readonly collectedKinds: readonly string[];
  /** The years that the dataset adds to the policy's calendar. */
  readonly calendar?: CalendarData;
}

/** One unit before the figures of its group are known. */
export interface PartialUnit {
  readonly unit: Unit;
  readonly group?: string;
  /** The measures that rest on no figure of a group. */
  readonly done: readonly Assessed[];
  /** What the others are assessed from. */
  readonly open: OpenUnit;
  /** What was decided about it and said of it beside its measures. */
  readonly said: SaidOfUnit;
  /** What the records are called that its results are about, or may be about once the figures of its group are known. */
  readonly labels: Labels;
  /** Exemptions while which nothing happened: idle unless something was due. */
  readonly quiet: readonly string[];
}

const NO_RECORDS: UnitRecords = new Map();
const NO_EXEMPTIONS: readonly Exemption[] = [];
const NO_OBJECTIONS: readonly StoredRecord[] = [];

/** Assesses units from their own records and from what is known of the city, as far as figures of groups are not needed. */
export function partialOf(
  taken: SeenDataset,
  byUnit: ReadonlyMap<string, UnitRecords>,
  city: City,
  ready: Ready,
  made: ReadyMeasures,
  scope: Scope,
  detail: Detail,
): PartialAssessment {
  const weightsOf = unitWeights(ready.policy.policy);
  const figures = gatheringGroups();
  const undocumented: Fault[] = [];
  const assessing: Assessing = {
    made,
    common: scopeSetting(ready, made, scope),
    singleJeopardy: ready.policy.policy.singleJeopardy.value,
    withTrees: detail === "trees",
  };
  const exemptionsOf = groupBy(taken.exemptions, ({ unitId }) => unitId);
  const objectionsOf = groupBy(taken.objections, ({ data }) => data.unitId);
  const collectedOf = collectedFrom(taken.collected, city.kinds);
  const cityOf = readingCity();
  const isWanted = (id: string): boolean => !made.open.has(id);
  const units = taken.units.map((given) => {
    const unit = unitIn(given, scope);
    const filed = afterHandovers(unit.id, byUnit.get(unit.id) ?? NO_RECORDS, city.handovers);
    const exemptions = exemptionsOf.get(unit.id) ?? NO_EXEMPTIONS;
    const open = openUnit(filed, exemptions, collectedOf(unit), city, made);
    const assessed = { unit, views: unitViews(filed, scope, city.views), exemptions, city: cityOf(open) };
    const done = assessMeasures(assessed, assessing, { isWanted });
    const { said, faults } = saidOfUnit(
      unit,
      filed,
      objectionsOf.get(unit.id) ?? NO_OBJECTIONS,
      ready,
      scope,
    );
    undocumented.push(...faults);
    const left = kept(open, made);
    const group = weightsOf(unit.kinds).group;
    if (group !== undefined) {
      for (const [name, value] of figuresOf(assessed, assessing)) {
        figures.add(group, name, unit.id, value);
      }
    }
    return {
      unit,
      ...(group === undefined ? {} : { group }),
      done,
      open: left,
      labels:
        detail === "totals"
          ? {}
          : unitLabels(
              filed,
              ready.kinds,
              done.map(({ result }) => result),
              left,
            ),
      said,
      quiet: quietExemptions(exemptions, filed, scope),
    };
  });
  const effectiveFrom = ready.policy.policy.effectiveFrom.value;
  return {
    period: scope.period.id,
    asOf: scope.asOf,
    knownAt: scope.knownAt,
    detail,
    intake: taken.report,
    units,
    warnings: [
      ...exemptionWarnings(taken.exemptions),
      ...expiredExemptions(taken.exemptions, effectiveFrom),
      ...recordWarnings(taken.records, ready.kinds),
      ...undocumented,
      ...taken.units.flatMap(({ id }) => city.warnings.get(id) ?? []),
    ],
    ...figures.figures(),
    collectedKinds: [...new Set([...city.kinds, ...taken.collected.map(({ kind }) => kind)])],
    ...(taken.calendar === undefined ? {} : { calendar: taken.calendar }),
  };
}

/** The exemptions under which nothing of a unit happened. */
function quietExemptions(
  exemptions: readonly Exemption[],
  records: UnitRecords,
  { yearStart, end }: Scope,
): readonly string[] {
  if (exemptions.length === 0) return [];
  const days = [...records.values()].flatMap((all) => all.map(({ on }) => on));
  return exemptions
    .filter(({ from, to }) => from <= end && to >= yearStart)
    .filter(({ from, to }) => !days.some((on) => from <= on && on <= to))
    .map(({ id }) => id);
}
