import { later } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { checkRecord, type RecordData } from "./check-record.js";
import type { CompiledKind } from "./compile-kind.js";
import type { Known, UnitIds } from "./known.js";
import { near, reversed } from "./own-object.js";
import type { StoredRecord } from "./stored-record.js";
import { linkVersions } from "./versions.js";

/** The records that are sound, each id once, and each knowing what replaces it. */
export function takeRecords(
  given: readonly unknown[],
  unitIds: UnitIds,
  known: Known,
  faults: Fault[],
): readonly StoredRecord[] {
  const byId = new Map<string, { readonly record: StoredRecord; readonly index: number }[]>();
  given.forEach((value, index) => {
    const record = takeRecord(value, `records[${index}]`, unitIds, known, faults);
    if (record === undefined) return;
    const same = byId.get(record.id);
    if (same) same.push({ record, index });
    else byId.set(record.id, [{ record, index }]);
  });

  const single: StoredRecord[] = [];
  const indexes = new Map<string, number>();
  for (const [id, versions] of byId) {
    const [first, ...copies] = versions;
    if (first === undefined) continue;
    const agree = copies.length === 0 || new Set(versions.map(({ record }) => sortedJson(record))).size === 1;
    // Where they disagree nobody can tell which is right, and the order of the records must not decide.
    for (const { index } of agree ? copies : versions) {
      faults.push(
        fault(agree ? "DUPLICATE_COPY" : "DUPLICATE_ID", `records[${index}].id`, {}, { record: id }),
      );
    }
    if (!agree) continue;
    single.push(first.record);
    indexes.set(id, first.index);
  }
  const linked = linkVersions(single, (record) => `records[${indexes.get(record.id)}]`);
  for (const found of linked.faults) faults.push(found);
  return referringToFirst(linked.records, known);
}

/** References name a record by any of its versions; to rules they name the first. */
function referringToFirst(records: readonly StoredRecord[], known: Known): readonly StoredRecord[] {
  const later = new Map(
    records.flatMap(({ id, subject }) => (id === subject ? [] : [[id, subject] as const])),
  );
  if (later.size === 0) return records;
  const first = (value: unknown): unknown => later.get(value as string) ?? value;
  return records.map((record) => {
    const fields = [...(known.kinds.get(record.kind)?.references.keys() ?? [])];
    const changed = fields.flatMap((field) => {
      const value = record.data[field];
      return value === undefined ? [] : [[field, Array.isArray(value) ? value.map(first) : first(value)]];
    });
    return changed.length === 0
      ? record
      : { ...record, data: { ...record.data, ...Object.fromEntries(changed) } };
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

function sortedJson({ kind, data }: StoredRecord): string {
  return kind + JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
