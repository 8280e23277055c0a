import { describe, expect, it } from "vitest";
import { nineteenMeasures, pastMonth } from "../../src/index.js";
import { reportOf } from "../../src/report/report-of.js";
import { frozen } from "../support/frozen.js";
import { holdPlain } from "../support/hold-plain.js";
import { assessed, assessor, reported } from "./small.js";

const codesOf = (make: () => unknown): readonly string[] => {
  try {
    make();
  } catch (error) {
    return (error as { faults: { code: string; path: string }[] }).faults.map(
      ({ code, path }) => `${code} ${path}`,
    );
  }
  return [];
};
const headText = (report: ReturnType<typeof reported>, key: string) =>
  report.head.find((fact) => fact.key === key)?.text;

describe("what does not fit together", () => {
  it("is another policy than that of the assessment, or no lines", () => {
    expect(codesOf(() => reportOf(assessed(), nineteenMeasures))).toEqual(["REPORT_OTHER_POLICY policy"]);
    expect(codesOf(() => reportOf(assessed({ detail: "totals" }), nineteenMeasures))).toEqual([
      "REPORT_WITHOUT_LINES assessment.detail",
      "REPORT_OTHER_POLICY policy",
    ]);
    expect(codesOf(() => reported(assessed({ detail: "trees" })))).toEqual([]);
  });

  it("is said of options with their place", () => {
    const post = { postId: "p", title: "县长" };
    expect(codesOf(() => reported(assessed(), { directory: { posts: [post, post] } }))).toEqual([
      "REPORT_POST_TWICE options.directory.posts[1].postId",
    ]);
    const wrong = { issue: { printedOn: "2021-02-30" }, title: "x" } as never;
    expect(codesOf(() => reported(assessed(), wrong)).map((line) => line.split(" ")[1])).toEqual([
      "options.issue.printedOn",
      "options.title",
    ]);
  });
});

describe("the title", () => {
  it("names the city where it is given, months that are published together, and a year", () => {
    expect(reported().title).toEqual({
      en: "Notification on project investment work, March 2021",
      zh: "2021年3月项目投资工作情况通报",
    });
    const issue = { city: { en: "Yunze", zh: "云泽市" } };
    const february = assessed({ period: "2021-02", asOf: "2021-02-28" });
    expect(reported(february, { issue }).title).toEqual({
      en: "Notification on project investment work of Yunze, January to February 2021",
      zh: "云泽市2021年1—2月项目投资工作情况通报",
    });
    const year = assessed({ period: "2021", asOf: "2021-12-31" });
    expect(reported(year).title.zh).toBe("2021年度项目投资工作情况通报");
    expect(reported(assessed({ period: "2021-Q1" })).title.zh).toBe("2021年第一季度项目投资工作情况通报");
  });
});

