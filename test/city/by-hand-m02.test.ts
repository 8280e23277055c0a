import { describe, expect, it } from "vitest";
import { september, sheet, year } from "./sheets.js";
import { steering, taskForce } from "./task-force-facts.js";

// Sheets of M02 worked out by hand from fixtures/city. First what the file has of a unit, a month a line; then the sums.
//
// Roster and report of a month are due on the fifth of the next, or on the next working day: in 2021 on 5 February,
// 5 March, 6 April, 6 May, 7 June, 5 July, 5 August, 6 September, 8 October, 5 November, 6 December; those of December
// fall due in January, after the last day that is seen. Consolidations are due on the eighth: 8 February, 8 March,
// 8 April, Saturday 8 May on which was worked, 8 June, 8 July, 9 August, 8 September, 8 October, 8 November, 8 December.

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(taskForce("yanbo")).toEqual([
      "2021-01: roster none; digest 01-06; visits 01-18; report 02-04",
      "2021-02: roster 02-23 2; digest 02-09; visits 02-18 02-19; report 03-01",
      "2021-03: roster 03-25 4; digest 03-08; visits 03-17 03-24; report 04-06",
      "2021-04: roster none; digest none; visits 04-06 04-23; report 05-06",
      "2021-05: roster 05-24 4; digest none; visits 05-13; report never",
      "2021-06: roster 06-24 4; digest 06-15; visits 06-10 06-16; report 07-02",
      "2021-07: roster 07-22 5; digest 07-21; visits 07-12 07-15; report 08-02",
      "2021-08: roster none; digest 08-09; visits 08-04; report 09-03",
      "2021-09: roster 09-22 2; digest 09-06; visits 09-18; report 10-14",
      "2021-10: roster 10-26 3; digest 10-08; visits 10-08 10-11; report 11-01",
      "2021-11: roster 11-26 5; digest 11-09; visits 11-05 11-22; report 12-06",
      "2021-12: roster 12-24 4; digest 12-06; visits 12-03; report 2022-01-04",
    ]);
  });

  const by = [
    "M02-REPORT-MISSING 2021-05 2021-06-17 open",
    "M02-UNDERSTAFF 2021-01 2021-02-05 open",
    "M02-UNDERSTAFF 2021-02 2021-03-05 open",
    "M02-UNDERSTAFF 2021-04 2021-05-06 open",
    "M02-UNDERSTAFF 2021-08 2021-09-06 open",
  ];

  it("September 2021", () => {
    // staff: of January to August March, May, June and July have three or more: 4 of 8. 30 × 1/2 = 15.
    // digest: none in April and May: 7 of 9. 25 × 7/9 = 19.444… → 19.44.
    // guide: 1, 2, 2, 2, 1, 2, 2, 1, 1 = 14 of 18. 20 × 14/18 = 15.555… → 15.56.
    // report: that of May, due on 7 June and missing from the 17th: 25 × 11/12 = 22.916… → 22.92.
    // 15 + 19.44 + 15.56 + 22.92.
    expect(sheet("yanbo", 2, september)).toEqual({
      lines: { staff: 15, digest: 19.44, guide: 15.56, report: 22.92 },
      added: 0,
      score: 72.92,
      violations: by,
    });
  });

  it("2021", () => {
    // staff: October and November too, September has two people: 6 of 11. 30 × 6/11 = 16.363… → 16.36.
    // digest: 10 of 12. 25 × 10/12 = 20.833… → 20.83. guide: and 2, 2, 1: 19 of 24. 20 × 19/24 = 15.833… → 15.83.
    // report: September's came on 14 October, six days late: 25 × 10/12 → 20.83. 16.36 + 20.83 + 15.83 + 20.83.
    expect(sheet("yanbo", 2, year)).toEqual({
      lines: { staff: 16.36, digest: 20.83, guide: 15.83, report: 20.83 },
      added: 0,
      score: 73.85,
      violations: [
        "M02-REPORT-LATE 2021-09 2021-10-08 2021-10-14",
        ...by,
        "M02-UNDERSTAFF 2021-09 2021-10-08 open",
      ],
    });
  });
});

