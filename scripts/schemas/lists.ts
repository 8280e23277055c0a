import type { RecordKind } from "../../src/records/kind.js";
import type { JsonSchema } from "./describe.js";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** A dataset file that lists objects of one schema beside it. */
export function listOf(name: string): JsonSchema {
  return { $schema: DRAFT, type: "array", items: { $ref: `${name}.schema.json` } };
}

/** `records.json`: the kind of each record says which schema it is held to, so that editors name its own faults only. */
export function listOfRecords(kinds: readonly RecordKind[]): JsonSchema {
  const names = kinds.map(({ kind }) => kind);
  const description = "The kind of record / 记录类别";
  return {
    $schema: DRAFT,
    type: "array",
    items: {
      type: "object",
      properties: { kind: { description, enum: names } },
      required: ["kind"],
      allOf: names.map((name) => ({
        if: { properties: { kind: { description, const: name } } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
        then: { $ref: `${name}.schema.json` },
      })),
    },
  };
}
