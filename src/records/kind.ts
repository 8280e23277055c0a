import * as z from "zod/mini";
import { matching } from "../shape/matching.js";
import { strictObject } from "../shape/strict-object.js";

/** A text in both languages, as rule files write it. */
export const messageSchema = strictObject(
  { en: z.string().check(z.minLength(1)), zh: z.string().check(z.minLength(1)) },
  { id: "Words" },
);

// Read from an object that does not have them, these names still give something.
const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]/i.test(name));
const notInherited = { en: "a name that not every object has", zh: "并非所有对象自带的名称" };

/** Names that are safe as keys and readable in formulas. */
export const nameSchema = matching(/^[A-Za-z][A-Za-z0-9]{0,59}$/, {
  en: "a name of letters and digits that begins with a letter",
  zh: "以字母开头、由字母和数字组成的名称",
})
  .check(z.refine((name) => !inherited.includes(name), { params: { expected: notInherited } }))
  .register(z.globalRegistry, {
    id: "Name",
    pattern: "^[A-Za-z][A-Za-z0-9]{0,59}$",
    not: { enum: inherited },
  });
/** Ids of kinds, units of policy and files: lower case with hyphens. */
export const stemSchema = matching(/^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,9}$/, {
  en: 'an id of small letters and digits with hyphens, such as "regular-meeting"',
  zh: "由小写字母、数字和连字符组成的标识（如“regular-meeting”）",
});

const said = {
  required: z.optional(z.boolean()),
  /** Names a person: never enters facts, results, faults or digests. */
  personal: z.optional(z.boolean()),
  title: messageSchema,
  meaning: z.optional(messageSchema),
};

const plain = strictObject({
  type: z.enum(["text", "id", "flag", "month", "period", "count", "days", "money", "share", "points"]),
  ...said,
});
const date = strictObject({
  type: z.literal("date"),
  /** A planned date may lie ahead; a happened one after the as-of date is not seen. */
  when: z.enum(["planned", "happened"]),
  ...said,
});
const oneChoice = { en: "at least 1 choice", zh: "至少1个选项" };
const choices = {
  values: z
    .record(stemSchema, messageSchema)
    .check(z.refine((values) => Object.keys(values).length > 0, { params: { expected: oneChoice } }))
    .register(z.globalRegistry, { minProperties: 1 }),
};
const choice = strictObject({ type: z.literal("enum"), ...choices, ...said });
const reference = strictObject({ type: z.literal("reference"), to: stemSchema, ...said });
/** What the members of a list are. */
const member = z.discriminatedUnion("type", [
  strictObject({ type: z.enum(["text", "id"]) }),
  strictObject({ type: z.literal("enum"), ...choices }),
  strictObject({ type: z.literal("reference"), to: stemSchema }),
]);
const list = strictObject({ type: z.literal("list"), of: member, ...said });

const fieldSchema = z.discriminatedUnion("type", [plain, date, choice, reference, list]);

/** What a record-kind file may say: what departments supply about one kind of event. */
export const recordKindSchema = strictObject(
  {
    $schema: z.optional(z.string()),
    kind: stemSchema,
    title: messageSchema,
    meaning: messageSchema,
    /** The date field that says when it happened. */
    eventDate: nameSchema,
    /** The fields that name units, and in which role: `unitId` is the header's own. */
    concerns: z.record(nameSchema, messageSchema),
    /** The month or period that the record reports on. */
    about: z.optional(nameSchema),
    /** The field that names a post which somebody holds from `from` to `to`. */
    tenure: z.optional(nameSchema),
    /** Hands the record that it refers to over to another unit, whole or in part. */
    transfer: z.optional(strictObject({ of: nameSchema, to: nameSchema, share: z.optional(nameSchema) })),
    /** The field that says what a record is called: a text of its own, or the record that it refers to. */
    label: z.optional(nameSchema),
    /** Points that somebody decided to add to the unit's total or to take from it: how many, who, and why. */
    decision: z.optional(strictObject({ points: nameSchema, by: nameSchema, reason: nameSchema })),
    /** An interview that was held: on which level, why, and which posts were called. */
    interview: z.optional(strictObject({ level: nameSchema, causes: nameSchema, posts: nameSchema })),
    /** An event that keeps its unit from every honour: what kind of event, who decided that it is one, and when. */
    veto: z.optional(strictObject({ sort: nameSchema, by: nameSchema, decidedOn: nameSchema })),
    /** Objects to what was published of a period: which, when it was decided and how, and about which measure. */
    objection: z.optional(
      strictObject({
        period: nameSchema,
        decidedOn: nameSchema,
        outcome: nameSchema,
        measure: z.optional(nameSchema),
      }),
    ),
    /** Goes on after its event, and passes to the successor of its unit. */
    lasting: z.optional(z.boolean()),
    /** The field that names the bundle of which a record is a part, and the numbers that sum to the bundle's. */
    bundle: z.optional(strictObject({ in: nameSchema, sums: z.array(nameSchema) })),
    fields: z.record(nameSchema, fieldSchema),
  },
  { id: "RecordKind", title: "Record kind" },
);

export type Field = z.infer<typeof fieldSchema>;
/** What one value of a field is: the field itself, or the members of a list. */
export type FieldValue = Exclude<Field, { type: "list" }> | z.infer<typeof member>;
export type RecordKind = z.infer<typeof recordKindSchema>;

/** Reference fields that name units point here. */
export const UNIT_REFERENCE = "unit";

/** What a field refers to: a kind of record, or units; nothing where it refers to nothing. */
export function referredTo(field: Field): string | undefined {
  const value: FieldValue = field.type === "list" ? field.of : field;
  return value.type === "reference" ? value.to : undefined;
}