describe("Yunze Urban Company: steady", () => {
  it("has these facts", () => {
    expect(taskForce("soe-urban")).toEqual([
      "2021-01: roster 01-22 4; digest 01-04; visits 01-11 01-18; report 02-01",
      "2021-02: roster 02-25 4; digest 02-22; visits 02-24; report 03-02",
      "2021-03: roster 03-26 1, 03-31 2; digest 03-10; visits 03-12 03-19; report 04-01",
      "2021-04: roster 04-22 2; digest 04-12; visits 04-06 04-07; report 05-06",
      "2021-05: roster 05-25 3; digest 05-21; visits 05-11 05-24; report 06-04",
      "2021-06: roster 06-28 3; digest 06-04; visits 06-15 06-15; report 07-05",
      "2021-07: roster 07-26 4; digest 07-19; visits 07-13 07-21; report 08-17",
      "2021-08: roster 08-25 3; digest 08-16; visits 08-11 08-13; report 09-06",
      "2021-09: roster 09-22 3; digest 09-06; visits 09-13 09-13; report 10-08",
      "2021-10: roster 10-25 4; digest 10-25; visits 10-08 10-14; report 11-01",
      "2021-11: roster 11-22 2; digest 11-05; visits 11-11 11-23; report 12-02",
      "2021-12: roster 12-24 3; digest 12-09; visits 12-13 12-13; report 2022-01-04",
    ]);
  });

  it("September 2021", () => {
    // staff: two are enough in a company, and March was filled up by its second roster: 8 of 8. digest: 9 of 9.
    // guide: one in February: 17 of 18. 20 × 17/18 = 18.888… → 18.89.
    // report: that of July on 17 August, a day after its ten days, which end on Monday the 16th: 25 × 11/12 → 22.92.
    expect(sheet("soe-urban", 2, september)).toEqual({
      lines: { staff: 30, digest: 25, guide: 18.89, report: 22.92 },
      added: 0,
      score: 96.81,
      violations: ["M02-REPORT-MISSING 2021-07 2021-08-16 2021-08-17"],
    });
  });

  it("2021", () => {
    // guide: 23 of 24. 20 × 23/24 = 19.166… → 19.17. 30 + 25 + 19.17 + 22.92.
    expect(sheet("soe-urban", 2, year)).toEqual({
      lines: { staff: 30, digest: 25, guide: 19.17, report: 22.92 },
      added: 0,
      score: 97.09,
      violations: ["M02-REPORT-MISSING 2021-07 2021-08-16 2021-08-17"],
    });
  });
});

