import { describe, expect, it } from "vitest";
import { september, sheet, trips, year } from "./sheets.js";

// Sheets of M13 worked out by hand from fixtures/city. First every trip of a unit in 2021 as the file has it: first and
// last day, when it was filed, who went, and each visit with the day on which it was followed up ("*" marks a visit
// with the city's top leaders); then the sums, step by step.
//
// A trip at home is to be filed by the fifth working day after its last, abroad by the fifteenth day after it. A visit
// is to be followed up on the thirtieth day after it, or on the next working day. Worked Saturdays and Sundays: 7 and 20
// February, 25 April, 8 May, 18 and 26 September, 9 October; free: 11 to 17 February, 5 April, 1 to 5 May, 14 June,
// 19 to 21 September, 1 to 7 October.

describe("Songlan District: faultless", () => {
  it("has these facts", () => {
    expect(trips("songlan")).toEqual([
      "01-04 01-04 filed 01-07 party: 01-04>01-19 01-04>01-12 01-04>01-23",
      "01-04 01-07 filed 01-08 government: 01-06>01-31 01-04>01-25",
      "02-03 02-03 filed 02-07 deputy abroad: 02-03>02-26 02-03>02-21 02-03>02-22",
      "02-07 02-08 filed 02-09 party: 02-07>02-13 02-07>02-15 02-08>02-15",
      "02-09 02-11 filed 02-20 government: 02-10>02-18 02-10>03-11",
      "03-08 03-10 filed 03-12 deputy: 03-08>03-30 03-09>04-04 03-08>03-29",
      "03-16 03-19 filed 03-22 party: 03-19>04-11* 03-18>03-27* 03-17>03-30",
      "03-19 03-20 filed 03-23 government: 03-19>04-02 03-20>04-08",
      "04-14 04-16 filed 04-19 party: 04-16>04-22 04-14>04-26",
      "04-14 04-16 filed 04-21 deputy: 04-15>05-02 04-15>04-20 04-15>04-23",
      "04-20 04-23 filed 04-26 government: 04-23>05-21 04-20>05-02 04-22>05-20",
      "05-06 05-09 filed 05-12 party abroad: 05-09>05-21 05-06>05-26 05-07>05-16",
      "05-10 05-10 filed 05-12 deputy: 05-10>05-17 05-10>05-17 05-10>05-15",
      "05-17 05-19 filed 05-20 government: 05-19>06-03 05-19>06-04 05-19>05-31",
      "06-04 06-05 filed 06-09 government: 06-05>06-12 06-05>06-18",
      "06-07 06-10 filed 06-16 party joint: 06-10>06-23 06-08>07-02 06-07>06-21* 06-07>06-21",
      "07-05 07-06 filed 07-07 party: 07-06>07-13 07-05>07-16",
      "07-19 07-20 filed 07-22 government: 07-20>08-10 07-19>08-04 07-20>07-28",
      "08-11 08-13 filed 08-16 deputy: 08-11>09-03 08-12>08-30 08-12>08-31",
      "08-16 08-17 filed 08-18 government: 08-16>09-01 08-16>08-26 08-16>09-05",
      "08-16 08-19 filed 08-23 party: 08-19>09-07 08-17>08-28 08-17>09-09",
      "09-07 09-07 filed 09-09 deputy: 09-07>09-13 09-07>09-30 09-07>09-28",
      "09-13 09-14 filed 09-16 party: 09-14>09-21 09-14>10-05",
      "09-13 09-14 filed 09-17 government: 09-14>09-20 09-14>10-05",
      "10-08 10-08 filed 10-12 party: 10-08>10-18 10-08>10-25",
      "10-11 10-12 filed 10-14 deputy: 10-11>10-25 10-11>10-28",
      "10-14 10-16 filed 10-19 government: 10-16>11-03 10-14>11-03",
      "11-15 11-16 filed 11-17 party+deputy: 11-16>12-12 11-15>11-20",
      "11-19 11-21 filed 11-24 deputy: 11-20>12-07 11-21>12-14 11-19>12-03",
      "11-22 11-24 filed 11-29 government abroad: 11-23>12-17 11-22>12-05",
      "12-09 12-09 filed 12-13 government+deputy: 12-09>12-20 12-09>12-15 12-09>2022-01-05",
      "12-13 12-15 filed 12-16 party abroad: 12-13>12-27 12-14>2022-01-11",
    ]);
  });

  it("September 2021", () => {
    // principal: two posts in nine months: each made a trip in each → 18 of 18 → 35.
    // deputy: February and March, April and May, August and September: 6 of 6 → 25.
    // visits: at least two on each; the joint trip to four counts half of them, two → 10.
    // follow: each within thirty days; that of 10 February (11 March) and of 8 March (4 April) took the longest → 15.
    // record: the joint trip of 10 June was filed on the 16th, the third working day; the trip abroad of 3 February on
    //   the 7th, that of 9 May on the 12th → 15.
    // top: three enterprises, 0.5 each, of the joint trip half: 1.25. 100 + 1.25.
    expect(sheet("songlan", 13, september)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 15, record: 15 },
      added: 1.25,
      taken: 0,
      score: 101.25,
      violations: [],
    });
  });

  it("2021", () => {
    // principal: 24 of 24. deputy: October and November (and two trips with principals): 8 of 8.
    expect(sheet("songlan", 13, year)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 15, record: 15 },
      added: 1.25,
      taken: 0,
      score: 101.25,
      violations: [],
    });
  });
});

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(trips("yanbo")).toEqual([
      "01-13 01-13 filed 01-15 party: 01-13>01-19 01-13>01-20 01-13>02-08",
      "01-15 01-18 filed 01-21 deputy: 01-15>01-22",
      "01-19 01-22 filed 02-02 government: 01-22>02-06",
      "02-18 02-20 filed 02-24 party+government: 02-20>02-26",
      "04-06 04-06 filed 04-19 party: 04-06>04-27 04-06>04-17 04-06>never",
      "04-06 04-08 filed 04-16 deputy: 04-06>04-24",
      "04-13 04-13 filed 04-23 government: 04-13>05-02",
      "05-07 05-09 filed 05-12 government: 05-09>05-25",
      "05-10 05-13 filed 05-21 party: 05-12>never",
      "06-03 06-05 filed 06-09 party: 06-03>07-21",
      "06-03 06-05 filed 06-16 government: 06-03>06-24",
      "06-15 06-18 filed 06-23 deputy: 06-16>07-09 06-16>06-30 06-17>07-11",
      "07-12 07-12 filed 07-14 party own-city:",
      "09-06 09-06 filed 09-07 deputy: 09-06>10-21 09-06>09-27 09-06>10-24",
      "09-13 09-14 filed 09-15 party: 09-13>10-27",
      "09-18 09-18 filed 09-23 government: 09-18>10-27 09-18>never 09-18>09-30",
      "10-08 10-09 filed 10-13 government: 10-08>10-29 10-08>11-14",
      "10-18 10-20 filed 10-21 deputy: 10-19>11-12",
      "10-20 10-20 filed 10-25 deputy abroad: 10-20>12-04 10-20>11-05",
      "12-10 12-12 filed 12-13 party: 12-12>2022-01-07 12-10>2022-01-06 12-10>2022-01-07",
    ]);
  });

  // The whole year's lateness lies before October.
  const late = [
    // 22 January and five: 25, 26, 27, 28, 29. 6 April: 7, 8, 9, 12, 13. 8 April: to the 15th. 13 April: to the 20th.
    "M13-LATE t-yanbo-01-gov 2021-01-29 2021-02-02",
    "M13-LATE t-yanbo-04-d2 2021-04-15 2021-04-16",
    "M13-LATE t-yanbo-04-gov 2021-04-20 2021-04-23",
    "M13-LATE t-yanbo-04-party 2021-04-13 2021-04-19",
    // 13 May: 14, 17, 18, 19, 20. 5 June: 7, 8, 9, 10, 11.
    "M13-LATE t-yanbo-05-party 2021-05-20 2021-05-21",
    "M13-LATE t-yanbo-06-gov 2021-06-11 2021-06-16",
  ];
  const short = (post: string, month: string, last: string, state = "final"): string =>
    `M13-SHORT yanbo-${post} 2021-${month} 2021-${month}-${last} ${state}`;

  it("September 2021", () => {
    // principal: of nine months each post has none in March, July (the one trip stayed inside the city) and August; no
    //   month has two, so that nothing is made up: 12 of 18. 35 × 2/3 = 23.333… → 23.33.
    // deputy: 1 of January, 2 of April and June, 1 of September: 4 of 6. 25 × 2/3 = 16.666… → 16.67.
    // visits: 15 trips count; five went to three enterprises (13 January, 6 April party, 15 June, 6 and 18 September), ten
    //   to one, a half: 10 of 15. 10 × 2/3 → 6.67.
    // follow: due by 30 September are the 18 visits to June; two were never followed up (6 April, 12 May), that of
    //   3 June by the party head, due on Monday 5 July, on 21 July: 15 of 18. 15 × 5/6 = 12.5.
    // record: 15 due, six late: 9. 15 × 9/15 = 9.
    // 23.33 + 16.67 + 6.67 + 12.5 + 9 = 68.17.
    expect(sheet("yanbo", 13, september)).toEqual({
      lines: { principal: 23.33, deputy: 16.67, visits: 6.67, follow: 12.5, record: 9 },
      added: 0,
      taken: 0,
      score: 68.17,
      violations: [
        ...late,
        "M13-NONE 2021-03 2021-03-31 final",
        "M13-NONE 2021-07 2021-07-31 final",
        "M13-NONE 2021-08 2021-08-31 final",
        // To be made up by the end of the next month, which on 30 September is over for August too.
        ...["government", "party"].flatMap((post) => [
          short(post, "03", "31"),
          short(post, "07", "31"),
          short(post, "08", "31"),
        ]),
        "M13-SHORT-2 yanbo-government 2021-08 2021-08-31 final",
        "M13-SHORT-2 yanbo-party 2021-08 2021-08-31 final",
        "M13-SHORT-DEPUTY 2021-Q1 2021-03-31 final",
        "M13-SHORT-DEPUTY 2021-Q3 2021-09-30 final",
        "M13-UNRECOGNISED-CITY t-yanbo-07-city 2021-07-14 final",
      ].toSorted(),
    });
  });

  it("2021", () => {
    // principal: October the government head, December the party head: 14 of 24. 35 × 14/24 = 20.416… → 20.42.
    // deputy: two in October: 6 of 8 → 18.75.
    // visits: four more, one to a single enterprise: 13.5 of 19. 10 × 13.5/19 = 7.105… → 7.11.
    // follow: twelve more: of 6 September (due on 8 October) 1 of 3, of 13 September 0 of 1, of 18 September 1 of 3, of
    //   8 October (8 November) 1 of 2, of 19 October 1 of 1, of 20 October (19 November) 1 of 2; December's lie ahead:
    //   20 of 30. 15 × 2/3 = 10.
    // record: four more, in time, the one abroad too: 13 of 19. 15 × 13/19 = 10.263… → 10.26.
    // 20.42 + 18.75 + 7.11 + 10 + 10.26 = 66.54.
    expect(sheet("yanbo", 13, year)).toEqual({
      lines: { principal: 20.42, deputy: 18.75, visits: 7.11, follow: 10, record: 10.26 },
      added: 0,
      taken: 0,
      score: 66.54,
      violations: [
        ...late,
        "M13-NONE 2021-03 2021-03-31 final",
        "M13-NONE 2021-07 2021-07-31 final",
        "M13-NONE 2021-08 2021-08-31 final",
        "M13-NONE 2021-11 2021-11-30 final",
        ...["government", "party"].flatMap((post) => [
          short(post, "03", "31"),
          short(post, "07", "31"),
          short(post, "08", "31"),
          short(post, "11", "30"),
        ]),
        short("party", "10", "31"),
        // Can still be made up in January.
        short("government", "12", "31", "open"),
        "M13-SHORT-2 yanbo-government 2021-08 2021-08-31 final",
        "M13-SHORT-2 yanbo-government 2021-12 2021-12-31 open",
        "M13-SHORT-2 yanbo-party 2021-08 2021-08-31 final",
        "M13-SHORT-2 yanbo-party 2021-11 2021-11-30 final",
        "M13-SHORT-DEPUTY 2021-Q1 2021-03-31 final",
        "M13-SHORT-DEPUTY 2021-Q3 2021-09-30 final",
        "M13-UNRECOGNISED-CITY t-yanbo-07-city 2021-07-14 final",
      ].toSorted(),
    });
  });
});

