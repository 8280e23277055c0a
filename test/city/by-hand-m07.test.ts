import { describe, expect, it } from "vitest";
import { guarantees } from "./plan-facts.js";
import { lineOf, september, sheet, year } from "./sheets.js";

// Sheets of M07 worked out by hand from fixtures/city. First what the file has of a bureau in 2021: policies, publicity,
// requests with their deadline and the day on which they were solved, applications with the day of acceptance, the
// working days of suspension and the day of the decision, surveys; then the sums, step by step.
//
// Worked Saturdays and Sundays: 7 and 20 February, 25 April, 8 May, 18 and 26 September, 9 October; free: 11 to 17
// February, 5 April, 1 to 5 May, 14 June, 19 to 21 September, 1 to 7 October.

describe("Bureau of Natural Resources: slack", () => {
  it("has these facts", () => {
    expect(guarantees("natural-resources")).toEqual({
      policies: "07-01 11-17",
      publicity: "01-05 06-07 09-24 10-18",
      requests: [
        "sr-01-1 due 02-18 solved 02-10",
        "sr-02-1 due 03-25 solved 03-15",
        "sr-02-2 due 03-08 solved never",
        "sr-03-1 due 04-12 solved 05-06",
        "sr-03-2 due 04-12 solved 04-12",
        "sr-04-1 due 05-08 solved 05-11",
        "sr-05-1 due 06-15 solved 06-15",
        "sr-05-2 due 06-18 solved 06-30",
        "sr-06-1 due 07-05 solved 06-25",
        "sr-06-2 due 07-22 solved 07-22",
        "sr-07-1 due 08-16 solved 08-05",
        "sr-07-2 due 07-30 solved never",
        "sr-08-1 due 08-30 solved 08-30",
        "sr-09-1 due 10-22 solved 10-22",
        "sr-10-1 due 11-17 solved 11-23",
        "sr-11-1 due 12-13 solved 2022-01-04",
        "sr-12-1 due 2022-01-26 solved never",
        "sr-12-2 due 2022-01-10 solved never",
        "sr-p1 due 04-30 solved never",
      ],
      // Behind each the twentieth working day, or one so much later as it was suspended.
      approvals: [
        "ac-01 other 01-25 +5 decided 02-25", // 25th: 4 March
        "ac-02 other 02-18 decided 03-03", // 17 March
        "ac-03 other 03-12 decided 04-08", // 12 April
        "ac-04 other 04-22 decided 05-18", // 21 May
        "ac-05 other 05-12 decided 06-18", // 9 June
        "ac-06 other 06-18 +4 decided 07-23", // 24th: 22 July
        "ac-07 other 07-20 decided 08-03", // 17 August
        "ac-08 other 08-20 decided 09-18", // 17 September
        "ac-09 other 09-16 decided 10-26", // 20 October
        "ac-10 other 10-18 decided 11-09", // 15 November
        "ac-11 other 11-09 +3 decided 12-09", // 23rd: 10 December
        "ac-12 other 12-20 +2 decided 2022-01-21", // in January
        "ac-p1 other 07-07 decided 08-10", // 4 August
        "ac-p2 other 07-15 decided 08-18", // 12 August
        "ac-p3 other 07-23 decided 11-03", // 20 August
      ],
      surveys: ["60 at 76.2", "120 at 72.3"],
    });
  });

  const requests = [
    "M07-REQUEST-OVERDUE sr-natural-resources-02-2 2021-03-08 open",
    "M07-REQUEST-OVERDUE sr-natural-resources-03-1 2021-04-12 2021-05-06",
    "M07-REQUEST-OVERDUE sr-natural-resources-04-1 2021-05-08 2021-05-11",
    "M07-REQUEST-OVERDUE sr-natural-resources-05-2 2021-06-18 2021-06-30",
    "M07-REQUEST-OVERDUE sr-natural-resources-07-2 2021-07-30 open",
    "M07-REQUEST-OVERDUE sr-natural-resources-p1 2021-04-30 open",
  ];
  const approvals = [
    "M07-APPROVAL-OVERDUE ac-natural-resources-05 2021-06-09 2021-06-18",
    "M07-APPROVAL-OVERDUE ac-natural-resources-06 2021-07-22 2021-07-23",
    "M07-APPROVAL-OVERDUE ac-natural-resources-08 2021-09-17 2021-09-18",
    "M07-APPROVAL-OVERDUE ac-natural-resources-p1 2021-08-04 2021-08-10",
    "M07-APPROVAL-OVERDUE ac-natural-resources-p2 2021-08-12 2021-08-18",
  ];

  it("September 2021", () => {
    // policy: nothing in the first half-year → 0 of 1. publicity: 3 of 3 quarters → 15.
    // requests: fourteen due by 30 September, of which 02-2, 03-1, 04-1, 05-2, 07-2 and p1 were not solved in time:
    //   8 of 14. 35 × 8/14 = 20.
    // approvals: eleven due (01 to 08, p1 to p3), six late (05, 06, 08, p1, p2, p3): 5 of 11. 20 × 5/11 = 9.0909… → 9.09.
    // effect: 76.2 of 85. 10 × 76.2/85 = 8.9647… → 8.96.
    // 0 + 15 + 20 + 9.09 + 8.96 = 53.05.
    expect(sheet("natural-resources", 7, september)).toEqual({
      lines: { policy: 0, publicity: 15, requests: 20, approvals: 9.09, effect: 8.96 },
      score: 53.05,
      violations: [
        ...approvals,
        "M07-APPROVAL-OVERDUE ac-natural-resources-p3 2021-08-20 open",
        "M07-APPROVAL-OVERDUE-3 2021-08 2021-08-20 open",
        "M07-POLICY-STALE 2021-H1 2021-06-30 final",
        ...requests,
      ].toSorted(),
    });
  });

  it("2021", () => {
    // policy: 1 of 2 → 10. publicity: 4 of 4 → 15.
    // requests: three more due (09-1, 10-1, 11-1), one in time: 9 of 17. 35 × 9/17 = 18.5294… → 18.53.
    // approvals: three more (09, 10, 11), two in time: 7 of 14. 20 × 7/14 = 10.
    // effect: (60 × 76.2 + 120 × 72.3) / 180 = (4572 + 8676) / 180 = 73.6. 10 × 73.6/85 = 8.6588… → 8.66.
    // 10 + 15 + 18.53 + 10 + 8.66 = 62.19.
    expect(sheet("natural-resources", 7, year)).toEqual({
      lines: { policy: 10, publicity: 15, requests: 18.53, approvals: 10, effect: 8.66 },
      score: 62.19,
      violations: [
        ...approvals,
        "M07-APPROVAL-OVERDUE ac-natural-resources-09 2021-10-20 2021-10-26",
        "M07-APPROVAL-OVERDUE ac-natural-resources-p3 2021-08-20 2021-11-03",
        "M07-APPROVAL-OVERDUE-3 2021-08 2021-08-20 2021-11-03",
        "M07-POLICY-STALE 2021-H1 2021-06-30 final",
        ...requests,
        "M07-REQUEST-OVERDUE sr-natural-resources-10-1 2021-11-17 2021-11-23",
        "M07-REQUEST-OVERDUE sr-natural-resources-11-1 2021-12-13 open",
      ].toSorted(),
    });
  });
});

