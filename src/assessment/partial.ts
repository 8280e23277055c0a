import type { CivilDate } from "../calendar/civil-date.js";
import type { CalendarData } from "../calendar/working-days.js";
import type { Scope } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Exemption, Unit } from "../records/dataset.js";
import { exemptionWarnings, expiredExemptions } from "../records/exemptions.js";
import type { IntakeReport } from "../records/intake.js";
import type { SeenDataset } from "../records/seen.js";
import { unitIn } from "../records/unit-changes.js";
import type { Assessed } from "../scoring/measure.js";
import type { City } from "./city.js";
import { type GroupFigures, mergeGroups } from "./group-figures.js";
import { type Labels, labelsFor, labelsOf, namedIn, subjectsOf } from "./labels.js";
import { assessMeasures } from "./measures-of-unit.js";
import { kept, type OpenUnit, openUnit } from "./open-unit.js";
import type { Detail } from "./options.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { recordWarnings } from "./record-warnings.js";
import { type SaidOfUnit, saidOfUnit } from "./said-of-unit.js";
import { groupOf } from "./unit.js";
import { figuresOf } from "./unit-figures.js";
import { afterHandovers, recordsByUnit } from "./unit-records.js";

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

/** Assesses units from their own records and from what is known of the city, as far as figures of groups are not needed. */
export function partialOf(
  taken: SeenDataset,
  city: City,
  ready: Ready,
  made: ReadyMeasures,
  scope: Scope,
  detail: Detail,
): PartialAssessment {
  const records = recordsByUnit(taken.records, ready.kinds);
  const figures: GroupFigures[] = [];
  const undocumented: Fault[] = [];
  const units = taken.units.map((given) => {
    const unit = unitIn(given, scope);
    const filed = afterHandovers(unit.id, records.get(unit.id) ?? new Map(), city.handovers);
    const exemptions = taken.exemptions.filter(({ unitId }) => unitId === unit.id);
    const open = openUnit(unit, filed, exemptions, taken.collected, city, made);
    const own = new Map(open.records);
    const done = assessMeasures(unit, own, open, ready, made, scope, {
      isWanted: (id) => !made.open.has(id),
      withTrees: detail === "trees",
    });
    const { said, faults } = saidOfUnit(unit, filed, taken.objections, ready, scope);
    undocumented.push(...faults);
    const left = kept(open, made);
    const group = groupOf(unit, ready.policy.policy);
    if (group !== undefined) {
      for (const [name, value] of figuresOf(unit, own, open, ready, made, scope)) {
        figures.push({ groups: { [group]: { [name]: { [unit.id]: value } } } });
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
          : labelsFor(labelsOf(filed, ready.kinds), [
              ...subjectsOf(done.map(({ result }) => result)),
              ...left.records.flatMap(([, own]) => namedIn(own)),
            ]),
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
    ...mergeGroups(figures),
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
  const days = [...records.values()].flatMap((all) => all.map(({ on }) => on));
  return exemptions
    .filter(({ from, to }) => from <= end && to >= yearStart)
    .filter(({ from, to }) => !days.some((on) => from <= on && on <= to))
    .map(({ id }) => id);
}
