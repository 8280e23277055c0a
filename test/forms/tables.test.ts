import { describe, expect, it } from "vitest";
import { formOf } from "../../src/forms/form.js";
import type { Given } from "../../src/forms/given.js";
import { headingText } from "../../src/forms/heading.js";
import { importer, type OpenTable, rankOf, ranks } from "../../src/forms/importer.js";
import { EXAMPLE_MARK, NOTE_MARK } from "../../src/forms/template-rows.js";
import { nineteenMeasures } from "../../src/index.js";
import type { Fault } from "../../src/messages/fault.js";

const units = [{ id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] }];
const HEAD = ["编号", "单位", "报送日期", "报告期", "报告事项"];
const row = (id: string) => [id, "青岚县", "2021-09-05", "2021-09", "专班工作"];
const record = (id: string) => ({
  kind: "progress-report",
  id,
  unitId: "qinglan",
  on: "2021-09-05",
  period: "2021-09",
  subject: "task-force",
});

interface Table {
  readonly form: string;
  readonly rows: readonly (readonly Given[])[];
  readonly facts?: OpenTable["facts"];
}

/** Reads tables, each as the sheet of its form, in the order of their ranks. */
function imported(tables: readonly Table[], more: { withHidden?: boolean; units?: readonly unknown[] } = {}) {
  const into = importer({
    source: nineteenMeasures,
    calendarYears: nineteenMeasures.calendar.years,
    units,
    withHidden: false,
    ...more,
  });
  for (const rank of ranks) {
    for (const { form: id, rows, facts = {} } of tables) {
      const form = into.forms.find((one) => one.id === id);
      if (form === undefined || rankOf(form) !== rank) continue;
      const table = into.open(form, {
        at: { file: "f.xlsx", sheet: id },
        system: 1900,
        isText: false,
        facts,
      });
      rows.forEach((cells, r) => void table.take({ row: r + 1, cells }));
      table.end();
    }
    into.unitsRead();
  }
  return into.result();
}

const reports = (rows: Table["rows"], facts?: Table["facts"]) => ({
  form: "progress-report",
  rows,
  ...(facts === undefined ? {} : { facts }),
});

/** Where each fault stands: its code, row and column. */
function places(faults: readonly Fault[]): readonly unknown[] {
  return faults.map(({ code, line, column }) => [code, line, column]);
}

describe("headings", () => {
  it("are known by name and title, in every form and language, with the marks of the template", () => {
    for (const kind of nineteenMeasures.kinds) {
      const form = formOf(kind);
      for (const heading of [
        ...[({ name }: (typeof form.columns)[number]) => name],
        (column: (typeof form.columns)[number]) => column.field.title.zh,
        (column: (typeof form.columns)[number]) => column.field.title.en.toUpperCase(),
        (column: (typeof form.columns)[number]) => headingText(column.field),
      ])
        expect([
          kind.kind,
          imported([{ form: kind.kind, rows: [form.columns.map(heading)] }]).faults,
        ]).toEqual([kind.kind, []]);
    }
  });

  it("may have full-width forms, spaces, a mark for required and their unit of measure", () => {
    const heads = [
      "编号（必填）",
      " 单位 (必填 / required)",
      "报送日期(required)",
      "报告期",
      "报 告 事 项",
      "文号",
    ];
    expect(imported([reports([heads, row("p1")])])).toMatchObject({ faults: [], records: [record("p1")] });
    const funds = ["编号", "单位", "到位日期（必填）", "到位金额（万元）"];
    const refused = imported([{ form: "funds-in-place", rows: [funds.with(3, "到位金额（亿元）")] }]).faults;
    expect(refused.map(({ code }) => code)).toContain("HEADING_UNKNOWN");
  });

  it("that are wrong refuse the table, each with the nearest right one", () => {
    const { faults, records } = imported([
      reports([["编号", "单位", "报送日其", "报告期", "报告事项", "报告期", "xyz"], row("p1")]),
    ]);
    expect(places(faults)).toEqual([
      ["HEADING_MISSING", 1, undefined],
      ["HEADING_UNKNOWN", 1, 3],
      ["HEADING_TWICE", 1, 6],
      ["HEADING_UNKNOWN", 1, 7],
    ]);
    expect(faults.map(({ nearest }) => nearest)).toEqual([undefined, "报送日期", undefined, undefined]);
    expect(records).toEqual([]);
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "kind"])(
    "are no names of other things: %s",
    (name) => {
      const { faults } = imported([
        reports([
          [...HEAD, name],
          [...row("p1"), "x"],
        ]),
      ]);
      expect(places(faults)).toEqual([["HEADING_UNKNOWN", 1, 6]]);
    },
  );

  it("are found below a title, and what stands above is said to be left out", () => {
    const { faults, records, readings } = imported([reports([["青岚县2021年9月填报"], [], HEAD, row("p1")])]);
    expect([faults, records]).toEqual([[], [record("p1")]]);
    expect(readings).toContainEqual(expect.objectContaining({ how: "rows-above", count: 1, first: 1 }));
  });

  it("of what names persons are passed over, and nothing of the column is kept", () => {
    const tenure = nineteenMeasures.kinds.find(({ kind }) => kind === "post-tenure");
    const personal = Object.values(tenure?.fields ?? {}).find((field) => field.personal === true);
    const heads = ["id", "unitId", "postId", "role", "from", personal?.title.zh ?? ""];
    const { faults, records, readings } = imported([
      {
        form: "post-tenure",
        rows: [heads, ["h1", "qinglan", "q-party", "party-head", "2021-01-01", "张三"]],
      },
    ]);
    expect(faults).toEqual([]);
    expect(JSON.stringify(records)).not.toContain("张三");
    expect(readings).toContainEqual(expect.objectContaining({ how: "personal-column", column: 6 }));
  });
});

