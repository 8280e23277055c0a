import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { type Period, parsePeriod } from "../calendar/period.js";
import type { RecordData } from "../records/check-record.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Exemption } from "../records/dataset.js";
import { datesSeen, isSeen } from "../records/seen.js";
import type { Held, StoredRecord } from "../records/stored-record.js";
import { covers } from "./duty.js";
import { ownShare } from "./own-share.js";
import type { Quantity } from "./quantity.js";
import type { Scope } from "./scope.js";

/** A record as it is seen on the as-of date. */
export interface RecordView {
  readonly id: string;
  readonly subject: string;
  /** The day of the event. */
  readonly on: CivilDate;
  /** The day by which it belongs to a year and is older or newer than another: the end of what it is about, or the event. */
  readonly day: CivilDate;
  /** The period that it reports on. */
  readonly about?: Period;
  /** The day from which it was both done and known. */
  readonly knownFrom: CivilDate;
  readonly filedAt: CivilDate;
  /** The day on which its first version was filed: a correction is not late. */
  readonly firstFiledAt: CivilDate;
  /** When this unit holds a record that was handed over. */
  readonly held?: Held;
  readonly data: RecordData;
  /** The numbers that were worked out for it, exactly; in `data` they are rounded for conditions. */
  readonly exact?: ReadonlyMap<string, Quantity>;
  /** The names that its kind gives it, whether it has them or not. */
  readonly names: { readonly has: (name: string) => boolean };
}

/** The records of one unit, by kind and by the field that names the unit: `regular-meeting.unitId`. */
export type UnitRecords = ReadonlyMap<string, readonly StoredRecord[]>;

/** The key of `UnitRecords`. */
export function recordsKey(kind: string, field: string): string {
  return `${kind}.${field}`;
}

/** The exemptions of a unit that say something about its records. */
interface Around {
  readonly exemptions: readonly Exemption[];
  /** Those that allow something instead. */
  readonly allowances: readonly Exemption[];
}

/**
 * What of some records is seen; dates of things that happened after the as-of date are absent. In order of day,
 * filing and id.
 */
export function viewsOf(
  records: readonly StoredRecord[],
  kind: CompiledKind,
  scope: Scope,
  around: Around,
): readonly RecordView[] {
  return records
    .filter((record) => isSeen(record, scope))
    .map((record) => viewOf(record, kind, scope, around))
    .toSorted(inOrder);
}

function viewOf(
  { id, subject, on, knownFrom, firstFiledAt, held, data: filed }: StoredRecord,
  kind: CompiledKind,
  scope: Scope,
  { exemptions, allowances }: Around,
): RecordView {
  const about = kind.about === undefined ? undefined : parsePeriod(String(filed[kind.about]));
  const filedAt = typeof filed.filedAt === "string" ? filed.filedAt : on;
  const share = ownShare(filed, held);
  const allowed = allowances.flatMap((one) => (covers(one, on) ? (one.allows ?? []) : []));
  const data = {
    ...datesSeen(scope.asOf, filed, kind.happened),
    exempt: exemptions.some((one) => covers(one, on)),
    ...(firstFiledAt === undefined ? {} : { firstFiledAt }),
    ...(allowed.length === 0 ? {} : { allowed }),
    ...(held?.from === undefined ? {} : { heldFrom: held.from }),
    ...(held?.to === undefined ? {} : { heldTo: held.to }),
  };
  return {
    id,
    subject,
    on,
    day: about?.to ?? on,
    ...(about === undefined ? {} : { about }),
    knownFrom: later(knownFrom ?? on, on),
    filedAt,
    firstFiledAt: earlier(firstFiledAt ?? filedAt, filedAt),
    ...(held === undefined ? {} : { held }),
    data,
    ...(share === undefined ? {} : { exact: new Map([["ownShare", share]]) }),
    names: kind.names,
  };
}

/** What a record is about: itself by its first version, or what one of its fields names. */
export function subjectOf({ subject, data }: RecordView, field: string | undefined): string {
  const named = field === undefined ? undefined : data[field];
  return typeof named === "string" ? named : subject;
}

/** Older records first: by day, then filing, then id. */
export function inOrder(
  a: Pick<RecordView, "day" | "filedAt" | "id">,
  b: Pick<RecordView, "day" | "filedAt" | "id">,
): number {
  return compare(a.day, b.day) || compare(a.filedAt, b.filedAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
