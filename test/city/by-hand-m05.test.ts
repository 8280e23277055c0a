import { describe, expect, it } from "vitest";
import { deadlines, studies, visits } from "./leader-facts.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M05 worked out by hand from fixtures/city: first what the file has of the leader in charge, then the sums.
//
// A study is filed by the 10th of the next month, or counts half for another ten days. Two visits on site are asked for
// each month; further ones add nothing.

const ofDeputy = (unitId: string) => studies(unitId).filter((one) => one.includes("deputy"));

describe("Beibo Development Zone: slack", () => {
  it("has these facts", () => {
    expect(ofDeputy("park-beibo")).toEqual([
      "01-13 party+government+deputy",
      "02-18 deputy",
      "03-18 party+government+deputy",
      "04-19 party+government+deputy",
      "05-08 party+government+deputy",
      "09-07 party+government+deputy",
      "10-08 deputy",
      "11-18 party+government+deputy filed 12-13",
      "12-24 deputy",
    ]);
    expect(visits("park-beibo", "deputy")).toEqual([
      ...["01-04>1", "02-07>1", "03-11>1", "04-12>1 04-22>2", "05-10>1 05-18>2", "06-25>2"],
      ...["07-05>1 07-26>2", "08-09>1 08-23>2", "09-08>1 09-23>2", "10-13>1 10-21>2", "11-10>1", "12-14>1"],
    ]);
    expect(deadlines("park-beibo", "project-issue", "closedOn")).toEqual([
      ...["03-23>03-17", "05-24>05-12", "07-16>07-12", "09-13>09-13", "11-19>12-08", "2022-01-19>2022-01-10"],
    ]);
  });

  it("September 2021", () => {
    // study: none in June, July and August: 6 of 9 → 33.3333…; two in a row in July, and again in August.
    // site: one visit instead of two in January, February, March and June: 14 of 18 → 23.3333….
    // issues: four due, all in time, that of 13 September on the day → 20.
    expect(sheet("park-beibo", 5, september)).toEqual({
      lines: { study: 33.33, site: 23.33, issues: 20 },
      score: 76.66,
      violations: [
        ...["01 2021-01-31", "02 2021-02-28", "03 2021-03-31", "06 2021-06-30"].map(
          (month) => `M05-SITE-SHORT park-beibo-deputy 2021-${month} final`,
        ),
        "M05-STUDY-MISSED park-beibo-deputy 2021-06 2021-06-30 final",
        "M05-STUDY-MISSED park-beibo-deputy 2021-07 2021-07-31 final",
        "M05-STUDY-MISSED park-beibo-deputy 2021-08 2021-08-31 final",
        "M05-STUDY-MISSED-2 park-beibo-deputy 2021-07 2021-07-31 final",
        "M05-STUDY-MISSED-2 park-beibo-deputy 2021-08 2021-08-31 final",
      ],
    });
  });

  it("2021", () => {
    // study: October and December whole; November's was filed on 13 December, three days after the 10th: a half.
    //   8.5 of 12 → 35.4166….
    // site: one visit in November and in December: 18 of 24 → 22.5. issues: that of 19 November came late; the last is
    //   due in January: 4 of 5 → 16. 35.42 + 22.5 + 16.
    const found = sheet("park-beibo", 5, year);
    expect(found).toMatchObject({ lines: { study: 35.42, site: 22.5, issues: 16 }, score: 73.92 });
    expect(found.violations).toContain("M05-ISSUE-OVERDUE pi-park-beibo-10 2021-11-19 2021-12-08");
    expect(found.violations).toHaveLength(12);
  });
});

describe("Yunze Industry Company: one visit filed twice", () => {
  it("has these facts", () => {
    expect(ofDeputy("soe-industrial")).toEqual([
      ...["01-12 deputy", "02-19 deputy", "03-16 deputy", "04-08 deputy", "05-17 head+deputy"],
      ...["06-16 head+deputy", "07-05 head+deputy filed 08-17", "08-19 deputy", "09-16 head+deputy"],
      ...["10-08 head+deputy filed 11-14", "11-18 deputy", "12-17 deputy"],
    ]);
    expect(visits("soe-industrial", "deputy")).toEqual([
      ...["01-11>1 01-18>2", "02-25>2", "03-05>1 03-22>2", "04-12>1 04-21>2", "05-24>2", "06-10>1 06-10>1"],
      ...["07-14>1", "08-11>1 08-24>2", "09-23>2", "10-12>1", "11-08>1 11-22>2", "12-06>1 12-27>2"],
    ]);
    expect(deadlines("soe-industrial", "project-issue", "closedOn")).toEqual([
      ...["04-06>04-06", "05-07>04-30", "07-13>07-06", "09-15>09-08", "11-10>11-01", "2022-02-07>2022-01-29"],
    ]);
  });

  it("September 2021 and the year", () => {
    // study: July's was filed on 17 August, a week after the 10th: 8.5 of 9 → 47.2222…. October's was filed on
    //   14 November: 11 of 12 → 45.8333….
    // site: one visit in February, May, July and September; the two of 10 June are one and the same: 13 of 18 →
    //   21.6666…. One in October: 18 of 24 → 22.5.
    // issues: 4 of 4 and 5 of 5 → 20.
    expect(sheet("soe-industrial", 5, september)).toMatchObject({
      lines: { study: 47.22, site: 21.67, issues: 20 },
      score: 88.89,
    });
    expect(sheet("soe-industrial", 5, year)).toEqual({
      lines: { study: 45.83, site: 22.5, issues: 20 },
      score: 88.33,
      violations: [
        "02 2021-02-28",
        "05 2021-05-31",
        "06 2021-06-30",
        "07 2021-07-31",
        "09 2021-09-30",
        "10 2021-10-31",
      ].map((month) => `M05-SITE-SHORT soe-industrial-deputy 2021-${month} final`),
    });
  });
});
