import { expect, it } from "vitest";
import { listOf, toRows } from "../../src/index.js";
import { measureWith } from "../support/placed.js";
import { cityOf, unitOf, words } from "./results.js";

const deputy = {
  id: "deputy",
  title: words("市分管领导约谈"),
  heldBy: words("市分管领导"),
  called: words("主要负责人"),
};
const interview = {
  ...{ trigger: "T1", title: words("末位"), cause: "T1", step: 2, facts: [words("甲。"), words("乙。")] },
  level: deputy,
  ...{ violations: ["v1", "v2"], records: ["r1", "r2"], basis: "S14" },
};

it("the list of interviews names posts, and no day that nobody has set", () => {
  const city = cityOf([
    unitOf("a"),
    unitOf("b", { standing: { lights: [], interviews: [interview, { ...interview, step: 1 }] } as never }),
  ]);
  const rows = toRows(city, "interviews");
  expect(rows[0]).toEqual({
    ...{ unitId: "b", no: 1, unit: words("b"), interviewee: words("主要负责人"), trigger: words("末位") },
    facts: { en: "甲。 in English 乙。 in English", zh: "甲。乙。" },
    ...{ level: words("市分管领导约谈"), interviewer: words("市分管领导"), date: null, planDue: null },
    ...{ reportDue: null, repeat: "yes", followUp: null, status: "proposed" },
    ...{ triggerId: "T1", levelId: "deputy", cause: "T1" },
    ...{ step: 2, violations: "v1 v2", basis: "S14", records: "r1 r2" },
  });
  expect(rows[1]).toMatchObject({ no: 2, repeat: "no" });
  expect(listOf(city, "interviews").columns.map(({ title }) => title.zh)).toEqual([
    ...["序号", "单位", "约谈对象（职务）", "触发条件", "事实（数据）", "约谈层级", "约谈人", "时间"],
    ...["整改方案时限", "整改报告时限", "是否再次", "落实情况", "状态", "依据记录"],
  ]);
});

it("the interviews that were held stand after those that are proposed, with what is due and what became of it", () => {
  const asked = (what: "plan" | "report", instances: readonly object[]) => ({
    ...{ duty: what, title: words(what), interview: what },
    instances: instances.map((one) => ({ times: 1, credit: 0, records: [], ...one })) as never,
  });
  const held = (id: string, on: string) => ({
    ...{
      id,
      on,
      level: words("提醒函"),
      causes: [words("排名末位"), words("造假")],
      posts: ["b-head", "b-deputy"],
    },
  });
  const duties = [
    asked("plan", [{ subject: "i1", due: "2021-06-08", state: "met", completedOn: "2021-06-07" }]),
    asked("report", [
      { subject: "i1", due: "2021-07-01", state: "late", completedOn: "2021-07-05" },
      { subject: "i2", due: "2021-08-01", state: "missed" },
      { subject: "i3", due: "2021-10-20", state: "pending" },
      { subject: "i4", due: "2021-08-20", state: "exempt" },
    ]),
  ];
  // A deadline after the days that are scored is to be done, and no instance yet.
  const ahead = {
    ...{ unitId: "b", measureId: "m17-interview-system", duty: "report", title: words("report") },
    ...{ subject: "i5", due: "2021-10-25", state: "due" as const, records: [] },
  };
  const heldInterviews = [
    ...[held("i1", "2021-06-01"), held("i2", "2021-07-02"), held("i3", "2021-09-20")],
    ...[held("i4", "2021-07-21"), held("i5", "2021-09-25")],
  ];
  const unit = unitOf("b", {
    ...{ heldInterviews, measures: [measureWith("m17-interview-system", { duties, toDo: [ahead] })] },
    standing: { lights: [], interviews: [interview] } as never,
  });
  const rows = toRows(cityOf([unit]), "interviews");
  expect(rows.map(({ status, date, planDue, reportDue }) => [status, date, planDue, reportDue])).toEqual([
    ["proposed", null, null, null],
    ["held", "2021-06-01", "2021-06-08", "2021-07-01"],
    ["held", "2021-07-02", null, "2021-08-01"],
    ["held", "2021-09-20", null, "2021-10-20"],
    ["held", "2021-07-21", null, "2021-08-20"],
    ["held", "2021-09-25", null, "2021-10-25"],
  ]);
  expect(rows.map(({ followUp }) => (followUp as { readonly zh: string } | null)?.zh)).toEqual([
    undefined,
    "已于2021年7月5日完成整改",
    "应于2021年8月1日前完成整改，逾期未完成",
    "整改中，限2021年10月20日前完成",
    "免责",
    "整改中，限2021年10月25日前完成",
  ]);
  expect(rows[1]).toMatchObject({
    ...{ interviewee: "b-head, b-deputy", level: { zh: "提醒函" }, trigger: { zh: "排名末位、造假" } },
    ...{ interviewer: null, repeat: null, records: "i1", unitId: "b" },
  });
});