describe("Yunze High-tech Park: a month without one of its heads", () => {
  it("has these facts", () => {
    expect(trips("park-hightech")).toEqual([
      "01-11 01-13 filed 01-18 government: 01-13>02-11 01-11>02-09",
      "01-11 01-13 filed 01-25 deputy: 01-11>02-02 01-13>02-11 01-12>02-04",
      "01-18 01-20 filed 01-21 party: 01-18>02-07 01-19>02-03",
      "02-18 02-18 filed 02-20 deputy: 02-18>03-17",
      "02-18 02-18 filed 02-20 party+government: 02-18>03-13 02-18>03-01",
      "03-08 03-08 filed 03-11 party: 03-08>03-26 03-08>03-28",
      "03-12 03-12 filed 03-17 government+deputy: 03-12>03-19 03-12>03-25 03-12>03-24",
      "04-20 04-22 filed 04-23 party: 04-21>05-09 04-20>05-02 04-22>05-18",
      "04-20 04-23 filed 04-27 government: 04-21>05-07 04-22>05-15",
      "05-11 05-12 filed 05-17 party: 05-11>05-16 05-12>05-25",
      "05-17 05-19 filed 05-21 government: 05-19>06-02 05-19>06-02",
      "06-07 06-07 filed 06-08 government: 06-07>06-24 06-07>06-12 06-07>06-17",
      "06-09 06-10 filed 06-15 deputy: 06-09>06-18 06-09>07-02 06-09>07-07",
      "06-15 06-17 filed 06-22 party: 06-15>07-12 06-16>07-07 06-17>06-27",
      "06-17 06-19 filed 06-23 deputy: 06-18>07-08",
      "07-13 07-15 filed 07-16 deputy: 07-14>07-20 07-13>08-08",
      "07-15 07-16 filed 07-19 government: 07-15>07-29 07-15>08-01",
      "07-16 07-16 filed 07-20 party+deputy: 07-16>07-30 07-16>07-23 07-16>08-14",
      "08-16 08-17 filed 08-20 party: 08-17>08-31 08-16>08-24 08-16>08-28",
      "09-09 09-12 filed 09-15 deputy: 09-11>09-30 09-10>10-01",
      "09-16 09-17 filed 09-22 party+government: 09-16>10-04 09-17>09-26 09-16>10-04",
      "10-11 10-13 filed 10-18 government: 10-13>11-07 10-11>10-21",
      "10-18 10-19 filed 10-20 party: 10-18>12-04 10-19>11-01",
      "11-08 11-08 filed 11-09 party abroad: 11-08>12-06 11-08>11-27",
      "11-17 11-20 filed 11-22 government: 11-17>12-26 11-17>12-07 11-17>11-24",
      "12-15 12-15 filed 12-16 party: 12-15>2022-01-04 12-15>2022-01-27 12-15>12-21",
      "12-20 12-20 filed 12-22 deputy: 12-20>never 12-20>2022-01-08 12-20>2022-01-06",
      "12-20 12-20 filed 12-23 government: 12-20>2022-01-12 12-20>2022-01-10 12-20>12-28",
    ]);
  });

  it("September 2021", () => {
    // principal: only the government head in August lacks a trip; the exemption of June is for the meetings alone:
    //   17 of 18. 35 × 17/18 = 33.055… → 33.06.
    // deputy: January, February (and March with the government head); two in June; July, September (and July with the
    //   party head): 6 of 6 → 25.
    // visits: 21 trips, two of them to one enterprise (18 February, 17 June): 20 of 21. 10 × 20/21 = 9.523… → 9.52.
    // follow: 44 visits to August, all within thirty days → 15.
    // record: 21, of which that to 13 January was due on the 20th and filed on the 25th. 15 × 20/21 = 14.285… → 14.29.
    // 33.06 + 25 + 9.52 + 15 + 14.29 = 96.87.
    expect(sheet("park-hightech", 13, september)).toEqual({
      lines: { principal: 33.06, deputy: 25, visits: 9.52, follow: 15, record: 14.29 },
      added: 0,
      taken: 0,
      score: 96.87,
      violations: [
        "M13-LATE t-park-hightech-01-d2 2021-01-20 2021-01-25",
        "M13-SHORT park-hightech-government 2021-08 2021-08-31 final",
      ],
    });
  });

  it("2021", () => {
    // principal: 23 of 24. 35 × 23/24 = 33.541… → 33.54.
    // deputy: one in December: 7 of 8. 25 × 7/8 = 21.875 → half-up 21.88.
    // visits: 7 more: 27 of 28. 10 × 27/28 = 9.642… → 9.64.
    // follow: 5 of September, 4 of October, 5 of November: 58; late are 18 October (4 December) and 17 November
    //   (26 December): 56. 15 × 56/58 = 14.482… → 14.48.
    // record: 27 of 28. 15 × 27/28 = 14.464… → 14.46.
    // 33.54 + 21.88 + 9.64 + 14.48 + 14.46 = 94.
    expect(sheet("park-hightech", 13, year)).toEqual({
      lines: { principal: 33.54, deputy: 21.88, visits: 9.64, follow: 14.48, record: 14.46 },
      added: 0,
      taken: 0,
      score: 94,
      violations: [
        "M13-LATE t-park-hightech-01-d2 2021-01-20 2021-01-25",
        "M13-SHORT park-hightech-government 2021-08 2021-08-31 final",
        "M13-SHORT-DEPUTY 2021-Q4 2021-12-31 final",
      ],
    });
  });
});

