import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import { nearest } from "../messages/nearest.js";
import type { CompiledKind } from "./compile-kind.js";
import { fieldTypes } from "./field-types.js";

/** The data of an accepted record: declared fields only, dates as civil dates, nothing personal. */
export type RecordData = Readonly<Record<string, unknown>>;

export type CheckedRecord =
  | { readonly data: RecordData; readonly faults: readonly Fault[] }
  | { readonly data?: undefined; readonly faults: readonly Fault[] };

/** Holds one record to its kind: undeclared fields are reported and not read, every other fault sets it aside. */
export function checkRecord(kind: CompiledKind, record: object, path: string, id?: string): CheckedRecord {
  const kept = kind.keep(record);
  if (kept !== undefined) return { data: kept, faults: [] };
  const about = id === undefined ? {} : { record: id };
  const undeclared = Object.keys(record).filter((name) => name !== "kind" && !kind.fields.has(name));
  const faults: Fault[] = undeclared.map((name) => unknownField(kind, name, path, about));
  const declared = undeclared.length === 0 ? record : without(record, undeclared);
  const data = undeclared.length === 0 ? undefined : kind.keep(declared);
  if (data !== undefined) return { data, faults };

  const parsed = kind.schema.safeParse(declared, { jitless: true });
  // As zod read it: where reading a record twice gives two things, it is this one that was checked.
  if (parsed.success) return { data: kind.keep(parsed.data as object), faults };
  const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? "")));
  for (const name of wrong) faults.push(fieldFault(kind, name, declared, path, about));
  return { faults };
}

function unknownField(kind: CompiledKind, name: string, path: string, about: { record?: string }): Fault {
  const shown = name.slice(0, 60);
  const near = nearest(name, [...kind.fields.keys()]);
  return fault(
    "FIELD_UNKNOWN",
    `${path}.${shown}`,
    { field: shown },
    { ...about, ...(near ? { nearest: near } : {}) },
  );
}

function fieldFault(
  kind: CompiledKind,
  name: string,
  record: object,
  path: string,
  about: { record?: string },
): Fault {
  const field = kind.fields.get(name);
  const expected: Message = field
    ? fieldTypes[field.type].expected(field)
    : { en: `"${kind.kind}"`, zh: `“${kind.kind}”` };
  const missing = !Object.hasOwn(record, name) || (record as RecordData)[name] === undefined;
  return missing
    ? fault("FIELD_MISSING", `${path}.${name}`, { field: name, expected }, about)
    : fault("FIELD_INVALID", `${path}.${name}`, { expected }, about);
}

/** A copy without some of its fields. */
export function without(record: object, names: readonly string[]): object {
  const left = new Set(names);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !left.has(name)));
}
