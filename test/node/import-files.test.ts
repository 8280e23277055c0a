import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import type { Fault } from "../../src/messages/fault.js";
import { type ImportOptions, importFiles } from "../../src/node/index.js";
import { openWorkbook, type WorkbookOpen } from "../../src/node/tables/workbook-sheets.js";

const root = mkdtempSync(join(tmpdir(), "measures-"));
afterAll(() => rmSync(root, { recursive: true }));

const units = [
  { id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] },
  { id: "hegu-old", name: { en: "Old Hegu", zh: "鹤谷县" }, kinds: ["county"] },
  { id: "hegu-new", name: { en: "New Hegu", zh: "鹤谷县" }, kinds: ["county"] },
];
const HEAD = ["编号", "单位", "报送日期", "报告期", "报告事项"];
const row = (id: string) => [id, "青岚县", "2021-09-05", "2021-09", "专班工作"];
const record = (id: string, more: object = {}) => ({
  kind: "progress-report",
  id,
  unitId: "qinglan",
  on: "2021-09-05",
  period: "2021-09",
  subject: "task-force",
  ...more,
});
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join(",")}\r\n`).join("");
const good = csv([HEAD, row("p1")]);

let made = 0;

/** A file in a folder of its own. */
function file(name: string, content: string | Uint8Array): string {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const imported = (paths: string | readonly string[], options: ImportOptions = {}) =>
  importFiles([paths].flat(), { units, ...options });

const importedCsv = (content: string | Uint8Array) => imported(file("工作进展报告.csv", content));

type Sheet = Partial<WriteSheet>;

const SHEET = { name: "工作进展报告", rows: [HEAD, row("p1")] };

async function book(...sheets: readonly Sheet[]): Promise<Uint8Array> {
  return await writeXlsx({ sheets: sheets.map((sheet) => ({ ...SHEET, ...sheet })) });
}

async function importedBook(sheet: Sheet, options: ImportOptions = {}) {
  return await imported(file("填报.xlsx", await book(sheet)), options);
}

/** Where each fault stands: its code, row and column. */
const places = (faults: readonly Fault[]) => faults.map(({ code, line, column }) => [code, line, column]);
const hows = ({ readings }: Awaited<ReturnType<typeof imported>>) => readings.map(({ how }) => how);

describe("a CSV file", () => {
  it("may be UTF-8 with or without its mark", async () => {
    for (const mark of ["", "\uFEFF"])
      expect(await importedCsv(mark + good)).toMatchObject({ faults: [], records: [record("p1")] });
  });

  it("may be GB18030, and this is said", async () => {
    // Each as the code table of GB 2312 has it.
    const codes: Readonly<Record<string, number>> = {
      ...{ 编: 0xb1e0, 号: 0xbac5, 单: 0xb5a5, 位: 0xcebb, 报: 0xb1a8, 送: 0xcbcd, 日: 0xc8d5, 期: 0xc6da },
      ...{ 告: 0xb8e6, 事: 0xcac2, 项: 0xcfee, 青: 0xc7e0, 岚: 0xe1b0, 县: 0xcfd8, 专: 0xd7a8, 班: 0xb0e0 },
      ...{ 工: 0xb9a4, 作: 0xd7f7 },
    };
    const bytes = [...good].flatMap((letter) => {
      const code = codes[letter] ?? letter.charCodeAt(0);
      return code > 0xff ? [code >> 8, code & 0xff] : [code];
    });
    const result = await importedCsv(Uint8Array.from(bytes));
    expect(result).toMatchObject({ faults: [], records: [record("p1")] });
    expect(hows(result)).toContain("gb18030");
  });

  it.each(["utf16le", "utf16be"])("may be Unicode text as spreadsheets save it: %s", async (order) => {
    const bytes = Buffer.from(`\uFEFF${good.replaceAll(",", "\t")}`, "utf16le");
    const result = await importedCsv(order === "utf16le" ? bytes : bytes.swap16());
    expect(result).toMatchObject({ faults: [], records: [record("p1")] });
    expect(hows(result)).toEqual(expect.arrayContaining(["utf-16", "tab-separated"]));
  });

  it("that is in neither encoding is refused", async () => {
    const { faults, records } = await importedCsv(Uint8Array.from([...Buffer.from(good), 0xff, 0xff, 0x0a]));
    expect([places(faults), records]).toEqual([[["TEXT_ENCODING", 1, 1]], []]);
  });

  it("keeps the lines of later rows where cells have several lines", async () => {
    const { faults, records } = await importedCsv(
      `${[...HEAD, "文号"].join()}\n${row("p1").join()},"a\nb ""c"", d"\n${row("p2").with(2, "soon").join()}\n\n${row("p3").with(3, "?").join()}\n`,
    );
    expect(places(faults)).toEqual([
      ["DATE_UNREADABLE", 4, 3],
      ["PERIOD_UNREADABLE", 6, 4],
    ]);
    expect(records).toEqual([record("p1", { documentNo: 'a\nb "c", d' })]);
  });

  it("that breaks off says at which row, and keeps those before", async () => {
    const inside = `${HEAD.join()}\n${row("p1").join()}\np2,青"岚"县,2021-09-05,2021-09,专班工作\n${row("p3").join()}\n`;
    const open = `${HEAD.join()}\n${row("p1").join()}\n${row("p2").join()}\np3,"青岚县,2021-09-05\n${row("p4").join()}\n`;
    for (const [text, line, ids] of [
      [inside, 3, ["p1"]],
      [open, 4, ["p1", "p2"]],
    ] as const) {
      const { faults, records } = await importedCsv(text);
      expect(places(faults)).toEqual([["CSV_BROKEN", line, 1]]);
      expect(records.map(({ id }) => id)).toEqual(ids);
    }
  });

  it("has no mark left that kept a cell from being a formula", async () => {
    const result = await importedCsv(
      csv([
        [...HEAD, "文号"],
        [...row("p1"), "'=1+1"],
      ]),
    );
    expect(result.records).toEqual([record("p1", { documentNo: "=1+1" })]);
    expect(hows(result)).toContain("escape-mark");
  });
});

