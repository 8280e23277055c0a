import { describe, expect, it } from "vitest";
import { awards, decisions, strivingTrips, targetOf } from "./funds-facts.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M12 worked out by hand from fixtures/city. First what the file has of a unit in 2021: each trip with its
// first day, when it was filed and who went; each award that somebody strove for; the days on which applications were
// approved, then those on which they were refused. Then the sums, step by step.
//
// What happened in a month is filed by the 10th of the next, or the next working day; within ten days more it earns
// half. Principals are asked for a trip a quarter, leaders in charge for one a month.

describe("Bureau of Natural Resources: slack", () => {
  it("has these facts", () => {
    expect(strivingTrips("natural-resources")).toEqual([
      "01-06 filed 01-08 head+deputy",
      "02-18 filed 02-20 deputy",
      "03-22 filed 04-17 deputy",
      "05-17 filed 06-15 deputy",
      "06-22 filed 06-25 deputy",
      "07-05 filed 07-09 head+deputy",
      "10-08 filed 10-12 head",
      "10-19 filed 10-22 deputy",
      "12-16 filed 2022-01-14 deputy",
    ]);
    expect(awards("natural-resources")).toEqual(["02-20 112", "06-21 100", "07-07 125", "12-08 113"]);
    expect(decisions("natural-resources")).toEqual([
      "02-20 06-21 07-07 12-08",
      "03-20 06-18 08-10 09-12 09-13",
    ]);
    expect(targetOf("natural-resources", "upper-funds")).toBe(600);
  });

  const short = (post: string, period: string, on: string, state = "final"): string =>
    `M12-TRIP-SHORT${post === "deputy" ? "-DEPUTY" : ""} natural-resources-${post} 2021-${period} 2021-${on} ${state}`;

  it("September 2021", () => {
    // tripMain: the first and the third quarter: 2 of 3 → 15 × 2/3 = 10.
    // tripDeputy: January, February, June and July whole; March filed on 17 April, five days after Monday the 12th, and
    //   May filed on 15 June: a half each; none in April, August and September: 5 of 9 → 10 × 5/9 = 5.56.
    // funds: 112 + 100 + 125 = 337 of 600 × 9/12 = 450 → 50 × 337/450 = 37.44.
    // avg: departments won 437 + 292 + 328 = 1057 (industry), 242 + 242 + 404 = 888 (agriculture), 198 + 173 + 247 = 618
    //   (commerce), 173 + 192 + 269 = 634 (culture), 279 + 232 = 511 (transport) and 144 + 216 = 360 (water), for their
    //   third awards are disputed, 227 + 147 + 179 = 553 (finance), 337, 390 + 308 + 167 = 865 (ecology),
    //   325 + 325 + 243 = 893 (housing), 85 + 157 + 98 = 340 (financial work): 7056 in all, 641.45 each
    //   → 15 × 337/641.45 = 7.88.
    // success: three of eight: 37.5 %, of 60 % → 10 × 0.375/0.6 = 6.25. No award of 3 million.
    // 10 + 5.56 + 37.44 + 7.88 + 6.25.
    expect(sheet("natural-resources", 12, september)).toEqual({
      lines: { tripMain: 10, tripDeputy: 5.56, funds: 37.44, avg: 7.88, success: 6.25 },
      added: 0,
      taken: 0,
      score: 67.13,
      violations: [
        short("head", "Q2", "06-30"),
        "M12-TRIP-SHORT-2 natural-resources-deputy 2021-09 2021-09-30 open",
        short("deputy", "04", "04-30"),
        short("deputy", "08", "08-31"),
        short("deputy", "09", "09-30", "open"),
      ],
    });
  });

  it("2021", () => {
    // tripMain: October beside these: 3 of 4 → 11.25. tripDeputy: October whole, December, filed on 14 January, half,
    //   none in November: 6.5 of 12 → 5.42. funds: 450 of 600 → 37.5.
    // avg: 1568, 1414, 792, 808, 511 + 256 = 767, 360 + 337 = 697, 700, 450, 1089, 1300, 510: 10,095 in all, 917.73 each
    //   → 15 × 450/917.73 = 7.36. success: four of nine → 10 × 0.4444/0.6 = 7.41.
    // 11.25 + 5.42 + 37.5 + 7.36 + 7.41.
    expect(sheet("natural-resources", 12, year)).toEqual({
      lines: { tripMain: 11.25, tripDeputy: 5.42, funds: 37.5, avg: 7.36, success: 7.41 },
      added: 0,
      taken: 0,
      score: 68.94,
      violations: [
        short("head", "Q2", "06-30"),
        "M12-TRIP-SHORT-2 natural-resources-deputy 2021-09 2021-09-30 final",
        short("deputy", "04", "04-30"),
        short("deputy", "08", "08-31"),
        short("deputy", "09", "09-30"),
        short("deputy", "11", "11-30"),
      ],
    });
  });
});

