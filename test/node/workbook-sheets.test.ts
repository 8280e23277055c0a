import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../src/node/tables/workbook-sheets.js";

const DAY = new Date("2021-09-05T00:00:00Z");
const MOMENT = new Date("2021-09-05T16:30:00Z");

/** A workbook with everything that a reader must tell apart. */
async function workbook(dateSystem: "1900" | "1904"): Promise<Uint8Array> {
  return await writeXlsx({
    dateSystem,
    sheets: [
      {
        name: "甲 & <乙>",
        rows: [
          ["编号", "a & b", null, "第三"],
          [1.5, true, DAY, MOMENT],
          [],
          ["x", null, "", "#N/A"],
          [null, 3, null, null],
        ],
        cells: new Map([
          ["3,3", { value: "#N/A", type: "error" }],
          ["4,0", { formula: "A2", value: null, type: "formula" }],
          ["4,1", { formula: "1+2", value: 3, formulaResult: 3, type: "formula" }],
          ["4,3", { value: "rich text", type: "richText", richText: [{ text: "rich " }, { text: "text" }] }],
        ]),
        columns: [{}, { hidden: true, width: 9 }],
        rowDefs: new Map([[3, { hidden: true }]]),
        merges: [{ startRow: 1, endRow: 3, startCol: 0, endCol: 27 }],
      },
      { name: "b", hidden: true, rows: [["only"]] },
    ],
  });
}

/** All that is read of a workbook, as a whole or row by row; rows without a cell aside. */
async function read(bytes: Uint8Array, large?: number) {
  const opened = await openWorkbook(bytes, large);
  if ("fault" in opened) throw new Error(opened.fault);
  const sheets = [];
  for await (const { index, facts, rows } of opened.read([0, 1])) {
    const filled = [];
    for await (const row of rows()) {
      // A row ends with its last cell, or with that of the widest row.
      const cells = row.cells.map((cell) => (cell === "" ? null : cell));
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      if (cells.length > 0) filled.push({ ...row, cells });
    }
    sheets.push({ index, facts, rows: filled });
  }
  return { system: opened.system, listed: opened.sheets, sheets };
}

describe("a workbook", () => {
  it.each(["1900", "1904"] as const)(
    "is read with all that it tells, in the system of %s",
    async (system) => {
      const found = await read(await workbook(system));
      expect(found.system).toBe(Number(system));
      expect(found.listed).toEqual([
        { name: "甲 & <乙>", index: 0, hidden: false },
        { name: "b", index: 1, hidden: true },
      ]);
      expect(found.sheets).toEqual([
        {
          index: 0,
          facts: {
            hiddenRows: new Set([4]),
            hiddenColumns: new Set([2]),
            merged: [{ fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 27 }],
          },
          rows: [
            { row: 1, cells: ["编号", "a & b", null, "第三"] },
            { row: 2, cells: [1.5, true, { day: "2021-09-05" }, { day: "2021-09-05", time: "16:30:00" }] },
            { row: 4, cells: ["x", null, null, { broken: "error" }] },
            { row: 5, cells: [{ broken: "formula" }, 3, null, "rich text"], computed: new Set([1, 2]) },
          ],
        },
        {
          index: 1,
          facts: { hiddenRows: new Set(), hiddenColumns: new Set(), merged: [] },
          rows: [{ row: 1, cells: ["only"] }],
        },
      ]);
    },
  );

  it.each(["1900", "1904"] as const)(
    "says the same row by row as it does as a whole, in the system of %s",
    async (system) => {
      const bytes = await workbook(system);
      expect(await read(bytes, 0)).toEqual(await read(bytes));
    },
  );

  it("that is locked, old, cut off or none at all says so", async () => {
    const sheets = [{ name: "a", rows: [["x"]] }];
    const locked = await writeXlsx({ sheets, encryption: { password: "x", spinCount: 1000 } });
    expect(await openWorkbook(locked)).toEqual({ fault: "WORKBOOK_LOCKED" });
    const bytes = await writeXlsx({ sheets });
    for (const broken of [
      new Uint8Array(),
      bytes.subarray(0, bytes.length / 2),
      new TextEncoder().encode("PK\u0003\u0004 no"),
    ])
      expect(await openWorkbook(broken)).toEqual({ fault: "WORKBOOK_UNREADABLE" });
  });

  it("that says it holds more than can be unpacked is not unpacked", async () => {
    const bytes = Uint8Array.from(await writeXlsx({ sheets: [{ name: "a", rows: [["x"]] }] }));
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    // The size of the first entry, as the archive's directory says it.
    view.setUint32(view.getUint32(end + 16, true) + 24, 3_000_000_000, true);
    expect(await openWorkbook(bytes)).toEqual({ fault: "WORKBOOK_TOO_LARGE" });
    view.setUint32(view.getUint32(end + 16, true) + 24, 0, true);
    expect(await openWorkbook(bytes)).toEqual({ fault: "WORKBOOK_TOO_LARGE" });
  });
});
