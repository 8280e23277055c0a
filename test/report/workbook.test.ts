import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { assess, nineteenMeasures } from "../../src/index.js";
import type { List } from "../../src/lists/list.js";
import { speaker } from "../../src/messages/speaker.js";
import { readDataset } from "../../src/node/index.js";
import { reportOf } from "../../src/report/index.js";
import type { Report } from "../../src/report/report.js";
import { listSheet } from "../../src/report/workbook/list-sheet.js";
import { toWorkbook, toXlsx } from "../../src/report/workbook/to-xlsx.js";
import type { SheetPlan } from "../../src/workbook/workbook.js";

const both = (text: string) => ({ en: text, zh: text });
const say = speaker("zh");

const list: List = {
  id: "ranking",
  title: { en: "Ranking", zh: "排名表" },
  head: [
    { key: "period", title: both("时段"), text: both("2021年9月") },
    { key: "unit", title: both("计量单位"), text: both("分") },
  ],
  columns: [
    { key: "rank", title: both("名次") },
    { key: "unit", title: both("单位") },
    { key: "group", title: both("组别"), words: { A: both("甲组"), B: both("乙组") } },
    { key: "total", title: both("总分"), unit: both("分") },
    { key: "change", title: both("升降"), signed: true },
    { key: "records", title: both("依据记录") },
  ],
  rows: [
    { rank: 1, unit: both("青岚县"), group: "A", total: 87.5, change: 1, records: "a b" },
    { rank: 2, unit: both("鹤谷县"), group: "A", total: 80, change: -1, records: "a b c d e" },
    { rank: 1, unit: both("高新区"), group: "B", total: 90, change: null, records: "" },
  ],
  totals: [
    { rank: null, unit: both("甲组小计"), group: "A", total: 167.5, change: null, records: null },
    { rank: null, unit: both("合计"), group: null, total: 257.5, change: null, records: null },
  ],
};

const valuesOf = ({ rows }: SheetPlan) => rows.map((row) => row.map(({ value }) => value));

describe("a list as a sheet", () => {
  const sheet = listSheet(say, list);

  it("has title, facts, headings, rows and sums, which stay in view or are printed on each page", () => {
    expect(valuesOf(sheet)).toEqual([
      ["排名表"],
      ["时段：2021年9月　计量单位：分"],
      ["名次", "单位", "组别", "总分（分）", "升降", "依据记录"],
      [1, "青岚县", "甲组", 87.5, 1, "a b"],
      [2, "鹤谷县", "甲组", 80, -1, "5条"],
      [1, "高新区", "乙组", 90, null, ""],
      [null, "甲组小计", "甲组", 167.5, null, null],
      [null, "合计", null, 257.5, null, null],
    ]);
    expect(sheet.rows.map(([first]) => first?.look)).toEqual([
      "title",
      "fact",
      "heading",
      "number",
      "number",
      "number",
      "subtotal",
      "total",
    ]);
    expect(sheet).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      repeated: { from: 2, to: 2 },
      // Sums are not sorted and filtered with the rows.
      filter: { fromRow: 2, toRow: 5, fromColumn: 0, toColumn: 5 },
      landscape: true,
    });
    expect(sheet.merged).toEqual(
      [0, 1].map((row) => ({ fromRow: row, toRow: row, fromColumn: 0, toColumn: 5 })),
    );
  });

  it("formats numbers by their column: decimals for all or none, changes with their sign", () => {
    expect(sheet.rows[4]?.map(({ format }) => format)).toEqual([
      "0",
      undefined,
      undefined,
      "0.00",
      "+0;-0;0",
      undefined,
    ]);
    const large = { ...list, rows: [{ ...list.rows[0], total: 12_345 }] as List["rows"], totals: [] };
    expect(listSheet(say, large).rows[3]?.[3]).toMatchObject({ value: 12_345, format: "#,##0" });
  });

  it("is a table for each part where it has parts", () => {
    const parted = listSheet(say, { ...list, partedBy: "group", totals: [] });
    expect(valuesOf(parted).slice(2)).toEqual([
      ["甲组"],
      ["名次", "单位", "总分（分）", "升降", "依据记录"],
      [1, "青岚县", 87.5, 1, "a b"],
      [2, "鹤谷县", 80, -1, "5条"],
      ["乙组"],
      ["名次", "单位", "总分（分）", "升降", "依据记录"],
      [1, "高新区", 90, null, ""],
    ]);
    expect(parted.filter).toBeUndefined();
  });

  it("names a light and shows its colour, in columns of lights alone", () => {
    const lights = (words: Record<string, { en: string; zh: string }>): List => ({
      ...list,
      columns: [{ key: "colour", title: both("灯色"), words }],
      rows: [{ colour: "red" }, { colour: "grey" }],
      totals: [],
    });
    const { columns } = reportOf(small, nineteenMeasures).lists.find(({ id }) => id === "lights") ?? list;
    const colours = columns.find(({ key }) => key === "colour")?.words ?? {};
    expect(listSheet(say, lights(colours)).rows.slice(3)).toEqual([
      [{ value: "红灯", look: "red" }],
      [{ value: "免责", look: "grey" }],
    ]);
    expect(listSheet(say, lights({ red: both("红榜") })).rows[3]).toEqual([{ value: "红榜", look: "text" }]);
  });

  it("says where nothing is to be listed", () => {
    expect(valuesOf(listSheet(say, { ...list, rows: [], totals: [] })).at(-1)).toEqual(["无。"]);
  });

  it("leaves out what is empty in a wide table, names it, and is printed on several pages with the unit on each", () => {
    const many = Array.from({ length: 60 }, (_, n) => `figure${n}`);
    const wide: List = {
      ...list,
      columns: [
        { key: "unit", title: both("单位") },
        ...many.map((key) => ({ key, title: both(`指标${key}`) })),
      ],
      rows: [
        { unit: both("青岚县"), ...Object.fromEntries(many.map((key, n) => [key, n === 3 ? null : n])) },
      ],
      totals: [],
    };
    const plan = listSheet(say, wide);
    expect(plan.rows[2]).toHaveLength(60);
    expect(valuesOf(plan).at(-1)).toEqual(["以下栏目均为空，未予列出：指标figure3。"]);
    expect(plan.pagesWide).toBeGreaterThan(2);
    expect(plan.repeatedColumns).toEqual({ from: 0, to: 0 });
  });
});

