import { addDays, type CivilDate } from "../calendar/civil-date.js";
import { parsePeriod } from "../calendar/period.js";
import { Exact, exactly, ONE, ZERO } from "../exact/exact.js";
import { entry } from "../facts/group.js";
import type { Scope } from "../facts/scope.js";
import { type Fault, fault } from "../messages/fault.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Held, StoredRecord } from "../records/stored-record.js";
import type { CityUnit } from "../records/unit-kind.js";
import { livesOn } from "../records/unit-life.js";
import type { Closing, Survey } from "./survey.js";

/** Who holds the records that were handed over, in the field that names the unit: all of it by ids. */
export interface Handovers {
  /** The holders of a record in a field, in order: `id field`. */
  readonly holders: ReadonlyMap<string, readonly Holding[]>;
  /** The units that gave something away. */
  readonly given: ReadonlySet<string>;
  /** What a unit took over, or what was filed by another for what it holds. */
  readonly takenBy: ReadonlyMap<string, readonly { readonly record: StoredRecord; readonly field: string }[]>;
  readonly faults: readonly Fault[];
}

/** How the units live: who begins and ends when, and who follows whom. */
interface Lives {
  readonly successors: ReadonlyMap<string, Closing>;
  readonly lifeOf: ReadonlyMap<string, CityUnit>;
}

/** One unit's hold of a record. */
interface Holding {
  readonly unitId: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly share: Exact;
}

/** A record that goes from one unit to another on a day. */
interface Handover {
  readonly id: string;
  readonly on: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly share?: Exact;
}

const NONE: ReadonlyMap<string, Closing> = new Map();

/** The field by which transfers and reports name the unit that answers. */
const UNIT = "unitId";