describe("Bureau of Ecology: three limits", () => {
  it("has these facts", () => {
    expect(guarantees("ecology")).toEqual({
      policies: "03-15 08-12",
      publicity: "02-24 05-07 07-07 11-18",
      requests: [
        "sr-01-1 due 02-18 solved 02-18",
        "sr-01-2 due 02-02 solved 02-18",
        "sr-02-1 due 03-12 solved 03-03",
        "sr-03-1 due 04-12 solved 04-06",
        "sr-03-2 due 04-20 solved 04-19",
        "sr-04-1 due 05-10 solved 04-28",
        "sr-04-2 due 05-24 solved 05-12",
        "sr-05-1 due 06-15 solved 06-15",
        "sr-06-1 due 07-12 solved 07-05",
        "sr-06-2 due 07-01 solved 06-21",
        "sr-07-1 due 08-11 solved 08-03",
        "sr-08-1 due 08-30 solved 09-03",
        "sr-08-2 due 09-26 solved 09-14",
        "sr-09-1 due 10-08 solved 10-08",
        "sr-09-2 due 10-09 solved 10-08",
        "sr-10-1 due 11-04 solved 10-28",
        "sr-11-1 due 12-24 solved 12-17",
        "sr-11-2 due 12-06 solved 12-06",
        "sr-12-1 due 2022-01-12 solved 2022-01-10",
      ],
      // A report on the 14th working day, a form on the 7th, a registration on the 3rd, and what was suspended.
      approvals: [
        "ac-01 eia-report 01-18 decided 02-01", // 5 February
        "ac-02 eia-form 02-18 decided 02-23", // 26 February
        "ac-03 eia-register 03-11 decided 03-15", // 16 March
        "ac-04 eia-report 04-20 decided 05-11", // 11 May
        "ac-05 eia-form 05-24 decided 05-31", // 2 June
        "ac-06 eia-register 06-16 +4 decided 06-25", // 7th: 25 June
        "ac-07 eia-report 07-12 decided 07-23", // 30 July
        "ac-08 eia-form 08-17 decided 08-26", // 26 August
        "ac-09 eia-register 09-06 decided 09-09", // 9 September
        "ac-10 eia-report 10-09 decided 10-22", // 28 October
        "ac-11 eia-form 11-11 decided 11-19", // 22 November
        "ac-12 eia-register 12-13 +2 decided 12-20", // 5th: 20 December
        "ac-p1 eia-form 06-01 decided 06-11", // 10 June
        "ac-p2 eia-form 06-08 decided 06-21", // 18 June
        "ac-p3 eia-form 06-08 +5 decided 06-25", // 12th: 25 June
      ],
      surveys: ["150 at 92.1", "160 at 89.9"],
    });
  });

  const violations = [
    "M07-APPROVAL-OVERDUE ac-ecology-p1 2021-06-10 2021-06-11",
    "M07-APPROVAL-OVERDUE ac-ecology-p2 2021-06-18 2021-06-21",
    "M07-REQUEST-OVERDUE sr-ecology-01-2 2021-02-02 2021-02-18",
    "M07-REQUEST-OVERDUE sr-ecology-08-1 2021-08-30 2021-09-03",
  ];

  it("September 2021", () => {
    // requests: thirteen due by 30 September, 01-2 and 08-1 late: 11 of 13. 35 × 11/13 = 29.6153… → 29.62.
    // approvals: twelve due (01 to 09, p1 to p3), p1 and p2 late: 10 of 12. 20 × 10/12 = 16.666… → 16.67.
    // 20 + 15 + 29.62 + 16.67 + 10 = 91.29.
    expect(sheet("ecology", 7, september)).toEqual({
      lines: { policy: 20, publicity: 15, requests: 29.62, approvals: 16.67, effect: 10 },
      score: 91.29,
      violations,
    });
  });

  it("2021", () => {
    // requests: five more, all in time: 16 of 18. 35 × 16/18 = 31.111… → 31.11.
    // approvals: three more: 13 of 15. 20 × 13/15 = 17.333… → 17.33. Satisfaction above 85 in both half-years → 10.
    // 20 + 15 + 31.11 + 17.33 + 10 = 93.44.
    expect(sheet("ecology", 7, year)).toEqual({
      lines: { policy: 20, publicity: 15, requests: 31.11, approvals: 17.33, effect: 10 },
      score: 93.44,
      violations,
    });
  });
});

