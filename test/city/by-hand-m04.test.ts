import { describe, expect, it } from "vitest";
import { deadlines, reports, studies, visits } from "./leader-facts.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M04 worked out by hand from fixtures/city: first what the file has, then the sums, step by step.
//
// A record is filed by the 10th of the next month. The account of a quarter and the notification of a month are due on
// the 10th after it: 10 April 2021 is a Saturday, 10 July too and 10 October a Sunday, so that 12 April, 12 July and
// 11 October count. What is due in January 2022 is not due on 31 December.

describe("Chengwan County: a study made up, a late account", () => {
  it("has these facts", () => {
    expect(studies("chengwan")).toEqual([
      "01-04 party+government",
      "01-12 deputy",
      "02-18 party+government+deputy",
      "03-12 government+deputy",
      "04-06 party+government+deputy",
      "04-27 party",
      "05-20 party+government+deputy",
      "06-11 party+government+deputy",
      "07-05 government",
      "07-22 deputy",
      "07-26 party",
      "08-03 party+government+deputy",
      "09-06 government",
      "09-16 party",
      "09-22 deputy",
      "10-12 deputy",
      "10-12 government",
      "10-20 party",
      "11-08 party+government+deputy",
      "12-17 party+government+deputy",
    ]);
    // The Party head leads project 1, the head of the government project 2.
    expect(visits("chengwan", "party")).toEqual([
      ...["01-11>1", "02-18>1", "03-18>1", "04-12>1", "05-17>1", "07-08>1", "08-18>1", "09-18>1", "10-11>1"],
    ]);
    expect(visits("chengwan", "government")).toEqual([
      ...["01-08>2", "02-08>2", "03-17>2", "04-19>2", "05-17>2", "06-15>2", "07-08>2", "08-13>2", "10-13>2"],
      ...["11-12>2", "12-20>2"],
    ]);
    expect(deadlines("chengwan", "study-decision", "closedOn")).toEqual([
      ...["02-18>02-18", "04-19>04-12", "07-05>07-12", "09-10>08-30", "10-21>10-18", "11-29>11-29"],
    ]);
    expect(reports("chengwan", "written-account", "quarter")).toEqual([
      ...["Q1>04-06", "Q2>07-14", "Q3>10-08", "Q4>2022-01-06"],
    ]);
  });

  it("September 2021", () => {
    // study: the head of the government in each of nine months; the Party head in all but March, which was made up on
    //   27 April beside April's own study: the finding is closed, the month earns nothing. 17 of 18 → 47.2222….
    // contact: the Party head not in June, the other not in September: 16 of 18 → 17.7777….
    // close: four due, that of 5 July a week late: 3 of 4 → 15.
    // account: of two due the second came two days after 12 July: 1 of 2 → 5.
    expect(sheet("chengwan", 4, september)).toEqual({
      lines: { study: 47.22, contact: 17.78, close: 15, account: 5 },
      score: 85,
      violations: [
        "M04-ACCOUNT 2021-Q2 2021-07-12 2021-07-14",
        "M04-STUDY-MISSED chengwan-party 2021-03 2021-03-31 2021-04-27",
      ],
    });
  });

  it("2021", () => {
    // study: 23 of 24 → 47.9166…. contact: the Party head not in November and December either: 20 of 24 → 16.6666….
    // close: 5 of 6 → 16.6666…. account: 2 of 3 → 6.6666…. 47.92 + 16.67 + 16.67 + 6.67.
    expect(sheet("chengwan", 4, year)).toEqual({
      lines: { study: 47.92, contact: 16.67, close: 16.67, account: 6.67 },
      score: 87.93,
      violations: [
        "M04-ACCOUNT 2021-Q2 2021-07-12 2021-07-14",
        "M04-STUDY-MISSED chengwan-party 2021-03 2021-03-31 2021-04-27",
      ],
    });
  });
});

describe("Yunze Urban Company: another project to lead from June on", () => {
  it("has these facts", () => {
    expect(studies("soe-urban").filter((one) => one.includes("head"))).toEqual([
      ...["01-18 head+deputy", "02-03 head", "03-09 head+deputy", "04-06 head", "05-17 head+deputy"],
      ...["06-21 head+deputy", "07-19 head+deputy", "08-03 head", "09-13 head", "10-14 head+deputy"],
      ...["11-05 head", "12-13 head+deputy"],
    ]);
    // It leads project 1 until 31 May and project 2 from 1 June on.
    expect(visits("soe-urban", "head")).toEqual([
      ...["01-11>1", "02-08>1", "03-15>1", "04-08>1", "05-08>1", "06-15>1", "07-15>2", "08-15>2", "09-15>2"],
      ...["10-15>2", "11-15>2", "12-15>2"],
    ]);
    expect(deadlines("soe-urban", "study-decision", "closedOn")).toEqual([
      ...["02-23>02-22", "04-02>03-29", "06-22>06-21", "08-30>08-20", "11-02>11-01", "12-21>12-13"],
    ]);
    expect(reports("soe-urban", "written-account", "quarter")).toEqual([
      ...["Q1>04-08", "Q2>07-08", "Q3>10-08", "Q4>2022-01-04"],
    ]);
  });

  it("September 2021 and the year", () => {
    // contact: the visit of June went to the project that was no longer led: 8 of 9 → 17.7777…, and 11 of 12 → 18.3333….
    // All else was done in time: 9 studies of 9, 4 decisions of 4, 2 accounts of 2; 12, 6 and 3.
    expect(sheet("soe-urban", 4, september)).toEqual({
      lines: { study: 50, contact: 17.78, close: 20, account: 10 },
      score: 97.78,
      violations: [],
    });
    expect(sheet("soe-urban", 4, year)).toEqual({
      lines: { study: 50, contact: 18.33, close: 20, account: 10 },
      score: 98.33,
      violations: [],
    });
  });
});

describe("The Development and Reform Commission: two notifications late", () => {
  it("has these facts", () => {
    expect(reports("drc", "monthly-notification", "month")).toEqual([
      ...["01>02-07", "02>03-08", "03>04-14", "04>05-06", "05>06-08", "06>07-06", "07>09-02", "08>09-08"],
      ...["09>10-08", "10>11-08", "11>12-06", "12>2022-01-10"],
    ]);
  });

  it("September 2021", () => {
    // notice: of eight due March's came on 14 April, two days late, within the month: a half; July's, due on 10 August,
    //   not before 2 September: nothing. 6.5 of 8 → 48.75. September's is due on 11 October.
    // cover: seven counties, three parks, six industry departments, five element departments and three companies are
    //   ranked: 24; before 1 April the logistics park is not there: 23. All are covered but in April, which leaves the
    //   new park out: (7 + 23/24) / 8 = 191/192 → 39.7916….
    expect(sheet("drc", 4, september)).toEqual({
      lines: { notice: 48.75, cover: 39.79 },
      score: 88.54,
      violations: ["M04-NOTICE-MISSED 2021-07 2021-08-31 2021-09-02"],
    });
  });

  it("2021", () => {
    // notice: 9.5 of 11 → 51.8181…. cover: October's covers the ten counties and parks of 24: (9 + 23/24 + 10/24) / 11
    //   = 249/264 → 37.7272….
    expect(sheet("drc", 4, year)).toEqual({
      lines: { notice: 51.82, cover: 37.73 },
      score: 89.55,
      violations: ["M04-NOTICE-MISSED 2021-07 2021-08-31 2021-09-02"],
    });
  });
});