/** How a unit holds a record: "not" where it was handed to others only, nothing where it was never handed over. */
export function heldBy(
  unitId: string,
  id: string,
  field: string,
  { holders }: Handovers,
): Held | "not" | undefined {
  const all = holders.get(`${id} ${field}`);
  if (all === undefined) return undefined;
  const own = all.filter((one) => one.unitId === unitId);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return "not";
  return {
    ...(first.from === undefined ? {} : { from: first.from }),
    ...(last.to === undefined ? {} : { to: last.to }),
    spans: own.map(({ from, to }) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    share: own.reduce((sum, { share }) => sum.add(share), ZERO).toFraction(),
  };
}

/** Follows every record that was handed over from holder to holder, as far as that is known and done by the scope's end. */
export function handoversOf(
  { transfers, closings, passed, units }: Survey,
  kinds: ReadonlyMap<string, CompiledKind>,
  scope: Scope,
): Handovers {
  const holders = new Map<string, readonly Holding[]>();
  const given = new Set<string>();
  const takenBy = new Map<string, { record: StoredRecord; field: string }[]>();
  const faults: Fault[] = [];
  const take = (unitId: string, record: StoredRecord, field: string): void => {
    entry(takenBy, unitId, () => []).push({ record, field });
  };
  const bySubject = transfersBySubject(transfers, kinds, scope);
  const lifeOf = new Map(units.map((unit) => [unit.id, unit] as const));
  const successors = new Map(
    closings.filter(({ to }) => to < scope.end).map((one) => [one.unitId, one] as const),
  );

  const answering = new Map<string, readonly Holding[]>();
  for (const record of passed) {
    const kind = kinds.get(record.kind);
    for (const field of kind?.units ?? []) {
      const unitId = record.data[field];
      if (typeof unitId !== "string") continue;
      const handedOver = field === UNIT ? (bySubject.get(record.subject) ?? []) : [];
      const inherited = kind?.lasting ? successors : NONE;
      const found = follow(unitId, handedOver, { successors: inherited, lifeOf }, record, scope, faults);
      if (found.length < 2) continue;
      holders.set(`${record.id} ${field}`, found);
      if (field === UNIT) answering.set(record.subject, found);
      for (const holding of found) {
        given.add(holding.unitId);
        if (holding.unitId !== unitId) take(holding.unitId, record, field);
      }
    }
  }
  const seen = new Set(passed.map(({ subject }) => subject));
  for (const { id } of [...bySubject].flatMap(([subject, all]) => (seen.has(subject) ? [] : all)))
    faults.push(fault("TRANSFER_OF_NOTHING", "records", { id }, { record: id }));
  // Reports on what was handed over are the holder's, whoever filed them.
  for (const record of passed) {
    const kind = kinds.get(record.kind);
    if (kind === undefined || kind.transfer !== undefined) continue;
    for (const field of kind.references.keys()) {
      const found = answering.get(String(record.data[field]));
      const filedBy = record.data[UNIT];
      if (found === undefined || !found.some(({ unitId }) => unitId === filedBy)) continue;
      const day = dayOf(record, kind);
      const holder = found.findLast(({ from }) => from === undefined || from <= day)?.unitId;
      if (holder === undefined || holder === filedBy) continue;
      holders.set(`${record.id} ${UNIT}`, [{ unitId: holder, share: ONE }]);
      take(holder, record, UNIT);
    }
  }
  return { holders, given, takenBy, faults };
}

/** The transfers of each record, by the id of its first version, in order of date. */
function transfersBySubject(
  transfers: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
  scope: Scope,
): ReadonlyMap<string, readonly Handover[]> {
  const found = new Map<string, Handover[]>();
  for (const record of transfers) {
    const rule = kinds.get(record.kind)?.transfer;
    if (rule === undefined || record.on > scope.end) continue;
    const { data, id, on } = record;
    const share = rule.share === undefined ? undefined : data[rule.share];
    const handover: Handover = {
      id,
      on,
      from: String(data[UNIT]),
      to: String(data[rule.to]),
      ...(typeof share === "number" ? { share: exactly(share) } : {}),
    };
    const subject = String(data[rule.of]);
    entry(found, subject, () => []).push(handover);
  }
  const inTime = (all: readonly Handover[]) =>
    all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
  return new Map([...found].map(([subject, all]) => [subject, inTime(all)]));
}

/** The holders of a record one after the other: through its transfers, and through units that were merged. */
function follow(
  first: string,
  transfers: readonly Handover[],
  { successors, lifeOf }: Lives,
  { id }: StoredRecord,
  scope: Scope,
  faults: Fault[],
): readonly Holding[] {
  let held: readonly Holding[] = [{ unitId: first, share: ONE }];
  const pass = (to: string, on: CivilDate, share: Exact): void => {
    const before = held.at(-1);
    if (before === undefined) return;
    const isOfYear = on >= scope.yearStart;
    const over = share.compare(before.share) > 0;
    if (over && isOfYear) faults.push(fault("TRANSFER_SHARE", "records", { id }, { record: id }));
    // A transfer divides its own year only; later the holder has the record whole.
    const moved = isOfYear && !over ? share : before.share;
    held = [
      ...held.slice(0, -1),
      { ...before, to: addDays(on, -1), share: before.share.sub(moved) },
      { unitId: to, from: on, share: moved },
    ];
  };
  const merge = (until: CivilDate): void => {
    for (let turns = 0; turns <= successors.size; turns++) {
      const holder = held.at(-1);
      const closing = holder && successors.get(holder.unitId);
      const on = closing && addDays(closing.to, 1);
      if (closing === undefined || on === undefined || on > until || on <= (holder?.from ?? "")) return;
      pass(closing.successor, on, remaining(on));
    }
  };
  for (const { id: transferId, on, from, to, share } of transfers) {
    merge(on);
    const life = lifeOf.get(to) ?? {};
    if (held.at(-1)?.unitId !== from || from === to || !livesOn(life, on)) {
      faults.push(fault("TRANSFER_NOT_HOLDER", "records", { id: transferId }, { record: transferId }));
      continue;
    }
    pass(to, on, share ?? remaining(on));
  }
  merge(scope.end);
  return held;
}

/** The months of the year that begin on a day or after it, of twelve. */
function remaining(on: CivilDate): Exact {
  const month = Number(on.slice(5, 7));
  return Exact.ratio(on.endsWith("-01") ? 13 - month : 12 - month, 12);
}

function dayOf(record: StoredRecord, { about }: CompiledKind): CivilDate {
  const period = about === undefined ? undefined : parsePeriod(String(record.data[about]));
  return period?.to ?? record.on;
}
