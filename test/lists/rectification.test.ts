import { describe, expect, it } from "vitest";
import { type InstanceResult, listOf, toRows } from "../../src/index.js";
import { cityOf, findingOf, measureOf, unitOf, words } from "./results.js";

const instance = (subject: string, due: string, more: Partial<InstanceResult> = {}): InstanceResult => ({
  ...{ subject, due, state: "missed", times: 1, credit: 0, records: [] },
  ...more,
});
const remedy = { message: words("限期整改"), due: "2021-09-20" };
const measure = measureOf("m16", {
  duties: [
    {
      ...{ duty: "fixed", title: words("整改到位"), rectification: "supervision" as const },
      instances: [
        instance("f1", "2021-09-20", { assignedOn: "2021-08-20", records: ["r1"] }),
        instance("f2", "2021-10-20", { state: "pending" }),
        instance("f3", "2021-05-31", { state: "late", completedOn: "2021-06-10" }),
        instance("f4", "2021-05-31", { state: "exempt" }),
      ],
    },
    {
      ...{
        duty: "again",
        title: words("再次整改"),
        rectification: "audit" as const,
        reopened: true as const,
      },
      instances: [instance("f5", "2021-09-28")],
    },
    { duty: "other", title: words("其他"), instances: [instance("o1", "2021-05-31")] },
  ],
  violations: [
    findingOf("a", "m16", { id: "v1", subject: "f1", remedy, severity: "major" }),
    findingOf("a", "m16", { id: "v2", severity: "minor", remedy }),
    findingOf("a", "m16", { id: "v3", remedy, records: ["r3"] }),
    findingOf("a", "m16", { id: "v4", state: "final" }),
    findingOf("a", "m16", { id: "v5", state: "final", remedy }),
    findingOf("a", "m16", { id: "v6", state: "closed", closedOn: "2021-09-18", remedy }),
    findingOf("a", "m16", { id: "v7", severity: "critical" }),
  ],
});
const city = cityOf([unitOf("a", { measures: [measure] })], { labels: { f1: "土地闲置" } });
const rows = toRows(city, "rectification");
const brief = (id: string) => {
  const { source, due, closed, daysOverdue, status } = rows.find((row) => row.id === id) ?? {};
  return [source, due, closed, daysOverdue, status];
};

describe("the rectification list", () => {
  it("has an instance a row of the duties that stand on it, exempt ones apart", () => {
    // From 20 to 30 September there are 10 days, from 31 May to 10 June too, from 28 to 30 September 2.
    expect(brief("a:fixed:f1:-")).toEqual(["supervision", "2021-09-20", null, 10, "overdue"]);
    expect(brief("a:fixed:f2:-")).toEqual(["supervision", "2021-10-20", null, 0, "open"]);
    expect(brief("a:fixed:f3:-")).toEqual(["supervision", "2021-05-31", "2021-06-10", 10, "closed"]);
    expect(brief("a:again:f5:-")).toEqual(["audit", "2021-09-28", null, 2, "reopened"]);
  });

  it("takes day, words and requirement from what is known, and leaves the rest empty", () => {
    expect(rows[0]).toMatchObject({
      ...{ unitId: "a", measureId: "m16", assigned: "2021-08-20", requirement: words("限期整改") },
      issue: { en: "整改到位 in English: 土地闲置", zh: "整改到位：土地闲置" },
      ...{ person: null, verified: null, severity: "major", records: "f1 r1" },
    });
  });

  it("has findings from moderate on with a remedy or open, once", () => {
    expect(rows.map(({ id }) => id)).toEqual([
      ...["a:fixed:f1:-", "a:fixed:f2:-", "a:fixed:f3:-", "a:again:f5:-", "v3", "v5", "v6", "v7"],
    ]);
    expect(brief("v3")).toEqual(["notification", "2021-09-20", null, 10, "overdue"]);
    expect(brief("v6")).toEqual(["notification", "2021-09-20", "2021-09-18", 0, "closed"]);
    expect(brief("v7")).toEqual(["notification", null, null, 0, "open"]);
  });

  it("does not say of what nothing can put right that it is in hand or overdue", () => {
    expect(brief("v5")).toEqual(["notification", "2021-09-20", null, 0, null]);
  });

  it("has the columns of the official list", () => {
    expect(listOf(city, "rectification").columns.map(({ title }) => title.zh)).toEqual([
      ...[
        "编号",
        "问题来源",
        "对应措施",
        "问题描述",
        "责任单位",
        "责任人",
        "整改要求",
        "交办日期",
        "完成时限",
      ],
      ...["进展", "完成日期", "验收结果", "逾期天数", "状态", "依据记录"],
    ]);
  });
});
