import type { RecordData } from "./check-record.js";
import { fieldTypes, type Keep } from "./field-types.js";
import type { Field } from "./kind.js";

interface KeptField {
  readonly name: string;
  readonly keep: Keep;
  readonly required: boolean;
  readonly personal: boolean;
}

/**
 * What is kept of a record of a kind, as a function of the record: its data where the kind's schema would accept it as
 * it stands, nothing where it would not. Each field is read once, so what was checked is what is kept.
 */
export function keeping(
  kind: string,
  declared: ReadonlyMap<string, Field>,
): (record: object) => RecordData | undefined {
  const names = new Set(["kind", ...declared.keys()]);
  const fields = [...declared].map(
    ([name, field]): KeptField => ({
      name,
      keep: fieldTypes[field.type].keep(field),
      required: field.required === true,
      personal: field.personal === true,
    }),
  );
  return (record) => {
    const given = record as RecordData;
    if (Array.isArray(given) || given.kind !== kind) return undefined;
    // Inherited ones too, as zod has it.
    for (const name in given) if (!names.has(name)) return undefined;
    const data: Record<string, unknown> = {};
    for (const { name, keep, required, personal } of fields) {
      const value = given[name];
      if (value === undefined) {
        if (required) return undefined;
        continue;
      }
      const kept = keep(value);
      if (kept === undefined) return undefined;
      if (!personal) data[name] = kept;
    }
    return data;
  };
}
