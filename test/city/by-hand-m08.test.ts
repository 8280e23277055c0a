import { describe, expect, it } from "vitest";
import { projects, september, sheet, year } from "./sheets.js";

// Sheets of M08 worked out by hand from fixtures/city. First what the file says about a unit's projects and on which
// days they were reported on ("!" marks an incomplete report), so that the arithmetic below can be followed; then the
// sums, step by step.
//
// The report on a month is due on the 5th of the next: 5 February, 5 March, 6 April (the 5th is free), 6 May, 7 June,
// 5 July, 5 August, 6 September, 8 October (to the 7th is free), 5 November, 6 December, 5 January. On 30 September
// the newest figures are those of August, on 31 December those of November, while the pace asked for is nine and
// twelve twelfths.
//
// Where a line cannot be scored, its points go to the others in proportion. Without finishes 85 are left:
//   invest 4000/85 = 47.058…, start 2500/85 = 29.411…, stat and report 1000/85 = 11.764…; cut 47.05 + 29.41 + 11.76 +
//   11.76 = 99.98, and the two hundredths go to the largest remainders: invest 47.06, and of the equal ones stat 11.77.

describe("Songlan District: faultless", () => {
  it("has these facts", () => {
    expect(projects("songlan")).toEqual([
      "p-songlan-1 new 45000: 36360 by August, 45000 by November; to start 03-15, started 03-08, entered 03-26",
      "  02-05 03-04 04-06 05-06 06-03 07-05 08-05 09-02 10-08 11-03 12-06 2022-01-04",
      "p-songlan-2 continuing 16000: 13008 by August, 16160 by November; started 2020-04-13, entered 2020-04-24",
      "  02-03 03-05 04-06 05-06 06-02 07-05 08-02 09-03 10-08 11-05 12-06 2022-01-05",
      "p-songlan-3 finishing 31000: 29831 by August, 31620 by November; started 2020-01-24, entered 2020-02-18, to finish 10-20, finished 10-19",
      "  02-05 03-03 04-02 05-06 06-02 07-02 08-04 09-06 10-08 11-05 12-02 2022-01-05",
      "p-songlan-4 finishing 59000: 60180 by August, 60180 by November; started 2020-05-17, entered 2020-06-02, to finish 08-20, finished 08-14",
      "  02-02 03-04 04-06 05-06 06-07 07-02 08-04 09-03 10-08 11-05 12-06 2022-01-04",
    ]);
  });

  it("September 2021", () => {
    // invest: planned 45000 + 16000 + 31000 + 59000 = 151000, nine twelfths 113250; spent 36360 + 13008 + 29831 + 60180 =
    //   139379, more than that → 40.
    // start: 1 was due on 31 March and started on the 8th → 25. finish: 1 was due on 31 August, finished on the 14th → 15.
    // stat: started on 8 March, due on 8 April, entered on 26 March → 10; the others were due before August 2020.
    // report: 4 projects × 8 months, all in time and complete → 10. annualStart is worth no points.
    // 1 project was started jointly: 2. 40 + 25 + 15 + 10 + 10 + 2 = 102.
    expect(sheet("songlan", 8, september)).toEqual({
      lines: { invest: 40, start: 25, finish: 15, stat: 10, report: 10, annualStart: 0 },
      added: 2,
      taken: 0,
      score: 102,
      violations: [],
    });
  });

  it("2021", () => {
    // spent 45000 + 16160 + 31620 + 60180 = 152960 of 151000 → 40; both finishes in time; 44 reports of 44.
    // over: 152960/151000 = 1.012980…: 1.2980… points of a hundred at 0.2 = 0.2596 → 0.26; with 2 for the joint start 2.26.
    expect(sheet("songlan", 8, year)).toEqual({
      lines: { invest: 40, start: 25, finish: 15, stat: 10, report: 10, annualStart: 0 },
      added: 2.26,
      taken: 0,
      score: 102.26,
      violations: [],
    });
  });
});

