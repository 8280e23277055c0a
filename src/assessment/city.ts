import { entry } from "../facts/group.js";
import { repeatedIds, unevenShares } from "../facts/repeats.js";
import type { Scope } from "../facts/scope.js";
import { recordsKey, type UnitViews, unitViews } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { StoredRecord } from "../records/stored-record.js";
import { unitKind, unitRecords } from "../records/unit-kind.js";
import type { ClaimNeed } from "../scoring/needs.js";
import { type Handovers, handoversOf } from "./handover.js";
import type { Ready, ReadyMeasures } from "./ready.js";
import type { Survey } from "./survey.js";

/** What a survey means for each unit. */
export interface City {
  /** The units, as records that each of them sees. */
  readonly units: readonly StoredRecord[];
  /** These as they are seen, the same for each unit. */
  readonly views: UnitViews;
  readonly kinds: ReadonlySet<string>;
  readonly handovers: Handovers;
  /** The records that repeat another, by measure and selection. */
  readonly repeated: ReadonlyMap<string, ReadonlySet<string>>;
  /** What deserves a look, by a unit that it concerns. */
  readonly warnings: ReadonlyMap<string, readonly Fault[]>;
}

/** The key under which a unit finds the units of the city. */
export const CITY_UNITS = recordsKey(unitKind.kind, "unitId");

const NOTHING: ReadonlySet<string> = new Set();
const nowhere: Handovers = { holders: new Map(), given: new Set(), takenBy: new Map(), faults: [] };

/** Works out what a survey means: who holds what was handed over, and which records repeat others. */
export function cityOf(survey: Survey, { kinds }: Ready, { measures }: ReadyMeasures, scope: Scope): City {
  const { transfers, closings, passed, claims } = survey;
  const warnings = new Map<string, Fault[]>();
  const warn = (unitId: string, found: Fault): void => {
    entry(warnings, unitId, () => []).push(found);
  };
  const firsts: ReadonlyMap<string, boolean> = new Map(
    measures.flatMap(({ needs }) => needs.claims.map(({ id, first }) => [id, first] as const)),
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
  const units = unitRecords(survey.units, scope.effectiveFrom);
  return {
    units,
    views: unitViews(new Map([[CITY_UNITS, units]]), scope),
    kinds: new Set([...survey.kinds, unitKind.kind]),
    handovers,
    repeated,
    warnings,
  };
}

/** The records of a claiming selection that repeat others of the city. */
export function repeatedIn({ repeated }: City, { id }: ClaimNeed): ReadonlySet<string> {
  return repeated.get(id) ?? NOTHING;
}
