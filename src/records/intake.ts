import { type Fault, fault } from "../messages/fault.js";
import { collectedSchema, type Dataset, type Exemption, type Unit } from "./dataset.js";
import type { Known } from "./known.js";
import { near, ownObject } from "./own-object.js";
import type { StoredRecord } from "./stored-record.js";
import { takeRecords } from "./take-records.js";
import { takeExemptions, takeUnits } from "./take-units.js";

/** What became of the records that were handed in. Nothing is dropped without a fault here. */
export interface IntakeReport {
  readonly accepted: number;
  readonly setAside: number;
  readonly faults: readonly Fault[];
}

export interface Intake {
  readonly units: readonly Unit[];
  readonly records: readonly StoredRecord[];
  readonly exemptions: readonly Exemption[];
  /** The kinds of record whose absence says something. */
  readonly collected: ReadonlySet<string>;
  readonly report: IntakeReport;
}

const parts: readonly string[] = ["units", "records", "exemptions", "collected"];

/** Checks a dataset part by part: every fault is reported, what is sound goes on. */
export function intake(given: Dataset<object>, known: Known): Intake {
  const faults: Fault[] = [];
  const dataset = Object(given) as Dataset<object>;
  for (const name of Object.keys(dataset).filter((one) => !parts.includes(one))) {
    faults.push(fault("FIELD_UNKNOWN", name.slice(0, 60), { field: name.slice(0, 60) }, near(name, parts)));
  }
  const units = takeUnits(listOf(dataset.units, "units", faults), known, faults);
  const unitIds = new Set(units.map((unit) => unit.id));
  const exemptions = takeExemptions(
    listOf(dataset.exemptions === undefined ? [] : dataset.exemptions, "exemptions", faults),
    unitIds,
    known,
    faults,
  );
  const handedIn = listOf(dataset.records, "records", faults);
  const records = takeRecords(handedIn, unitIds, known, faults);
  const collected = takeCollected(dataset, records, known, faults);
  const report = { accepted: records.length, setAside: handedIn.length - records.length, faults };
  return { units, records, exemptions, collected, report };
}

function listOf(value: unknown, name: string, faults: Fault[]): readonly unknown[] {
  // A hole in a list is read as what it gives: undefined.
  if (Array.isArray(value)) return Array.from(value);
  faults.push(fault("LIST_EXPECTED", name, { name }));
  return [];
}

function takeCollected(
  dataset: Dataset<object>,
  records: readonly StoredRecord[],
  known: Known,
  faults: Fault[],
): ReadonlySet<string> {
  // What there are records of was collected, whatever is listed.
  const collected = new Set(records.map((record) => record.kind));
  if (dataset.collected === undefined) return collected;
  listOf(dataset.collected, "collected", faults).forEach((value, index) => {
    const path = `collected[${index}]`;
    const entry = ownObject(collectedSchema, value, path, faults);
    if (entry === undefined) return;
    if (known.kinds.has(entry.kind)) collected.add(entry.kind);
    else faults.push(fault("UNKNOWN_KIND", `${path}.kind`, {}, near(entry.kind, [...known.kinds.keys()])));
  });
  return collected;
}