describe("a workbook", () => {
  it("has a sheet for each form; units in it are known to the others", async () => {
    const unitRows = [
      ["编号", "中文名称", "单位类别"],
      ["yueting", "岳亭县", "county"],
    ];
    const path = file(
      "填报.xlsx",
      await book(
        { rows: [HEAD, row("p1").with(1, "岳亭县")] },
        { name: "单位名录", rows: unitRows },
        {
          name: "regular-meeting",
          rows: [
            ["id", "Unit", "on"],
            ["m1", "yueting", "2021-09-01"],
          ],
        },
      ),
    );
    const { faults, tables, records, parts } = await importFiles([path]);
    expect(tables.map(({ form, rows }) => [form, rows])).toEqual(
      expect.arrayContaining([
        ["unit", 1],
        ["progress-report", 1],
      ]),
    );
    expect(records).toContainEqual(record("p1", { unitId: "yueting" }));
    expect(parts.units).toEqual([{ id: "yueting", name: "岳亭县", kinds: ["county"] }]);
    // Its other required headings are not there.
    expect(new Set(faults.map(({ code, sheet }) => `${code} ${sheet}`))).toEqual(
      new Set(["HEADING_MISSING regular-meeting"]),
    );
  });

  it("has dates as cells, as serial numbers or as text", async () => {
    const dates = [new Date(Date.UTC(2021, 8, 5)), 44444, "2021年9月5日", "２０２１/9/5", "20210905"];
    const rows = dates.map((date, r) => [`p${r}`, "青岚县", date, "2021年9月", "专班工作"]);
    const cells = new Map([["1,2", { style: { numFmt: "yyyy-mm-dd" } }]]);
    const result = await importedBook({ rows: [HEAD, ...rows], cells });
    expect(result).toMatchObject({ faults: [], records: dates.map((_, r) => record(`p${r}`)) });
    expect(hows(result)).toEqual(expect.arrayContaining(["date-cell", "date-serial", "date-form"]));
  });

  it("may count its days from 1904", async () => {
    // 44,444 in a workbook that counts from 1900; 1,462 fewer in one from 1904.
    const sheets = [{ ...SHEET, rows: [HEAD, ["p1", "青岚县", 42982, "2021-09", "专班工作"]] }];
    const path = file("填报.xlsx", await writeXlsx({ sheets, dateSystem: "1904" }));
    expect(await imported(path)).toMatchObject({ faults: [], records: [record("p1")] });
  });

  it("with merged cells is refused at their range", async () => {
    const merges = [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }];
    const { faults } = await importedBook({ rows: [HEAD, row("p1"), row("p2")], merges });
    expect(places(faults)).toContainEqual(["CELLS_MERGED", 2, 2]);
    expect(faults[0]?.message.en).toContain("B2:B3");
  });

  it.each([
    ["ROW_HIDDEN", "hidden-rows", { rowDefs: new Map([[1, { hidden: true }]]) }],
    ["COLUMN_HIDDEN", "hidden-column", { columns: [{}, {}, { hidden: true }] }],
    ["SHEET_HIDDEN", "hidden-sheet", { hidden: true }],
    ["SHEET_HIDDEN", "hidden-sheet", { veryHidden: true }],
  ] as const)("with something hidden is refused, or read where asked: %s", async (code, how, hidden) => {
    const path = file(
      "填报.xlsx",
      await book(hidden as Sheet, { name: "工作例会", rows: [["编号"]], hidden: false }),
    );
    const refused = await imported(path);
    expect(refused.faults.map((found) => found.code)).toContain(code);
    expect(refused.records).toEqual([]);
    const read = await imported(path, { withHidden: true });
    expect(read.faults.map((found) => found.code)).not.toContain(code);
    expect(read.records).toEqual([record("p1")]);
    expect(hows(read)).toContain(how);
  });

  it("has formulas read by their results, and is faulty where they have none or an error", async () => {
    const cells: Sheet["cells"] = new Map([
      ["1,2", { value: "2021-09-05", formula: 'TEXT(44444,"yyyy-mm-dd")', formulaResult: "2021-09-05" }],
      ["2,2", { formula: "TODAY()" }],
      ["3,2", { value: "#N/A", type: "error" as const }],
    ]);
    const result = await importedBook({ rows: [HEAD, row("p1"), row("p2"), row("p3")], cells });
    expect(places(result.faults)).toEqual([
      ["FORMULA_WITHOUT_RESULT", 3, 3],
      ["CELL_ERROR", 4, 3],
    ]);
    expect(result.records).toEqual([record("p1")]);
    expect(hows(result)).toContain("computed");
  });

  it("with wrong headings or sheets is told the nearest right ones", async () => {
    const heads = [...HEAD.with(2, "报送日其"), "报告期"];
    const path = file(
      "填报.xlsx",
      await book({ rows: [heads, row("p1")] }, { name: "工作例汇" }, { name: "xyz" }),
    );
    const { faults, records } = await imported(path);
    expect(faults.map(({ code, sheet, nearest }) => [code, sheet, nearest])).toEqual([
      ["FORM_UNKNOWN", "工作例汇", "工作例会"],
      ["FORM_UNKNOWN", "xyz", undefined],
      ["HEADING_MISSING", "工作进展报告", undefined],
      ["HEADING_UNKNOWN", "工作进展报告", "报送日期"],
      ["HEADING_TWICE", "工作进展报告", undefined],
    ]);
    expect(records).toEqual([]);
  });

  it("that is locked, of the old kind or none at all is refused", async () => {
    const locked = await writeXlsx({ sheets: [SHEET], encryption: { password: "p", spinCount: 1000 } });
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    for (const [name, bytes, code] of [
      ["a.xlsx", locked, "WORKBOOK_LOCKED"],
      ["a.xls", old, "WORKBOOK_LOCKED"],
      ["a.xlsx", Buffer.from("PK not really"), "WORKBOOK_UNREADABLE"],
      ["a.xlsx", Buffer.from(good), "WORKBOOK_UNREADABLE"],
      ["a.xlsx", (await book({})).slice(0, 700), "WORKBOOK_UNREADABLE"],
    ] as const)
      expect([name, (await imported(file(name, bytes))).faults.map((one) => one.code)]).toEqual([
        name,
        [code],
      ]);
  });

  it("is read row by row to the same end, where it is large", async () => {
    const rows = [
      ["title"],
      HEAD,
      ["p1", "青岚县", 44444, new Date(Date.UTC(2021, 8, 1)), "专班工作"],
      row("p2"),
      [],
      row("p3").with(1, "<b>&县"),
    ];
    const bytes = await book({
      rows,
      cells: new Map([
        ["2,3", { style: { numFmt: "yyyy-mm-dd" } }],
        ["3,2", { value: "2021-09-05", formula: "A1", formulaResult: "2021-09-05" }],
        ["3,3", { formula: "TODAY()" }],
        ["5,2", { value: "#N/A", type: "error" as const }],
      ]),
      columns: [{}, {}, { hidden: true }],
      rowDefs: new Map([[3, { hidden: true }]]),
      merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 28 }],
    });
    const two = await writeXlsx({ sheets: [{ name: "first", rows: [["x"]] }, SHEET] });
    for (const one of [bytes, two]) {
      const [small, large] = [await contents(one), await contents(one, 0)];
      expect(large).toEqual(small);
    }
    const [{ facts, rows: read } = { facts: {}, rows: [] }] = await contents(bytes, 0);
    expect(facts).toEqual({
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([3]),
      merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 28 }],
    });
    expect(read.find(({ row: r }) => r === 4)?.cells.slice(2, 4)).toEqual([
      "2021-09-05",
      { broken: "formula" },
    ]);
    expect(read.find(({ row: r }) => r === 6)?.cells.slice(1, 3)).toEqual(["<b>&县", { broken: "error" }]);
  });
});

