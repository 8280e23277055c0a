import type { ActivityRecord, Dataset } from "../../../src/index.js";

interface Versions {
  /** The records of which a newer version is known. */
  readonly replaced: ReadonlySet<string>;
  /** The first version of each record that is a later one. */
  readonly firsts: ReadonlyMap<string, { readonly id: string; readonly filed: string }>;
}

export function versionsOf(records: Dataset["records"], knownAt: string): Versions {
  const replaced = new Set<string>();
  const firsts = new Map<string, { readonly id: string; readonly filed: string }>();
  const later = records.filter(({ supersedes }) => supersedes !== undefined);
  if (later.length === 0) return { replaced, firsts };
  const before = new Set(later.map(({ supersedes }) => supersedes));
  const byId = new Map<string, ActivityRecord>();
  for (const record of records) if (before.has(record.id)) byId.set(record.id, record);
  for (const record of later) {
    let first: ActivityRecord = record;
    while (first.supersedes !== undefined) {
      const older = byId.get(first.supersedes);
      if (older === undefined) break;
      first = older;
      if (isKnown(record, knownAt)) replaced.add(first.id);
    }
    firsts.set(record.id, { id: first.id, filed: filedOn(first) });
  }
  return { replaced, firsts };
}

function isKnown(record: ActivityRecord, knownAt: string): boolean {
  const { audit = "approved", auditedAt = "" } = record;
  return audit === "approved" && auditedAt <= knownAt && filedOn(record) <= knownAt;
}

function filedOn(record: ActivityRecord): string {
  return record.filedAt ?? ("on" in record ? record.on : record.from);
}
