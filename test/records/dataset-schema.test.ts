import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readCity } from "../../scripts/city/files.js";
import { assess, datasetJsonSchema, nineteenMeasures } from "../../src/index.js";

const written = JSON.parse(readFileSync("rules/data/dataset.schema.json", "utf8"));
const made = datasetJsonSchema(nineteenMeasures);

function validatorOf(schema: object) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

describe.each([
  ["in the rule folder", written],
  ["made from a policy", made],
])("the schema of a whole dataset, %s", (_, schema) => {
  const validate = validatorOf(schema);
  const unit = { id: "a", name: "A", kinds: ["county"] };
  const meeting = { kind: "regular-meeting", id: "m", unitId: "a", on: "2021-01-12", chairRole: "principal" };

  it("takes the sample city but for the records that are set aside", () => {
    const city = readCity();
    const { intake } = assess(city, { period: "2021-01", asOf: "2021-01-31" });
    const atFault = new Set(intake.faults.flatMap(({ record }) => record ?? []));
    const records = city.records.filter(({ id }) => !atFault.has(id));
    expect(records.length).toBeGreaterThan(2000);
    expect([validate({ ...city, records }), validate.errors]).toEqual([true, null]);
  });

  it("takes a calendar", () => {
    const calendar = { years: [2031], daysOff: ["2031-01-01"], daysWorked: [] };
    expect(validate({ units: [unit], records: [meeting], calendar })).toBe(true);
  });

  it.each([
    ["no records", { units: [unit] }],
    ["a part that is none", { units: [unit], records: [], recods: [] }],
    [
      "a kind of unit that the policy does not have",
      { units: [{ ...unit, kinds: ["village"] }], records: [] },
    ],
    ["a kind of record that it does not have", { units: [unit], records: [{ ...meeting, kind: "meeting" }] }],
    ["a field that the kind does not have", { units: [unit], records: [{ ...meeting, chair: "x" }] }],
    ["a record without a required field", { units: [unit], records: [{ ...meeting, on: undefined }] }],
    ["what was collected of no kind", { units: [unit], records: [], collected: [{ kind: "meeting" }] }],
  ])("refuses %s", (_what, dataset) => {
    expect(validate(JSON.parse(JSON.stringify(dataset)))).toBe(false);
  });
});

it("is the same in the rule folder but for the words at its keys", () => {
  const withoutWords = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(withoutWords);
    if (typeof node !== "object" || node === null) return node;
    const isKey = (key: string, value: unknown) => key === "description" && typeof value === "string";
    const rest = Object.entries(node).filter(([key, value]) => !isKey(key, value));
    return Object.fromEntries(rest.map(([key, value]) => [key, withoutWords(value)]));
  };
  expect(withoutWords(written)).toEqual(withoutWords(made));
});
