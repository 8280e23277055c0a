import { entry, groupBy } from "../facts/group.js";
import type { Claim } from "../facts/repeats.js";
import type { Scope } from "../facts/scope.js";
import { type UnitRecords, unitViews } from "../facts/views.js";
import type { SeenDataset } from "../records/seen.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitIn } from "../records/unit-changes.js";
import type { CityUnit } from "../records/unit-kind.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import { givenSetting, nothingKnown, scopeSetting } from "./unit-setting.js";

/** A unit that was merged into another. */
export interface Closing {
  readonly unitId: string;
  /** Its last day. */
  readonly to: string;
  readonly successor: string;
}

/**
 * What must be known of the whole city before one unit can be assessed: plain data, small beside the records, made part
 * by part and merged.
 */
export interface Survey {
  /** All units: what records may name, and what is to be done for each of them. */
  readonly units: readonly CityUnit[];
  /** The kinds of which records were handed in. */
  readonly kinds: readonly string[];
  readonly transfers: readonly StoredRecord[];
  readonly closings: readonly Closing[];
  /** The records that were handed over, and those that refer to them. */
  readonly passed: readonly StoredRecord[];
  /** What the units claim of which others may claim the same: by measure and selection. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

/** Collects from a city, or a part of it, what must be known of all of it. */
export function surveyOf(
  taken: SeenDataset,
  byUnit: ReadonlyMap<string, UnitRecords>,
  ready: Ready,
  made: ReadyMeasures,
  scope: Scope,
): Survey {
  const { kinds } = ready;
  const transfers = taken.records.filter(({ kind }) => kinds.get(kind)?.transfer !== undefined);
  const closings = taken.units.flatMap(({ id, to, successor }) =>
    to === undefined || successor === undefined ? [] : [{ unitId: id, to, successor }],
  );
  const claims = new Map<string, Claim[]>();
  const claiming = made.measures.filter(({ needs }) => needs.claims.length > 0);
  const common = scopeSetting(ready, made, scope);
  const exemptionsOf = groupBy(taken.exemptions, ({ unitId }) => unitId);
  const units = taken.units.map((one) => unitIn(one, scope));
  for (const unit of units) {
    const views = unitViews(byUnit.get(unit.id) ?? new Map(), scope);
    const exemptions = exemptionsOf.get(unit.id) ?? [];
    for (const measure of claiming) {
      const setting = givenSetting(common, unit, exemptions, measure.id, nothingKnown);
      for (const [id, own] of measure.claims(views, setting)) {
        const all = entry(claims, id, () => []);
        // As many as there are records: not spread, which would run out of stack.
        for (const claim of own) all.push(claim);
      }
    }
  }
  return {
    units: units.map(({ id, kinds, from, to }) => ({
      id,
      kinds,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    kinds: taken.kinds,
    transfers,
    closings,
    passed: passedOn(taken.records, transfers, new Set(closings.map(({ unitId }) => unitId)), ready),
    claims: Object.fromEntries(claims),
  };
}

/** The records that were handed over, and those that refer to them. */
function passedOn(
  records: readonly StoredRecord[],
  transfers: readonly StoredRecord[],
  closed: ReadonlySet<string>,
  { kinds }: Ready,
): readonly StoredRecord[] {
  if (transfers.length === 0 && closed.size === 0) return [];
  const subjects = new Set(transfers.map(({ kind, data }) => data[kinds.get(kind)?.transfer?.of ?? ""]));
  for (const { kind: name, subject, data } of closed.size === 0 ? [] : records) {
    const kind = kinds.get(name);
    if (kind?.lasting && kind.units.some((field) => closed.has(String(data[field])))) subjects.add(subject);
  }
  const references = new Map([...kinds].map(([name, kind]) => [name, [...kind.references.keys()]] as const));
  return records.filter(
    ({ kind, subject, data }) =>
      subjects.has(subject) || references.get(kind)?.some((field) => subjects.has(data[field])),
  );
}

/**
 * Puts surveys of parts of a city together, in any order.
 *
 * @example
 * import { compilePolicy, mergeSurveys, nineteenMeasures } from "nineteen-measures";
 * const assessor = compilePolicy(nineteenMeasures);
 * const options = { period: "2021-03", asOf: "2021-03-31" };
 * const parts = ["a", "b"].map((id) => ({ units: [{ id, name: id, kinds: ["county"] }], records: [] }));
 * mergeSurveys(parts.map((part) => assessor.survey(part, options))).units.map(({ id }) => id); // => ["a", "b"]
 */
export function mergeSurveys(surveys: readonly Survey[]): Survey {
  const names = [...new Set(surveys.flatMap(({ claims }) => Object.keys(claims)))].toSorted();
  return {
    units: onceEach(surveys.flatMap(({ units }) => units)),
    kinds: sorted(surveys.flatMap(({ kinds }) => kinds)),
    transfers: onceEach(surveys.flatMap(({ transfers }) => transfers)),
    closings: surveys
      .flatMap(({ closings }) => closings)
      .toSorted((a, b) => (a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0)),
    passed: onceEach(surveys.flatMap(({ passed }) => passed)),
    claims: Object.fromEntries(
      names.map((name) => [name, surveys.flatMap(({ claims }) => claims[name] ?? [])]),
    ),
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}

/** What has an id, in order of it: a record that concerns several units may come in several parts. */
function onceEach<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
