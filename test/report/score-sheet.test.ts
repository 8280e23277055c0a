import { beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../src/index.js";
import type { Report } from "../../src/report/report.js";
import { sheetList } from "../../src/report/sheets/sheet-list.js";
import { sheetsOf } from "../../src/report/sheets/sheets-of.js";
import { meeting } from "../support/city.js";
import { cityReport } from "../support/city-report.js";
import { assessed, assessor, reported } from "./small.js";

const sheetOf = (report: Report, unitId: string) => {
  const sheet = report.sheets.find((one) => one.unitId === unitId);
  if (sheet === undefined) throw new Error("There is no such sheet.");
  return sheet;
};
/** Points in hundredths: two decimals that are added up as they are printed. */
const cents = (points: Cell | undefined): number => Math.round(Number(points ?? 0) * 100);
const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("a sheet", () => {
  const sheet = sheetOf(reported(), "a");
  const [measure] = sheet.measures;
  const line = (id: string) => measure?.lines.find((one) => one.id === id);

  it("has the layout's head, with what is filled in by hand left blank", () => {
    expect(sheet.title.zh).toBe("2021年3月考核评分表（2021年1月1日至2021年3月31日累计）");
    expect(sheet.head.map(({ title, text }) => `${title.zh} ${text.zh}`)).toEqual([
      "填报单位（盖章） 甲县",
      "考核时段 2021年3月",
      "填报时间 ____年____月____日",
      "总分 69.05",
      "排名 县（市、区）第2名（共2个）",
      "等次（建议） 合格",
      "亮灯（建议） 绿灯",
      "截至 2021年3月31日",
      "性质 依据规则和报送记录自动核算，得分、名次、等次、亮灯、约谈和榜单均为建议，由有权机关研究决定。",
      "异议 各单位可在2021年4月8日前（含当日）提出异议，此前所列结果均为暂定。",
      "政策 项目投资促进19条硬措施，版本2026.1",
    ]);
    expect(sheet.signatures.map(({ zh }) => zh)).toEqual(["填报人", "审核人", "负责人"]);
    const year = sheetOf(reported(assessed({ period: "2021", asOf: "2021-12-31" })), "a");
    expect(year.title).toEqual({ en: "Score sheet, 2021", zh: "2021年度考核评分表" });
    expect(year.head[1]?.title.zh).toBe("考核年度");
  });

  it("has every line with its calculation, its standard, its basis and its records", () => {
    expect(line("held")).toMatchObject({
      ...{ points: 50, possible: 71.43, earned: 47.62, state: "scored" },
      working: { en: "71.43 × 2/3 = 47.62" },
      standard: { en: "points × rate of “Hold a regular meeting”", zh: "分值 × “召开工作例会”完成率" },
      target: { en: "3" },
      actual: { en: "2" },
      basis: {
        en: "article; for this kind of unit: assumption; points: assumption",
        zh: "发布稿；适用于此类单位：假定；分值：假定",
      },
      records: ["meeting-2021-01-12", "meeting-2021-03-09"],
    });
    expect(line("held")?.facts.map(({ name, value }) => `${name} ${value.en}`)).toEqual([
      "held.rate 0.67",
      "held.done 2",
      "held.due 3",
    ]);
    expect(line("decisions")?.basis.en).toContain("S33 (Xuzhou");
  });

  it("says why a line is not scored, and guesses no target for it", () => {
    expect(line("decisions")?.working).toEqual({
      en: "not scored: records of this kind were not collected",
      zh: "不计分：未采集此类记录",
    });
    expect(line("decisions")).not.toHaveProperty("target");
    expect(line("decisions")).not.toHaveProperty("earned");
  });

  it("shows no target of what is not due yet", () => {
    const january = sheetOf(reported(assessed({ period: "2021-01", asOf: "2021-01-31" })), "a");
    const chair = january.measures[0]?.lines.find(({ id }) => id === "chair");
    expect(chair?.state).toBe("not-due");
    expect(chair).not.toHaveProperty("target");
  });

  it("has the sums below its lines, and the total", () => {
    expect(measure?.sums.map(({ id, points }) => [id, points])).toEqual([
      ["base", 69.05],
      ["score", 69.05],
      ["weight", 4],
      ["weighted", 69.05],
    ]);
    expect(measure?.sums.at(-1)?.working?.en).toBe("69.05 × 4/4");
    expect(sheet.sum).toEqual([{ id: "total", title: { en: "Total", zh: "总分" }, points: 69.05 }]);
  });

  it("tells duties instance by instance, the missed one too", () => {
    const held = measure?.duties.find(({ id }) => id === "held");
    expect(held?.instances.map(({ about, stateText }) => [about.zh, stateText.zh])).toEqual([
      ["2021年1月", "按期完成"],
      ["2021年2月", "未按期完成"],
      ["2021年3月", "按期完成"],
    ]);
  });

  it("has decisions on the total as rows of their own", () => {
    const decided = {
      ...{ kind: "committee-decision", id: "cd1", unitId: "a", on: "2021-03-20", points: -2 },
      ...{ reason: "通报批评", approvedBy: "市委", documentNo: "1号" },
    };
    const { sum } = sheetOf(reported(assessed({}, [decided])), "a");
    expect(sum.map(({ id, points }) => [id, points])).toEqual([
      ["cd1", -2],
      ["total", 67.05],
    ]);
    expect(sum[0]?.basis?.zh).toBe("市委，1号，2021年3月20日");
  });
});

describe("as a table", () => {
  const list = sheetList(sheetOf(reported(), "a"));

  it("has the columns of the official layout, in order", () => {
    expect(list.columns.map(({ title }) => title.zh)).toEqual([
      ...[
        "序号",
        "方面",
        "措施",
        "指标（编码）",
        "分值",
        "评分标准",
        "目标值",
        "完成值",
        "自评分",
        "考核得分",
      ],
      ...["加减分说明（计算过程）", "佐证材料", "数据来源（考核责任部门）", "备注（数值依据）"],
    ]);
  });

  it("numbers the lines alone, and says what each row is", () => {
    expect(list.rows.map(({ row, no, id }) => [row, no, id])).toEqual([
      ["indicator", 1, "held"],
      ["indicator", 2, "chair"],
      ["indicator", 3, "minutes"],
      ["indicator", 4, "decisions"],
      ["subtotal", null, "base"],
      ["subtotal", null, "score"],
      ["subtotal", null, "weight"],
      ["subtotal", null, "weighted"],
      ["total", null, "total"],
    ]);
    expect(new Set(list.rows.map((row) => Object.keys(row).sort().join())).size).toBe(1);
  });

  it("leaves to be filled in by hand what is in no record", () => {
    for (const row of list.rows) expect([row.self, row.source]).toEqual([null, null]);
  });
});

it("says how deductions are worked out, and takes them off", () => {
  const absent = {
    kind: "meeting-attendance",
    unitId: "office",
    id: "at1",
    meetingId: "m",
    on: "2021-02-01",
  };
  const units = [{ id: "office", name: "公司", kinds: ["soe"] }];
  const assessment = assessor.assess(
    { units, records: [{ ...absent, presence: "absent" }, meeting("2021-01-05")] } as never,
    { period: "2021-03", asOf: "2021-03-31" },
  );
  const [sheet] = sheetsOf(assessment, assessor.policy);
  const line = sheet?.measures[0]?.lines.find(({ sort }) => sort === "deduction");
  expect(line).toMatchObject({
    ...{ id: "absence", earned: -5, working: { en: "1 × 5 = 5" }, basis: { en: "assumption" } },
    standard: { en: "5 for each of: unrepresented", zh: "每项5分：unrepresented" },
  });
  expect(sheet?.measures[0]?.sums.find(({ id }) => id === "deductions")).toMatchObject({
    points: -5,
    working: { en: "at most 20" },
  });
});

describe("the whole city", () => {
  let report: Report;
  beforeAll(async () => {
    report = await cityReport("2021-09");
  }, 60_000);

  it("adds up on every sheet: lines to the base, adjustments to the score, measures to the total", () => {
    const wrong = report.sheets.flatMap((sheet) => {
      const scored = sheet.measures.filter(({ state }) => state === "scored");
      const measures = scored.flatMap(({ id, lines, sums, score }) => {
        const points = (which: string) => cents(sums.find((one) => one.id === which)?.points);
        const base = total(
          lines.filter(({ sort }) => sort === "indicator").map(({ earned }) => cents(earned)),
        );
        const sum = Math.max(0, points("base") + points("bonuses") + points("deductions"));
        const isAnnulled = sums.some((one) => one.id === "score" && one.working !== undefined);
        return [
          ...(base === points("base") ? [] : [`${sheet.unitId} ${id} base`]),
          // No measure is worth more than 110 of 100.
          ...(isAnnulled || Math.min(sum, 11_000) === cents(score) ? [] : [`${sheet.unitId} ${id} score`]),
        ];
      });
      const decided = total(sheet.sum.filter(({ id }) => id !== "total").map(({ points }) => cents(points)));
      const added = total(scored.map(({ weighted }) => cents(weighted))) + decided;
      const whole = cents(sheet.sum.at(-1)?.points);
      return [...measures, ...(added === whole ? [] : [`${sheet.unitId} total ${added} ${whole}`])];
    });
    expect(wrong).toEqual([]);
    expect(report.sheets).toHaveLength(26);
  });

  it("has sentences without gaps, with at most two decimals", () => {
    const sentences = report.paragraphs.flatMap((one) => one.sentences);
    expect(sentences.length).toBeGreaterThan(20);
    for (const { en, zh } of sentences) {
      expect(en + zh).not.toMatch(/undefined|NaN|null|\{[A-Za-z]+\}|\[object|\d\.\d{3}/);
      expect(en).toMatch(/^[A-Z\d].*\.$/);
      expect(zh).toMatch(/。$/);
    }
  });

  it("prints a calculation, a standard and a basis for every line in both languages", () => {
    const lines = report.sheets.flatMap(({ measures }) => measures.flatMap((measure) => measure.lines));
    expect(lines.length).toBeGreaterThan(1_000);
    for (const { standard, working, basis } of lines) {
      for (const text of [standard, working, basis]) {
        expect(text.en).not.toBe("");
        expect(text.zh).not.toBe("");
        expect(text.en + text.zh).not.toMatch(/undefined|NaN|\{[a-z]+\}|\[object/);
      }
    }
  });
});