describe("the Development and Reform Commission", () => {
  it("has these facts", () => {
    expect(steering("drc")).toEqual([
      "2021-01: digests 01-21 01-11; consolidated 02-05",
      "2021-02: digests 02-18 02-08; consolidated 03-05",
      "2021-03: digests 03-19 03-16; consolidated 04-06",
      "2021-04: digests 04-12 04-15; consolidated 05-06",
      "2021-05: digests 05-20 05-24; consolidated 06-07",
      "2021-06: digests 06-21 06-15; consolidated 07-09",
      "2021-07: digests 07-23 07-12; consolidated 08-05",
      "2021-08: digests 08-16 08-23; consolidated 09-06",
      "2021-09: digests 09-08 09-10; consolidated 10-08",
      "2021-10: digests 10-08 10-18; consolidated 11-08",
      "2021-11: digests 11-15 11-24; consolidated 12-06",
      "2021-12: digests 12-21 12-22; consolidated 2022-01-06",
      "Q1: 20 units guided; reviewed 03-22 19",
      "Q2: 20 units guided; reviewed 06-23 17",
      "Q3: 19 units guided; reviewed 09-22 20",
      "Q4: 20 units guided; reviewed 12-27 20",
    ]);
  });

  // To be guided are seven counties, three parks, six industry and five element-guarantee departments, of which housing
  // is both: 21, and 20 in the first quarter, for Linji came to life on 1 April. To be reviewed are the task forces of
  // seven counties, three parks, seven departments with housing, and three companies: 20, and 19 in the first quarter.
  const late = ["M02-REPORT-LATE 2021-06 2021-07-08 2021-07-09"];

  it("September 2021", () => {
    // digest: 18 of 18. guide: 20 + 20 + 19 = 59 of 20 + 21 + 21 = 62. 30 × 59/62 = 28.548… → 28.55.
    // evaluate: 19 + 17 + 20 = 56 of 59. 20 × 56/59 = 18.983… → 18.98.
    // consolidate: that of June a day late: 20 × 11/12 = 18.333… → 18.33. 30 + 28.55 + 18.98 + 18.33.
    expect(sheet("drc", 2, september)).toEqual({
      lines: { digest: 30, guide: 28.55, evaluate: 18.98, consolidate: 18.33 },
      added: 0,
      score: 95.86,
      violations: late,
    });
  });

  it("2021", () => {
    // digest: 24 of 24. guide: 79 of 83. 30 × 79/83 = 28.554… → 28.55. evaluate: 76 of 79. 20 × 76/79 = 19.240… → 19.24.
    expect(sheet("drc", 2, year)).toEqual({
      lines: { digest: 30, guide: 28.55, evaluate: 19.24, consolidate: 18.33 },
      added: 0,
      score: 96.12,
      violations: late,
    });
  });
});

describe("the committee's office", () => {
  it("has these facts", () => {
    expect(steering("office")).toEqual([
      "2021-01: digests 01-08 01-21; consolidated 02-05",
      "2021-02: digests 02-09 02-18; consolidated 03-05",
      "2021-03: digests 03-17 03-09; consolidated 04-06",
      "2021-04: digests 04-08 04-21; consolidated 05-06",
      "2021-05: digests 05-06 05-24; consolidated 06-07",
      "2021-06: digests 06-21 06-04; consolidated 07-07",
      "2021-07: digests 07-07 07-07; consolidated 08-05",
      "2021-08: digests 08-20 08-16; consolidated 09-07",
      "2021-09: digests 09-22; consolidated 10-14",
      "2021-10: digests 10-22 10-25; consolidated 11-08",
      "2021-11: digests 11-17 11-15; consolidated 12-06",
      "2021-12: digests 12-17; consolidated 2022-01-05",
      "Q1: 19 units guided; reviewed 03-25 19",
      "Q2: 21 units guided; reviewed 06-23 20",
      "Q3: 18 units guided; reviewed 09-23 20",
      "Q4: 19 units guided; reviewed 12-22 20",
    ]);
  });

  it("September 2021", () => {
    // digest: one in September: 17 of 18. 30 × 17/18 = 28.333… → 28.33. guide: 58 of 62. 30 × 58/62 = 28.064… → 28.06.
    // evaluate: 59 of 59. consolidate: January to August in time.
    expect(sheet("office", 2, september)).toEqual({
      lines: { digest: 28.33, guide: 28.06, evaluate: 20, consolidate: 20 },
      added: 0,
      score: 96.39,
      violations: [],
    });
  });

  it("2021", () => {
    // digest: one in December too: 22 of 24. 30 × 22/24 = 27.5. guide: 77 of 83. 30 × 77/83 = 27.831… → 27.83.
    // consolidate: September's came on 14 October: 20 × 11/12 → 18.33. 27.5 + 27.83 + 20 + 18.33.
    expect(sheet("office", 2, year)).toEqual({
      lines: { digest: 27.5, guide: 27.83, evaluate: 20, consolidate: 18.33 },
      added: 0,
      score: 93.66,
      violations: ["M02-REPORT-LATE 2021-09 2021-10-08 2021-10-14"],
    });
  });
});
