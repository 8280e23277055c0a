import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { type RecordKind, recordJsonSchema } from "../../src/index.js";
import { checkRecord } from "../../src/records/check-record.js";
import { compileKind } from "../../src/records/compile-kind.js";
import { recordTypes } from "../../src/records/typescript.js";

const words = { en: "x", zh: "甲" };
const kind: RecordKind = {
  kind: "sample-event",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: {
    on: { type: "date", when: "happened", required: true, title: words },
    dueOn: { type: "date", when: "planned", title: words },
    month: { type: "month", title: words },
    visits: { type: "count", title: words },
    invested: { type: "money", title: words },
    part: { type: "share", title: words },
    open: { type: "flag", title: words },
    colour: { type: "enum", values: { red: words, "deep-blue": words }, title: words },
    project: { type: "reference", to: "project", title: words },
    leader: { type: "text", personal: true, title: words },
  },
};
const compiled = compileKind(kind);
const base = { kind: "sample-event", id: "s1", unitId: "a", on: "2021-09-05" };
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(recordJsonSchema(kind));

const cases: readonly (readonly [field: string, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ["on", ["2021-09-05", "2021-09-05T10:00:00+08:00"], ["2021-02-30", "2021-9-5", "5 Sept", 20210905, null]],
  ["month", ["2021-09"], ["2021-13", "2021-9", "2021", 9]],
  ["visits", [0, 12], [-1, 1.5, "3", Number.POSITIVE_INFINITY]],
  ["invested", [0, 1234.5678, -12.5], ["12", Number.NaN]],
  ["part", [0, 0.5, 1], [-0.1, 1.01, "50%"]],
  ["open", [true, false], ["true", 1]],
  ["colour", ["red", "deep-blue"], ["Red", "green", ""]],
  ["project", ["p-1"], ["", 5, "x".repeat(201)]],
  ["leader", ["post-1"], ["", 5]],
  ["audit", ["approved", "saved"], ["ok"]],
];

describe("record kinds", () => {
  for (const [field, good, bad] of cases) {
    it.each(good.map((value) => [value]))(`${field} takes %j, in the schema and the JSON Schema`, (value) => {
      expect(checkRecord(compiled, { ...base, [field]: value }, "r").faults).toEqual([]);
      expect(validate({ ...base, [field]: value })).toBe(true);
    });
    it.each(bad.map((value) => [value]))(
      `${field} refuses %j and says what it expects in both languages`,
      (value) => {
        const { data, faults } = checkRecord(compiled, { ...base, [field]: value }, "r", "s1");
        expect(data).toBeUndefined();
        expect(faults).toMatchObject([{ code: "FIELD_INVALID", path: `r.${field}`, record: "s1" }]);
        expect(faults[0]?.message.zh).toMatch(/^应为.+。$/);
      },
    );
  }

  it("refuses amounts finer than a yuan", () => {
    expect(checkRecord(compiled, { ...base, invested: 0.12345 }, "r").faults).toMatchObject([
      { code: "FIELD_INVALID" },
    ]);
    expect(checkRecord(compiled, { ...base, invested: 629.0001 }, "r").faults).toEqual([]);
  });

  it("leaves what names a person behind", () => {
    expect(checkRecord(compiled, { ...base, leader: "somebody" }, "r").data).toEqual({
      id: "s1",
      unitId: "a",
      on: "2021-09-05",
    });
  });

  it("gives the kinds' TypeScript types", () => {
    const text = recordTypes([kind]);
    expect(text).toContain("export interface SampleEventRecord extends RecordHeader {");
    const [header, own] = text.split("export interface SampleEventRecord");
    expect(header).toContain("readonly unitId: string;");
    expect(header).toContain("readonly jointWith?: readonly (string)[] | undefined;");
    expect(own).not.toContain("readonly unitId");
    expect(text).toContain('readonly kind: "sample-event";');
    expect(text).toContain("readonly on: string;");
    expect(text).toContain("readonly visits?: number | undefined;");
    expect(text).toContain('readonly colour?: "red" | "deep-blue" | undefined;');
    expect(text).toContain("readonly open?: boolean | undefined;");
    expect(text).toContain("export type ActivityRecord =\n  | SampleEventRecord;");
  });

  it("ships JSON Schemas that accept a record and refuse an undeclared field", () => {
    const schema = JSON.parse(readFileSync("rules/data/regular-meeting.schema.json", "utf8"));
    const check = new Ajv2020({ strict: false });
    addFormats.default(check);
    const good = { kind: "regular-meeting", id: "m", unitId: "a", on: "2021-09-05", chairRole: "principal" };
    expect(check.validate(schema, good)).toBe(true);
    expect(check.validate(schema, { ...good, chair: "x" })).toBe(false);
    expect(check.validate(schema, { ...good, chairRole: undefined, id: 5 })).toBe(false);
  });
});
