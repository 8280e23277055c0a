import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M11 worked out by hand from fixtures/city. First what the file says: each pre-project with its planned start
// and the reported one, each milestone with its planned day and the day on which it was done, the funds with their day
// and the day on which they came, and the reports of the quarters; then the sums, step by step.
//
// The reports are due on the 5th of the month after the quarter: 6 April (the 5th is free), 5 July, 8 October (to the
// 7th is free), 5 January. That of the fourth quarter is not due when the year ends.

const preProjects = (unitId: string) => filed("project", { unitId, category: "pre" }, "id", "plannedStart");
const starts = (projectId: string) => filed("project-status", { projectId }, "on", "startedOn");
const milestones = (projectId: string) =>
  filed("pre-milestone", { projectId }, "plannedOn", "type", "doneOn");
const funds = (unitId: string) => filed("pre-project-fund", { unitId }, "dueOn", "amount", "allocatedOn");
const reports = (unitId: string) =>
  filed("progress-report", { unitId, subject: "pre-project" }, "period", "on");

describe("Chengwan County: construction before the permit", () => {
  it("has these facts", () => {
    expect(preProjects("chengwan").filter((one) => one.startsWith("pre-"))).toEqual([
      "pre-chengwan-1 06-15",
      "pre-chengwan-2 11-15",
    ]);
    expect(starts("pre-chengwan-1")).toEqual(["07-05 06-08"]);
    expect(starts("pre-chengwan-2")).toEqual(["12-06 11-06"]);
    expect(milestones("pre-chengwan-1")).toEqual([
      "02-23 approval 02-18",
      "03-08 feasibility 03-04",
      "04-19 environment 04-13",
      "04-21 land 04-21",
      "05-14 permit 06-25",
    ]);
    expect(milestones("pre-chengwan-2")).toEqual([
      "07-09 approval 06-28",
      "08-09 feasibility 08-09",
      "09-15 environment 09-05",
      "09-22 land 09-22",
      "10-15 permit 10-06",
    ]);
    expect(funds("chengwan")).toEqual(["03-31 250 03-15", "06-30 250 06-26"]);
    expect(reports("chengwan")).toEqual(["Q1 04-06", "Q2 07-02", "Q3 10-11", "Q4 2022-01-04"]);
  });

  // Thirty days after 14 May is Sunday 13 June, in the Dragon Boat holiday to the 14th: yellow from the 15th.
  const found = [
    "M11-ILLEGAL-START pm-chengwan-1-permit 2021-06-08 2021-06-25",
    "M11-NODE-30D pm-chengwan-1-permit 2021-06-15 2021-06-25",
  ];

  it("September 2021", () => {
    // milestone: 4 of 5 and 4 of 4: 50 × 8/9 = 44.444… → 44.44. convert: 1 was due on 30 June and started on the 8th → 25.
    // fund: 500 of 500 → 15. report: 2 of 2 → 10. One project was begun without its permit: 5.
    // 44.44 + 25 + 15 + 10 - 5 = 89.44.
    expect(sheet("chengwan", 11, september)).toEqual({
      lines: { milestone: 44.44, convert: 25, fund: 15, report: 10 },
      added: 0,
      taken: 5,
      score: 89.44,
      violations: found,
    });
  });

  it("2021", () => {
    // milestone: 9 of 10 → 45. convert: 2 of 2 → 25. report: that of the third quarter came on 11 October: 2 of 3:
    //   6.666… → 6.67. 45 + 25 + 15 + 6.67 - 5 = 86.67.
    expect(sheet("chengwan", 11, year)).toEqual({
      lines: { milestone: 45, convert: 25, fund: 15, report: 6.67 },
      added: 0,
      taken: 5,
      score: 86.67,
      violations: found,
    });
  });
});

describe("Yunze Industry Company: nothing to start before November", () => {
  it("has these facts", () => {
    expect(preProjects("soe-industrial").filter((one) => one.startsWith("pre-"))).toEqual([
      "pre-soe-industrial-1 11-15",
    ]);
    expect(starts("pre-soe-industrial-1")).toEqual(["12-06 11-06"]);
    expect(milestones("pre-soe-industrial-1")).toEqual([
      "07-23 approval 07-13",
      "08-09 feasibility 09-01",
      "09-14 environment 09-03",
      "09-22 land 09-15",
      "10-13 permit 10-13",
    ]);
    expect(funds("soe-industrial")).toEqual(["03-31 250 02-20", "06-30 250 06-09"]);
    expect(reports("soe-industrial")).toEqual(["Q1 04-06", "Q2 07-13", "Q3 10-08", "Q4 2022-01-04"]);
  });

  // Late by 23 days.
  const found = ["M11-NODE-LATE pm-soe-industrial-1-feasibility 2021-08-09 2021-09-01"];

  it("September 2021", () => {
    // convert: not due; 75 points are left: 66.666…, 20, 13.333…; the missing hundredth goes to the first: 66.67.
    // milestone: 3 of 4: 66.67 × 3/4 = 50.0025 → 50. fund: 500 of 500 → 20.
    // report: that of the second quarter was late: 13.33 × 1/2 = 6.665 → 6.67. 50 + 20 + 6.67 = 76.67.
    expect(sheet("soe-industrial", 11, september)).toEqual({
      lines: { milestone: 50, convert: "not-due", fund: 20, report: 6.67 },
      added: 0,
      taken: 0,
      score: 76.67,
      violations: found,
    });
  });

  it("2021", () => {
    // milestone: 4 of 5 → 40. convert: 1 of 1 → 25. fund → 15. report: 2 of 3: 6.666… → 6.67. 40 + 25 + 15 + 6.67 = 86.67.
    expect(sheet("soe-industrial", 11, year)).toEqual({
      lines: { milestone: 40, convert: 25, fund: 15, report: 6.67 },
      added: 0,
      taken: 0,
      score: 86.67,
      violations: found,
    });
  });
});
