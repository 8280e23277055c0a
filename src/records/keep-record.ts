import type { RecordData } from "./check-record.js";
import { fieldTypes, type Keep } from "./field-types.js";
import type { Field } from "./kind.js";

interface KeptField {
  readonly name: string;
  readonly keep: Keep;
  readonly isRequired: boolean;
  readonly isPersonal: boolean;
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
      isRequired: field.required === true,
      isPersonal: field.personal === true,
    }),
  );
  return (record) => {
    const given = record as RecordData;
    if (Array.isArray(given) || given.kind !== kind) return undefined;
    // Inherited ones too, as zod has it.
    for (const name in given) if (!names.has(name)) return undefined;
    const data: Record<string, unknown> = {};
    // By index: an iterator for each of millions of records is felt.
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as KeptField;
      const value = given[field.name];
      if (value === undefined) {
        if (field.isRequired) return undefined;
        continue;
      }
      const kept = field.keep(value);
      if (kept === undefined) return undefined;
      if (!field.isPersonal) data[field.name] = kept;
    }
    return data;
  };
}
