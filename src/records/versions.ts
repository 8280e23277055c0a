import type { CataloguedCode } from "../messages/catalogue.js";
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
  const report = (code: CataloguedCode, record: StoredRecord): void => {
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
  const superseded = supersededFrom(sound, byId, roots, (record) => report("SUPERSEDED_TWICE", record));
  const linked = sound.map((record) => {
    const from = superseded.get(record.id);
    const subject = roots.get(record.id) ?? record.id;
    const first = byId.get(subject);
    return {
      ...record,
      subject,
      ...(first === undefined || first === record ? {} : { firstFiledAt: filedAt(first) }),
      ...(from === undefined ? {} : { supersededFrom: from }),
    };
  });
  return { records: linked, faults };
}

/** The day on which a record was filed: that of the event where it does not say. */
export function filedAt({ data, on }: StoredRecord): string {
  return typeof data.filedAt === "string" ? data.filedAt : on;
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

/**
 * From which day something else counted in place of each record. Of the versions of one record the one that became
 * known last counts, unless a replacement of it was known before.
 */
function supersededFrom(
  records: readonly StoredRecord[],
  byId: ReadonlyMap<string, StoredRecord>,
  roots: ReadonlyMap<string, string>,
  rival: (record: StoredRecord) => void,
): ReadonlyMap<string, string> {
  const from = new Map<string, string>();
  const replaced = new Set<string>();
  const current = new Map<string, StoredRecord>();
  const known = records.filter((record) => record.knownFrom !== undefined);
  for (const record of known.toSorted((a, b) => compare(a.knownFrom, b.knownFrom) || compare(a.id, b.id))) {
    const day = record.knownFrom as string;
    if (replaced.has(record.id)) {
      from.set(record.id, day);
      continue;
    }
    // What stands before a record that was reached already was reached with it: each is visited once.
    let before = record.supersedes;
    while (before !== undefined && !replaced.has(before)) {
      replaced.add(before);
      before = byId.get(before)?.supersedes;
    }
    const root = roots.get(record.id) ?? record.id;
    const previous = current.get(root);
    if (previous !== undefined) {
      from.set(previous.id, day);
      if (!replaced.has(previous.id)) rival(record);
    }
    current.set(root, record);
  }
  return from;
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
