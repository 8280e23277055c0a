import { describe, expect, it } from "vitest";
import { deadlines, invested, reports, studies, targets } from "./leader-facts.js";
import { guarantees } from "./plan-facts.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M06 worked out by hand from fixtures/city: first what the file has, then the sums, step by step.
//
// The report of a month is due on the 5th of the next: 5 April, 5 May and 5 October 2021 are holidays, 5 June,
// 5 September and 5 December days off, so that 6 April, 6 May, 7 June, 6 September, 8 October and 6 December count.

describe("The Bureau of Commerce: a head who missed two months", () => {
  it("has these facts", () => {
    expect(studies("commerce")).toEqual([
      ...[
        "01-13 head+deputy",
        "02-18 head+deputy",
        "03-08 deputy",
        "03-24 head",
        "04-14 head",
        "04-21 deputy",
      ],
      ...["05-06 deputy", "06-07 deputy", "07-12 head", "07-26 deputy", "08-16 head", "08-17 deputy"],
      ...[
        "09-06 deputy",
        "09-08 head",
        "10-08 deputy",
        "10-11 head",
        "11-17 head+deputy",
        "12-06 head",
        "12-13 deputy",
      ],
    ]);
    expect(targets("commerce")).toEqual(["01-16 480000"]);
    expect(invested("commerce")).toEqual([
      ...[
        "02 75920",
        "03 120000",
        "04 155680",
        "05 190000",
        "06 243840",
        "07 280280",
        "08 318400",
        "09 342720",
      ],
      ...["10 379200", "11 430320", "12 490080"],
    ]);
    expect(reports("commerce", "progress-report", "period")).toEqual([
      ...["01>02-07", "02>03-03", "03>04-06", "04>05-06", "05>06-02", "06>07-05", "07>08-03", "08>09-06"],
      ...["09>10-08", "10>11-02", "11>12-06", "12>2022-01-05"],
    ]);
    expect(deadlines("commerce", "support-request", "solvedOn")).toEqual([
      ...["03-08>03-01", "05-06>05-06", "07-05>06-28", "09-13>09-06", "10-27>10-18"],
    ]);
  });

  it("September 2021", () => {
    // study: the head not in May and June: 7 of 9, with nine of nine of the leader in charge 16 of 18 → 26.6666….
    // invest: 342720 / 480000 = 0.714; three quarters of the year are over: 0.714 / 0.75 = 0.952 → 38.08. It lies
    //   3.6 points behind: no light.
    // report: January's came on 7 February, two days late: 15 × 11/12 = 13.75. answer: 4 of 4 → 15.
    expect(sheet("commerce", 6, september)).toEqual({
      lines: { study: 26.67, invest: 38.08, report: 13.75, answer: 15 },
      added: 0,
      score: 93.5,
      violations: [
        "M06-STUDY-MISSED commerce-head 2021-05 2021-05-31 final",
        "M06-STUDY-MISSED commerce-head 2021-06 2021-06-30 final",
        "M06-STUDY-MISSED-2 commerce-head 2021-06 2021-06-30 final",
      ],
    });
  });

  it("2021", () => {
    // study: 22 of 24 → 27.5. invest: 490080 / 480000 = 1.021 → 40, and 2.1 percentage points above pace earn 0.21.
    // report: 13.75 as before; December's is due in January. answer: 5 of 5 → 15. 27.5 + 40 + 13.75 + 15 + 0.21.
    expect(sheet("commerce", 6, year)).toMatchObject({
      lines: { study: 27.5, invest: 40, report: 13.75, answer: 15 },
      added: 0.21,
      score: 96.46,
    });
  });
});

