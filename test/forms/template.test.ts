import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/forms/dataset-forms.js";
import { partsOfRows } from "../../src/forms/dataset-rows.js";
import { exampleRow } from "../../src/forms/example-row.js";
import { formCell } from "../../src/forms/form-cell.js";
import { templateWorkbook } from "../../src/forms/template.js";
import { assess, nineteenMeasures } from "../../src/index.js";
import type { Dataset } from "../../src/records/dataset.js";
import type { Field } from "../../src/records/kind.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";

const forms = formsOf(nineteenMeasures);
const template = templateWorkbook(forms, "zh");
const sheet = (name: string) => template.sheets.find((one) => one.name === name);
const valuesOf = (name: string, row: number) => sheet(name)?.rows[row]?.map(({ value }) => value);

describe("templateWorkbook", () => {
  it("begins with how to fill in, and has a sheet for each form", () => {
    expect(template.sheets.map(({ name }) => name)).toEqual([
      "填写说明",
      ...forms.map(({ title }) => title.zh),
    ]);
    const guide = template.sheets[0]?.rows.flat().map(({ value }) => value);
    for (const { title, meaning } of forms) {
      for (const text of [title.zh, title.en, meaning.zh, meaning.en]) expect(guide).toContain(text);
    }
  });

  it("gives every sheet headings, a row of notes and an example that are known by their first cells", () => {
    for (const { name, rows } of template.sheets.slice(1)) {
      const [headings, notes, example, ...more] = rows;
      expect([name, more.length, headings?.length]).toEqual([name, 0, example?.length]);
      expect(notes?.[0]?.value).toMatch(/^说明 \/ Note: /);
      expect(example?.[0]?.value).toMatch(/^示例 \/ Example: ./);
      expect(headings?.every(({ value }) => /^\S.* \/ .+/.test(String(value)))).toBe(true);
    }
    expect(valuesOf("项目集中开工", 0)?.slice(0, 3)).toEqual([
      "编号 / Id（必填 / required）",
      "单位 / Unit（必填 / required）",
      "举行日期 / Held on（必填 / required）",
    ]);
  });

  it("says units of measure and how to write what", () => {
    const notes = valuesOf("争取下达的上级资金", 1)?.join("\n");
    expect(notes).toContain("以万元为单位的金额");
    expect(notes).toContain("日期，如2021-09-05");
    expect(notes).toContain("多项以“；”分隔");
    expect(valuesOf("比武名次", 1)?.join("\n")).toContain("“项目比武（观摩评比）”表中的编号");
  });

  it("offers what may be chosen: words of choices, yes and no, the units of the sheet of units", () => {
    const { columns } = forms.find(({ id }) => id === "interview-followup") ?? { columns: [] };
    const choices = sheet("约谈后整改情况")?.choices ?? [];
    const of = (name: string) => {
      const at = columns.findIndex((column) => column.name === name);
      return choices.find(({ span }) => span.fromColumn === at && span.toColumn === at && span.fromRow === 2);
    };
    expect(of("unitId")).toMatchObject({
      values: { sheet: 1, span: { fromRow: 2, fromColumn: 1 } },
      only: false,
    });
    expect(of("audit")).toMatchObject({ values: ["暂存", "审核中", "审核通过", "退回"], only: true });
    expect(of("id")).toBeUndefined();
    const units = sheet("单位名录")?.choices?.[0];
    expect(units).toMatchObject({ only: false });
    expect(units?.values).toContain("县（市、区）");
  });

  it("can be read back by the library that wrote it, hidden lists apart", async () => {
    const { sheets } = await readXlsx(await writeWorkbook(template));
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(
      template.sheets.map(({ name }) => name),
    );
  });
});

describe("the examples", () => {
  it.each(["zh", "en"] as const)("make up a dataset without a fault, in %s", (language) => {
    const rows = new Map(forms.map((form) => [form.id, [exampleRow(form, language)]]));
    const { parts, faults } = partsOfRows(Object.fromEntries(rows));
    const records = nineteenMeasures.kinds.map(({ kind }) => ({ kind, ...rows.get(kind)?.[0] }));
    expect(faults).toEqual([]);
    const dataset = { ...parts, records } as unknown as Dataset;
    const { intake } = assess(dataset, { period: "2021", asOf: "2021-12-31" });
    expect(intake).toEqual({ accepted: nineteenMeasures.kinds.length, setAside: 0, faults: [] });
  });

  it("fill every field of a kind but references to its own rows", () => {
    for (const { kind, fields } of nineteenMeasures.kinds) {
      const form = forms.find(({ id }) => id === kind);
      const row = form === undefined ? {} : exampleRow(form, "zh");
      for (const [name, field] of Object.entries(fields)) {
        const isOwn = field.type === "reference" && field.to === kind;
        expect([kind, name, row[name] !== undefined]).toEqual([kind, name, !field.personal && !isOwn]);
      }
    }
  });
});

describe("formCell", () => {
  const setting = { language: "zh", unitText: (id: string) => `<${id}>` } as const;
  const title = { en: "Title", zh: "标题" };
  const cell = (field: object, value: unknown) => formCell({ title, ...field } as Field, value, setting);

  it("writes dates as dates, moments and early days as texts", () => {
    const date = { type: "date", when: "happened" };
    // Day 1 is 1 January 1900; 61 is 1 March, for 29 February 1900 is counted though it never was.
    expect(cell(date, "1900-03-01")).toEqual({ value: 61, format: "yyyy-mm-dd" });
    expect(cell(date, "2021-09-05")).toEqual({ value: 44_444, format: "yyyy-mm-dd" });
    expect(cell(date, "1900-02-28")).toEqual({ value: "1900-02-28" });
    expect(cell(date, "2021-09-05T16:00:00+08:00")).toEqual({ value: "2021-09-05T16:00:00+08:00" });
    expect(cell({ type: "month" }, "2021-09")).toEqual({ value: "2021-09" });
  });

  it("writes numbers as numbers, flags and choices as words, units by what they are called", () => {
    expect(cell({ type: "money" }, 1234.5678)).toEqual({ value: 1234.5678, format: "#,##0.00" });
    expect(cell({ type: "flag" }, false)).toEqual({ value: "否" });
    const values = { a: { en: "one", zh: "甲" }, b: { en: "two", zh: "乙" }, c: { en: "three", zh: "乙" } };
    expect(cell({ type: "enum", values }, "a")).toEqual({ value: "甲" });
    // A word that stands for two choices says neither.
    expect(cell({ type: "enum", values }, "b")).toEqual({ value: "b" });
    expect(cell({ type: "list", of: { type: "enum", values } }, ["a", "c"])).toEqual({ value: "甲；c" });
    expect(cell({ type: "reference", to: "unit" }, "x")).toEqual({ value: "<x>" });
    expect(cell({ type: "reference", to: "project" }, "x")).toEqual({ value: "x" });
  });

  it("leaves a cell empty where there is nothing, and shows what is of another type", () => {
    expect(cell({ type: "text" }, undefined)).toEqual({ value: null });
    expect(cell({ type: "money" }, "many")).toEqual({ value: "many" });
    expect(cell({ type: "date", when: "planned" }, { day: 1 })).toEqual({ value: '{"day":1}' });
  });
});
