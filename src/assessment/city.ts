import { type Claim, repeatedIds, unevenShares } from "../facts/repeats.js";
import type { Scope } from "../facts/scope.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Intake } from "../records/intake.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitIn } from "../records/unit-changes.js";
import { type Handovers, handoversOf } from "./handover.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import type { Survey } from "./survey.js";
import { recordsByUnit } from "./unit-records.js";
import { givenSetting } from "./unit-setting.js";

/** What a survey means for each unit. */
export interface City {
  readonly units: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly handovers: Handovers;
  /** The records that repeat another, by measure and selection. */
  readonly repeated: ReadonlyMap<string, ReadonlySet<string>>;
  /** What deserves a look, by a unit that it concerns. */
  readonly warnings: ReadonlyMap<string, readonly Fault[]>;
}

const NOTHING: ReadonlySet<string> = new Set();
const nowhere: Handovers = { holders: new Map(), given: new Set(), takenBy: new Map(), faults: [] };

/** Collects from a city, or a part of it, what must be known of all of it. */
export function surveyOf(
  taken: Intake,
  ready: Ready,
  { measures, lateFiling }: ReadyMeasures,
  scope: Scope,
): Survey {
  const { kinds, policy } = ready;
  const transfers = taken.records.filter(({ kind }) => kinds.get(kind)?.transfer !== undefined);
  const closings = taken.units.flatMap(({ id, to, successor }) =>
    to === undefined || successor === undefined ? [] : [{ unitId: id, to, successor }],
  );
  const claims = new Map<string, Claim[]>();
  const claiming = measures.filter(({ needs }) => needs.claims.length > 0);
  const records = claiming.length === 0 ? new Map() : recordsByUnit(taken.records, kinds);
  for (const unit of taken.units.map((one) => unitIn(one, scope))) {
    for (const measure of claiming) {
      const exemptions = taken.exemptions.filter(({ unitId }) => unitId === unit.id);
      const setting = givenSetting(policy.policy, lateFiling, unit, exemptions, measure.id, scope);
      for (const [selection, own] of measure.claims(records.get(unit.id) ?? new Map(), setting)) {
        const key = `${measure.id} ${selection}`;
        const before = claims.get(key) ?? [];
        // As many as there are records: not spread, which would run out of stack.
        for (const claim of own) before.push(claim);
        claims.set(key, before);
      }
    }
  }
  return {
    units: taken.units.map(({ id }) => id),
    lives: taken.units.flatMap(({ id, from, to }) =>
      from === undefined && to === undefined
        ? []
        : [{ unitId: id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }],
    ),
    kinds: [...new Set(taken.records.map(({ kind }) => kind))],
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
  for (const { kind, subject, data } of records) {
    const { lasting = false, units = [] } = kinds.get(kind) ?? {};
    if (lasting && units.some((field) => closed.has(String(data[field])))) subjects.add(subject);
  }
  return records.filter(({ kind, subject, data }) => {
    const references = [...(kinds.get(kind)?.references.keys() ?? [])];
    return subjects.has(subject) || references.some((field) => subjects.has(data[field]));
  });
}

/** Works out what a survey means: who holds what was handed over, and which records repeat others. */
export function cityOf(survey: Survey, { kinds }: Ready, { measures }: ReadyMeasures, scope: Scope): City {
  const { transfers, closings, passed, claims } = survey;
  const warnings = new Map<string, Fault[]>();
  const warn = (unitId: string, found: Fault): void => {
    warnings.set(unitId, [...(warnings.get(unitId) ?? []), found]);
  };
  const firsts: ReadonlyMap<string, boolean> = new Map(
    measures.flatMap(({ id, needs }) =>
      needs.claims.map((name) => [`${id} ${name}`, needs.claimsWithFirst.includes(name)] as const),
    ),
  );
  const repeated = new Map(
    Object.entries(claims).map(([key, all]) => [key, repeatedIds(all, firsts.get(key) ?? false)] as const),
  );
  const told = new Set<string>();
  for (const row of Object.values(claims).flatMap(unevenShares)) {
    const ids = row.map(({ id }) => id).join(", ");
    if (told.has(ids)) continue;
    told.add(ids);
    warn(row[0]?.unitId ?? "", fault("SHARES_SUM", "records", { ids }));
  }
  const isQuiet = transfers.length === 0 && closings.length === 0;
  const handovers = isQuiet ? nowhere : handoversOf(survey, kinds, scope);
  const byId = new Map([...transfers, ...passed].map((record) => [record.id, record]));
  for (const found of handovers.faults) warn(String(byId.get(found.record ?? "")?.data.unitId), found);
  return { units: new Set(survey.units), kinds: new Set(survey.kinds), handovers, repeated, warnings };
}

/** The records of a selection that repeat others of the city. */
export function repeatedIn({ repeated }: City, measureId: string, selection: string): ReadonlySet<string> {
  return repeated.get(`${measureId} ${selection}`) ?? NOTHING;
}
