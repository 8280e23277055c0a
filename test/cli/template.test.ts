import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/forms/dataset-forms.js";
import { nineteenMeasures } from "../../src/index.js";
import { ran, rulesWith } from "./folders.js";

const MEETING = "records/regular-meeting.json";

describe("template", () => {
  it("lists the kinds of record where none is named, in the language that is asked for", async () => {
    const { code, out, err } = await ran(["template"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual([
      ...nineteenMeasures.kinds.map(({ kind }) => kind),
      "",
    ]);
    expect(out).toMatch(/^regular-meeting +Regular work meeting$/m);
    expect((await ran(["template", "--lang", "zh"])).out).toMatch(/^regular-meeting +工作例会$/m);
  });

  it("prints one line of headings, in both languages, that says what is required", async () => {
    const { code, out, err } = await ran(["template", "joint-start"]);
    expect([code, err]).toEqual([0, ""]);
    // Spreadsheets take the text for UTF-8 only with the mark before it.
    expect(out.codePointAt(0)).toBe(0xfeff);
    expect(out.slice(1).trimEnd().split("\n")).toHaveLength(1);
    expect(out.slice(1).trimEnd().split(",")).toEqual([
      "编号 / Id（必填 / required）",
      "单位 / Unit（必填 / required）",
      "举行日期 / Held on（必填 / required）",
      "集中开工项目 / Projects（必填 / required）",
      "记录报送日期 / Record filed on",
      "审核状态 / Audit",
      "审核日期 / Audited on",
      "替代的记录 / Replaces record",
      "逾期报送认可文号 / Late filing accepted by",
      "联合单位 / Joint with",
      "本单位份额 / Share of this unit",
      "文号 / Document number",
    ]);
  });

  it("has headings in each of its tables that tell columns apart, in either language", () => {
    for (const form of formsOf(nineteenMeasures))
      for (const language of ["en", "zh"] as const) {
        const titles = form.columns.map(({ field }) => field.title[language]);
        expect([form.id, new Set(titles).size]).toEqual([form.id, titles.length]);
      }
  });

  it("has a table for every kind, with a heading for each of its fields", async () => {
    for (const { kind, fields } of nineteenMeasures.kinds) {
      const { code, out } = await ran(["template", kind]);
      expect([kind, code]).toEqual([kind, 0]);
      for (const { title, personal = false } of Object.values(fields))
        expect(out.includes(`${title.zh} / ${title.en}`)).toBe(!personal);
    }
  });

  it("quotes what a spreadsheet would part or work out, and leaves out what names a person", async () => {
    const folder = rulesWith(
      MEETING,
      '"fields": {',
      '"fields": { "a": { "type": "text", "title": { "en": "One, two", "zh": "=甲" } }, "b": { "type": "text", "personal": true, "title": { "en": "Chair", "zh": "主持人姓名" } },',
    );
    const { out } = await ran(["template", "regular-meeting", "--policy", folder]);
    expect(out).toContain(`,"'=甲 / One, two",`);
    expect(out).not.toContain("主持人姓名");
  });

  it("refuses a kind that there is not, with the nearest that there is", async () => {
    const { code, out, err } = await ran(["template", "regular-meting"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("There is no such kind of record.");
    expect(err).toContain('Did you mean "regular-meeting"?');
    expect((await ran(["template", "regular-meting", "--lang", "zh"])).err).toContain("没有此类记录。");
  });

  it("takes the kinds of another policy, and tells what is wrong with that", async () => {
    const folder = rulesWith(MEETING, '"title": { "en": "Held on"', '"title": { "en": "Met on"');
    expect((await ran(["template", "regular-meeting", "--policy", folder])).out).toContain("Met on");
    const faulty = rulesWith(MEETING, '"eventDate": "on"', '"eventDate": "om"');
    const { code, out, err } = await ran(["template", "regular-meeting", "--policy", faulty]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('Did you mean "on"?');
    const absent = await ran(["template", "--policy", "nowhere"]);
    expect([absent.code, absent.out]).toEqual([2, ""]);
  });

  it("has a help text of its own, and knows its options", async () => {
    const { code, out } = await ran(["template", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("nineteen-measures template [kind]");
    expect((await ran(["template", "--help", "--lang", "zh"])).out).toContain("输出一类记录的空表");
    const wrong = await ran(["template", "joint-start", "--period", "2021"]);
    expect([wrong.code, wrong.err.includes("[OPTION_UNKNOWN]")]).toEqual([2, true]);
    expect((await ran(["template", "joint-start", "more"])).err).toContain("[ARGUMENT_UNEXPECTED]");
  });
});
