import * as z from "zod";
import { recordSchema } from "./compile-kind.js";
import type { RecordKind } from "./kind.js";

/**
 * The JSON Schema (draft 2020-12) of one kind of record: what other systems check against before they send.
 *
 * @example
 * import { nineteenMeasures, recordJsonSchema } from "nineteen-measures";
 * const meetings = nineteenMeasures.kinds.filter(({ kind }) => kind === "regular-meeting");
 * meetings.map((kind) => recordJsonSchema(kind).required); // => [["kind", "id", "unitId", "on", "chairRole"]]
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  return z.toJSONSchema(recordSchema(kind), { io: "input" }) as Record<string, unknown>;
}
