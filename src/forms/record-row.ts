import { checkRecord } from "../records/check-record.js";
import type { CompiledKind } from "../records/compile-kind.js";
import { reversed } from "../records/own-object.js";
import { faultAt, type Notes } from "./notes.js";
import type { FilledRow } from "./table-reader.js";

/** A record as `records.ndjson` has it. */
export type ImportedRecord = Readonly<Record<string, unknown>> & {
  readonly kind: string;
  readonly id: string;
};

/** The record that a row says, held to its kind; nothing where something is wrong with it, which is noted. */
export function recordOf(row: FilledRow, kind: CompiledKind, notes: Notes): ImportedRecord | undefined {
  const record = { kind: kind.kind, ...row.values };
  let isSound = row.isRead;
  for (const found of checkRecord(kind, record, "").faults) {
    const field = found.path.slice(1);
    if (row.unread.has(field)) continue;
    isSound = false;
    notes.fault({ ...found, path: field, ...row.placeOf(field) });
  }
  if (kind.hasSpan && reversed(row.values)) {
    isSound = false;
    notes.fault(faultAt("SPAN_REVERSED", row.placeOf("to"), "to"));
  }
  return isSound ? (record as unknown as ImportedRecord) : undefined;
}
