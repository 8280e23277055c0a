import { addDays, type CivilDate, earlier, later } from "../calendar/civil-date.js";
import type { CalendarData } from "../calendar/working-days.js";
import { isKnown } from "../facts/quantity.js";
import type { Scope } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import { collectedBy } from "../records/collected.js";
import type { CollectedEntry, Exemption, Unit } from "../records/dataset.js";
import { exemptionWarnings, expiredExemptions } from "../records/exemptions.js";
import type { Intake, IntakeReport } from "../records/intake.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitIn } from "../records/unit-changes.js";
import type { Assessed } from "../scoring/measure.js";
import { exactText } from "../scoring/points.js";
import { type City, repeatedIn } from "./city.js";
import { figureName, type GroupFigures, mergeGroups } from "./group-figures.js";
import { assessMeasures } from "./measures-of-unit.js";
import type { Detail } from "./options.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { recordWarnings } from "./record-warnings.js";
import { afterHandovers, recordsByUnit } from "./unit-records.js";
import { givenSetting } from "./unit-setting.js";

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
  /** Exemptions while which nothing happened: idle unless something was due. */
  readonly quiet: readonly string[];
}

/** What is kept of a unit for the measures that rest on figures of the groups: only what they read. */
export interface OpenUnit {
  readonly records: readonly (readonly [key: string, records: readonly StoredRecord[]])[];
  readonly exemptions: readonly Exemption[];
  readonly collected: { readonly entries: readonly CollectedEntry[]; readonly kinds: readonly string[] };
  /** The records that repeat others of the city: by measure and selection. */
  readonly repeated: readonly (readonly [key: string, ids: readonly string[]])[];
}

/** Assesses units from their own records and from what is known of the city, as far as figures of groups are not needed. */
export function partialOf(
  taken: Intake,
  city: City,
  ready: Ready,
  made: ReadyMeasures,
  scope: Scope,
  detail: Detail,
): PartialAssessment {
  const records = recordsByUnit(taken.records, ready.kinds);
  const figures: GroupFigures[] = [];
  const units = taken.units.map((given) => {
    const unit = unitIn(given, scope);
    const own = afterHandovers(unit.id, records.get(unit.id) ?? new Map(), city.handovers);
    const exemptions = taken.exemptions.filter(({ unitId }) => unitId === unit.id);
    const open = openUnit(unit, own, exemptions, taken.collected, city, made);
    const done = assessMeasures(unit, own, open, ready, made, scope, {
      isWanted: (id) => !made.open.has(id),
      withTrees: detail === "trees",
    });
    const group = groupOf(unit, ready);
    if (group !== undefined) {
      for (const [name, value] of figuresOf(unit, own, open, ready, made, scope)) {
        figures.push({ groups: { [group]: { [name]: { [unit.id]: value } } } });
      }
    }
    return {
      unit,
      ...(group === undefined ? {} : { group }),
      done,
      open: kept(open, made),
      quiet: quietExemptions(exemptions, own, scope),
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
      ...recordWarnings(taken.records, ready.kinds, scope),
      ...taken.units.flatMap(({ id }) => city.warnings.get(id) ?? []),
    ],
    ...mergeGroups(figures),
    collectedKinds: [...new Set([...city.kinds, ...taken.collected.map(({ kind }) => kind)])],
    ...(taken.calendar === undefined ? {} : { calendar: taken.calendar }),
  };
}

function openUnit(
  { id }: Unit,
  records: UnitRecords,
  exemptions: readonly Exemption[],
  collected: readonly CollectedEntry[],
  city: City,
  { measures }: ReadyMeasures,
): OpenUnit {
  const own = new Set([...records.values()].flatMap((all) => all.map((record) => record.id)));
  const repeated = measures.flatMap((measure) =>
    measure.needs.claims.map((name) => {
      const again = repeatedIn(city, measure.id, name);
      const ids = again.size === 0 ? [] : [...own].filter((one) => again.has(one));
      return [`${measure.id} ${name}`, ids] as const;
    }),
  );
  return {
    records: [...records],
    exemptions,
    collected: {
      entries: collected
        .filter(({ units }) => units === undefined || units.includes(id))
        .map(({ units: _, ...entry }) => entry),
      // Where a kind is listed for other units only, it was not collected from this one.
      kinds: [...city.kinds].filter((kind) => collectedBy(collected, city.kinds)(kind, id)),
    },
    repeated,
  };
}

/** Only what open measures read; nothing where there are none. */
function kept(open: OpenUnit, { measures, open: ids }: ReadyMeasures): OpenUnit {
  const reading = new Set(measures.filter(({ id }) => ids.has(id)).flatMap(({ needs }) => needs.reads));
  return { ...open, records: open.records.filter(([key]) => reading.has(key)) };
}

function groupOf({ kinds }: Unit, { policy }: Ready): string | undefined {
  return policy.policy.groups.find((group) => group.kinds.some((kind) => kinds.includes(kind)))?.id;
}

/** What a unit has for the amounts on which figures of its group rest; none where it was exempt all the time. */
function figuresOf(
  unit: Unit,
  records: UnitRecords,
  open: OpenUnit,
  ready: Ready,
  { measures, lateFiling }: ReadyMeasures,
  scope: Scope,
): readonly (readonly [name: string, value: string])[] {
  return measures
    .filter(({ needs }) => needs.groupAmounts.length > 0)
    .flatMap((measure) => {
      const setting = {
        ...givenSetting(ready.policy.policy, lateFiling, unit, open.exemptions, measure.id, scope),
        ...cityOfUnit(open),
      };
      if (!isThere(unit, scope) || isWhollyExempt(setting.exemptions, unit, scope)) return [];
      const figures = measure.figures(records, setting) ?? [];
      return [...figures].flatMap(([amount, quantity]) =>
        isKnown(quantity) ? [[figureName(measure.id, amount), exactText(quantity)] as const] : [],
      );
    });
}

/** What is known of the city, as it concerns one unit. */
export function cityOfUnit({ collected, repeated }: OpenUnit) {
  const isCollected = collectedBy(collected.entries, new Set(collected.kinds));
  const sets = new Map(repeated.map(([key, ids]) => [key, new Set(ids)]));
  return {
    isCollected: (kind: string, from?: CivilDate, to?: CivilDate) => isCollected(kind, "", from, to),
    repeated: (measureId: string, selection: string) =>
      sets.get(`${measureId} ${selection}`) ?? new Set<string>(),
  };
}

/** Whether a unit is there on the last day that is scored. */
function isThere({ from, to }: Unit, { end }: Scope): boolean {
  return (from === undefined || from <= end) && (to === undefined || end <= to);
}

/** Whether exemptions cover every day that is scored. */
function isWhollyExempt(exemptions: readonly Exemption[], unit: Unit, scope: Scope): boolean {
  const first = [scope.yearStart, scope.effectiveFrom, unit.from ?? ""].reduce(later);
  const last = earlier(scope.end, unit.to ?? scope.end);
  let next = first;
  for (const { from, to } of exemptions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from <= next && to >= next) next = addDays(to, 1);
  }
  return next > last;
}

/** The exemptions under which nothing of a unit happened. */
function quietExemptions(
  exemptions: readonly Exemption[],
  records: UnitRecords,
  { yearStart, end, knownAt }: Scope,
): readonly string[] {
  const days = [...records.values()].flatMap((all) => all.map(({ on }) => on));
  return exemptions
    .filter(({ from, to, approvedOn }) => from <= end && to >= yearStart && approvedOn <= knownAt)
    .filter(({ from, to }) => !days.some((on) => from <= on && on <= to))
    .map(({ id }) => id);
}