describe("Bureau of Transport: one head, by quarters", () => {
  it("has these facts", () => {
    expect(trips("transport")).toEqual([
      "02-04 02-07 filed 02-10 deputy: 02-04>03-20 02-05>03-06",
      "02-08 02-09 filed 02-19 head+deputy: 02-09>03-07 02-08>02-23 02-08>02-28",
      "02-18 02-19 filed 02-23 deputy: 02-18>02-25 02-18>02-27 02-19>03-13",
      "04-15 04-15 filed 04-16 head: 04-15>04-30 04-15>05-04 04-15>04-27",
      "05-11 05-14 filed 05-19 deputy: 05-12>06-02 05-13>06-08",
      "05-17 05-17 filed 05-20 deputy: 05-17>05-24 05-17>05-30",
      "07-19 07-19 filed 07-21 deputy: 07-19>07-26 07-19>08-03",
      "07-19 07-21 filed 07-26 deputy: 07-19>09-07 07-20>07-31 07-21>08-19",
      "09-15 09-17 filed 09-22 head: 09-16>10-11 09-17>10-28",
      "10-13 10-16 filed 10-19 head: 10-15>11-10 10-13>10-21",
      "10-18 10-20 filed 10-22 deputy: 10-18>11-07 10-20>11-09",
      "12-08 12-11 filed 12-13 deputy: 12-11>12-31 12-11>2022-01-07 12-11>12-26",
    ]);
  });

  it("September 2021", () => {
    // principal: February, April, September: 3 of 3 → 35. deputy: two (and one with the head), two, two: 6 of 6 → 25.
    // visits: two or three on each → 10.
    // follow: 20 to July; late are 4 February (20 March, due on Monday the 8th) and 19 July (7 September, due on
    //   18 August): 18 of 20. 15 × 18/20 = 13.5.
    // record: nine, all in time: that to 9 February was due on the 22nd → 15.
    // 35 + 25 + 10 + 13.5 + 15 = 98.5.
    expect(sheet("transport", 13, september)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 13.5, record: 15 },
      added: 0,
      taken: 0,
      score: 98.5,
      violations: [],
    });
  });

  it("2021", () => {
    // principal: October. deputy: October and December.
    // follow: 2 of September, of which that of the 17th was followed up on 28 October (due on the 18th), 4 of October;
    //   December's lie ahead: 23 of 26. 15 × 23/26 = 13.269… → 13.27. 35 + 25 + 10 + 13.27 + 15 = 98.27.
    expect(sheet("transport", 13, year)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 13.27, record: 15 },
      added: 0,
      taken: 0,
      score: 98.27,
      violations: [],
    });
  });
});

