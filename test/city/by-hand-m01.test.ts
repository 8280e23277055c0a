import { describe, expect, it } from "vitest";
import { september, sheet, year } from "./sheets.js";
import { leadership } from "./task-force-facts.js";

// Sheets of M01 worked out by hand from fixtures/city. First what the file has of a unit: its leading body with who
// chairs it, the annual plan, the plenaries with who convened them, and each change of a member with the day on which
// it was reported; then the sums.
//
// The plan is due on 31 March and counts six tenths until 30 April; a change is to be reported by the thirtieth day
// after it, or on the next working day.

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(leadership("yanbo")).toEqual([
      "body 2020-09-22 principal",
      "body 05-10 deputy",
      "plenary 05-06 principal",
      "plenary 09-22 deputy",
      "change 06-21>08-11",
      "change 02-22>never",
      "change 02-23>never",
      "change 05-11>never",
      "change 07-08>never",
    ]);
  });

  // 22 and 23 February and thirty days: 24 and 25 March. 11 May: 10 June. 21 June: 21 July. 8 July: Saturday 7 August,
  // so Monday the 9th.
  const late = [
    "M01-MEMBER mc-yanbo-1 2021-07-21 2021-08-11",
    "M01-MEMBER mc-yanbo-p1 2021-03-24 open",
    "M01-MEMBER mc-yanbo-p2 2021-03-25 open",
    "M01-MEMBER mc-yanbo-p3 2021-06-10 open",
    "M01-MEMBER mc-yanbo-p4 2021-08-09 open",
    "M01-PLAN-NONE 2021 2021-04-30 open",
  ];

  it("September 2021", () => {
    // body: since May under the leader in charge: half of 40. plan: none. plenary: the first half-year's, by the
    // principal leader: 1 of 1. membership: five late, 15 − 25, not below 0. 20 + 0 + 15 + 0.
    expect(sheet("yanbo", 1, september)).toEqual({
      lines: { body: 20, plan: 0, plenary: 15, membership: 0 },
      score: 35,
      violations: ["M01-CHAIR 2021-09 2021-09-30 open", ...late],
    });
  });

  it("2021", () => {
    // plenary: that of 22 September was convened by the leader in charge: 1 of 2. 20 + 0 + 7.5 + 0.
    expect(sheet("yanbo", 1, year)).toEqual({
      lines: { body: 20, plan: 0, plenary: 7.5, membership: 0 },
      score: 27.5,
      violations: ["M01-CHAIR 2021 2021-12-31 open", ...late],
    });
  });
});

describe("Yunze Urban Company: steady, with a plan that came too late", () => {
  it("has these facts", () => {
    expect(leadership("soe-urban")).toEqual([
      "body 2020-09-27 principal",
      "plan 05-01: 14 tasks to 4",
      "plenary 04-19 principal",
      "plenary 10-11 principal",
      "change 06-02>06-17",
      "change 10-15>11-22",
    ]);
  });

  it("September 2021", () => {
    // plan: 1 May is the thirty-first day after 31 March: nothing. 40 + 0 + 15 + 15.
    expect(sheet("soe-urban", 1, september)).toEqual({
      lines: { body: 40, plan: 0, plenary: 15, membership: 15 },
      score: 70,
      violations: ["M01-PLAN-NONE 2021 2021-04-30 2021-05-01"],
    });
  });

  it("2021", () => {
    // membership: 15 October and thirty days: Sunday 14 November, so the 15th; reported on the 22nd. 15 − 5.
    expect(sheet("soe-urban", 1, year)).toEqual({
      lines: { body: 40, plan: 0, plenary: 15, membership: 10 },
      score: 65,
      violations: [
        "M01-MEMBER mc-soe-urban-2 2021-11-15 2021-11-22",
        "M01-PLAN-NONE 2021 2021-04-30 2021-05-01",
      ],
    });
  });
});

describe("the committee's office", () => {
  it("has these facts", () => {
    expect(leadership("office")).toEqual([
      "body 2020-08-17 principal",
      "plan 04-09: 10 tasks to 6",
      "plenary 05-06 deputy",
      "plenary 09-13 principal",
    ]);
  });

  // body: four fields of work of four: 40. plan: nine days late, 40 × 0.6. plenary: whoever convenes it counts here: 1
  // of 1 in September, 2 of 2 in the year: 20. 40 + 24 + 20.
  it.each([september, year])("$period", (options) => {
    expect(sheet("office", 1, options)).toEqual({
      lines: { body: 40, plan: 24, plenary: 20 },
      score: 84,
      violations: ["M01-PLAN-LATE 2021 2021-03-31 2021-04-09"],
    });
  });
});