describe("Yanbo County: slack, and a start more than three months overdue", () => {
  it("has these facts", () => {
    expect(projects("yanbo")).toEqual([
      "p-yanbo-1 new 29000: 4800 by August, 9000 by November; to start 03-15, started 10-18, entered 11-12",
      "  02-03 03-12 04-06 05-08 06-04 07-02 08-04! 09-02 10-08 11-04 12-03 2022-01-04",
      "p-yanbo-2 continuing 34000: 19822 by August, 27064 by November; started 2020-02-06, entered 2020-02-19",
      "  02-02 03-02 04-02 05-06 06-03 07-05 08-12 09-06 10-08 11-03 12-07 2022-01-04",
      "p-yanbo-3 finishing 21000: 14186 by August, 18270 by November; started 2020-01-20, entered 2020-02-04, to finish 10-20, finished 11-13",
      "  02-05 03-05 04-02 05-06 06-04 07-05 08-10 09-06 10-08 11-09 12-02 2022-01-05",
      "p-yanbo-4 finishing 56000: 39106 by August, 43120 by November; started 2020-02-22, entered 2020-03-10, to finish 10-20, finished 10-23",
      "  02-07 03-03 04-09! 05-07 06-04! 07-02 08-04! 09-06 10-08 11-10 12-06 2022-01-11",
    ]);
  });

  it("September 2021", () => {
    // finish: both are due on 31 October, not due. stat: nothing that was due since August 2020 has started, not
    //   applicable. 40 + 25 + 10 = 75 are left: 53.333…, 33.333…, 13.333…; the missing hundredth goes to the first:
    //   53.34, 33.33, 13.33.
    // invest: planned 29000 + 34000 + 21000 + 56000 = 140000, nine twelfths 105000; spent 4800 + 19822 + 14186 + 39106 =
    //   77914. 53.34 × 77914/105000 = 39.580… → 39.58.
    // start: 1 due on 31 March, not started → 0.
    // report: of 8 each, the first lacks February, April (late) and July (incomplete): 5; the second July: 7; the
    //   third July: 7; the fourth January, March to May and July: 3. 22 of 32. 13.33 × 22/32 = 9.1643… → 9.16.
    // Taken: 3 for the start, once though it is overdue for more than three months; 2 for the first project, red:
    //   4800/29000 − 0.75 = −0.584…. The second is yellow: 19822/34000 − 0.75 = −0.167; the third is not: 14186/21000
    //   − 0.75 = −0.0744…, nor the fourth: −0.0516….
    // 39.58 + 0 + 9.16 − 5 = 43.74.
    expect(sheet("yanbo", 8, september)).toEqual({
      lines: {
        invest: 39.58,
        start: 0,
        finish: "not-due",
        stat: "not-applicable",
        report: 9.16,
        annualStart: 0,
      },
      added: 0,
      taken: 5,
      score: 43.74,
      violations: [
        "M08-BEHIND p-yanbo-2 2021-09-06 final",
        "M08-FAR-BEHIND p-yanbo-1 2021-09-02 open",
        "M08-START-3M p-yanbo-1 2021-06-30 open",
      ],
    });
  });

  it("2021", () => {
    // invest: 9000 + 27064 + 18270 + 43120 = 97454 of 140000. 40 × 97454/140000 = 27.844 → 27.84.
    // start: started on 18 October, for 31 March → 0. finish: due on 31 October, one on the 23rd, one on 13 November:
    //   1 of 2 → 7.5. stat: started on 18 October, due on 18 November, entered on the 12th → 10.
    // report: three months more, 12 reports: late are the second's of November (7 December), the third's of October
    //   (9 November) and the fourth's of October (10 November): 22 + 9 = 31 of 44. 10 × 31/44 = 7.045… → 7.05.
    // Taken: 3 and 2: 9000/29000 − 1 = −0.689…. Yellow: −0.204, −0.13 and −0.23.
    // 27.84 + 0 + 7.5 + 10 + 7.05 − 5 = 47.39.
    expect(sheet("yanbo", 8, year)).toEqual({
      lines: { invest: 27.84, start: 0, finish: 7.5, stat: 10, report: 7.05, annualStart: 0 },
      added: 0,
      taken: 5,
      score: 47.39,
      violations: [
        "M08-BEHIND p-yanbo-2 2021-12-07 final",
        "M08-BEHIND p-yanbo-3 2021-12-02 final",
        "M08-BEHIND p-yanbo-4 2021-12-06 final",
        "M08-FAR-BEHIND p-yanbo-1 2021-12-03 open",
        "M08-START-3M p-yanbo-1 2021-06-30 2021-10-18",
      ],
    });
  });
});

