import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { findingsOf, instanceOf, lineOf, measureOf, september, year } from "./sheets.js";

// What is planted on what principal leaders do and on the notifications (scripts/city/planted-leaders.ts): that each
// situation shows what it is meant to.

const month = (
  unitId: string,
  duty: string,
  subject: string,
  period: string,
  options: AssessOptions = year,
) => instanceOf(unitId, 4, duty, { subject, period }, options);

describe("studies of principal leaders", () => {
  it("missed in April and May: two in a row, with an interview to be thought of", () => {
    expect(findingsOf("hegu", 4, year).filter((one) => one.includes("hegu-government"))).toEqual([
      "M04-STUDY-MISSED hegu-government 2021-04 2021-04-30 final",
      "M04-STUDY-MISSED hegu-government 2021-05 2021-05-31 final",
      "M04-STUDY-MISSED-2 hegu-government 2021-05 2021-05-31 final",
    ]);
    const two = measureOf("hegu", 4, year).violations.find(({ code }) => code === "M04-STUDY-MISSED-2");
    expect(two).toMatchObject({ severity: "major", trigger: "T4" });
  });

  it("made up in the next month: closed, and worth nothing", () => {
    expect(month("chengwan", "studied", "chengwan-party", "2021-03")).toMatchObject({
      state: "late",
      credit: 0,
      records: ["ls-chengwan-04-more"],
    });
    expect(month("chengwan", "studied", "chengwan-party", "2021-04")?.records).toEqual([
      "ls-chengwan-04-all",
    ]);
  });

  it("exempt in the month in which the post was vacant for 16 days", () => {
    expect(month("hegu", "studied", "hegu-party", "2021-06")?.state).toBe("exempt");
  });

  it("of one leader in two posts: each study serves both", () => {
    for (const post of ["party", "government"]) {
      expect(month("park-linji", "studied", `park-linji-${post}`, "2021-05")?.records).toEqual([
        "ls-park-linji-05-all",
      ]);
    }
  });

  it("exempt in the months of the flood", () => {
    expect(month("qinglan", "studied", "qinglan-party", "2021-07")?.state).toBe("exempt");
    expect(month("qinglan", "visited", "qinglan-government", "2021-08")?.state).toBe("exempt");
  });
});

describe("projects that are led", () => {
  it("count while they are: the visit of June went to the former one", () => {
    const of = (period: string) => month("soe-urban", "visited", "soe-urban-head", period);
    expect(of("2021-05")?.state).toBe("met");
    expect(of("2021-06")).toMatchObject({ state: "missed", records: [] });
    expect(of("2021-07")?.records).toEqual(["sv-soe-urban-head-07-2"]);
  });
});

describe("accounts", () => {
  it("late: closed on the day on which it came", () => {
    expect(findingsOf("yueting", 4, year)).toEqual(["M04-ACCOUNT 2021-Q2 2021-07-12 2021-07-20"]);
  });

  it("never filed: open", () => {
    expect(findingsOf("park-beibo", 4, year, "M04-ACCOUNT")).toEqual(["M04-ACCOUNT 2021-Q1 2021-04-12 open"]);
  });
});

describe("notifications", () => {
  const notice = (period: string, options: AssessOptions) =>
    instanceOf("drc", 4, "notified", { period }, options);

  it("late within the month: a half", () => {
    expect(notice("2021-03", year)).toMatchObject({ state: "late", credit: 0.5 });
  });

  it("not in the month in which it was due: reported to the committee until it comes", () => {
    expect(notice("2021-07", year)).toMatchObject({ state: "missed", credit: 0 });
    const august = { period: "2021-08", asOf: "2021-08-31" } as const;
    expect(findingsOf("drc", 4, august)).toEqual(["M04-NOTICE-MISSED 2021-07 2021-08-31 open"]);
    expect(findingsOf("drc", 4, { ...august, asOf: "2021-08-30" })).toEqual([]);
    expect(findingsOf("drc", 4, september)).toEqual(["M04-NOTICE-MISSED 2021-07 2021-08-31 2021-09-02"]);
  });

  it("cover all that are ranked, but the new park in April, and counties and parks alone in October", () => {
    const cover = (period: string, asOf: string) =>
      lineOf("drc", 4, "cover", { period, asOf, knownAt: asOf })?.exactShare;
    expect(cover("2021-03", "2021-04-30")).toBe("1");
    // Four issues, the last of which covers 23 of 24.
    expect(cover("2021-04", "2021-05-31")).toBe("95/96");
    // (9 + 23/24 + 10/24) / 11.
    expect(lineOf("drc", 4, "cover", year)?.exactShare).toBe("83/88");
  });
});
