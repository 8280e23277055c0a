import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless } from "../../src/messages/harmless.js";
import { sheetMarkdown, toMarkdown } from "../../src/report/markdown/markdown.js";
import { markdownText } from "../../src/report/markdown/markdown-text.js";
import type { Report } from "../../src/report/report.js";
import { frozen } from "../support/frozen.js";
import { assessed, assessor, city, march, reported } from "./small.js";

describe("a text", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["`code`", "\\`code\\`"],
    ["**bold** _it_ ~~no~~", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["![x](http://a.b)", "!\\[x\\](http:<!-- -->//a.b)"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["<javascript:alert(1)>", "\\<javascript:alert(1)\\>"],
    ["https://a.b and www.a.b", "https:<!-- -->//a.b and www<!-- -->.a.b"],
    ["a@b.c", "a<!-- -->@b.c"],
    ["&lt;b&gt; &#60;", "\\&lt;b\\&gt; \\&\\#60;"],
    ["# heading", "\\# heading"],
    ["> quote", "\\> quote"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["1. item", "1\\. item"],
    ["12) item", "12\\) item"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["$x$", "\\$x\\$"],
    ["a\n# b\r\n- c", "a \\# b - c"],
    ["a\u202Eb\u0007c\u2028d", "abc d"],
    ["-6.82", "-6.82"],
    ["50 × 15/16 = 46.88", "50 × 15/16 = 46.88"],
    ["某县（副本未载明）；m-2021-01", "某县（副本未载明）；m-2021-01"],
  ])("%j comes out as plain text", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

it("a text says what it said, once its escapes are read", () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>|~&#$-+=1.)@:/ w\n"a甲') });
  fc.assert(
    fc.property(fc.oneof(marks, fc.string({ unit: "grapheme" })), (text) => {
      const read = markdownText(text)
        .replaceAll("<!-- -->", "")
        .replace(/\\([!-/:-@[-`{-~])/g, "$1");
      expect(read).toBe(harmless(text));
    }),
  );
});

const HOSTILE = "|# <img src=x onerror=alert(1)> [a](javascript:b) ![c](http://d.e) `f`\n\n- g\u202E";

/** The cells of the rows of a table: parted by pipes that no backslash stands before. */
const cellsOf = (line: string): readonly string[] => line.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1);

/** The tables of a text, each as its lines. */
function tablesOf(text: string): readonly (readonly string[])[] {
  return text.split("\n\n").flatMap((block) => (block.startsWith("| ") ? [block.split("\n")] : []));
}

function hostileReport(): Report {
  const units = (city.units ?? []).map((unit) => ({ ...unit, name: HOSTILE }));
  const decision = {
    ...{ kind: "meeting-decision", id: HOSTILE, unitId: "a", ownerUnitId: "a", meetingId: "x" },
    ...{ on: "2021-01-10", dueOn: "2021-01-31" },
  };
  const decided = {
    ...{ kind: "committee-decision", id: "cd1", unitId: "a", on: "2021-03-20", points: -2 },
    ...{ reason: HOSTILE, approvedBy: HOSTILE, documentNo: HOSTILE },
  };
  const records = [...city.records, decision, decided];
  const assessment = assessor.assess({ units, records } as never, march);
  return reported(assessment, { issue: { city: HOSTILE, body: HOSTILE, number: HOSTILE } });
}

describe("a report", () => {
  const report = reported();

  it("begins with its title and head, then text, lists and sheets", () => {
    const text = toMarkdown(report, "zh");
    const headings = text.split("\n").filter((line) => /^#{1,2} /.test(line));
    expect(headings.slice(0, 7)).toEqual([
      "# 2021年3月项目投资工作情况通报",
      ...["## 一、总体情况", "## 二、排名情况", "## 三、存在问题", "## 四、下一步工作"],
      ...["## 项目投资工作月通报", "## 排名表"],
    ]);
    expect(headings.slice(-3)).toEqual([
      "## 2021年3月考核评分表（2021年1月1日至2021年3月31日累计）：甲县",
      "## 2021年3月考核评分表（2021年1月1日至2021年3月31日累计）：乙县",
      "## 2021年3月考核评分表（2021年1月1日至2021年3月31日累计）：办公室",
    ]);
    expect(text).toContain("- 期号：第\\_\\_\\_\\_期\n");
    expect(text).toContain("县（市、区）排名依次为：第1名乙县");
  });

  it("parts the ranking by group, says no fact twice and names what is empty", () => {
    const text = toMarkdown(report, "en");
    expect(text).toContain(
      "## Ranking\n\n- Period: March 2021\n- Unit of measure: points\n\n### Counties, cities and districts\n\n|",
    );
    expect(text.match(/^- As of: /gm)).toHaveLength(1);
    expect(text).toContain("## Exemption list\n\n- Period: March 2021\n\nNothing to be listed.\n");
    expect(text).toMatch(/Columns with nothing in them, left out here: .*Last rank/);
  });

  it("has tables with as many cells in every row", () => {
    const tables = tablesOf(toMarkdown(report, "zh"));
    expect(tables.length).toBeGreaterThan(8);
    for (const [head = "", ...rows] of tables) {
      for (const row of rows) expect(cellsOf(row)).toHaveLength(cellsOf(head).length);
    }
  });

  it("is the same each time, and changes nothing", () => {
    const data = frozen(reported());
    expect(toMarkdown(data, "zh")).toBe(toMarkdown(report, "zh"));
  });
});

describe("a score sheet", () => {
  const [sheet] = reported().sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  const text = sheetMarkdown(sheet, "zh");

  it("has every line with its sum, its basis and all its records", () => {
    const row = text.split("\n").find((line) => line.startsWith("| 每月召开例会（held）"));
    expect(row && cellsOf(row).map((cell) => cell.trim())).toEqual([
      ...["每月召开例会（held）", "50", "分值 × “召开工作例会”完成率"],
      "“召开工作例会”完成率 = 0.67；“召开工作例会”完成数 = 2；“召开工作例会”应完成数 = 3",
      ...["3", "2", "47.62", "71.43 × 2/3 = 47.62", "meeting-2021-01-12 meeting-2021-03-09"],
      "发布稿；适用于此类单位：假定；分值：假定",
    ]);
    expect(text).toContain("| 总分 | 69.05 |");
    expect(text.trimEnd().endsWith("- 负责人：\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_")).toBe(true);
  });

  it("has the duties of each measure and what was found", () => {
    expect(text).toContain("| 召开工作例会 | 2021年2月 | 2021-02-28 | 未按期完成 |  | 0 |  |");
    expect(text).toContain("- 一般问题：2021年2月未召开工作例会。");
  });
});

describe("hostile names, reasons and documents", () => {
  const report = hostileReport();

  it.each(["en", "zh"] as const)("are plain text wherever they stand (%s)", (language) => {
    const text = toMarkdown(report, language);
    expect(text).toContain("\\|\\# \\<img src=x onerror=alert(1)\\>");
    // What is not escaped: pictures, links, HTML but our own comments, code, addresses, hidden characters.
    expect(text).not.toMatch(/(?<!\\)\[/);
    expect(text).not.toMatch(/(?<!\\)<(?!!-- -->)/);
    expect(text).not.toMatch(/(?<!\\)`/);
    expect(text).not.toContain("://");
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
    expect(text.split("\n").filter((line) => /^(- g|#+ <)/.test(line))).toEqual([]);
    for (const [head = "", ...rows] of tablesOf(text)) {
      for (const row of rows) expect(cellsOf(row)).toHaveLength(cellsOf(head).length);
    }
  });

  it("come from every part that holds them", () => {
    expect(report.title.zh).toContain(HOSTILE);
    expect(report.sheets[0]?.sum[0]?.basis?.en).toContain(HOSTILE);
    expect(assessed().units).toHaveLength(3);
  });
});
