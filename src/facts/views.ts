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
import { kindReaders, type Readers, readValue } from "./readers.js";
import type { Scope } from "./scope.js";

/** A record as it is seen on the as-of date. What a name stands for in it, its readers say. */
export interface RecordView {
  readonly id: string;
  readonly subject: string;
  /** The day of the event. */
  readonly on: CivilDate;
  /** The day by which it belongs to a year and is older or newer than another: the end of what it is about, or the event. */
  readonly day: CivilDate;
  /** The period that it reports on. */
  readonly about: Period | undefined;
  /** The day from which it was both done and known. */
  readonly knownFrom: CivilDate;
  readonly filedAt: CivilDate;
  /** The day on which its first version was filed: a correction is not late. */
  readonly firstFiledAt: CivilDate;
  /** When this unit holds a record that was handed over. */
  readonly held: Held | undefined;
  /** The part of it that is this unit's own; absent where it is whole. */
  readonly share: Exclude<Quantity, string> | undefined;
  /** Whether an exemption covers its day, and what others allow instead. */
  readonly exempt: boolean;
  readonly allowed: readonly string[] | undefined;
  /** Its own fields, as far as they are seen. */
  readonly data: RecordData;
  readonly record: StoredRecord;
  readonly reads: Readers;
  /** What a selection worked out for it: the records linked to it, days, and numbers. */
  readonly links: readonly (RecordView | undefined)[];
  readonly dates: readonly (CivilDate | undefined)[];
  readonly numbers: readonly Quantity[];
}

/** The records of one unit, by kind and by the field that names the unit: `regular-meeting.unitId`. */
export type UnitRecords = ReadonlyMap<string, readonly StoredRecord[]>;

/** The records of one unit as they are seen; for each key those of one kind, made once. */
export interface UnitViews {
  readonly of: (key: string, kind: CompiledKind) => readonly RecordView[];
  /** Whether some of them were handed over. */
  readonly areHandedOver: boolean;
  /** The same with exemptions around them. */
  readonly around: (around: Around) => UnitViews;
}

/** The key of `UnitRecords`. */
export function recordsKey(kind: string, field: string): string {
  return `${kind}.${field}`;
}

/** The exemptions of a unit that say something about its records. */
export interface Around {
  readonly exemptions: readonly Exemption[];
  /** Those that allow something instead. */
  readonly allowances: readonly Exemption[];
}

const NOTHING: readonly never[] = [];
const NO_EXEMPTIONS: Around = { exemptions: NOTHING, allowances: NOTHING };

/**
 * The views of a unit's records: the measures share them, but for those from which an exemption frees the unit. What is
 * not among them may be among what all units see.
 */
export function unitViews(records: UnitRecords, scope: Scope, city?: UnitViews): UnitViews {
  const within = (around: Around, beside: UnitViews | undefined): UnitViews => {
    const made = new Map<string, readonly RecordView[]>();
    return {
      areHandedOver,
      of: (key, kind) => {
        const known = made.get(key);
        if (known !== undefined) return known;
        const own = records.get(key);
        const views =
          own === undefined ? (beside?.of(key, kind) ?? NOTHING) : viewsOf(own, kind, scope, around);
        made.set(key, views);
        return views;
      },
      around: (given) =>
        given.exemptions.length === 0 && given.allowances.length === 0
          ? shared
          : within(given, beside?.around(given)),
    };
  };
  const areHandedOver = [...records.values()].some((own) => own.some(({ held }) => held !== undefined));
  const shared = within(NO_EXEMPTIONS, city);
  return shared;
}

/**
 * What of some records is seen; dates of things that happened after the as-of date are absent. In order of day,
 * filing and id.
 */
function viewsOf(
  records: readonly StoredRecord[],
  kind: CompiledKind,
  scope: Scope,
  around: Around,
): readonly RecordView[] {
  const reads = kindReaders(kind);
  const views: RecordView[] = [];
  for (const record of records) {
    if (isSeen(record, scope)) views.push(viewOf(record, kind, reads, scope, around));
  }
  return sorted(views, inOrder);
}

function viewOf(
  record: StoredRecord,
  kind: CompiledKind,
  reads: Readers,
  scope: Scope,
  { exemptions, allowances }: Around,
): RecordView {
  const { id, subject, on, knownFrom, firstFiledAt, held, data: filed } = record;
  const about = kind.about === undefined ? undefined : parsePeriod(String(filed[kind.about]));
  const filedAt = typeof filed.filedAt === "string" ? filed.filedAt : on;
  const allowed =
    allowances.length === 0
      ? undefined
      : allowances.flatMap((one) => (covers(one, on) ? (one.allows ?? []) : []));
  return {
    id,
    subject,
    on,
    day: about?.to ?? on,
    about,
    knownFrom: later(knownFrom ?? on, on),
    filedAt,
    firstFiledAt: earlier(firstFiledAt ?? filedAt, filedAt),
    held,
    share: ownShare(filed, held),
    exempt: exemptions.length > 0 && exemptions.some((one) => covers(one, on)),
    allowed: allowed?.length === 0 ? undefined : allowed,
    data: datesSeen(scope.asOf, filed, kind.happened),
    record,
    reads,
    links: NOTHING,
    dates: NOTHING,
    numbers: NOTHING,
  };
}

/** A record with what a selection worked out for it. */
export function enrichedView(
  view: RecordView,
  reads: Readers,
  links: RecordView["links"],
  dates: RecordView["dates"],
  numbers: RecordView["numbers"],
): RecordView {
  // Written out: all views are of one shape, and a spread would make another.
  return {
    id: view.id,
    subject: view.subject,
    on: view.on,
    day: view.day,
    about: view.about,
    knownFrom: view.knownFrom,
    filedAt: view.filedAt,
    firstFiledAt: view.firstFiledAt,
    held: view.held,
    share: view.share,
    exempt: view.exempt,
    allowed: view.allowed,
    data: view.data,
    record: view.record,
    reads,
    links,
    dates,
    numbers,
  };
}

/** What a record is about: itself by its first version, or what one of its fields names. */
export function subjectOf(view: RecordView, field: string | undefined): string {
  const named = field === undefined ? undefined : readValue(view, field);
  return typeof named === "string" ? named : view.subject;
}

/** Older records first: by day, then filing, then id. */
export function inOrder(
  a: Pick<RecordView, "day" | "filedAt" | "id">,
  b: Pick<RecordView, "day" | "filedAt" | "id">,
): number {
  return compare(a.day, b.day) || compare(a.filedAt, b.filedAt) || compare(a.id, b.id);
}

/** The same items in order; most lists are in order already. */
export function sorted<Item>(items: readonly Item[], byOrder: (a: Item, b: Item) => number): readonly Item[] {
  for (let i = 1; i < items.length; i++) {
    if (byOrder(items[i - 1] as Item, items[i] as Item) > 0) return items.toSorted(byOrder);
  }
  return items;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