const small = assess(
  {
    units: [
      { id: "q", name: { en: "=1+1", zh: '=HYPERLINK("http://x","y")' }, kinds: ["county"] },
      { id: "h", name: "<script>\u202Ealert(1)</script>", kinds: ["county"] },
    ],
    records: [
      {
        kind: "regular-meeting",
        id: "m1",
        unitId: "q",
        on: "2021-01-12",
        chairRole: "principal",
        minutesOn: "2021-01-15",
      },
    ],
  },
  { period: "2021-09", asOf: "2021-09-30" },
);

describe("a report as a workbook", async () => {
  const reading = await readDataset("fixtures/city");
  if (!reading.ok) throw new Error("The city cannot be read.");
  const assessment = assess(reading.dataset, { period: "2021-09", asOf: "2021-09-30" });
  const report: Report = reportOf(assessment, nineteenMeasures);

  it("begins with the text, then has the lists, then a score sheet for each unit", () => {
    const { sheets, title } = toWorkbook(report, "zh");
    expect(title).toBe("2021年9月项目投资工作情况通报");
    expect(sheets.map(({ name }) => name)).toEqual([
      "通报",
      ...report.lists.map((one) => one.title.zh),
      ...assessment.units.map(({ name }) => name.zh),
    ]);
    const text = sheets[0]?.rows
      .flat()
      .map(({ value }) => value)
      .join("");
    for (const { sentences } of report.paragraphs)
      for (const one of sentences) expect(text).toContain(one.zh);
    for (const { text: fact } of report.head) expect(text).toContain(fact.zh);
  });

  it("prints every line of a score sheet with its calculation, its basis and all its records", () => {
    const { sheets } = toWorkbook(report, "zh");
    const sheet = sheets.find(({ name }) => name === "青岚县");
    const [headings, ...rows] = (sheet?.rows.slice(2) ?? []).map((row) => row.map(({ value }) => value));
    expect(headings).toEqual([
      "序号",
      "方面",
      "措施",
      "指标（编码）",
      "分值（分）",
      "评分标准",
      "目标值",
      "完成值",
      "自评分（分）",
      "考核得分（分）",
      "加减分说明（计算过程）",
      "佐证材料",
      "数据来源（考核责任部门）",
      "备注（数值依据）",
    ]);
    const unit = assessment.units.find(({ id }) => id === "qinglan");
    const lines = unit?.measures.flatMap((measure) => measure.lines) ?? [];
    for (const { title, id, records } of lines) {
      const row = rows.find(
        (cells) => cells[3] === `${title.zh}（${id}）` && cells[11] === records.join(" "),
      );
      expect([id, row === undefined]).toEqual([id, false]);
      expect(row?.[10]).not.toBeNull();
      expect(row?.[13]).not.toBeNull();
    }
    // 11 of 14 visits are a share of 20 points.
    expect(rows.find((cells) => cells[3] === "指导服务（guide）")?.slice(4, 11)).toEqual([
      20,
      "分值 × “开展指导服务”完成率",
      14,
      11,
      null,
      15.71,
      "20 × 11/14 = 15.71",
    ]);
    expect(rows.find((cells) => cells[3] === "总分")?.[9]).toBe(unit?.total);
    expect(rows.at(-1)?.[0]).toMatch(/^填报人：_+　+审核人：_+　+负责人：_+$/);
  });

  it("merges what the rows of a measure share, and nothing else below each other", () => {
    const sheet = toWorkbook(report, "zh").sheets.at(-1);
    const below = sheet?.merged?.filter(({ fromRow, toRow }) => toRow > fromRow) ?? [];
    expect(below.length).toBeGreaterThan(0);
    for (const { fromRow, toRow, fromColumn, toColumn } of below) {
      expect([1, 2]).toContain(fromColumn);
      expect(toColumn).toBe(fromColumn);
      const cells = sheet?.rows.slice(fromRow, toRow + 1).map((row) => row[fromColumn]?.value);
      expect(cells?.[0]).toEqual(expect.any(String));
      expect(cells?.slice(1).every((value) => value === null)).toBe(true);
    }
  });

  it.each(["en", "zh"] as const)(
    "is read back sheet by sheet and gives the same bytes twice, in %s",
    async (language) => {
      const bytes = await toXlsx(report, language);
      const { sheets } = await readXlsx(bytes);
      const plan = toWorkbook(report, language);
      expect(sheets.map(({ rows }) => rows.length)).toEqual(plan.sheets.map(({ rows }) => rows.length));
      expect(sheets.every(({ name }) => name.length <= 31)).toBe(true);
      expect(Buffer.from(await toXlsx(report, language)).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  it("lets nothing in names become a formula or turn a text around", async () => {
    const { sheets } = await readXlsx(await toXlsx(reportOf(small, nineteenMeasures), "zh"), {
      readStyles: true,
    });
    const cells = sheets.flatMap(({ cells: own }) => [...(own?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === "string");
    expect(texts).toContain('=HYPERLINK("http://x","y")');
    expect(texts).toContain("<script>alert(1)</script>");
    expect(sheets.map(({ name }) => name)).toContain('=HYPERLINK("http x","y")');
  });
});
