import * as z from "zod";
import { strictObject } from "../shape/strict-object.js";
import { fieldTypes } from "./field-types.js";
import { headerFields } from "./header.js";
import type { Field, RecordKind } from "./kind.js";
import { UNIT_REFERENCE } from "./kind.js";

/** A record kind made ready: its schema, and the lists of fields that intake and selection ask for. */
export interface CompiledKind {
  readonly kind: string;
  readonly eventDate: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly schema: z.ZodType;
  readonly dates: readonly string[];
  /** Whether its `from` and `to` are dates: a record then is about the days from the one to the other. */
  readonly hasSpan: boolean;
  readonly happened: readonly string[];
  readonly personal: readonly string[];
  /** Fields that name a unit, the header's first. */
  readonly units: readonly string[];
}

/** The fields of a kind, the header's included, in the order they are documented. */
export function fieldsOf(kind: RecordKind): ReadonlyMap<string, Field> {
  return new Map([...Object.entries(headerFields), ...Object.entries(kind.fields)]);
}

export function compileKind(kind: RecordKind): CompiledKind {
  const fields = fieldsOf(kind);
  const names = (wanted: (field: Field) => boolean): string[] =>
    [...fields].filter(([, field]) => wanted(field)).map(([name]) => name);
  const dates = names((field) => field.type === "date");
  return {
    kind: kind.kind,
    eventDate: kind.eventDate,
    fields,
    schema: recordSchema(kind),
    dates,
    hasSpan: dates.includes("from") && dates.includes("to"),
    happened: names((field) => field.type === "date" && field.when === "happened"),
    personal: names((field) => field.personal === true),
    units: names((field) => field.type === "reference" && field.to === UNIT_REFERENCE),
  };
}

/** The zod schema of one kind of record; unknown fields are refused, so that they can be reported. */
export function recordSchema(kind: RecordKind): z.ZodType {
  const shape: Record<string, z.ZodType> = { kind: z.literal(kind.kind) };
  for (const [name, field] of fieldsOf(kind)) {
    const schema = fieldTypes[field.type].schema(field).describe(`${field.title.en} / ${field.title.zh}`);
    shape[name] = field.required ? schema : schema.optional();
  }
  return strictObject(shape, { title: `${kind.title.en} / ${kind.title.zh}` });
}
