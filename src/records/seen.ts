import type { CivilDate } from "../calendar/civil-date.js";
import type { RecordData } from "./check-record.js";
import type { CollectedEntry, Unit } from "./dataset.js";
import type { Intake } from "./intake.js";
import type { Known } from "./known.js";
import { settled } from "./settle-records.js";
import type { StoredRecord } from "./stored-record.js";
import { filedAt } from "./versions.js";

/** The two days by which a city is seen: up to when events count, and up to when filings do. */
export interface SeenOn {
  readonly asOf: CivilDate;
  readonly knownAt: CivilDate;
}

/** What of a dataset is seen by two days. Whatever is filed or happens later is not in it and changes nothing. */
export interface SeenDataset extends Intake {
  /** Approved, filed and not replaced by the one day, and happened by the other. */
  readonly records: readonly StoredRecord[];
  /** The same, each in its place among those that are sound; nothing where one is not seen. */
  readonly inPlace: readonly (StoredRecord | undefined)[];
  /** Objections come after what they are about: those that were filed by `knownAt`. */
  readonly objections: readonly StoredRecord[];
  /** The kinds of which records were handed in, approved or not: they were collected. */
  readonly kinds: readonly string[];
}

/** Whether a record is approved and filed by `knownAt`, not replaced by then, and happened by `asOf`. */
export function isSeen({ knownFrom, supersededFrom, on }: StoredRecord, { knownAt, asOf }: SeenOn): boolean {
  if (knownFrom === undefined || knownFrom > knownAt || on > asOf) return false;
  return supersededFrom === undefined || supersededFrom > knownAt;
}

/** What of a record is seen on a day: nothing that happened after it. */
export function datesSeen(asOf: CivilDate, data: RecordData, happened: readonly string[]): RecordData {
  const isAhead = (field: string): boolean => typeof data[field] === "string" && data[field] > asOf;
  if (!happened.some(isAhead)) return data;
  const ahead = happened.filter(isAhead);
  return Object.fromEntries(Object.entries(data).filter(([field]) => !ahead.includes(field)));
}

/** What of a dataset is seen by two days. */
export function seenBy(
  { units, sound, exemptions, collected, ...rest }: Intake,
  when: SeenOn,
  known: Known,
): SeenDataset {
  const { asOf, knownAt } = when;
  return {
    ...rest,
    sound,
    units: units.flatMap((unit) => (unit.from !== undefined && unit.from > asOf ? [] : unitBy(unit, asOf))),
    ...recordsSeen(settled(sound, known, { day: knownAt }), when, known),
    exemptions: exemptions.filter(({ approvedOn }) => approvedOn <= knownAt),
    collected: begunBy(collected, asOf),
  };
}

/** What is seen of records, some of which may have been filed later. */
function recordsSeen(
  all: readonly (StoredRecord | undefined)[],
  when: SeenOn,
  known: Known,
): Pick<SeenDataset, "records" | "inPlace" | "objections" | "kinds"> {
  const { asOf, knownAt } = when;
  const published: SeenOn = { asOf: knownAt, knownAt };
  const objecting = new Set(
    [...known.kinds.values()].flatMap(({ kind, objection }) => (objection === undefined ? [] : kind)),
  );
  const records: StoredRecord[] = [];
  const inPlace: (StoredRecord | undefined)[] = [];
  const objections: StoredRecord[] = [];
  const kinds = new Set<string>();
  for (const record of all) {
    const isOne = record !== undefined && isSeen(record, when);
    inPlace.push(isOne ? record : undefined);
    if (record === undefined) continue;
    const { kind, on } = record;
    if (isOne) records.push(record);
    if (objecting.has(kind) && isSeen(record, published)) objections.push(record);
    if (!kinds.has(kind) && (isOne || (on <= asOf && filedAt(record) <= knownAt))) kinds.add(kind);
  }
  return { records, inPlace, objections, kinds: [...kinds] };
}

/** A unit as it is on a day: nobody knows yet what becomes of it. */
function unitBy({ to, successor, changes, ...unit }: Unit, day: CivilDate): Unit {
  const known = changes?.filter(({ on }) => on <= day);
  const isOver = to !== undefined && to <= day;
  return {
    ...unit,
    ...(known === undefined ? {} : { changes: known }),
    ...(isOver ? { to } : {}),
    ...(isOver && successor !== undefined ? { successor } : {}),
  };
}

/** What was collected by a day; a kind that is listed for later only was collected from nobody. */
function begunBy(collected: readonly CollectedEntry[], day: CivilDate): readonly CollectedEntry[] {
  const begun = collected.filter(({ from }) => from === undefined || from <= day);
  const later = [...new Set(collected.map(({ kind }) => kind))].filter((one) =>
    begun.every(({ kind }) => kind !== one),
  );
  return [...begun, ...later.map((kind) => ({ kind, units: [] }))];
}
