import { type Fault, fault } from "../messages/fault.js";
import type { Language } from "../messages/message.js";
import { fieldsOf } from "../records/compile-kind.js";
import {
  calendarYearsSchema,
  collectedSchema,
  type Dataset,
  exemptionSchema,
  type UnitInput,
  unitSchema,
} from "../records/dataset.js";
import type { RecordKind } from "../records/kind.js";
import { near, ownObject } from "../records/own-object.js";
import { nameMessage } from "../records/unit-changes.js";
import type { FormSource } from "./dataset-forms.js";
import { type DatasetParts, type FormRow, rowsOfParts } from "./dataset-rows.js";
import { nameKey } from "./plain-text.js";
import type { Filled } from "./template.js";
import { unitNames } from "./unit-names.js";

/** The rows of a dataset for its forms, and what of it no form has room for. */
export interface FilledForms extends Filled {
  readonly faults: readonly Fault[];
  /** So many names of people were left out: no form asks for them. */
  readonly personal: number;
}

/** A dataset as the rows of its forms; what is not sound in a record is written as it is, for an import to report. */
export function filledForms(dataset: Dataset<object>, source: FormSource, language: Language): FilledForms {
  const faults: Fault[] = [];
  const parts = soundParts(dataset, faults);
  const rows = new Map<string, FormRow[]>(
    Object.entries(rowsOfParts(parts)).map(([form, own]) => [form, [...own]]),
  );
  const kinds = new Map(source.kinds.map((kind) => [kind.kind, kind]));
  let personal = 0;
  dataset.records.forEach((record: unknown, r) => {
    const kind = kinds.get(Object(record).kind);
    if (kind === undefined) {
      const given = Object(record).kind;
      const hint = typeof given === "string" ? near(given, [...kinds.keys()]) : {};
      faults.push(fault("UNKNOWN_KIND", `records[${r}].kind`, {}, hint));
      return;
    }
    personal += leftOut(record as object, kind, `records[${r}]`, faults);
    const own = rows.get(kind.kind) ?? [];
    own.push(record as FormRow);
    rows.set(kind.kind, own);
  });
  return { rows, unitText: unitTexts(parts.units, language), faults, personal };
}

/** Reports the fields of a record that its kind does not have, and says how many of those that it has name people. */
function leftOut(record: object, kind: RecordKind, path: string, faults: Fault[]): number {
  const fields = fieldsOf(kind);
  let personal = 0;
  for (const name of Object.keys(record)) {
    const field = fields.get(name);
    if (field?.personal === true) personal += 1;
    if (field !== undefined || name === "kind") continue;
    const shown = name.slice(0, 60);
    faults.push(fault("FIELD_UNKNOWN", `${path}.${shown}`, { field: shown }, near(name, [...fields.keys()])));
  }
  return personal;
}

/** The parts beside the records as far as they are sound. */
function soundParts(
  { units, exemptions, collected, calendar }: Dataset<object>,
  faults: Fault[],
): DatasetParts {
  const sound = <T>(
    name: string,
    all: readonly unknown[] = [],
    take: (one: unknown, path: string) => T | undefined,
  ): T[] => all.flatMap((one, i) => take(one, `${name}[${i}]`) ?? []);
  const years =
    calendar === undefined ? undefined : ownObject(calendarYearsSchema, calendar, "calendar", faults);
  return {
    units: sound("units", units, (one, path) => ownObject(unitSchema, one, path, faults)),
    exemptions: sound("exemptions", exemptions, (one, path) => ownObject(exemptionSchema, one, path, faults)),
    collected: sound("collected", collected, (one, path) => ownObject(collectedSchema, one, path, faults)),
    ...(years === undefined ? {} : { calendar: years }),
  };
}

/** What each unit is called where it is referred to: by its name, where that names no other. */
function unitTexts(units: readonly UnitInput[], language: Language): (id: string) => string {
  const { ids, byName } = unitNames(units);
  const texts = new Map(
    units.flatMap(({ id, name }) => {
      const text = nameMessage(name)[language].trim();
      return byName.get(nameKey(text))?.length === 1 && !ids.has(text) ? [[id, text]] : [];
    }),
  );
  return (id) => texts.get(id) ?? id;
}
