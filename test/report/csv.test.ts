import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listOf } from "../../src/index.js";
import type { List, Row } from "../../src/lists/list.js";
import { harmless } from "../../src/messages/harmless.js";
import { toCsv } from "../../src/report/csv.js";
import { sheetList } from "../../src/report/sheets/sheet-list.js";
import { assessed, reported } from "./small.js";

const rowsOf = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true });

const listed = (rows: readonly Row[], totals: readonly Row[] = []): List => ({
  ...{ id: "x", title: { en: "x", zh: "甲" }, head: [], rows, totals },
  columns: [
    { key: "a", title: { en: "Light", zh: "灯色" }, words: { red: { en: "red", zh: "红灯" } } },
    { key: "b", title: { en: "Paid", zh: "投资" }, unit: { en: "10,000 yuan", zh: "万元" }, signed: true },
    { key: "records", title: { en: "Records", zh: "依据记录" } },
  ],
});

it("begins with a byte order mark and ends its lines as a spreadsheet likes", () => {
  const csv = toCsv(listed([{ a: "red", b: 1.5, records: "r1" }]), "zh");
  expect(csv).toBe("\uFEFF灯色,投资（万元）,依据记录\r\n红灯,1.5,r1\r\n");
  expect(toCsv(listed([]), "en")).toBe('\uFEFFLight,"Paid (10,000 yuan)",Records\r\n');
});

it("keeps numbers as numbers, negative ones too, and every record", () => {
  const ids = Array.from({ length: 12 }, (_, i) => `r${i}`).join(" ");
  const csv = toCsv(listed([{ a: null, b: -3, records: ids }], [{ a: "total", b: 7, records: "" }]), "en");
  expect(rowsOf(csv).slice(1)).toEqual([
    ["", "-3", ids],
    ["total", "7", ""],
  ]);
});

describe("a cell that a spreadsheet takes for a formula", () => {
  it.each([
    ...["=1+1", "+1", "-1+cmd", "@SUM(A1)", '=HYPERLINK("http://x","y")', "＝1", "＋1", "－1", "＠x"],
    ...["\t=1", "\r=1", "\n=1", "  =1", "\u200E=1", "\u3000=1", "\u0000=1"],
  ])("is made harmless: %j", (text) => {
    const [, [cell = ""] = []] = rowsOf(toCsv(listed([{ a: text, b: null, records: "" }]), "en"));
    expect(cell).toMatch(/^'[=+\-@＝＋－＠]/);
  });

  it("is so in headings and in both languages of a text", () => {
    const list = { ...listed([{ a: { en: "=1", zh: "=2" }, b: 0, records: "" }]) };
    const columns = [{ key: "a", title: { en: "=x", zh: "＝x" } }];
    expect(rowsOf(toCsv({ ...list, columns }, "en"))).toEqual([["'=x"], ["'=1"]]);
    expect(rowsOf(toCsv({ ...list, columns }, "zh"))).toEqual([["'＝x"], ["'=2"]]);
  });

  it("does not make other texts worse", () => {
    const texts = ["a=b", "甲-乙", "'x", '"quoted", with a comma', "<script>alert(1)</script>"];
    const csv = toCsv(listed(texts.map((a) => ({ a, b: null, records: "" }))), "en");
    expect(
      rowsOf(csv)
        .map(([cell]) => cell)
        .slice(1),
    ).toEqual(texts);
  });
});

/** What begins a formula, also behind characters that are not seen. */
const BEGINS = /^[\u200C\u200D]*[=+\-@＝＋－＠]/;

it("is read as what was written, whatever that is", () => {
  const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (all) => {
      const rows = rowsOf(toCsv(listed(all.map((a) => ({ a, b: 1, records: "r" }))), "zh")).slice(1);
      const expected = all.map(harmless).map((text) => (BEGINS.test(text) ? `'${text}` : text));
      expect(rows.map(([cell]) => cell)).toEqual(expected);
    }),
  );
});

it("has neither line breaks nor characters that order or hide text", () => {
  const csv = toCsv(listed([{ a: "a\r\nb\u202Ec\u0007\u2028d", b: null, records: "" }]), "en");
  expect(rowsOf(csv)[1]?.[0]).toBe("a bc d");
});

it("has every column and row of each list, and of a score sheet", () => {
  const { lists, sheets } = reported();
  for (const list of [...lists, ...sheets.map(sheetList)]) {
    const rows = rowsOf(toCsv(list, "zh"));
    expect(rows).toHaveLength(1 + list.rows.length + list.totals.length);
    for (const row of rows) expect(row).toHaveLength(list.columns.length);
  }
});

it("sums what the list sums", () => {
  const list = listOf(assessed(), "notification");
  const rows = rowsOf(toCsv(list, "zh"));
  const column = rows[0]?.indexOf("例会（本年累计）（次）") ?? -1;
  // Two meetings of unit "a", three of "b", none of the office.
  expect(rows.map((row) => row[column]).slice(1)).toEqual(["2", "3", "0", "5", "5"]);
  expect(rows.at(-1)?.[1]).toBe("合计");
});