describe("Yunze High-tech Park: a project taken over on 15 July", () => {
  it("has these facts", () => {
    expect(projects("park-hightech")).toEqual([
      "p-park-hightech-1 new 37000: 28416 by August, 37370 by November; to start 03-15, started 03-20, entered 05-31",
      "  02-02 03-03 04-06 05-06 06-07 07-05 08-02 09-02 10-08 11-03 12-06 2022-01-04",
      "p-park-hightech-2 continuing 22000: 16896 by August, 22000 by November; started 2020-05-25, entered 2020-06-12",
      "  02-02 03-03! 04-07 05-06 06-07 07-05 08-05 09-02 10-08 11-04 12-03 2022-01-04",
      "p-park-hightech-3 finishing 48000: 44809 by August, 48000 by November; started 2020-03-07, entered 2020-03-30, to finish 10-20, finished 10-09",
      "  02-02 03-03 04-06 05-06 06-04 07-05 08-04 09-06 10-08 11-04 12-06 2022-01-04",
      "p-park-hightech-4 finishing 44000: 40284 by August, 42680 by November; started 2020-02-25, entered 2020-03-10, to finish 10-20, finished 10-27",
      "  02-04 03-02 04-06 05-06 06-02 07-05 08-04 09-02 10-08 11-05 12-06 2022-01-04",
    ]);
  });

  it("is handed this one by Fenglu District, with five months of twelve, when 35,000 had been spent", () => {
    expect(projects("fenglu").slice(-2)).toEqual([
      "p-fenglu-3 new 58000: 43616 by August, 56840 by November; to start 03-15, started 03-23, entered 04-11",
      "  02-04 03-02 04-02! 05-06 06-03 07-02 08-04 09-03 10-08 11-04 12-06 2022-01-05!",
    ]);
  });

  it("September 2021", () => {
    // invest: of its own 37000 + 22000 + 48000 + 44000 = 151000, nine twelfths 113250; of the one taken over 58000 × 5/12,
    //   less what the last three months of it are for, 58000 × 3/12: 58000/6 = 9666.66…. Asked for: 122916.66….
    //   Spent: 28416 + 16896 + 44809 + 40284 = 130405, and 43616 − 35000 = 8616: 139021, more than that → 47.06.
    // start: 1 due on 31 March, started on the 20th → 29.41; that of the one taken over was due before. finish: not due.
    // stat: due on 20 April, entered on 31 May → 0; that of the one taken over was due on 23 April.
    // report: 4 × 8 and 2 (July and August): 34; the second project's of February was incomplete, of March late (7 April):
    //   32. 11.76 × 32/34 = 11.068… → 11.07.
    // Taken: 3 for the entry. 47.06 + 29.41 + 0 + 11.07 − 3 = 84.54.
    expect(sheet("park-hightech", 8, september)).toEqual({
      lines: { invest: 47.06, start: 29.41, finish: "not-due", stat: 0, report: 11.07, annualStart: 0 },
      added: 0,
      taken: 3,
      score: 84.54,
      violations: ["M08-STAT-2M p-park-hightech-1 2021-05-20 2021-05-31"],
    });
  });

  it("2021", () => {
    // invest: planned 151000 + 58000 × 5/12 = 175166.66…; spent 37370 + 22000 + 48000 + 42680 = 150050, and 56840 − 35000 =
    //   21840: 171890. 40 × 171890/175166.66… = 39.251… → 39.25.
    // start 25; finish: both in October → 15; stat 0. report: 15 more, all kept: 47 of 49. 10 × 47/49 = 9.591… → 9.59.
    // 39.25 + 25 + 15 + 0 + 9.59 − 3 = 85.84.
    expect(sheet("park-hightech", 8, year)).toEqual({
      lines: { invest: 39.25, start: 25, finish: 15, stat: 0, report: 9.59, annualStart: 0 },
      added: 0,
      taken: 3,
      score: 85.84,
      violations: ["M08-STAT-2M p-park-hightech-1 2021-05-20 2021-05-31"],
    });
  });
});