/** All sheets of a workbook; without empty rows, and empty cells at the end. */
async function contents(bytes: Uint8Array, large?: number) {
  const opened = (await openWorkbook(bytes, large)) as WorkbookOpen;
  const all = [];
  for await (const { index, facts, rows } of opened.read(opened.sheets.map((sheet) => sheet.index))) {
    const read = [];
    for await (const one of rows()) {
      const end = one.cells.findLastIndex((cell) => cell !== null && cell !== undefined && cell !== "") + 1;
      if (end > 0) read.push({ ...one, cells: one.cells.slice(0, end).map((cell) => cell ?? null) });
    }
    all.push({ index, facts, rows: read });
  }
  return all;
}

describe("files", () => {
  it("that are missing or of another kind are faults, and the others are read", async () => {
    const { faults, records } = await imported([
      join(root, "nowhere.csv"),
      file("工作进展报告.pdf", "x"),
      file("工作进展报告.csv", good),
    ]);
    expect(faults.map(({ code }) => code)).toEqual(["PATH_MISSING", "FILE_TYPE"]);
    expect(records).toEqual([record("p1")]);
  });

  it("of a folder are read in the order of their names; others are left out and named", async () => {
    const last = file("b-工作进展报告.csv", csv([HEAD, row("p2")]));
    const folder = join(last, "..");
    writeFileSync(join(folder, "a-工作进展报告.csv"), good);
    writeFileSync(join(folder, "~$a.xlsx"), "lock");
    writeFileSync(join(folder, "notes.pdf"), "x");
    const { faults, records, readings } = await imported(folder);
    expect([faults, records]).toEqual([[], [record("p1"), record("p2")]]);
    expect(readings.filter(({ how }) => how === "other-file").map((one) => one.file)).toEqual([
      `${folder}/notes.pdf`,
    ]);
    expect((await imported(join(file("x.pdf", ""), ".."))).faults.map(({ code }) => code)).toEqual([
      "IMPORT_NOTHING",
    ]);
  });

  it("have units known, ambiguous or with a nearest name", async () => {
    const { faults } = await importedCsv(
      csv([HEAD, row("p1").with(1, "鹤谷县"), row("p2").with(1, "青岚市"), row("p3").with(1, "hegu-new")]),
    );
    expect(faults.map(({ code, line, column, nearest }) => [code, line, column, nearest])).toEqual([
      ["UNIT_AMBIGUOUS", 2, 2, undefined],
      ["UNIT_UNKNOWN", 3, 2, "青岚县"],
    ]);
  });

  it("have everything that is wrong told at once, across files", async () => {
    const paths = [
      file("工作进展报告.csv", csv([HEAD, row("p1"), row("p2").with(4, "x")])),
      file(
        "工作进展报告.xlsx",
        await book({ rows: [HEAD, row("p1").with(2, "2021-09-06"), row("p3").with(2, "5.9.2021")] }),
      ),
      file("Blatt.csv", "x"),
    ];
    const { faults, records, setAside } = await imported(paths);
    const found = faults.map(({ file: at, code, line, column }) => [
      paths.indexOf(at ?? ""),
      code,
      line,
      column,
    ]);
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([
        [0, "ID_TWICE", 2, 1],
        [0, "CHOICE_UNKNOWN", 3, 5],
        [1, "ID_TWICE", 2, 1],
        [1, "DATE_ORDER", 3, 3],
        [2, "FORM_UNKNOWN", undefined, undefined],
      ]),
    );
    expect([records, setAside]).toEqual([[], 4]);
  });

  it("have hostile texts kept as data, and nothing of a cell in what is told", async () => {
    const hostile = ['=HYPERLINK("http://x")', "<script>alert(1)</script>", "a\u202Eb\u200Bc", "\u0007bell"];
    const rows = hostile.map((text, r) => [...row(`p${r}`), `"${text.replaceAll('"', '""')}"`]);
    const { faults, records, readings } = await importedCsv(csv([[...HEAD, "文号"], ...rows]));
    expect(faults).toEqual([]);
    expect(records.map(({ documentNo }) => documentNo)).toEqual(hostile);
    expect(readings.find(({ how }) => how === "unseen-characters")).toMatchObject({ count: 2, first: 4 });

    const secret = Array.from({ length: 7 }, (_, c) => `机密-secret-${c}`);
    const told = [
      await importedCsv(csv([HEAD, secret, ["p1", ...secret.slice(1)], ["p1", ...secret.slice(1)]])),
      await importedCsv(csv([[...HEAD, "__proto__", "机密-secret"], row("p1")])),
      await importedBook({ rows: [HEAD, secret, secret], name: "工作进展报告" }),
    ];
    for (const { faults: wrong, readings: read } of told) {
      expect(wrong.length).toBeGreaterThan(1);
      expect(JSON.stringify([wrong, read])).not.toMatch(/机密|secret|__proto__/);
    }
    expect(Object.prototype).not.toHaveProperty("x");
  });
});
