import type { CalendarData } from "../calendar/working-days.js";
import { type Fault, fault } from "../messages/fault.js";
import { takeCollected } from "./collected.js";
import type { CollectedEntry, Dataset, Exemption, Unit } from "./dataset.js";
import type { Known } from "./known.js";
import { near } from "./own-object.js";
import { type Settling, settled, settling } from "./settle-records.js";
import type { StoredRecord } from "./stored-record.js";
import { takeCalendar } from "./take-calendar.js";
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
  /** The records that are sound in themselves; what came later may stand against what came before. */
  readonly sound: Settling;
  /** All of them held to each other, whenever they were filed. */
  readonly records: readonly StoredRecord[];
  readonly exemptions: readonly Exemption[];
  /** What the dataset says it collected. */
  readonly collected: readonly CollectedEntry[];
  /** The years that the dataset adds to the policy's calendar, where it adds any. */
  readonly calendar: CalendarData | undefined;
  readonly report: IntakeReport;
}

const parts: readonly string[] = ["units", "records", "exemptions", "collected", "calendar"];

/**
 * Checks a dataset part by part: every fault is reported, what is sound goes on. Where it is a part of a city,
 * `isElsewhere` says which units there are beside its own.
 */
export function intake(
  given: Dataset<object>,
  known: Known,
  isElsewhere: (unitId: string) => boolean = () => false,
): Intake {
  const faults: Fault[] = [];
  const dataset = Object(given) as Dataset<object>;
  for (const name of Object.keys(dataset).filter((one) => !parts.includes(one))) {
    faults.push(fault("FIELD_UNKNOWN", name.slice(0, 60), { field: name.slice(0, 60) }, near(name, parts)));
  }
  const units = takeUnits(listOf(dataset.units, "units", faults), known, isElsewhere, faults);
  const own = new Set(units.map((unit) => unit.id));
  const unitIds = { has: (id: string) => own.has(id) || isElsewhere(id) };
  const exemptions = takeExemptions(
    listOf(dataset.exemptions === undefined ? [] : dataset.exemptions, "exemptions", faults),
    unitIds,
    known,
    faults,
  );
  const handedIn = Array.isArray(dataset.records)
    ? dataset.records
    : listOf(dataset.records, "records", faults);
  const sound = settling(takeRecords(handedIn, unitIds, known, faults), known);
  const records = settled(sound, known, { faults }).filter((record) => record !== undefined);
  const listed = dataset.collected === undefined ? [] : listOf(dataset.collected, "collected", faults);
  const collected = takeCollected(listed, unitIds, known, faults);
  const calendar = takeCalendar(dataset.calendar, known.calendarYears, faults);
  const report = { accepted: records.length, setAside: handedIn.length - records.length, faults };
  return { units, sound, records, exemptions, collected, calendar, report };
}

function listOf(value: unknown, name: string, faults: Fault[]): readonly unknown[] {
  // A hole in a list is read as what it gives: undefined.
  if (Array.isArray(value)) return Array.from(value);
  faults.push(fault("LIST_EXPECTED", name, { name }));
  return [];
}
