import type { FaultCode } from "../messages/catalogue.js";
import { type Fault, fault } from "../messages/fault.js";
import type { StoredRecord } from "./stored-record.js";

interface Linked {
  readonly records: readonly StoredRecord[];
  readonly faults: readonly Fault[];
}

/**
 * Which records replace which. Each record gets the id of the first version of its chain, so that a finding
 * keeps its name when the record behind it is replaced, and the day from which a replacement of it was known.
 * Records whose replacements make no sense are set aside with a fault.
 */
export function linkVersions(
  records: readonly StoredRecord[],
  pathOf: (record: StoredRecord) => string,
): Linked {
  if (records.every((record) => record.supersedes === undefined)) return { records, faults: [] };
  const byId = new Map(records.map((record) => [record.id, record]));
  const roots = rootsOf(byId);
  const faults: Fault[] = [];
  const report = (code: FaultCode, record: StoredRecord): void => {
    faults.push(fault(code, `${pathOf(record)}.supersedes`, {}, { record: record.id }));
  };

  const sound = records.filter((record) => {
    if (record.supersedes === undefined) return true;
    const replaced = byId.get(record.supersedes);
    const circle = !roots.has(record.id);
    const otherKind = replaced !== undefined && replaced.kind !== record.kind;
    if (circle) report("SUPERSEDES_ITSELF", record);
    else if (otherKind) report("SUPERSEDES_OTHER_KIND", record);
    else if (replaced === undefined) report("SUPERSEDES_UNKNOWN", record);
    return !circle && !otherKind;
  });
  const superseded = supersededFrom(sound, byId, (record) => report("SUPERSEDED_TWICE", record));
  const linked = sound.map((record) => {
    const from = superseded.get(record.id);
    const subject = roots.get(record.id) ?? record.id;
    return { ...record, subject, ...(from === undefined ? {} : { supersededFrom: from }) };
  });
  return { records: linked, faults };
}

/** The first id of each record's chain; records whose chain runs in a circle have none. */
function rootsOf(byId: ReadonlyMap<string, StoredRecord>): ReadonlyMap<string, string> {
  const roots = new Map<string, string | undefined>();
  for (const start of byId.values()) {
    const way = new Set<string>();
    let id = start.id;
    while (!roots.has(id) && !way.has(id)) {
      way.add(id);
      const before = byId.get(id)?.supersedes;
      if (before === undefined) break;
      id = before;
    }
    const circle = way.has(id) && byId.get(id)?.supersedes !== undefined;
    const root = circle ? undefined : roots.has(id) ? roots.get(id) : id;
    for (const step of way) roots.set(step, root);
  }
  return new Map([...roots].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** From which day a replacement of each record was known. Of several replacements of one record the last counts. */
function supersededFrom(
  records: readonly StoredRecord[],
  byId: ReadonlyMap<string, StoredRecord>,
  twice: (record: StoredRecord) => void,
): ReadonlyMap<string, string> {
  const from = new Map<string, string>();
  const latest = new Map<string, StoredRecord>();
  // In the order in which they became known, the first to reach a record is the earliest: each is visited once.
  const known = records.filter((record) => record.knownFrom !== undefined && record.supersedes !== undefined);
  const ordered = known.toSorted((a, b) => compare(a.knownFrom, b.knownFrom) || compare(a.id, b.id));
  for (const record of ordered) {
    const rival = latest.get(record.supersedes as string);
    if (rival !== undefined) {
      twice(record);
      if (!from.has(rival.id)) from.set(rival.id, record.knownFrom as string);
    }
    latest.set(record.supersedes as string, record);
    let id = record.supersedes;
    while (id !== undefined && !from.has(id)) {
      from.set(id, record.knownFrom as string);
      id = byId.get(id)?.supersedes;
    }
  }
  return from;
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