describe("rows", () => {
  it("become records, each once; notes, examples and empty rows are left out and counted", () => {
    const { records, readings, tables } = imported([
      reports([
        HEAD,
        [`${NOTE_MARK} x`],
        [`${EXAMPLE_MARK} p0`, "x"],
        row("p1"),
        [],
        [" "],
        row("p2"),
        row("p2"),
        [],
      ]),
    ]);
    expect(records).toEqual([record("p1"), record("p2")]);
    expect(readings.map(({ how, count, first, field }) => [how, field, count, first])).toEqual([
      ["note-rows", undefined, 1, 2],
      ["example-rows", undefined, 1, 3],
      ["empty-rows", undefined, 2, 5],
      ["copied-rows", undefined, 1, 8],
      ["unit-of-name", "unitId", 3, 4],
      ["choice-of-word", "subject", 3, 4],
    ]);
    expect(tables).toEqual([{ file: "f.xlsx", sheet: "progress-report", form: "progress-report", rows: 3 }]);
  });

  it("have all their faults told, each at its cell, and none of what stands there", () => {
    const { faults, records, setAside } = imported([
      reports([
        HEAD,
        ["", "某县", "secret-1", "secret-2", "secret-3", "secret-4"],
        row("p1"),
        ["p2", { broken: "error" }, { broken: "formula" }, "2021-09", "专班工作"],
      ]),
    ]);
    expect(places(faults)).toEqual([
      ["CELL_MISSING", 2, 1],
      ["UNIT_UNKNOWN", 2, 2],
      ["DATE_UNREADABLE", 2, 3],
      ["PERIOD_UNREADABLE", 2, 4],
      ["CHOICE_UNKNOWN", 2, 5],
      ["CELL_WITHOUT_HEADING", 2, 6],
      ["CELL_ERROR", 4, 2],
      ["FORMULA_WITHOUT_RESULT", 4, 3],
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/secret|某县/);
    expect([records, setAside]).toEqual([[record("p1")], 2]);
  });

  it("are held to their kind: what is out of range, a span that ends before it begins", () => {
    const heads = ["id", "unitId", "postId", "role", "from", "to"];
    const tenure = ["h1", "qinglan", "q-party", "party-head", "2021-05-01", "2021-04-01"];
    expect(places(imported([{ form: "post-tenure", rows: [heads, tenure] }]).faults)).toEqual([
      ["SPAN_REVERSED", 2, 6],
    ]);
    const long = imported([
      reports([
        [...HEAD, "文号"],
        [...row("p1"), "x".repeat(10_001)],
      ]),
    ]);
    expect(places(long.faults)).toEqual([["FIELD_INVALID", 2, 6]]);
  });

  it("of one id that say different things are all left out, and each names the other's place", () => {
    const { faults, records } = imported([
      reports([HEAD, row("p1"), row("p1").with(2, "2021-09-06"), row("p2"), row("p1").with(2, "2021-09-07")]),
    ]);
    expect(places(faults)).toEqual([
      ["ID_TWICE", 2, 1],
      ["ID_TWICE", 3, 1],
      ["ID_TWICE", 5, 1],
    ]);
    expect(faults.map(({ message }) => /\[progress-report\] (A\d)/.exec(message.en)?.[1])).toEqual([
      "A3",
      "A2",
      "A2",
    ]);
    expect(records).toEqual([record("p2")]);
  });

  it("with the same fault a thousand times over say how many more there are", () => {
    const many = Array.from({ length: 1_250 }, (_, r) => row(`p${r}`).with(2, "soon"));
    const { faults, setAside } = imported([reports([HEAD, ...many])]);
    expect(faults.filter(({ code }) => code === "DATE_UNREADABLE")).toHaveLength(1_000);
    expect(faults.find(({ code }) => code === "FAULTS_MORE")?.message.en).toContain("250 more");
    expect(setAside).toBe(1_250);
  });
});

describe("merged and hidden cells", () => {
  const span = (fromRow: number, toRow: number) => ({ fromRow, toRow, fromColumn: 0, toColumn: 1 });

  it("that are merged are faults, but above the headings", () => {
    const merged = [span(0, 0), span(2, 3)];
    const rows = [["title"], HEAD, row("p1"), row("p2"), row("p3")];
    const { faults, records, setAside } = imported([reports(rows, { merged })]);
    expect(places(faults)).toEqual([["CELLS_MERGED", 3, 1]]);
    // A cell that may be empty would be taken for one that is.
    expect([records, setAside]).toEqual([[record("p3")], 2]);
    expect(faults[0]?.message.en).toContain("A3:B4");
  });

  it("that are hidden are faults, or read and reported where that was asked for", () => {
    const facts = { hiddenRows: new Set([3]), hiddenColumns: new Set([4]) };
    const hidden = [reports([HEAD, row("p1"), row("p2")], facts)];
    expect(places(imported(hidden).faults)).toEqual([["COLUMN_HIDDEN", 1, 4]]);
    const rowsAlone = imported([reports([HEAD, row("p1"), row("p2")], { hiddenRows: new Set([3]) })]);
    expect(places(rowsAlone.faults)).toEqual([["ROW_HIDDEN", 3, undefined]]);
    expect([rowsAlone.records, rowsAlone.setAside]).toEqual([[record("p1")], 1]);
    const read = imported(hidden, { withHidden: true });
    expect([read.faults, read.records]).toEqual([[], [record("p1"), record("p2")]]);
    expect(read.readings.map(({ how }) => how)).toEqual(
      expect.arrayContaining(["hidden-column", "hidden-rows"]),
    );
  });
});

describe("units and the other parts", () => {
  const unitHead = ["编号", "中文名称", "英文名称", "单位类别", "撤销日期", "承接单位"];

  it("are known to every other table by name, also by later names", () => {
    const { faults, records, parts } = imported(
      [
        reports([HEAD, row("p1").with(1, "青岚区")]),
        {
          form: "unit-change",
          rows: [
            ["单位", "变更日期", "新中文名称"],
            ["青岚县", "2021-05-01", "青岚区"],
          ],
        },
        {
          form: "unit",
          rows: [
            unitHead,
            ["hegu", "鹤谷县", null, "county", "2021-06-30", "青岚县"],
            ["qinglan", "青岚县", "Qinglan County", "county"],
          ],
        },
      ],
      { units: [] },
    );
    expect([faults, records]).toEqual([[], [record("p1")]]);
    expect(parts).toEqual({
      units: [
        { id: "hegu", name: "鹤谷县", kinds: ["county"], to: "2021-06-30", successor: "qinglan" },
        {
          id: "qinglan",
          name: { zh: "青岚县", en: "Qinglan County" },
          kinds: ["county"],
          changes: [{ on: "2021-05-01", name: "青岚区" }],
        },
      ],
    });
  });

  it("have their faults told at their cells", () => {
    const { faults, parts } = imported([
      {
        form: "unit",
        rows: [
          unitHead,
          ["a", "甲", null, "county", null, "丙"],
          ["a", "乙", null, "county"],
          ["b", "丁", null, "moon"],
          ["c", "戊", null, "county"],
        ],
      },
      {
        form: "unit-change",
        rows: [
          ["单位", "变更日期"],
          ["c", "2021-05-01"],
        ],
      },
      {
        form: "exemption",
        rows: [
          ["编号", "单位", "起始日期", "截止日期", "免责事由", "批准机关", "批准文号", "批准日期"],
          ["e1", "c", "2021-05-02", "2021-05-01", "other", "office", "1", "2021-05-01"],
        ],
      },
      {
        form: "collected",
        rows: [
          ["记录类别", "起始日期"],
          ["moon", "2021-01-01"],
        ],
      },
      {
        form: "holiday",
        rows: [["已公布安排的年度", "日期", "休息或上班"], [2021], [null, "2031-01-01", null]],
      },
    ]);
    expect(faults.map(({ sheet, code, line, column }) => [sheet, code, line, column])).toEqual(
      expect.arrayContaining([
        ["unit", "UNIT_UNKNOWN", 2, 6],
        ["unit", "DUPLICATE_UNIT", 3, 1],
        ["unit", "CHOICE_UNKNOWN", 4, 4],
        ["unit-change", "CHANGE_EMPTY", 2, undefined],
        ["exemption", "SPAN_REVERSED", 2, undefined],
        // The unit's own row is left out for its change.
        ["exemption", "UNKNOWN_UNIT", 2, 2],
        ["collected", "CHOICE_UNKNOWN", 2, 1],
        ["holiday", "FIELD_MISSING", 3, 3],
      ]),
    );
    expect(faults).toHaveLength(9);
    expect(faults.find(({ code }) => code === "CALENDAR_YEAR_KNOWN")).toMatchObject({
      sheet: "holiday",
      line: 2,
      column: 1,
    });
    expect(JSON.stringify(parts)).not.toMatch(/甲|乙|丁/);
  });

  it("are asked for once where nothing is known of them", () => {
    const { faults, records } = imported([reports([HEAD, row("p1"), row("p2")])], { units: [] });
    expect(places(faults)).toEqual([["UNITS_UNKNOWN", undefined, undefined]]);
    expect(records).toHaveLength(2);
  });
});