describe("Bureau of Housing: an industry department too", () => {
  it("has these requests, beside questions of its industry, which belong to measure 6", () => {
    expect(guarantees("housing").requests.filter((one) => one.startsWith("sr"))).toEqual([
      "sr-01-1 due 02-18 solved 02-18",
      "sr-01-2 due 02-04 solved 02-01",
      "sr-02-1 due 03-22 solved 03-15",
      "sr-02-2 due 03-15 solved 03-23",
      "sr-03-1 due 03-24 solved 03-16",
      "sr-04-1 due 05-17 solved 05-17",
      "sr-04-2 due 05-20 solved 06-08",
      "sr-05-1 due 06-17 solved 06-07",
      "sr-05-2 due 06-16 solved 06-07",
      "sr-06-1 due 07-08 solved 07-05",
      "sr-06-2 due 07-26 solved 07-26",
      "sr-07-1 due 08-09 solved 08-03",
      "sr-08-1 due 09-07 solved 08-27",
      "sr-08-2 due 09-08 solved 08-30",
      "sr-09-1 due 10-15 solved 10-08",
      "sr-10-1 due 11-15 solved 11-03",
      "sr-10-2 due 11-05 solved 11-11",
      "sr-11-1 due 12-02 solved 11-23",
      "sr-11-2 due 12-24 solved 12-23",
      "sr-12-1 due 2022-01-17 solved 2022-01-17",
    ]);
  });

  it("requests", () => {
    // Fourteen due by 30 September, 02-2 and 04-2 late: 35 × 12/14 = 30. By the end of the year nineteen, 10-2 late too:
    // 35 × 16/19 = 29.4736….
    expect(lineOf("housing", 7, "requests", september)?.earned).toBe(30);
    expect(lineOf("housing", 7, "requests", year)?.earned).toBe(29.47);
    const overdue = sheet("housing", 7, year).violations.filter((one) => one.startsWith("M07-REQUEST"));
    expect(overdue).toEqual([
      "M07-REQUEST-OVERDUE sr-housing-02-2 2021-03-15 2021-03-23",
      "M07-REQUEST-OVERDUE sr-housing-04-2 2021-05-20 2021-06-08",
      "M07-REQUEST-OVERDUE sr-housing-10-2 2021-11-05 2021-11-11",
    ]);
  });
});