describe("the head", () => {
  it("leaves blank what nobody gave, and says what was given, here and above each list", () => {
    const blank = reported();
    expect(blank.head.slice(0, 3).map(({ text }) => text.zh)).toEqual([
      "第____期",
      "____________",
      "____年____月____日",
    ]);
    const issue = { number: "8", body: "市发展改革委", printedOn: "2021-04-12" };
    const given = reported(assessed(), { issue });
    expect(given.head.slice(0, 3).map(({ text }) => text.zh)).toEqual([
      "第8期",
      "市发展改革委",
      "2021年4月12日",
    ]);
    for (const list of given.lists) {
      expect(list.head.slice(-3).map(({ text }) => text.en)).toEqual([
        "No. 8",
        "市发展改革委",
        "12 April 2021",
      ]);
    }
  });

  it("tells that all are proposals, provisional and how much rests on assumptions", () => {
    const report = reported();
    expect(headText(report, "proposals")?.en).toContain("people decide");
    expect(headText(report, "provisional")?.zh).toBe(
      "各单位可在2021年4月8日前（含当日）提出异议，此前所列结果均为暂定。",
    );
    // Four lines of each of three units; all have points that are an assumption of ours.
    expect(headText(report, "basis")?.en).toBe(
      "The score sheets have 12 lines: 0 rest on the article alone, 0 rest also on what other places published, 12 rest on at least one assumption. These defaults are not the city's own rule.",
    );
    expect(headText(report, "policyDigest")?.en).toBe(assessed().policy.digest);
    expect(headText(report, "dataDigest")).toBeUndefined();
  });

  it("says on every list and sheet that is passed on alone that it proposes, and until when it is provisional", () => {
    const report = reported();
    for (const { head } of [...report.lists, ...report.sheets]) {
      const keys = head.map(({ key }) => key);
      expect(keys).toContain("proposals");
      expect(keys).toContain("provisional");
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("tells what was handed in", () => {
    const broken = { kind: "regular-meeting", id: "x", unitId: "a", on: "2021-02-30" };
    const report = reported(assessed({}, [broken]));
    expect(headText(report, "intake")?.en).toContain(
      "5 records accepted, 1 record set aside, 2 faults in all",
    );
    expect(headText(report, "notCollected")?.zh).toContain("会议议定事项");
  });
});

it("has every list but the lines, which are on the sheets, and a sheet for each unit in order", () => {
  const { lists, sheets, groups, lights } = reported();
  expect(lists.map(({ id }) => id)).toEqual([
    ...["notification", "ranking", "lights", "rectification", "interviews"],
    ...["public-lists", "exemptions", "todo", "violations"],
  ]);
  expect(sheets.map(({ unitId }) => unitId)).toEqual(["a", "b", "office"]);
  expect(groups[0]?.id).toBe("G1");
  expect(lights.map(({ unitId }) => unitId)).toEqual(["a", "b", "office"]);
});

describe("months", () => {
  it("are those of the history and this one, of units with a group", () => {
    const february = assessed({ period: "2021-02", asOf: "2021-02-28" });
    const { months } = reported(assessed(), { history: [pastMonth(february)] });
    expect(months.map(({ unitId }) => unitId)).toEqual(["a", "b"]);
    expect(months[0]?.months.map(({ period, title }) => [period, title.zh])).toEqual([
      ["2021-02", "2021年1—2月"],
      ["2021-03", "2021年3月"],
    ]);
    const [a] = february.units;
    expect(months[0]?.months[0]).toMatchObject({ total: a?.total, rank: 2 });
    // By hand, as in the README: two of three meetings, a principal leader in the chair, one of two minutes in time.
    expect(months[0]?.months[1]).toMatchObject({ total: 69.05, rank: 2 });
  });

  it("have no total where none was kept, and no other spans", () => {
    const past = [
      { period: "2020", units: [{ id: "a", group: "G1", total: 1, rank: 1, figures: {} }] },
      { period: "2021-02", units: [{ id: "a", group: "G1", rank: 1, figures: {} }] },
    ];
    const [a] = reported(assessed(), { history: past }).months;
    expect(a?.months.map(({ period }) => period)).toEqual(["2021-02", "2021-03"]);
    expect(a?.months[0]).not.toHaveProperty("total");
  });
});

describe("posts", () => {
  const posts = [{ postId: "a-head", title: "甲县县长", name: "张三" }];
  const base = assessed();
  const [a, ...others] = base.units;
  if (a === undefined) throw new Error("There is no unit.");
  const finding = {
    ...{ id: "f", unitId: "a", measureId: "m03-regular-meeting", code: "X", severity: "minor" as const },
    ...{ subject: "a-head", raisedOn: "2021-03-01", state: "open" as const, new: true, carriedOver: false },
    message: { en: "Post a-head of a-head-2 is late.", zh: "岗位a-head逾期，见a-head-2。" },
    ...{ basis: "assumption", records: [] },
  };
  const held = { id: "i1", on: "2021-03-10", level: finding.message, causes: [], posts: ["a-head", "other"] };
  const withPeople = {
    ...base,
    violations: [finding],
    units: [{ ...a, heldInterviews: [held] }, ...others],
  };
  const shown = (options: object) => {
    const report = reported(withPeople, options);
    const rows = (id: string) => report.lists.find((one) => one.id === id)?.rows ?? [];
    const held = rows("interviews").find(({ status }) => status === "held");
    return { report, interviewee: held?.interviewee, message: rows("violations")[0]?.message };
  };

  it("are called by their titles, without names", () => {
    const { report, interviewee, message } = shown({ directory: { posts } });
    expect(interviewee).toBe("甲县县长, other");
    expect(message).toEqual({
      en: "Post 甲县县长 of a-head-2 is late.",
      zh: "岗位甲县县长逾期，见a-head-2。",
    });
    expect(JSON.stringify(report)).not.toContain("张三");
    expect(headText(report, "personal")).toBeUndefined();
  });

  it("are printed with names only where that was asked for, and the head says so", () => {
    const { report, interviewee } = shown({ directory: { posts }, personal: true });
    expect(interviewee).toBe("甲县县长 张三, other");
    expect(headText(report, "personal")).toEqual({
      en: "This document contains personal data.",
      zh: "含个人信息。",
    });
    for (const { head } of [...report.lists, ...report.sheets]) {
      expect(head.some(({ key }) => key === "personal")).toBe(true);
    }
    expect(headText(reported(withPeople, { personal: true }), "personal")).toBeUndefined();
  });

  it("stay ids without a directory", () => {
    expect(shown({}).interviewee).toBe("a-head, other");
  });
});

it("is plain data, the same each time, and changes nothing that was handed in", () => {
  const assessment = frozen(assessed());
  const policy = frozen(assessor.policy);
  const options = frozen({ history: [pastMonth(assessment)], issue: { city: "云泽市" } });
  const first = reportOf(assessment, policy, options);
  holdPlain(first);
  expect(JSON.stringify(reportOf(assessment, policy, options))).toBe(JSON.stringify(first));
});