describe("The Bureau of Water: far behind its target", () => {
  it("has these facts", () => {
    expect(studies("water")).toEqual([
      ...["01-11 deputy", "01-25 head", "02-03 head+deputy", "03-22 head+deputy", "04-21 head+deputy"],
      ...["05-07 head", "05-20 deputy filed 06-14", "06-21 head+deputy", "07-19 deputy", "07-20 head"],
      ...["08-10 head", "08-23 deputy", "09-17 head+deputy", "10-08 deputy", "10-11 head"],
      ...["11-18 head filed 12-13", "11-24 deputy", "12-13 deputy", "12-16 head"],
    ]);
    expect(targets("water")).toEqual(["01-22 380000"]);
    expect(invested("water").filter((one) => /^(09|12)/.test(one))).toEqual(["09 122735", "12 166383"]);
    expect(reports("water", "progress-report", "period")).toEqual([
      ...["01>02-07", "03>04-06", "04>05-06", "05>06-07", "06>07-05", "07>08-11", "08>09-06", "09>10-08"],
      ...["10>11-02", "11>12-02", "12>2022-01-05"],
    ]);
    expect(deadlines("water", "support-request", "solvedOn")).toEqual([
      ...["03-10>03-01", "05-17>05-07", "07-09>07-12", "09-09>09-06", "11-04>11-02"],
    ]);
  });

  it("September 2021 and the year", () => {
    // study: May's of the leader in charge was filed on 14 June, four days after the 10th: 17.5 of 18 → 29.1666….
    //   November's of the head on 13 December: 23 of 24 → 28.75.
    // invest: 122735 / 380000 / 0.75 × 40 = 17.2259…; it lies 42.7 points behind: red. 166383 / 380000 × 40 = 17.5140…,
    //   56.2 points behind.
    // report: January's and July's late, February's missing: 15 × 9/12 = 11.25, and no more by December.
    // answer: that of 9 July came on the 12th: 3 of 4 → 11.25, then 4 of 5 → 12.
    expect(sheet("water", 6, september)).toEqual({
      lines: { study: 29.17, invest: 17.23, report: 11.25, answer: 11.25 },
      added: 0,
      score: 68.9,
      violations: ["M06-FAR-BEHIND 2021-09 2021-09-30 open"],
    });
    expect(sheet("water", 6, year)).toEqual({
      lines: { study: 28.75, invest: 17.51, report: 11.25, answer: 12 },
      added: 0,
      score: 69.51,
      violations: ["M06-FAR-BEHIND 2021 2021-12-31 open"],
    });
  });
});

describe("The Bureau of Housing: an element department too, and no figure before October's", () => {
  it("has these facts", () => {
    expect(studies("housing")).toEqual([
      ...[
        "01-18 head+deputy",
        "02-20 head+deputy",
        "03-22 head",
        "03-24 deputy",
        "04-12 deputy",
        "04-20 head",
      ],
      ...["05-21 head+deputy", "06-11 head", "06-17 deputy", "07-19 head+deputy", "08-04 head"],
      ...["08-09 deputy filed 09-16", "09-06 head+deputy", "10-13 head+deputy", "11-19 head+deputy"],
      ...["12-07 deputy", "12-20 head"],
    ]);
    expect(targets("housing")).toEqual(["01-21 340000"]);
    expect(invested("housing")).toEqual(["10 260950", "11 271773", "12 296480"]);
    expect(reports("housing", "progress-report", "period")).toEqual([
      ...["01>02-03", "02>03-05", "03>04-06", "04>05-06", "05>06-04", "06>07-05", "07>08-04", "08>09-06"],
      ...["09>10-08", "10>11-02", "12>2022-01-05"],
    ]);
    // Questions of the industry; what it was asked as an element department (sr-) belongs to measure 7.
    expect(guarantees("housing").requests.filter((one) => one.startsWith("iq"))).toEqual([
      "iq-02 due 03-15 solved 03-04",
      "iq-04 due 05-14 solved 06-02",
      "iq-06 due 06-30 solved 07-08",
      "iq-08 due 09-13 solved 10-08",
      "iq-10 due 10-26 solved 10-25",
    ]);
  });

  it("September 2021 and the year", () => {
    // study: August's of the leader in charge was filed on 16 September, six days after the 10th: half. 17.5 of 18 →
    //   29.1666…, then 23.5 of 24 → 29.375.
    // invest: no figure → 0, which is found out, and no light. 296480 / 340000 = 0.872 → 34.88; 12.8 points behind: yellow.
    // report: eight in time → 15; November's is missing: 15 × 11/12 = 13.75.
    // answer: of four due by September only that of 15 March in time → 3.75; that of 26 October too: 2 of 5 → 6.
    // 29.17 + 0 + 15 + 3.75 = 47.92. 29.38 + 34.88 + 13.75 + 6 = 84.01.
    expect(sheet("housing", 6, september)).toEqual({
      lines: { study: 29.17, invest: 0, report: 15, answer: 3.75 },
      added: 0,
      score: 47.92,
      violations: ["M06-NO-FIGURE 2021-09 2021-09-30 open"],
    });
    expect(sheet("housing", 6, year)).toEqual({
      lines: { study: 29.38, invest: 34.88, report: 13.75, answer: 6 },
      added: 0,
      score: 84.01,
      violations: ["M06-BEHIND 2021 2021-12-31 open"],
    });
  });
});
