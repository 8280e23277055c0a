import type { UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { MeasureResult } from "../scoring/measure.js";
import type { OpenUnit } from "./open-unit.js";

/** What records are called, by the ids of their first versions. */
export type Labels = Readonly<Record<string, string>>;

/**
 * What the records of a unit that are seen are called where their kind says so: a text of their own, or
 * what the record is called that they refer to.
 */
function labelsOf(records: UnitRecords, kinds: ReadonlyMap<string, CompiledKind>): Map<string, string> {
  const labels = new Map<string, string>();
  const referring: { readonly subject: string; readonly to: string }[] = [];
  for (const filed of records.values()) {
    // What is filed under one key is of one kind.
    const { label, references } = kinds.get(filed[0]?.kind ?? "") ?? {};
    if (label === undefined) continue;
    const refers = references?.has(label) ?? false;
    for (const { subject, data } of filed) {
      const value = data[label];
      if (typeof value !== "string") continue;
      if (refers) referring.push({ subject, to: value });
      else labels.set(subject, value);
    }
  }
  // All are looked up before any is put there: nothing is called what a referring record is called.
  const borrowed = referring.map(({ to }) => labels.get(to));
  referring.forEach(({ subject }, i) => {
    const label = borrowed[i];
    if (label !== undefined) labels.set(subject, label);
  });
  return labels;
}

/** The labels of what a unit's results are about, and of what results that are not there yet may be about. */
export function unitLabels(
  records: UnitRecords,
  kinds: ReadonlyMap<string, CompiledKind>,
  results: readonly MeasureResult[],
  open: OpenUnit,
): Labels {
  const taking = takingFrom(labelsOf(records, kinds));
  takeSubjects(results, taking);
  for (const [, own] of open.records) takeNamed(own, taking);
  return inOrder(taking.taken);
}

/** Adds to some labels those of what a unit's results turned out to be about. */
export function addLabels(all: Map<string, string>, labels: Labels, results: readonly MeasureResult[]): void {
  const own = Object.entries(labels);
  if (own.length === 0) return;
  const taking = takingFrom(new Map(own));
  takeSubjects(results, taking);
  for (const [id, label] of taking.taken) all.set(id, label);
}

/** Labels in the order of their ids: the same whatever came first. */
export function inOrder(labels: Iterable<readonly [id: string, label: string]>): Labels {
  return Object.fromEntries([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Labels of which some are wanted: each is taken once. */
interface Taking {
  readonly take: (id: string | undefined) => void;
  readonly taken: readonly (readonly [id: string, label: string])[];
}

function takingFrom(labels: Map<string, string>): Taking {
  const taken: (readonly [string, string])[] = [];
  return {
    taken,
    take: (id) => {
      const label = id === undefined ? undefined : labels.get(id);
      if (id === undefined || label === undefined) return;
      labels.delete(id);
      taken.push([id, label]);
    },
  };
}

/** Takes what results are about: findings, instances of duties, progress and what is still to be done. */
function takeSubjects(results: readonly MeasureResult[], { take }: Taking): void {
  for (const { violations, duties, progress, toDo } of results) {
    for (const { subject } of violations) take(subject);
    for (const { instances } of duties) for (const { subject } of instances) take(subject);
    for (const { subject } of progress?.each ?? []) take(subject);
    for (const { subject } of toDo) take(subject);
  }
}

/** Takes what results that are not there yet can be about: records, or what one of their fields names. */
function takeNamed(records: readonly StoredRecord[], { take }: Taking): void {
  for (const { subject, data } of records) {
    take(subject);
    for (const value of Object.values(data)) {
      if (typeof value === "string") take(value);
      else if (Array.isArray(value)) for (const one of value) if (typeof one === "string") take(one);
    }
  }
}
