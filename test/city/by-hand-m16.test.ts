import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M16 worked out by hand from fixtures/city. First what the file has, then the sums, step by step. Of a finding:
// when it was issued, its sort and its deadline; of each report about it: its day, when the finding was answered, closed,
// accepted and reopened.
//
// A finding is to be answered by the fifth working day after it was issued, and to be accepted by its deadline. Worked
// Saturdays and Sundays: 7 and 20 February, 25 April, 8 May, 18 and 26 September, 9 October; free: 11 to 17 February,
// 5 April, 1 to 5 May, 14 June, 19 to 21 September, 1 to 7 October.

const found = (unitId: string) => filed("supervision-finding", { unitId }, "id", "on", "sort", "dueOn");
const reports = (unitId: string) =>
  filed(
    "rectification",
    { unitId },
    ...["findingId", "on", "feedbackOn", "closedOn", "acceptedOn", "reopenedOn"],
  );

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(found("yanbo")).toEqual([
      "fi-yanbo-02 02-23 late-start 03-24",
      "fi-yanbo-08 08-16 duty 09-06",
      "fi-yanbo-08-2 08-16 duty 09-06",
      "fi-yanbo-Q3 09-27 pre-project 10-18",
    ]);
    expect(reports("yanbo")).toEqual([
      "fi-yanbo-02 02-26 02-26 - - -",
      "fi-yanbo-08 08-19 08-19 - - -",
      "fi-yanbo-08 09-26 08-19 09-25 09-26 -",
      "fi-yanbo-08-2 09-03 08-20 09-01 09-03 -",
      "fi-yanbo-Q3 09-28 09-28 - - -",
      "fi-yanbo-Q3 10-18 09-28 10-14 10-18 -",
    ]);
    expect(filed("project-light", { unitId: "yanbo" }, "on", "projectId", "colour")).toEqual([
      "08-12 pre-yanbo-1 yellow",
      "09-13 pre-yanbo-1 yellow",
      "10-12 pre-yanbo-1 red",
    ]);
  });

  it("September 2021", () => {
    // close: three were due, the first never accepted, one accepted on 26 September, twenty days late, one three days
    //   early: 70 * 1/3. The first was thirty days overdue on 23 April.
    // feedback: by 2 March (26 February), 23 August (the 19th and the 20th); that of 27 September is due on 9 October:
    //   3 of 3.
    // repeat: three sorts; the two of one sort were found by one round: 10.
    // taken: one project whose newest light is yellow for the second time: 1.
    expect(sheet("yanbo", 16, september)).toEqual({
      lines: { close: 23.33, feedback: 20, repeat: 10 },
      taken: 1,
      score: 52.33,
      violations: [
        "M16-OVERDUE fi-yanbo-08 2021-09-06 2021-09-26",
        "M16-OVERDUE-30 fi-yanbo-02 2021-04-23 open",
      ],
    });
  });

  it("2021", () => {
    // close: the fourth was accepted on the day it was due: 70 * 2/4. feedback: 4 of 4. taken: the light
    //   of September is red: 2, and the yellow ones before it cost nothing any more.
    expect(sheet("yanbo", 16, year)).toEqual({
      lines: { close: 35, feedback: 20, repeat: 10 },
      taken: 2,
      score: 63,
      violations: [
        "M16-OVERDUE fi-yanbo-08 2021-09-06 2021-09-26",
        "M16-OVERDUE-30 fi-yanbo-02 2021-04-23 open",
      ],
    });
  });
});

describe("the Bureau of Natural Resources: slack", () => {
  it("has these facts", () => {
    expect(found("natural-resources")).toEqual([
      "fi-natural-resources-05 05-17 duty 06-15",
      "fi-natural-resources-11 11-17 duty 12-08",
    ]);
    expect(reports("natural-resources")).toEqual([
      "fi-natural-resources-05 05-25 05-25 - - -",
      "fi-natural-resources-05 06-10 05-25 06-09 06-10 -",
      "fi-natural-resources-11 11-19 11-19 - - -",
      "fi-natural-resources-11 12-06 11-19 12-05 12-06 -",
    ]);
  });

  it("September 2021", () => {
    // close: accepted five days early: 70. feedback: from Monday 17 May the fifth working day is the 24th; answered on
    //   the 25th: 0.
    expect(sheet("natural-resources", 16, september)).toEqual({
      lines: { close: 70, feedback: 0, repeat: 10 },
      taken: 0,
      score: 80,
      violations: ["M16-NO-FEEDBACK fi-natural-resources-05 2021-05-24 2021-05-25"],
    });
  });

  it("2021", () => {
    // close: 2 of 2. feedback: 20 * 1/2. repeat: duties found again six months later: 10 - 5.
    expect(sheet("natural-resources", 16, year)).toEqual({
      lines: { close: 70, feedback: 10, repeat: 5 },
      taken: 0,
      score: 85,
      violations: ["M16-NO-FEEDBACK fi-natural-resources-05 2021-05-24 2021-05-25"],
    });
  });
});

describe("the committee's office: steady", () => {
  it("has these facts", () => {
    expect(filed("supervision-round", {}, "on", "type", "reportOn", "visitedUnits")).toEqual([
      "01-11 spot 01-14 qinglan,songlan,fenglu,hegu",
      "02-18 spot 02-23 yanbo,chengwan,yueting,park-hightech",
      "03-15 spot 03-22 park-beibo,industry-it,agriculture",
      "03-22 joint 03-26 industry-it,agriculture,commerce,culture-tourism",
      "04-14 spot 04-21 commerce,culture-tourism,transport,water",
      "05-10 spot 05-17 finance,natural-resources,ecology,housing",
      "06-15 spot 06-17 financial-work,soe-urban,soe-transport,soe-industrial",
      "06-22 joint 06-29 ecology,housing,financial-work,soe-urban,soe-transport",
      "07-14 spot 07-16 qinglan,songlan,fenglu,hegu",
      "08-09 spot 08-18 yanbo,chengwan,yueting,park-hightech",
      "09-08 spot 09-13 park-beibo,park-linji,industry-it,agriculture",
      "09-22 joint 09-27 hegu,yanbo,chengwan,yueting,park-hightech",
      "11-12 spot 11-17 finance,natural-resources,ecology,housing",
      "12-13 spot 12-15 financial-work,soe-urban,soe-transport,soe-industrial",
      "12-20 joint 12-24 commerce,culture-tourism,transport,water,finance",
    ]);
  });

  it("September 2021", () => {
    // rounds: nine months and three quarters: 12 of 12.
    // cover: of the 24 units all but Linji Logistics Park, which came to life on 1 April, were visited in the first
    //   half-year: 30 * 23/24 = 28.75.
    // report: of twelve only that of 9 August was late, due on the 16th and issued on the 18th; those of 15 March,
    //   14 April, 10 May and 22 June came on the fifth working day: 20 * 11/12.
    expect(sheet("office", 16, september)).toEqual({
      lines: { rounds: 50, cover: 28.75, report: 18.33 },
      score: 97.08,
      violations: [],
    });
  });

  it("2021", () => {
    // rounds: no spot round in October: 50 * (11 + 4)/(12 + 4) = 46.875. cover: in the second half-year all 24:
    //   30 * 47/48 = 29.375. report: 20 * 14/15.
    expect(sheet("office", 16, year)).toEqual({
      lines: { rounds: 46.88, cover: 29.38, report: 18.67 },
      score: 94.93,
      violations: [],
    });
  });
});
