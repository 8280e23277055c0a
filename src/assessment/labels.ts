import type { UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { MeasureResult } from "../scoring/measure.js";

/** What records are called, by the ids of their first versions. */
export type Labels = Readonly<Record<string, string>>;

/**
 * What the records of a unit that are seen are called where their kind says so: a text of their own, or
 * what the record is called that they refer to.
 */
export function labelsOf(
  records: UnitRecords,
  kinds: ReadonlyMap<string, CompiledKind>,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  const referring: (readonly [subject: string, to: string])[] = [];
  for (const filed of records.values()) {
    // What is filed under one key is of one kind.
    const { label, references } = kinds.get(filed[0]?.kind ?? "") ?? {};
    if (label === undefined) continue;
    for (const { subject, data } of filed) {
      const value = data[label];
      if (typeof value !== "string") continue;
      if (references?.has(label)) referring.push([subject, value]);
      else own.set(subject, value);
    }
  }
  const borrowed = referring.flatMap(([subject, to]) => {
    const label = own.get(to);
    return label === undefined ? [] : [[subject, label] as const];
  });
  return new Map([...own, ...borrowed]);
}

/** The labels of some of them, in the order of their ids: the same whatever came first. */
export function labelsFor(labels: ReadonlyMap<string, string>, ids: Iterable<string>): Labels {
  const found = [...new Set(ids)].flatMap((id) => {
    const label = labels.get(id);
    return label === undefined ? [] : [[id, label] as const];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The labels of several units. */
export function mergedLabels(parts: readonly Labels[]): Labels {
  const all = new Map(parts.flatMap((labels) => Object.entries(labels)));
  return labelsFor(all, all.keys());
}

/** What results are about: findings, instances of duties, progress and what is still to be done. */
export function subjectsOf(results: readonly MeasureResult[]): readonly string[] {
  return results.flatMap(({ violations, duties, progress, toDo }) =>
    [
      ...violations,
      ...duties.flatMap(({ instances }) => instances),
      ...(progress?.each ?? []),
      ...toDo,
    ].flatMap(({ subject }) => subject ?? []),
  );
}

/** What results that are not there yet can be about: records, or what one of their fields names. */
export function namedIn(records: readonly StoredRecord[]): readonly string[] {
  return records.flatMap(({ subject, data }) => [
    subject,
    ...Object.values(data)
      .flat()
      .filter((value) => typeof value === "string"),
  ]);
}
