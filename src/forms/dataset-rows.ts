import { type Fault, fault } from "../messages/fault.js";
import type { CalendarYears, CollectedEntry, Exemption, UnitInput } from "../records/dataset.js";
import { words } from "./dataset-words.js";

/** A row of a form: values by the names of its columns, nothing where a cell is empty. */
export type FormRow = Readonly<Record<string, unknown>>;

/** The rows of the forms of a dataset's parts, by the ids of the forms. */
export type PartRows = Readonly<
  Record<"unit" | "unit-change" | "exemption" | "collected" | "holiday", readonly FormRow[]>
>;

/** The parts of a dataset beside its records. */
export interface DatasetParts {
  readonly units: readonly UnitInput[];
  readonly exemptions?: readonly Exemption[];
  readonly collected?: readonly CollectedEntry[];
  readonly calendar?: CalendarYears;
}

/** The rows that say what a dataset has beside its records. */
export function rowsOfParts({ units, exemptions = [], collected = [], calendar }: DatasetParts): PartRows {
  return {
    unit: units.map(({ name, changes: _, ...unit }) => ({ ...unit, ...namesOf(name) })),
    "unit-change": units.flatMap(({ id, changes = [] }) =>
      changes.map(({ name, ...change }) => ({ unitId: id, ...change, ...namesOf(name) })),
    ),
    exemption: exemptions.map((exemption) => ({ ...exemption })),
    collected: collected.map((entry) => ({ ...entry })),
    holiday:
      calendar === undefined
        ? []
        : [
            ...calendar.years.map((year) => ({ year })),
            ...calendar.daysOff.map((on) => ({ on, sort: "off" })),
            ...calendar.daysWorked.map((on) => ({ on, sort: "worked" })),
          ],
  };
}

/**
 * The parts of a dataset that rows say, not yet held to their schemas; a part without rows is absent.
 * A change of a unit that has no row is a fault with the path `unit-change[2].unitId`, rows from 0, and so is a day
 * of which nobody knows whether it is off or worked.
 */
export function partsOfRows(rows: Partial<PartRows>): {
  readonly parts: { readonly [name in keyof DatasetParts]: unknown };
  readonly faults: readonly Fault[];
} {
  const { unit = [], "unit-change": changes = [], exemption = [], collected = [], holiday = [] } = rows;
  const ids = new Set(unit.map(({ id }) => id));
  return {
    parts: {
      units: unit.map((row) => {
        const own = changes.filter(({ unitId }) => unitId === row.id);
        return { ...named(row), ...(own.length === 0 ? {} : { changes: own.map(changeOf) }) };
      }),
      ...(exemption.length === 0 ? {} : { exemptions: exemption }),
      ...(collected.length === 0 ? {} : { collected }),
      ...(holiday.length === 0 ? {} : { calendar: calendarOf(holiday) }),
    },
    faults: [
      ...changes.flatMap(({ unitId }, c) =>
        ids.has(unitId) ? [] : [fault("UNKNOWN_UNIT", `unit-change[${c}].unitId`)],
      ),
      ...holiday.flatMap(halfDay),
    ],
  };
}

function namesOf(name: UnitInput["name"] | undefined): FormRow {
  if (name === undefined) return {};
  return typeof name === "string" ? { nameZh: name } : { nameZh: name.zh, nameEn: name.en };
}

/** A row with its name as a dataset has it: in both languages, or one for both. */
function named({ nameZh, nameEn, ...row }: FormRow): FormRow {
  if (nameZh === undefined && nameEn === undefined) return row;
  const name = nameZh === undefined ? nameEn : nameEn === undefined ? nameZh : { en: nameEn, zh: nameZh };
  return { ...row, name };
}

function changeOf({ unitId: _, ...row }: FormRow): FormRow {
  return named(row);
}

/** A day and what it is go together. */
function halfDay({ on, sort }: FormRow, row: number): readonly Fault[] {
  if ((on === undefined) === (sort === undefined)) return [];
  const [field, expected] =
    on === undefined
      ? (["on", words.holiday.on.title] as const)
      : (["sort", words.holiday.sort.title] as const);
  return [fault("FIELD_MISSING", `holiday[${row}].${field}`, { field, expected })];
}

function calendarOf(rows: readonly FormRow[]): FormRow {
  const days = (wanted: string): readonly unknown[] =>
    rows.filter(({ sort }) => sort === wanted).map(({ on }) => on);
  return {
    years: [...new Set(rows.flatMap(({ year }) => (year === undefined ? [] : [year])))],
    daysOff: days("off"),
    daysWorked: days("worked"),
  };
}
