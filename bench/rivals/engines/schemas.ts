import { parseISO } from "date-fns/parseISO";
import * as z from "zod";
import type { ActivityRecord, RecordKind } from "../../../src/index.js";
import { library } from "../../library.js";

type Field = RecordKind["fields"][string];

const id = z.string().min(1).max(200);
const text = z.string().min(1).max(10_000);
const decimals = (least: number, most: number, places: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((value) => Number(value.toFixed(places)) === value);
const period = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/);

/** What each type of field must be. */
function schemaOf(field: Field | Extract<Field, { type: "list" }>["of"]): z.ZodType {
  switch (field.type) {
    case "id":
    case "reference":
      return id;
    case "text":
      return text;
    case "flag":
      return z.boolean();
    case "date":
      return z.iso.date().refine((day) => !Number.isNaN(parseISO(day).getTime()));
    case "month":
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
    case "period":
      return period;
    case "count":
      return z.number().int().min(0);
    case "days":
      return z.number().min(0).max(100_000).multipleOf(0.5);
    case "money":
      return decimals(-1e11, 1e11, 4);
    case "share":
      return decimals(0, 1, 6);
    case "points":
      return decimals(-1e6, 1e6, 2);
    case "enum":
      return z.enum(Object.keys(field.values));
    case "list":
      return z
        .array(schemaOf(field.of))
        .max(200)
        .refine((members) => new Set(members).size === members.length);
  }
}

const header = {
  id,
  unitId: id,
  filedAt: z.iso.date().optional(),
  audit: z.enum(["saved", "in-review", "approved", "rejected"]).optional(),
  auditedAt: z.iso.date().optional(),
  supersedes: id.optional(),
  lateAcceptance: text.optional(),
  jointWith: z.array(id).max(200).optional(),
  jointShare: decimals(0, 1, 6).optional(),
  documentNo: text.optional(),
};

/** One schema for each kind of record. */
const schemas = library.nineteenMeasures.kinds.map(({ kind, fields }) =>
  z.strictObject({
    kind: z.literal(kind),
    ...header,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        field.required === true ? schemaOf(field) : schemaOf(field).optional(),
      ]),
    ),
  }),
);
const record = z.discriminatedUnion("kind", schemas as [(typeof schemas)[number]]);

/** Every record validated: its fields, that no other has its id, and that its unit is one of the city. */
export function validated(records: readonly unknown[], units: readonly { readonly id: string }[]) {
  const known = new Set(units.map((unit) => unit.id));
  const ids = new Set<string>();
  return records.map((one): ActivityRecord => {
    const parsed = record.parse(one);
    if (!known.has(parsed.unitId)) throw new Error(`There is no unit ${parsed.unitId}.`);
    if (ids.has(parsed.id)) throw new Error(`There are two records ${parsed.id}.`);
    ids.add(parsed.id);
    // The schemas are made from the kinds, of which this type is generated.
    return parsed as unknown as ActivityRecord;
  });
}
