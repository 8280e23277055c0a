import * as z from "zod/mini";
import { strictObject } from "../shape/strict-object.js";
import type { RecordData } from "./check-record.js";
import { fieldTypes } from "./field-types.js";
import { headerFields } from "./header.js";
import { keeping } from "./keep-record.js";
import { type Field, type RecordKind, referredTo, UNIT_REFERENCE } from "./kind.js";

/** A record kind made ready: its schema, and the lists of fields that intake and selection ask for. */
export interface CompiledKind {
  readonly kind: string;
  readonly eventDate: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Every name that rules may ask a record for: its fields, the counts of its lists, and what all records have. */
  readonly names: ReadonlySet<string>;
  /**
   * What is kept of a record that is sound: declared fields only, dates as civil dates, nothing personal. Nothing where
   * the schema refuses the record as it stands; what is wrong with it is then the schema's to say.
   */
  readonly keep: (record: object) => RecordData | undefined;
  /** Made when it is first asked for: of sound records it never is. */
  readonly schema: z.ZodMiniType;
  /** Whether its `from` and `to` are dates: a record then is about the days from the one to the other. */
  readonly hasSpan: boolean;
  readonly happened: readonly string[];
  readonly personal: readonly string[];
  /** Fields that name units, the header's first. */
  readonly units: readonly string[];
  /** The fields that refer to records, with the kind that they refer to. */
  readonly references: ReadonlyMap<string, string>;
  readonly about?: string;
  readonly tenure?: string;
  readonly transfer?: NonNullable<RecordKind["transfer"]>;
  readonly label?: string;
  readonly decision?: NonNullable<RecordKind["decision"]>;
  readonly interview?: NonNullable<RecordKind["interview"]>;
  readonly veto?: NonNullable<RecordKind["veto"]>;
  readonly objection?: NonNullable<RecordKind["objection"]>;
  readonly lasting: boolean;
  readonly bundle?: NonNullable<RecordKind["bundle"]>;
}

/** The fields of a kind, the header's included, in the order they are documented. */
export function fieldsOf({ fields }: Pick<RecordKind, "fields">): ReadonlyMap<string, Field> {
  return new Map([...Object.entries(headerFields), ...Object.entries(fields)]);
}

const words = { en: "worked out", zh: "计算所得" };
const count: Field = { type: "count", required: true, title: words };

/** What every record has for rules beside its fields. */
export const workedOut: Readonly<Record<string, Field>> = {
  ownShare: { type: "share", required: true, title: words },
  heldFrom: { type: "date", when: "happened", title: words },
  heldTo: { type: "date", when: "happened", title: words },
  firstFiledAt: { type: "date", when: "happened", title: words },
  exempt: { type: "flag", required: true, title: words },
  allowed: { type: "list", of: { type: "text" }, title: words },
};

/** Everything that rules may ask a record of a kind for: its fields, the counts of its lists, and what all records have. */
export function namedFields(kind: RecordKind): ReadonlyMap<string, Field> {
  const fields = fieldsOf(kind);
  const lists = [...fields].filter(([, { type }]) => type === "list");
  return new Map([
    ...fields,
    ...lists.map(([name]) => [`${name}.count`, count] as const),
    ...Object.entries(workedOut),
  ]);
}

export function compileKind(kind: RecordKind): CompiledKind {
  const fields = fieldsOf(kind);
  const all = [...fields];
  const names = (wanted: (field: Field) => boolean): string[] =>
    all.filter(([, field]) => wanted(field)).map(([name]) => name);
  const dates = names((field) => field.type === "date");
  // Made for the first record: most datasets have few of the kinds that a policy has.
  let keep: CompiledKind["keep"] | undefined;
  let schema: z.ZodMiniType | undefined;
  return {
    kind: kind.kind,
    eventDate: kind.eventDate,
    fields,
    names: new Set(namedFields(kind).keys()),
    keep(record) {
      keep ??= keeping(kind.kind, fields);
      return keep(record);
    },
    get schema() {
      schema ??= recordSchema(kind);
      return schema;
    },
    hasSpan: dates.includes("from") && dates.includes("to"),
    happened: names((field) => field.type === "date" && field.when === "happened"),
    personal: names((field) => field.personal === true),
    units: names((field) => referredTo(field) === UNIT_REFERENCE),
    references: new Map(
      all.flatMap(([name, field]) => {
        const to = referredTo(field);
        return to === undefined || to === UNIT_REFERENCE ? [] : [[name, to]];
      }),
    ),
    ...(kind.about === undefined ? {} : { about: kind.about }),
    ...(kind.tenure === undefined ? {} : { tenure: kind.tenure }),
    ...(kind.transfer === undefined ? {} : { transfer: kind.transfer }),
    ...(kind.label === undefined ? {} : { label: kind.label }),
    ...(kind.decision === undefined ? {} : { decision: kind.decision }),
    ...(kind.interview === undefined ? {} : { interview: kind.interview }),
    ...(kind.veto === undefined ? {} : { veto: kind.veto }),
    ...(kind.objection === undefined ? {} : { objection: kind.objection }),
    lasting: kind.lasting ?? false,
    ...(kind.bundle === undefined ? {} : { bundle: kind.bundle }),
  };
}

/** Puts into a schema what editors show of it. */
export type Describe = (schema: z.ZodMiniType, field?: Field) => z.ZodMiniType;

/** The zod schema of one kind of record; unknown fields are refused, so that they can be reported. */
export function recordSchema(
  { kind, fields }: RecordKind,
  described: Describe = (schema) => schema,
): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = { kind: described(z.literal(kind)) };
  for (const [name, field] of fieldsOf({ fields })) {
    const schema = described(fieldTypes[field.type].schema(field), field);
    shape[name] = field.required ? schema : z.optional(schema);
  }
  return strictObject(shape);
}
