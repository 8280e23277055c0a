import * as z from "zod/mini";
import { calendarYearsSchema, collectedSchema, exemptionSchema, unitSchema } from "../records/dataset.js";
import { recordJsonSchema } from "../records/json-schema.js";
import type { Policy } from "./policy-schema.js";

/** A JSON Schema, as plain data. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** The parts of a dataset whose form no policy changes, each a schema of its own. */
export interface DatasetParts {
  readonly unit: JsonSchema;
  readonly exemption: JsonSchema;
  readonly collected: JsonSchema;
  readonly calendar: JsonSchema;
}

/**
 * The JSON Schema (draft 2020-12) of a whole dataset: units, records of every kind that the policy has, exemptions, what
 * was collected, and the calendar. What only `assess` can know, such as whether a unit exists that a record names, is
 * not in it.
 *
 * @example
 * import { datasetJsonSchema, nineteenMeasures } from "nineteen-measures";
 * datasetJsonSchema(nineteenMeasures).required; // => ["units", "records"]
 */
export function datasetJsonSchema(policy: Policy): Record<string, unknown> {
  const schemaOf = (type: z.ZodMiniType): JsonSchema => z.toJSONSchema(type, { io: "input" });
  const parts = {
    unit: schemaOf(unitSchema),
    exemption: schemaOf(exemptionSchema),
    collected: schemaOf(collectedSchema),
    calendar: schemaOf(calendarYearsSchema),
  };
  return datasetSchemaOf(parts, policy);
}

/** Puts the schema of a dataset together from its parts, which may have words beside their keys. */
export function datasetSchemaOf(parts: DatasetParts, { policy, kinds }: Policy): Record<string, unknown> {
  const { unit, exemption, collected, calendar } = parts;
  const names = kinds.map(({ kind }) => kind);
  const among = (description: string, values: readonly string[], key = "items") => ({
    description,
    ...(key === "items" ? { type: "array", items: { enum: values } } : { enum: values }),
  });
  const unitKinds = among("Kinds of unit of the policy / 政策所列单位类别", policy.unitKinds.map(idOf));
  const list = (description: string, items: JsonSchema) => ({ description, type: "array", items });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Dataset",
    type: "object",
    properties: {
      units: list("The units that are assessed / 被考核单位", {
        ...refOf(unit),
        type: "object",
        properties: { kinds: unitKinds },
      }),
      records: list("What happened, a record for each event / 各类记录", {
        type: "object",
        properties: { kind: among("The kind of record / 记录类别", names, "kind") },
        required: ["kind"],
        allOf: names.map((name) => ({
          if: { properties: { kind: { description: "The kind of record / 记录类别", const: name } } },
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
          then: { $ref: `#/$defs/${name}` },
        })),
      }),
      exemptions: list("Approved exemptions / 已批准的豁免", {
        ...refOf(exemption),
        type: "object",
        properties: { measures: among("Measures of the policy / 政策所列措施", policy.measures.map(idOf)) },
      }),
      collected: list("Which records were collected where and when / 记录的收集范围", {
        ...refOf(collected),
        type: "object",
        properties: { kind: among("The kind of record / 记录类别", names, "kind") },
      }),
      calendar: {
        description: "Years that the policy's calendar does not know / 政策日历尚未收录的年份",
        ...refOf(calendar),
      },
    },
    required: ["units", "records"],
    additionalProperties: false,
    $defs: {
      ...Object.assign({}, ...[unit, exemption, collected, calendar].map(({ $defs }) => $defs)),
      ...Object.fromEntries(kinds.map((kind) => [kind.kind, withoutDraft(recordJsonSchema(kind))])),
    },
  };
}

function refOf({ $ref }: JsonSchema): JsonSchema {
  return { $ref };
}

function withoutDraft({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
