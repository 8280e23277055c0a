import { expect, it } from "vitest";
import { listOf, toRows } from "../../src/index.js";
import { cityOf, unitOf, words } from "./results.js";

const interview = {
  ...{ trigger: "T1", title: words("末位"), cause: "T1", step: 2, facts: [words("甲。"), words("乙。")] },
  level: { id: "deputy", title: words("市分管领导约谈") },
  ...{ violations: ["v1", "v2"], records: ["r1", "r2"], basis: "S14" },
};
const first = { ...interview, step: 1, level: { id: "gone", title: words("其他") } };
const city = cityOf([
  unitOf("a"),
  unitOf("b", { standing: { lights: [], interviews: [interview, first] } as never }),
]);

it("the list of interviews names posts, and no day that nobody has set", () => {
  const rows = toRows(city, "interviews");
  expect(rows[0]).toEqual({
    ...{ unitId: "b", no: 1, unit: words("b"), interviewee: words("主要负责人"), trigger: words("末位") },
    facts: { en: "甲。 in English 乙。 in English", zh: "甲。乙。" },
    ...{ level: words("市分管领导约谈"), interviewer: words("市分管领导"), date: null, planDue: null },
    ...{ reportDue: null, repeat: "yes", followUp: null, triggerId: "T1", levelId: "deputy", cause: "T1" },
    ...{ step: 2, violations: "v1 v2", basis: "S14", records: "r1 r2" },
  });
  expect(rows[1]).toMatchObject({ no: 2, repeat: "no", interviewee: null, interviewer: null });
  expect(listOf(city, "interviews").columns.map(({ title }) => title.zh)).toEqual([
    ...["序号", "单位", "约谈对象（职务）", "触发条件", "事实（数据）", "约谈层级", "约谈人", "时间"],
    ...["整改方案时限", "整改报告时限", "是否再次", "落实情况", "依据记录"],
  ]);
});
