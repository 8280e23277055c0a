import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasetForms, formsOf } from "../../src/forms/dataset-forms.js";
import { partsOfRows, rowsOfParts } from "../../src/forms/dataset-rows.js";
import { nineteenMeasures } from "../../src/index.js";
import type { CollectedEntry, Exemption, UnitInput } from "../../src/records/dataset.js";
import { collectedSchema, exemptionSchema } from "../../src/records/dataset.js";

function city<T>(name: string): T {
  return JSON.parse(readFileSync(`fixtures/city/${name}.json`, "utf8"));
}

describe("the forms of a dataset's parts", () => {
  const forms = new Map(datasetForms(nineteenMeasures).map((form) => [form.id, form]));
  const field = (form: string, name: string) =>
    forms.get(form)?.columns.find((column) => column.name === name)?.field;

  it("offer what the policy has", () => {
    expect(field("unit", "kinds")).toMatchObject({
      type: "list",
      of: { type: "enum", values: { county: { zh: "县（市、区）" }, soe: {} } },
    });
    expect(field("exemption", "measures")).toMatchObject({
      of: { values: { "m03-regular-meeting": { zh: "落实工作例会制度" } } },
    });
    expect(field("collected", "kind")).toMatchObject({ values: { "regular-meeting": { zh: "工作例会" } } });
  });

  it("ask for what the schemas have, and require what they require", () => {
    for (const [form, { shape }] of [
      ["exemption", exemptionSchema],
      ["collected", collectedSchema],
    ] as const) {
      const asked = forms.get(form)?.columns.map(({ name, field: { required = false } }) => [name, required]);
      const known = Object.entries(shape).map(([name, schema]) => [
        name,
        !schema.safeParse(undefined).success,
      ]);
      expect(asked).toEqual(known);
    }
  });

  it("stand around those of the kinds of record", () => {
    expect(formsOf(nineteenMeasures).map(({ id }) => id)).toEqual([
      "unit",
      "unit-change",
      ...nineteenMeasures.kinds.map(({ kind }) => kind),
      "exemption",
      "collected",
      "holiday",
    ]);
  });
});

describe("rows and parts", () => {
  const units: readonly UnitInput[] = [
    {
      id: "a",
      name: "甲",
      kinds: ["county"],
      changes: [
        { on: "2021-05-01", name: "甲区" },
        { on: "2021-07-01", name: { en: "A", zh: "甲" }, kinds: ["park", "soe"] },
        { on: "2021-08-01", kinds: ["county"] },
      ],
    },
    {
      id: "b",
      name: { en: "B", zh: "B" },
      kinds: ["park"],
      from: "2020-01-01",
      to: "2021-06-30",
      successor: "a",
    },
  ];
  const calendar = { years: [2030, 2031], daysOff: ["2030-01-01"], daysWorked: ["2030-01-05"] };

  it("say a dataset's parts, one name as one and two as two", () => {
    const rows = rowsOfParts({ units, calendar });
    expect(rows.unit).toEqual([
      { id: "a", nameZh: "甲", kinds: ["county"] },
      {
        id: "b",
        nameZh: "B",
        nameEn: "B",
        kinds: ["park"],
        from: "2020-01-01",
        to: "2021-06-30",
        successor: "a",
      },
    ]);
    expect(rows["unit-change"][1]).toEqual({
      unitId: "a",
      on: "2021-07-01",
      nameZh: "甲",
      nameEn: "A",
      kinds: ["park", "soe"],
    });
    expect(rows.holiday).toEqual([
      { year: 2030 },
      { year: 2031 },
      { on: "2030-01-01", sort: "off" },
      { on: "2030-01-05", sort: "worked" },
    ]);
  });

  it("give back what they were made from", () => {
    const own = { units, calendar };
    expect(partsOfRows(rowsOfParts(own))).toEqual({ parts: own, faults: [] });
    const whole = {
      units: city<readonly UnitInput[]>("units"),
      exemptions: city<readonly Exemption[]>("exemptions"),
      collected: city<readonly CollectedEntry[]>("collected"),
    };
    expect(partsOfRows(rowsOfParts(whole))).toEqual({ parts: whole, faults: [] });
  });

  it("leave out what has no row, and take a name in English alone for both languages", () => {
    const { parts } = partsOfRows({ unit: [{ id: "a", nameEn: "A", kinds: ["county"] }] });
    expect(parts).toEqual({ units: [{ id: "a", name: "A", kinds: ["county"] }] });
  });

  it("take years that stand beside their days once", () => {
    const holiday = [
      { year: 2030, on: "2030-01-01", sort: "off" },
      { year: 2030, on: "2030-01-05", sort: "worked" },
    ];
    expect(partsOfRows({ holiday }).parts.calendar).toEqual({ ...calendar, years: [2030] });
  });

  it("report what would be lost", () => {
    const { faults } = partsOfRows({
      unit: [{ id: "a", nameZh: "甲", kinds: ["county"] }],
      "unit-change": [
        { unitId: "a", on: "2021-05-01" },
        { unitId: "c", on: "2021-05-01" },
      ],
      holiday: [{ year: 2030 }, { on: "2030-01-01" }, { year: 2030, sort: "off" }],
    });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ["UNKNOWN_UNIT", "unit-change[1].unitId"],
      ["FIELD_MISSING", "holiday[1].sort"],
      ["FIELD_MISSING", "holiday[2].on"],
    ]);
  });
});
