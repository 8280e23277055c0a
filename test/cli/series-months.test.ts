import { expect, it } from "vitest";
import { pageFor } from "../../src/cli/printed/page.js";
import { proposedLines, unitMonthsLines } from "../../src/cli/series/series-months.js";
import { totalsLines } from "../../src/cli/series/series-totals.js";
import { nineteenMeasures, type Series } from "../../src/index.js";

const sink = { write: () => true, colour: false };
const pages = { en: pageFor("en", nineteenMeasures, sink), zh: pageFor("zh", nineteenMeasures, sink) };

/** Of a month: total, rank, change, light, and what proposes interviews. */
type Given = readonly [
  total: number,
  rank: number | undefined,
  change: number | undefined,
  light: object,
  triggers?: readonly string[],
];

const given: Readonly<Record<string, Given>> = {
  "2021-02": [59.5, 3, undefined, { colour: "red", months: 1 }, ["T2"]],
  "2021-03": [58, 3, 0, { colour: "red", months: 2 }, ["T2", "T5", "T5"]],
  "2021-04": [61.25, 1, 2, { colour: "yellow", months: 1 }],
  "2021-05": [60, 2, -1, { colour: "green", watch: true, months: 1 }],
  "2021-06": [60, undefined, undefined, { colour: "green", months: 2 }],
  "2021-07": [60, 2, undefined, { colour: "grey", months: 1 }],
};
const months = Object.entries(given).map(([period, [total, rank, change, light, triggers = []]]) => ({
  period,
  units: [
    {
      id: "a",
      name: { en: "A County", zh: "甲县" },
      group: "G1",
      total,
      ...(rank === undefined ? {} : { rank }),
      standing: {
        ...(change === undefined ? {} : { change }),
        light,
        lights: [{ colour: "red" }, { colour: "yellow" }, { colour: "green" }],
        grade: { id: "qualified", title: { en: "Qualified", zh: "合格" } },
        interviews: triggers.map((trigger) => ({ trigger })),
      },
    },
  ],
  violations: [
    { unitId: "a", new: period === "2021-03" },
    { unitId: "b", new: true },
  ],
}));
const series = { months } as unknown as Series;
const cells = (lines: readonly string[]) => lines.map((line) => line.trim().split(/ {2,}/));

it("tells of a unit how it did in each month: for how long a bad light lasts, each trigger once", () => {
  const [empty, heading, , , ...rows] = unitMonthsLines(pages.en, series, "a");
  expect([empty, heading]).toEqual(["", "Month by month: A County (a)"]);
  expect(cells(rows)).toEqual([
    ["2021-02", "59.50", "3", "red", "Qualified", "0", "T2"],
    ["2021-03", "58.00", "3", "0", "red, 2 in a row", "Qualified", "1", "T2, T5"],
    ["2021-04", "61.25", "1", "+2", "yellow", "Qualified", "0"],
    ["2021-05", "60.00", "2", "-1", "green, watch", "Qualified", "0"],
    ["2021-06", "60.00", "-", "green", "Qualified", "0"],
    ["2021-07", "60.00", "2", "grey", "Qualified", "0"],
  ]);
  expect(unitMonthsLines(pages.en, series, "nobody")).toEqual([]);
});

it("tells it in Chinese", () => {
  const [, heading, head, , first, second, , fourth] = unitMonthsLines(pages.zh, series, "a");
  expect(heading).toBe("逐月情况：甲县（a）");
  expect(cells([head ?? ""])[0]).toEqual([
    "月份",
    "总分",
    "排名",
    "位次变化",
    "亮灯",
    "等次",
    "新增问题",
    "拟约谈事由",
  ]);
  expect(first).toContain("红灯");
  expect(second).toContain("红灯，连续2期");
  expect(second).toContain("T2、T5");
  expect(fourth).toContain("绿灯（关注）");
});

it("counts in each month what was found and is proposed", () => {
  const rows = proposedLines(pages.en, series).filter((line) => line.startsWith("2021-"));
  expect(cells(rows).slice(0, 4)).toEqual([
    ["2021-02", "1", "1", "0", "1", "1", "1"],
    ["2021-03", "2", "1", "0", "1", "1", "3"],
    ["2021-04", "1", "0", "1", "1", "1", "0"],
    ["2021-05", "1", "0", "0", "1", "1", "0"],
  ]);
});

it("counts no lights where none are worked out", () => {
  const bare = months.map(({ units, ...month }) => ({
    ...month,
    units: units.map(({ standing: _, ...unit }) => unit),
  }));
  const lines = proposedLines(pages.en, { months: bare } as unknown as Series);
  expect(cells(lines)[2]).toEqual(["Month", "New violations"]);
});

it("writes a total with rank and signed change, without a rank a hyphen, and nothing where the unit was elsewhere", () => {
  const text = totalsLines(pages.en, series).join("\n");
  for (const cell of ["59.50 (3) ", "58.00 (3,0)", "61.25 (1,+2)", "60.00 (2,-1)", "60.00 (-)", "60.00 (2)"])
    expect(text).toContain(cell);
  const moved = months.map((month, m) => ({
    ...month,
    units: month.units.map((unit) => (m < 3 ? { ...unit, group: "G2" } : unit)),
  }));
  const tables = totalsLines(pages.en, { months: moved } as unknown as Series);
  // In the table of each group only the months in it.
  expect(tables.filter((line) => line.startsWith("A County")).map((line) => cells([line])[0])).toEqual([
    ["A County (a)", "60.00 (2,-1)", "60.00 (-)", "60.00 (2)"],
    ["A County (a)", "59.50 (3)", "58.00 (3,0)", "61.25 (1,+2)"],
  ]);
});