describe("Yunze Urban Company: a trip filed late", () => {
  it("has these facts", () => {
    expect(trips("soe-urban")).toEqual([
      "01-04 01-04 filed 01-07 deputy: 01-04>01-13 01-04>01-24",
      "01-18 01-18 filed 01-21 deputy: 01-18>01-24 01-18>02-07",
      "03-15 03-18 filed 03-22 head: 03-15>04-02 03-17>03-26 03-18>03-31",
      "04-07 04-10 filed 04-22 deputy: 04-09>05-02 04-09>04-17",
      "04-16 04-19 filed 04-20 head+deputy: 04-18>05-03 04-16>04-28",
      "06-18 06-20 filed 06-21 deputy: 06-18>07-01 06-19>07-09",
      "08-05 08-06 filed 08-09 deputy abroad: 08-05>08-20 08-06>08-27 08-06>08-29",
      "08-17 08-18 filed 08-19 head: 08-17>09-11 08-18>09-03 08-18>09-04",
      "09-06 09-08 filed 09-13 deputy: 09-06>09-29 09-06>09-22 09-08>09-27",
      "10-08 10-08 filed 10-11 head: 10-08>10-18",
      "12-06 12-07 filed 12-08 deputy: 12-07>12-24 12-06>12-25 12-06>12-26",
    ]);
  });

  it("September 2021", () => {
    // principal: March, April, August. deputy: two in January; April and June (and April with the head); August and
    //   September. visits: two or three each. follow: all within thirty days.
    // record: nine; the trip to 10 April was due on the 16th and filed on the 22nd: 8 of 9. 15 × 8/9 = 13.333… → 13.33.
    // 35 + 25 + 10 + 15 + 13.33 = 98.33.
    expect(sheet("soe-urban", 13, september)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 15, record: 13.33 },
      added: 0,
      taken: 0,
      score: 98.33,
      violations: ["M13-LATE t-soe-urban-04-d1 2021-04-16 2021-04-22"],
    });
  });

  it("2021", () => {
    // principal: October. deputy: only one in December: 7 of 8. 25 × 7/8 = 21.875 → 21.88.
    // visits: eleven trips, that of October to one enterprise: 10.5 of 11. 10 × 10.5/11 = 9.545… → 9.55.
    // record: 10 of 11. 15 × 10/11 = 13.636… → 13.64. 35 + 21.88 + 9.55 + 15 + 13.64 = 95.07.
    expect(sheet("soe-urban", 13, year)).toEqual({
      lines: { principal: 35, deputy: 21.88, visits: 9.55, follow: 15, record: 13.64 },
      added: 0,
      taken: 0,
      score: 95.07,
      violations: [
        "M13-LATE t-soe-urban-04-d1 2021-04-16 2021-04-22",
        "M13-SHORT-DEPUTY 2021-Q4 2021-12-31 final",
      ],
    });
  });
});

