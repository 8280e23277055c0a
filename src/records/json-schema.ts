import * as z from "zod";
import { recordSchema } from "./compile-kind.js";
import type { RecordKind } from "./kind.js";

/**
 * The JSON Schema (draft 2020-12) of one kind of record: what other systems check against before they send.
 *
 * @example
 * import { nineteenMeasures, recordJsonSchema } from "nineteen-measures";
 * const kind = nineteenMeasures.kinds.find((one) => one.kind === "regular-meeting");
 * recordJsonSchema(kind).required; // => ["kind", "id", "unitId", "on", "chairRole"]
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  return z.toJSONSchema(recordSchema(kind), { io: "input" }) as Record<string, unknown>;
}
