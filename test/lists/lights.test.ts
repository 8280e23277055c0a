import { describe, expect, it } from "vitest";
import { listOf, toRows } from "../../src/index.js";
import { cityOf, findingOf, lightOf, measureOf, unitOf, words } from "./results.js";

const progress = {
  plan: 1000,
  byNow: 750,
  actual: 512.345,
  completion: 51.2345,
  gap: -23.7655,
  shortfall: 31.7,
};
const finding = findingOf("a", "m8", {
  ...{ id: "f1", message: words("未开工"), records: ["r9"] },
  remedy: { message: words("限期开工"), due: "2021-10-08" },
});

const standing = {
  light: { colour: "yellow", months: 2, basis: "S13" },
  ownTarget: { ...progress, measureId: "m8", unit: words("万元"), met: false, basis: "assumption" },
  lights: [
    lightOf({ subject: "p1", colour: "red", months: 3, progress, violation: "f1", records: ["p1", "s1"] }),
    lightOf({ subject: "p2", due: "2021-05-31", completedOn: "2021-05-20" }),
    lightOf({ subject: "p3", watch: true }),
    lightOf({ subject: "p4", colour: "grey", exemption: "e1" }),
  ],
};
const city = cityOf(
  [
    unitOf("a", {
      standing: standing as never,
      measures: [
        measureOf("m8", {
          violations: [finding],
          progress: { type: "progress", unit: words("万元"), basis: "article", records: [], each: [] },
        }),
      ],
    }),
    unitOf("b", { standing: { light: { colour: "green", months: 9 }, lights: [] } as never }),
    unitOf("c"),
  ],
  { labels: { p1: "新材料产业园" } },
);

describe("the list of lights", () => {
  const rows = toRows(city, "lights");

  it("has the light of each unit and those of its projects, with cause, action and deadline of the finding", () => {
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual({
      ...{ unitId: "a", measureId: "m8", subject: "p1", no: 2, unit: words("a"), project: "新材料产业园" },
      ...{
        type: "progress",
        plan: 1000,
        actual: 512.35,
        gap: -23.77,
        colour: "red",
        months: 3,
        leader: null,
      },
      ...{ cause: words("未开工"), action: words("限期开工"), deadline: "2021-10-08", note: null },
      ...{ unitOfMeasure: words("万元"), violation: "f1", exemption: null, basis: null, records: "p1 s1 r9" },
    });
  });

  it("holds a unit against its own target, and a project with a deadline against that", () => {
    expect(rows[0]).toMatchObject({
      type: "unit",
      project: null,
      plan: 1000,
      actual: 512.35,
      colour: "yellow",
    });
    expect(rows[2]).toMatchObject({ project: "p2", plan: "2021-05-31", actual: "2021-05-20", gap: null });
  });

  it("is printed without the plain green ones, which it counts", () => {
    const list = listOf(city, "lights");
    expect(list.rows.map(({ no, subject, colour, note }) => [no, subject, colour, note])).toEqual([
      [1, null, "yellow", null],
      [2, "p1", "red", null],
      [3, "p3", "green", "watch"],
      [4, "p4", "grey", null],
      [5, null, "green", null],
    ]);
    expect(list.head.slice(2).map(({ key, text }) => [key, text.zh])).toEqual([
      ["unit", "万元"],
      ["units", "红灯0，黄灯1，绿灯1，免责0"],
      ["projects", "红灯1，黄灯0，绿灯2，免责1"],
    ]);
    expect(list.columns.map(({ title }) => title.zh)).toEqual([
      ...[
        "序号",
        "单位",
        "项目名称",
        "亮灯类型",
        "计划（目标）",
        "实际",
        "偏差",
        "灯色",
        "连续月数",
        "责任领导",
      ],
      ...["原因", "措施", "整改时限", "备注", "依据记录"],
    ]);
  });
});