describe("Yunze Transport Company: faultless", () => {
  it("has these facts", () => {
    expect(trips("soe-transport")).toEqual([
      "02-18 02-18 filed 02-19 deputy: 02-18>03-13 02-18>02-28 02-18>03-07",
      "03-03 03-04 filed 03-05 deputy: 03-04>03-28 03-04>03-13",
      "03-09 03-09 filed 03-11 head: 03-09>03-26 03-09>04-07 03-09>04-02",
      "06-08 06-11 filed 06-15 head: 06-10>06-26 06-08>06-30 06-09>06-15",
      "06-18 06-20 filed 06-23 deputy: 06-20>07-11 06-18>07-10 06-19>07-13",
      "06-21 06-22 filed 06-25 deputy: 06-21>07-11 06-21>07-14 06-22>07-17",
      "08-06 08-06 filed 08-10 deputy: 08-06>08-20 08-06>08-19",
      "09-14 09-17 filed 09-22 deputy: 09-15>10-05 09-15>10-06 09-16>09-30",
      "09-15 09-17 filed 09-23 head: 09-16>10-14 09-15>09-26",
      "11-09 11-09 filed 11-10 deputy: 11-09>11-16 11-09>11-30",
      "12-06 12-07 filed 12-08 deputy: 12-06>12-26 12-06>12-29",
      "12-16 12-18 filed 12-22 head: 12-16>2022-01-02 12-18>2022-01-01 12-17>2022-01-13",
    ]);
  });

  it.each([
    ["September 2021", september],
    ["2021", year],
  ] as const)("%s", (_, options) => {
    // principal: March, June, September, December. deputy: February and March; two in June; August and September;
    //   November and December. visits: two or three each. follow: that of 9 March (7 April) took the longest, 29 days.
    // record: those to 17 September were filed on the second and third working day (18, 22, 23). All → 100.
    expect(sheet("soe-transport", 13, options)).toEqual({
      lines: { principal: 35, deputy: 25, visits: 10, follow: 15, record: 15 },
      added: 0,
      taken: 0,
      score: 100,
      violations: [],
    });
  });
});
