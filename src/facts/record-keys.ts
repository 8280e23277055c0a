import type { RecordView } from "./views.js";

/**
 * Under which keys a record is known by some of its fields: one, or one for each member of a list; none where a field
 * is absent. `id` is that of its first version.
 */
export function keysOf(view: RecordView, fields: readonly string[]): readonly string[] {
  const values = fields.map((field) => membersOf(field === "id" ? view.subject : view.data[field]));
  const combined = values.reduce<readonly (readonly unknown[])[]>(
    (keys, members) => keys.flatMap((key) => members.map((member) => [...key, member])),
    [[]],
  );
  return combined.map((key) => JSON.stringify(key));
}

function membersOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
