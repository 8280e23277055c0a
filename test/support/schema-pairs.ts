import { readFileSync } from "node:fs";
import type * as z from "zod/mini";
import { measureSchema } from "../../src/policy/measure-schema.js";
import { calendarSchema, policyFileSchema, sourcesSchema } from "../../src/policy/policy-schema.js";
import { recordSchema } from "../../src/records/compile-kind.js";
import {
  calendarYearsSchema,
  collectedSchema,
  exemptionSchema,
  unitSchema,
} from "../../src/records/dataset.js";
import { type RecordKind, recordKindSchema } from "../../src/records/kind.js";
import { miniTexts } from "./mini-policy.js";
import { richMeasure } from "./rich-measure.js";
import { M03, ruleTexts } from "./rules.js";

/** What is held to the same form twice: by the library, and by a JSON Schema in the rule folder. */
export interface Pair {
  readonly name: string;
  readonly type: z.ZodMiniType;
  /** Sound data of this form. */
  readonly samples: readonly unknown[];
}

const texts = ruleTexts();
const read = (path: string): unknown => JSON.parse(texts[path] ?? "");
const kinds = Object.keys(texts)
  .filter((path) => path.startsWith("records/"))
  .map((path) => read(path) as RecordKind);
const city = readFileSync("fixtures/city/records.ndjson", "utf8").trim().split("\n");
const records = city.map((line) => JSON.parse(line) as { readonly kind: string });
const list = (file: string): readonly unknown[] => JSON.parse(readFileSync(`fixtures/city/${file}`, "utf8"));

/** A record of a kind with a value in every field, where the sample city has none. */
function sampleOf({ kind, fields }: RecordKind): object {
  const plain = {
    text: "x",
    id: "x",
    flag: true,
    date: "2021-09-30T08:00:00+08:00",
    month: "2021-09",
    period: "2021-Q3",
  };
  const numbers = { count: 2, days: 0.5, money: 12.25, share: 0.25, points: 4.25, reference: "x" };
  const valueIn = (field: {
    readonly type: string;
    readonly values?: object;
    readonly of?: unknown;
  }): unknown =>
    field.type === "enum"
      ? Object.keys(field.values ?? {})[0]
      : field.type === "list"
        ? [valueIn(field.of as typeof field)]
        : { ...plain, ...numbers }[field.type as "text"];
  const all = Object.entries(fields).map(([name, field]) => [name, valueIn(field)] as const);
  const header = {
    audit: "approved",
    filedAt: "2021-09-30",
    jointWith: ["b", "c"],
    jointShare: 0.5,
    documentNo: "x",
  };
  return { kind, id: "s1", unitId: "a", ...header, ...Object.fromEntries(all) };
}

const change = { on: "2022-01-01", name: { en: "x", zh: "甲" }, kinds: ["park"] };
const unit = {
  id: "a",
  name: "A",
  kinds: ["county"],
  changes: [change],
  from: "2020-01-01",
  to: "2022-12-31",
  successor: "b",
};
const exemption = {
  id: "x",
  unitId: "a",
  measures: ["m-test"],
  from: "2021-01-01",
  to: "2021-02-01",
  reason: "other",
  approvedBy: "office",
  documentNo: "1",
  approvedOn: "2021-01-01",
  allows: ["online"],
};

/** Every form that a JSON Schema says. */
export const pairs: readonly Pair[] = [
  {
    name: "measure",
    type: measureSchema,
    samples: [JSON.parse(miniTexts(richMeasure)["work/m-test.json"] ?? ""), read(M03)],
  },
  { name: "policy", type: policyFileSchema, samples: [read("policy.json")] },
  { name: "sources", type: sourcesSchema, samples: [read("sources.json")] },
  { name: "calendar", type: calendarSchema, samples: [read("calendar.json")] },
  { name: "record-kind", type: recordKindSchema, samples: kinds },
  { name: "data/unit", type: unitSchema, samples: [unit, ...list("units.json").slice(0, 2)] },
  { name: "data/exemption", type: exemptionSchema, samples: [exemption, ...list("exemptions.json")] },
  {
    name: "data/collected-entry",
    type: collectedSchema,
    samples: [{ kind: "project", units: ["a"], from: "2021-01-01", to: "2021-12-31" }],
  },
  {
    name: "data/calendar-years",
    type: calendarYearsSchema,
    samples: [{ years: [2031], daysOff: ["2031-01-01"], daysWorked: [] }],
  },
  ...kinds.map((kind) => ({
    name: `data/${kind.kind}`,
    type: recordSchema(kind),
    samples: [sampleOf(kind), ...records.filter((one) => one.kind === kind.kind).slice(0, 3)],
  })),
];
