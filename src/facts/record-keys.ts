import { readValue } from "./readers.js";
import type { RecordView } from "./views.js";

const NONE: readonly never[] = [];

/**
 * Under which keys a record is known by some of its fields: one, or one for each member of a list; none where a field
 * is absent. `id` is that of its first version. As text, so that units can be compared.
 */
export function keysOf(view: RecordView, fields: readonly string[]): readonly string[] {
  if (fields.length === 1) {
    return membersOf(fieldOf(view, fields[0] as string)).map((value) => JSON.stringify([value]));
  }
  const values = fields.map((field) => membersOf(fieldOf(view, field)));
  const combined = values.reduce<readonly (readonly unknown[])[]>(
    (keys, members) => keys.flatMap((key) => members.map((member) => [...key, member])),
    [[]],
  );
  return combined.map((key) => JSON.stringify(key));
}

/** The same for matching a unit's own records: by one field they match by its values, which need not become text. */
export function matchesOf(view: RecordView, fields: readonly string[]): readonly unknown[] {
  return fields.length === 1 ? membersOf(fieldOf(view, fields[0] as string)) : keysOf(view, fields);
}

function fieldOf(view: RecordView, field: string): unknown {
  return field === "id" ? view.subject : readValue(view, field);
}

function membersOf(value: unknown): readonly unknown[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value : [value];
}
