import * as z from "zod";
import { strictObject } from "../shape/strict-object.js";

/** A text in both languages, as rule files write it. */
export const messageSchema = strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** Names that are safe as keys and readable in formulas. */
export const nameSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/);
/** Ids of kinds, units of policy and files: lower case with hyphens. */
export const stemSchema = z.string().regex(/^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,9}$/);

const said = {
  required: z.boolean().optional(),
  /** Names a person: never enters facts, results, faults or digests. */
  personal: z.boolean().optional(),
  title: messageSchema,
  meaning: messageSchema.optional(),
};

const plain = strictObject({
  type: z.enum(["text", "id", "flag", "month", "count", "money", "share"]),
  ...said,
});
const date = strictObject({
  type: z.literal("date"),
  /** A planned date may lie ahead; a happened one after the as-of date is not seen. */
  when: z.enum(["planned", "happened"]),
  ...said,
});
const choice = strictObject({
  type: z.literal("enum"),
  values: z.record(stemSchema, messageSchema),
  ...said,
});
const reference = strictObject({ type: z.literal("reference"), to: stemSchema, ...said });

const fieldSchema = z.discriminatedUnion("type", [plain, date, choice, reference]);

/** What a record-kind file may say: what departments supply about one kind of event. */
export const recordKindSchema = strictObject(
  {
    $schema: z.string().optional(),
    kind: stemSchema,
    title: messageSchema,
    meaning: messageSchema,
    /** The date field that says when it happened. */
    eventDate: nameSchema,
    /** The fields that name units, and in which role: `unitId` is the header's own. */
    concerns: z.record(nameSchema, messageSchema),
    fields: z.record(nameSchema, fieldSchema),
  },
  { id: "RecordKind", title: "Record kind" },
);

export type Field = z.infer<typeof fieldSchema>;
export type RecordKind = z.infer<typeof recordKindSchema>;

/** Reference fields that name units point here. */
export const UNIT_REFERENCE = "unit";