describe("Yanbo County: slack, and won money once", () => {
  it("has these facts", () => {
    expect(strivingTrips("yanbo")).toEqual([
      "01-07 filed 01-13 party+deputy",
      "02-20 filed 03-15 deputy",
      "03-19 filed 03-24 deputy",
      "04-06 filed 04-09 party",
      "05-13 filed 06-18 government",
      "05-19 filed 05-27 deputy",
      "06-17 filed 07-17 deputy",
      "07-16 filed 07-22 deputy",
      "08-03 filed 09-16 party+deputy",
      "09-23 filed 09-24 deputy",
      "10-22 filed 10-27 deputy",
      "11-09 filed 11-11 government",
      "11-25 filed 11-29 deputy",
      "12-22 filed 12-24 deputy",
    ]);
    expect(awards("yanbo")).toEqual(["03-08 605"]);
    expect(decisions("yanbo")).toEqual(["03-08 06-15 09-07 10-19", "03-11 05-13 07-13 10-21 11-06"]);
    expect(targetOf("yanbo", "upper-funds")).toBe(2000);
  });

  it("September 2021", () => {
    // tripMain: of the Party's head January and April whole, August, filed on 16 September, half; of the government's
    //   head May, filed on 18 June, half: 2.5 + 0.5 = 3 of 6 → 7.5.
    // tripDeputy: January, March, May, July, September whole; February, June and August filed late, each a half; none in
    //   April: 6.5 of 9 → 7.22.
    // funds: 605 of 2000 × 9/12 = 1500 → 50 × 0.4033 = 20.17, less than 60 %.
    // avg: counties won 1500 (Qinglan), 244 + 306 + 306 + 0.6 × 800 = 1336 (Songlan), 173 + 319 + 377 + 0.4 × 800 = 1189
    //   (Fenglu), 807 (Hegu), 605, 413 + 578 = 991 (Chengwan, without what was clawed back), 1444 (Yueting): 7872 in
    //   all, 1124.57 each → 15 × 605/1124.57 = 8.07.
    // success: three of six: 50 % → 8.33. The award of 6.05 million adds 1.
    // 7.5 + 7.22 + 20.17 + 8.07 + 8.33 + 1.
    expect(sheet("yanbo", 12, september)).toEqual({
      lines: { tripMain: 7.5, tripDeputy: 7.22, funds: 20.17, avg: 8.07, success: 8.33 },
      added: 1,
      taken: 0,
      score: 52.29,
      violations: [
        "M12-FUNDS-BEHIND 2021-09 2021-09-30 open",
        "M12-TRIP-SHORT yanbo-government 2021-Q1 2021-03-31 final",
        "M12-TRIP-SHORT yanbo-government 2021-Q3 2021-09-30 open",
        "M12-TRIP-SHORT-DEPUTY yanbo-deputy 2021-04 2021-04-30 final",
      ],
    });
  });

  it("2021", () => {
    // tripMain: of the government's head November: 2.5 + 1.5 = 4 of 8 → 7.5. tripDeputy: 9.5 of 12 → 7.92.
    // funds: 605 of 2000 → 15.13. avg: 2046, 1704, 1508, 1196, 605, 1363, 2058: 10,480 in all, 1497.14 each → 6.06.
    // success: four of nine → 7.41. 7.5 + 7.92 + 15.13 + 6.06 + 7.41 + 1.
    expect(sheet("yanbo", 12, year)).toEqual({
      lines: { tripMain: 7.5, tripDeputy: 7.92, funds: 15.13, avg: 6.06, success: 7.41 },
      added: 1,
      taken: 0,
      score: 45.02,
      violations: [
        "M12-FUNDS-BEHIND 2021 2021-12-31 open",
        "M12-TRIP-SHORT yanbo-government 2021-Q1 2021-03-31 final",
        "M12-TRIP-SHORT yanbo-government 2021-Q3 2021-09-30 final",
        "M12-TRIP-SHORT yanbo-party 2021-Q4 2021-12-31 open",
        "M12-TRIP-SHORT-DEPUTY yanbo-deputy 2021-04 2021-04-30 final",
      ],
    });
  });
});
