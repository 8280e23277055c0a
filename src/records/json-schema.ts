import * as z from "zod/mini";
import { recordSchema } from "./compile-kind.js";
import type { Field, RecordKind } from "./kind.js";

/**
 * The JSON Schema (draft 2020-12) of one kind of record: what other systems check against before they send.
 *
 * @example
 * import { nineteenMeasures, recordJsonSchema } from "nineteen-measures";
 * const meetings = nineteenMeasures.kinds.filter(({ kind }) => kind === "regular-meeting");
 * meetings.map((kind) => recordJsonSchema(kind).required); // => [["kind", "id", "unitId", "on", "chairRole"]]
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  const schema = recordSchema(kind, (type, field) => {
    const description = field === undefined ? "The kind of record / 记录类别" : wordsOf(field);
    return type.register(z.globalRegistry, { ...z.globalRegistry.get(type), description });
  });
  z.globalRegistry.add(schema, { title: `${kind.title.en} / ${kind.title.zh}` });
  return z.toJSONSchema(schema, { io: "input" }) as Record<string, unknown>;
}

/** What editors show of a field: its title, and what it means where that is said. */
function wordsOf({ title, meaning }: Field): string {
  if (meaning === undefined) return `${title.en} / ${title.zh}`;
  return `${title.en}: ${meaning.en} / ${title.zh}：${meaning.zh}`;
}
