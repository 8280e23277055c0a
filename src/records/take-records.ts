import { later } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { checkRecord, type RecordData } from "./check-record.js";
import type { CompiledKind } from "./compile-kind.js";
import type { Known, UnitIds } from "./known.js";
import { near, reversed } from "./own-object.js";
import type { StoredRecord } from "./stored-record.js";

/** A record that is sound in itself, and where it stood. */
export interface SoundRecord {
  readonly record: StoredRecord;
  readonly index: number;
}

/** The records that are sound in themselves; they are not held to each other yet. */
export function takeRecords(
  given: readonly unknown[],
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): readonly SoundRecord[] {
  return given.flatMap((value, index) => {
    const record = takeRecord(value, `records[${index}]`, unitIds, known, faults);
    return record === undefined ? [] : [{ record, index }];
  });
}

function takeRecord(
  value: unknown,
  path: string,
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): StoredRecord | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push(fault("RECORD_NOT_OBJECT", path));
    return undefined;
  }
  const { id, kind: kindName } = value as { id?: unknown; kind?: unknown };
  const named = typeof id === "string" && id.length <= 200 ? id : undefined;
  const about = named === undefined ? {} : { record: named };
  const kind = typeof kindName === "string" ? known.kinds.get(kindName) : undefined;
  if (kind === undefined) {
    const hint = typeof kindName === "string" ? near(kindName, [...known.kinds.keys()]) : {};
    faults.push(fault("UNKNOWN_KIND", `${path}.kind`, {}, { ...about, ...hint }));
    return undefined;
  }
  const checked = checkRecord(kind, value, path, named);
  for (const found of checked.faults) faults.push(found);
  if (checked.data === undefined) return undefined;
  const strangers = kind.units.filter((field) => {
    const named = checked.data[field];
    return named !== undefined && [named].flat().some((unit) => !unitIds.has(unit as string));
  });
  for (const field of strangers) faults.push(fault("UNKNOWN_UNIT", `${path}.${field}`, {}, about));
  const isReversed = kind.hasSpan && reversed(checked.data);
  if (isReversed) faults.push(fault("SPAN_REVERSED", path, {}, about));
  return strangers.length > 0 || isReversed ? undefined : stored(kind, checked.data, known);
}

function stored(kind: CompiledKind, data: RecordData, { auditRequired }: Known): StoredRecord {
  const { id, supersedes, audit, filedAt, auditedAt } = data as {
    readonly [field in "id" | "supersedes" | "audit" | "filedAt" | "auditedAt"]?: string;
  } & { readonly id: string };
  const on = data[kind.eventDate] as string;
  const approved = audit === undefined ? !auditRequired : audit === "approved";
  return {
    id,
    kind: kind.kind,
    subject: id,
    on,
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(approved ? { knownFrom: later(filedAt ?? on, auditedAt ?? "") } : {}),
    data,
  };
}