describe("Bureau of Transport: a start overdue by twenty days", () => {
  it("has these facts", () => {
    expect(projects("transport")).toEqual([
      "p-transport-1 new 11000: 8492 by August, 10670 by November; to start 04-15, started 05-20, entered 06-11",
      "  02-04 03-03 04-06 05-06 06-02 07-02 08-03 09-06 10-08! 11-05 12-03 2022-01-04",
      "p-transport-2 continuing 6000: 4548 by August, 6000 by November; started 2020-01-23, entered 2020-02-11",
      "  02-03 03-02 04-06 05-06 06-04 07-05 08-05! 09-06 10-08 11-03 12-02 2022-01-05",
      "p-transport-3 finishing 31000: 26037 by August, 31000 by November; started 2020-03-21, entered 2020-04-01, to finish 11-20, finished 11-26",
      "  02-04 03-02 04-06 05-06 06-03 07-05 08-04 09-03 10-08 11-04 12-06 2022-01-04",
    ]);
  });

  it("September 2021", () => {
    // invest: planned 11000 + 6000 + 31000 = 48000, nine twelfths 36000; spent 8492 + 4548 + 26037 = 39077 → 47.06.
    // start: due on 30 April, started on 20 May → 0. finish: due on 30 November.
    // stat: started on 20 May, due on Monday 21 June, entered on 11 June → 11.77.
    // report: 24, of which July of the second was incomplete. 11.76 × 23/24 = 11.27.
    // 47.06 + 0 + 11.77 + 11.27 − 3 = 67.1.
    expect(sheet("transport", 8, september)).toEqual({
      lines: { invest: 47.06, start: 0, finish: "not-due", stat: 11.77, report: 11.27, annualStart: 0 },
      added: 0,
      taken: 3,
      score: 67.1,
      violations: ["M08-START-LATE p-transport-1 2021-04-30 2021-05-20"],
    });
  });

  it("2021", () => {
    // invest: 10670 + 6000 + 31000 = 47670 of 48000. 40 × 47670/48000 = 39.725 → half-up 39.73.
    // finish: on 26 November → 15. report: 33, September of the first was incomplete too. 10 × 31/33 = 9.3939… → 9.39.
    // 39.73 + 0 + 15 + 10 + 9.39 − 3 = 71.12.
    expect(sheet("transport", 8, year)).toEqual({
      lines: { invest: 39.73, start: 0, finish: 15, stat: 10, report: 9.39, annualStart: 0 },
      added: 0,
      taken: 3,
      score: 71.12,
      violations: ["M08-START-LATE p-transport-1 2021-04-30 2021-05-20"],
    });
  });
});

