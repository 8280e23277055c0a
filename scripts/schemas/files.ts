import * as z from "zod/mini";
import { nineteenMeasures } from "../../src/policy/built-in.js";
import { datasetSchemaOf } from "../../src/policy/dataset-json-schema.js";
import { measureSchema } from "../../src/policy/measure-schema.js";
import { calendarSchema, policyFileSchema, sourcesSchema } from "../../src/policy/policy-schema.js";
import {
  calendarYearsSchema,
  collectedSchema,
  exemptionSchema,
  unitSchema,
} from "../../src/records/dataset.js";
import { recordJsonSchema } from "../../src/records/json-schema.js";
import { type RecordKind, recordKindSchema } from "../../src/records/kind.js";
import { commonWords } from "./common-words.js";
import { conditionWords } from "./condition-words.js";
import { datasetWords } from "./dataset-words.js";
import { described, type JsonSchema, type Words } from "./describe.js";
import { kindWords } from "./kind-words.js";
import { listOf, listOfRecords } from "./lists.js";
import { measureWords } from "./measure-words.js";
import { policyWords } from "./policy-words.js";
import { standingWords } from "./standing-words.js";

const measure: Words = { ...commonWords, ...conditionWords, ...measureWords };
const policy: Words = { ...commonWords, ...conditionWords, ...policyWords, ...standingWords };
const kind: Words = { ...commonWords, ...kindWords };
const data: Words = { ...commonWords, ...datasetWords };

/** What has a schema of its own: where that is written, the words for it, and what they call the whole. */
const own: readonly (readonly [name: string, type: z.ZodMiniType, words: Words, root: string])[] = [
  ["measure", measureSchema, measure, "Measure"],
  ["policy", policyFileSchema, policy, "Policy"],
  ["sources", sourcesSchema, policy, "Sources"],
  ["calendar", calendarSchema, policy, "Calendar"],
  ["record-kind", recordKindSchema, kind, "RecordKind"],
  ["data/unit", unitSchema, data, "Unit"],
  ["data/exemption", exemptionSchema, data, "Exemption"],
  ["data/collected-entry", collectedSchema, data, "Collected"],
  ["data/calendar-years", calendarYearsSchema, data, "CalendarYears"],
];

/**
 * Every JSON Schema by its name in the rule folder, each key with what editors show at it.
 *
 * @throws Error where a key has no words, or words are for no key
 */
export function schemaFiles(kinds: readonly RecordKind[]): Readonly<Record<string, JsonSchema>> {
  const made = own.map(([name, type, words, root]) => {
    const plain: JsonSchema = z.toJSONSchema(type, { io: "input" });
    return [name, described(plain, words, root)] as const;
  });
  const used = new Set(made.flatMap(([, { used: some }]) => [...some]));
  const idle = [measure, policy, kind, data]
    .flatMap((words) => Object.keys(words))
    .filter((key) => !used.has(key));
  if (idle.length > 0) throw new Error(`Words for no key of any schema: ${idle.join(", ")}.`);
  const named = (wanted: string): JsonSchema => made.find(([name]) => name === wanted)?.[1].schema ?? {};
  return {
    ...Object.fromEntries(made.map(([name, { schema }]) => [name, schema])),
    ...Object.fromEntries(kinds.map((one) => [`data/${one.kind}`, recordJsonSchema(one)])),
    "data/dataset": datasetSchemaOf(
      {
        unit: named("data/unit"),
        exemption: named("data/exemption"),
        collected: named("data/collected-entry"),
        calendar: named("data/calendar-years"),
      },
      { ...nineteenMeasures, kinds: [...kinds] },
    ),
    "data/units": listOf("unit"),
    "data/exemptions": listOf("exemption"),
    "data/collected": listOf("collected-entry"),
    "data/records": listOfRecords(kinds),
  };
}
