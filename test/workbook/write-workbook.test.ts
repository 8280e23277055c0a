import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, vi } from "vitest";
import type { CellPlan, SheetPlan } from "../../src/workbook/workbook.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";
import { partsOf } from "./parts.js";

const cell = (value: CellPlan["value"], rest: Omit<CellPlan, "value"> = {}): CellPlan => ({ value, ...rest });

function planOf(...sheets: readonly Partial<SheetPlan>[]) {
  return {
    title: "Yunze",
    language: "zh",
    sheets: sheets.map((sheet, s) => ({ name: `Sheet ${s}`, rows: [], widths: [], ...sheet })),
  } as const;
}

async function readBack(...sheets: readonly Partial<SheetPlan>[]) {
  return await readXlsx(await writeWorkbook(planOf(...sheets)), { readStyles: true });
}

const hostile = [
  '=HYPERLINK("http://example.org","x")',
  "+1+1",
  "-2",
  "@SUM(A1)",
  "#N/A",
  "#REF!",
  "<script>alert(1)</script> & 'x' \"y\"",
  "_x0041_",
  "  two  spaces ",
  "line one\nline two",
];

describe("writeWorkbook", () => {
  it("gives the same bytes at another time of day", async () => {
    vi.useFakeTimers({ now: new Date("2021-09-30T08:00:00Z"), toFake: ["Date"] });
    const first = await writeWorkbook(planOf({ rows: [[cell("甲")]] }));
    vi.setSystemTime(new Date("2022-03-04T20:11:13Z"));
    const second = await writeWorkbook(planOf({ rows: [[cell("甲")]] }));
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("gives the same bytes where the platform compresses otherwise, or in another time zone", async () => {
    const plan = planOf({ rows: Array.from({ length: 200 }, (_, n) => [cell(`第${n}行`), cell(n)]) });
    const first = await writeWorkbook(plan);
    vi.stubGlobal("CompressionStream", undefined);
    vi.stubEnv("TZ", "America/New_York");
    const second = await writeWorkbook(plan);
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("keeps every text a text, as it was given", async () => {
    const bytes = await writeWorkbook(planOf({ rows: hostile.map((text) => [cell(text)]) }));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.rows.map(([value]) => value)).toEqual(hostile);
    const xml = partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).not.toContain('t="e"');
    expect(xml.match(/<c /g)).toHaveLength(hostile.length);
    expect(xml.match(/t="(s|inlineStr)"/g)).toHaveLength(hostile.length);
  });

  it("takes out what no cell may hold or what would turn its text around", async () => {
    const { sheets } = await readBack({
      rows: [[cell("a\u0000b\u0007c\u202Ed\u2066e\uFEFFf\uD800g\r\nh\u2028i\tj")]],
    });
    expect(sheets[0]?.rows[0]?.[0]).toBe("abcdef\uFFFDg\nh\ni j");
  });

  it("cuts a text that is longer than a cell, and shows that it did", async () => {
    const { sheets } = await readBack({ rows: [[cell("长".repeat(40_000)), cell("长".repeat(32_767))]] });
    const [cut, whole] = sheets[0]?.rows[0] ?? [];
    expect(cut).toBe(`${"长".repeat(32_766)}…`);
    expect(whole).toBe("长".repeat(32_767));
  });

  it("writes numbers as numbers with their formats, and looks", async () => {
    const { sheets } = await readBack({
      rows: [[cell(87.5, { look: "number", format: "0.00" }), cell("红灯", { look: "red" }), cell(null)]],
    });
    const cells = sheets[0]?.cells;
    expect(cells?.get("0,0")).toMatchObject({ type: "number", value: 87.5, style: { numFmt: "0.00" } });
    expect(cells?.get("0,1")?.style?.fill).toMatchObject({ fgColor: { rgb: "FFC7CE" } });
  });

  it("freezes, merges, filters, sets widths and the print", async () => {
    const rows = [
      [cell("云泽市项目投资工作情况通报", { look: "title" })],
      [cell("甲", { look: "heading" }), cell("乙", { look: "heading" })],
      [cell(1), cell(2)],
    ];
    const { sheets } = await readBack({
      rows,
      widths: [8, 20],
      frozen: { rows: 2, columns: 1 },
      merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }],
      filter: { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 1 },
      repeated: { from: 0, to: 1 },
      landscape: true,
    });
    const [sheet] = sheets;
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet?.autoFilter?.range).toBe("A2:B3");
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([8, 20]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$2",
    });
    expect(sheet?.headerFooter?.oddFooter).toBe("&C第 &P 页，共 &N 页");
    // 26 characters of 16 points where 27 of 11 have room: two lines of 22 points.
    expect(sheet?.rowDefs?.get(0)?.height).toBe(47);
    expect(sheet?.rowDefs?.get(1)?.height).toBe(18);
    expect(sheet?.rowDefs?.get(2)).toBeUndefined();
  });

  it("prints a wide table on several pages beside each other, with its first columns on each", async () => {
    const rows = [[cell("单位"), cell("指标")]];
    const { sheets } = await readBack(
      { rows, pagesWide: 3, isOnePageHigh: true, repeatedColumns: { from: 0, to: 27 } },
      { rows, repeatedColumns: { from: 1, to: 1 } },
    );
    expect(sheets[0]?.pageSetup).toMatchObject({
      fitToWidth: 3,
      fitToHeight: 1,
      printTitlesColumn: "$A:$AB",
    });
    expect(sheets[1]?.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0, printTitlesColumn: "$B:$B" });
  });

  it("keeps drop-down lists of any length, with commas and quotes, on one hidden sheet", async () => {
    const long = Array.from({ length: 300 }, (_, n) => `choice "${n}", long`);
    const span = { fromRow: 1, toRow: 99, fromColumn: 0, toColumn: 0 };
    const second = { ...span, fromColumn: 27, toColumn: 27 };
    const { sheets } = await readBack(
      { name: "It's one", choices: [{ span, values: long, only: true }] },
      {
        choices: [
          { span, values: ["是", "否"], only: false },
          { span: second, values: long, only: true },
          { span: second, values: [], only: true },
          { span: second, values: { sheet: 0, span }, only: false },
        ],
      },
    );
    const lists = sheets.at(-1);
    expect(sheets).toHaveLength(3);
    expect(lists?.hidden).toBe(true);
    expect(lists?.rows.map(([value]) => value)).toEqual(long);
    expect(lists?.rows.map((row) => row[1]).slice(0, 3)).toEqual(["是", "否", null]);
    expect(sheets[0]?.dataValidations).toMatchObject([
      { type: "list", range: "A2:A100", formula1: "'_lists'!$A$1:$A$300", showErrorMessage: true },
    ]);
    expect(sheets[1]?.dataValidations).toMatchObject([
      { range: "A2:A100", formula1: "'_lists'!$B$1:$B$2" },
      { range: "AB2:AB100", formula1: "'_lists'!$A$1:$A$300" },
      { range: "AB2:AB100", formula1: "'It''s one'!$A$2:$A$100" },
    ]);
    expect(sheets[1]?.dataValidations?.[0]?.showErrorMessage).not.toBe(true);
  });

  it("gives sheets names that spreadsheets allow, each one once", async () => {
    const wanted = [
      "a/b:c*d?e[f]g\\h",
      "History",
      "甲",
      "甲",
      "Notes",
      "notes",
      "",
      "'quoted'",
      "长".repeat(40),
      "长".repeat(31),
      "_lists",
    ];
    const { sheets } = await readBack(
      ...wanted.map((name, s) => ({
        name,
        choices:
          s === 0
            ? [{ span: { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 }, values: ["x"], only: true }]
            : [],
      })),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      "a b c d e f g h",
      "History (2)",
      "甲",
      "甲 (2)",
      "Notes",
      "notes (2)",
      "Sheet",
      "quoted",
      "长".repeat(31),
      `${"长".repeat(27)} (2)`,
      "_lists",
      "_lists (2)",
    ]);
    expect(sheets[0]?.dataValidations?.[0]?.formula1).toContain("'_lists (2)'!");
  });

  it("freezes nothing where nothing stays in view, and names its sheets rightly in what is printed on each page", async () => {
    const plan = planOf({
      name: "It's one",
      rows: [[cell(1)]],
      frozen: { rows: 0, columns: 0 },
      repeated: { from: 0, to: 0 },
    });
    const parts = partsOf(await writeWorkbook(plan));
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<pane");
    expect(parts.get("xl/workbook.xml")).toContain(">'It''s one'!$1:$1<");
  });

  it("says what to install where the library is absent", async () => {
    vi.resetModules();
    vi.doMock("hucre/xlsx", () => {
      throw new Error("absent");
    });
    const { writeWorkbook: write } = await import("../../src/workbook/write-workbook.js");
    await expect(write(planOf({}))).rejects.toMatchObject({
      code: "NINETEEN_MEASURES_FAULTS",
      faults: [{ code: "PEER_MISSING", path: "hucre" }],
    });
    vi.doUnmock("hucre/xlsx");
  });
});