describe("Yunze Urban Company: a bundle of three parts", () => {
  it("has these facts", () => {
    expect(projects("soe-urban")).toEqual([
      "p-soe-urban-1 new 26000: 19656 by August, 25480 by November; to start 02-15, started 02-24, entered 03-08",
      "  02-02 03-10 04-06 05-06 06-04 07-05 08-04 09-06 10-08 11-02 12-03 2022-01-04",
      "p-soe-urban-2 continuing 39000: 30537 by August, 39000 by November; started 2020-05-11, entered 2020-06-03",
      "  02-03 03-05 04-06 05-06 06-02 07-02 08-06 09-06 10-08 11-03 12-06 2022-01-04",
      "p-soe-urban-3 new 24000: 16000 by August, 22000 by November; to start 03-15, started 03-08, entered 04-01",
      "  02-04 03-04 04-06 05-06 06-04 07-05 08-04 09-06 10-08 11-04 12-06 2022-01-04",
    ]);
  });

  it("September 2021", () => {
    // invest: planned 26000 + 39000 + 24000 = 89000, the bundle once; nine twelfths 66750; spent 19656 + 30537 + 16000 =
    //   66193. 47.06 × 66193/66750 = 46.667… → 46.67.
    // start: due on 28 February and 31 March, started on 24 February and 8 March: 2 of 2 → 29.41. finish: none planned.
    // stat: due on 24 March and 8 April, both kept → 11.77.
    // report: 24; February of the first (10 March) and July of the second (6 August) were late.
    //   11.76 × 22/24 = 10.78.
    // The bundle was started jointly and counts as one: 2. 46.67 + 29.41 + 11.77 + 10.78 + 2 = 100.63.
    expect(sheet("soe-urban", 8, september)).toEqual({
      lines: {
        invest: 46.67,
        start: 29.41,
        finish: "not-applicable",
        stat: 11.77,
        report: 10.78,
        annualStart: 0,
      },
      added: 2,
      taken: 0,
      score: 100.63,
      violations: [],
    });
  });

  it("2021", () => {
    // invest: 25480 + 39000 + 22000 = 86480 of 89000. 47.06 × 86480/89000 = 45.727… → 45.73.
    // report: nine more, all kept: 31 of 33. 11.76 × 31/33 = 11.047… → 11.05.
    // 45.73 + 29.41 + 11.77 + 11.05 + 2 = 99.96.
    expect(sheet("soe-urban", 8, year)).toEqual({
      lines: {
        invest: 45.73,
        start: 29.41,
        finish: "not-applicable",
        stat: 11.77,
        report: 11.05,
        annualStart: 0,
      },
      added: 2,
      taken: 0,
      score: 99.96,
      violations: [],
    });
  });
});

describe("Yunze Transport Company: faultless", () => {
  it("has these facts", () => {
    expect(projects("soe-transport")).toEqual([
      "p-soe-transport-1 new 23000: 18791 by August, 23460 by November; to start 02-15, started 02-18, entered 03-14",
      "  02-02 03-03 04-02 05-06 06-07 07-05 08-05 09-06 10-08 11-02 12-06 2022-01-04",
      "p-soe-transport-2 continuing 21000: 17283 by August, 21210 by November; started 2020-05-06, entered 2020-06-01",
      "  02-02 03-02 04-06 05-06 06-02 07-05 08-04 09-06 10-08 11-02 12-06 2022-01-04",
      "p-soe-transport-3 finishing 24000: 23124 by August, 24480 by November; started 2020-04-12, entered 2020-05-05, to finish 10-20, finished 10-20",
      "  02-05 03-04 04-06 05-06 06-04 07-05 08-05 09-03 10-08 11-04 12-06 2022-01-04",
    ]);
  });

  it("September 2021", () => {
    // invest: planned 23000 + 21000 + 24000 = 68000, without the pre-project; nine twelfths 51000; spent 18791 + 17283 +
    //   23124 = 59198 → 47.06. start: 28 February, kept. stat: 18 March, kept. report: 24 of 24.
    expect(sheet("soe-transport", 8, september)).toEqual({
      lines: { invest: 47.06, start: 29.41, finish: "not-due", stat: 11.77, report: 11.76, annualStart: 0 },
      added: 0,
      taken: 0,
      score: 100,
      violations: [],
    });
  });

  it("2021", () => {
    // over: 23460 + 21210 + 24480 = 69150 of 68000: 1.69117… points of a hundred at 0.2 = 0.338… → 0.34.
    expect(sheet("soe-transport", 8, year)).toEqual({
      lines: { invest: 40, start: 25, finish: 15, stat: 10, report: 10, annualStart: 0 },
      added: 0.34,
      taken: 0,
      score: 100.34,
      violations: [],
    });
  });
});
