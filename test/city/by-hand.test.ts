import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { measureOf, september, year } from "./sheets.js";

// Sheets of M03 worked out by hand from fixtures/city. First what the file says about a unit, so that the arithmetic
// below can be followed and fails with its facts when these change; then the sums, step by step.

type Raw = Readonly<Record<string, string>>;

const raw: readonly Raw[] = readFileSync("fixtures/city/records.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

/** "held chaired minutes", and the audit where there is one. */
function meetings(unitId: string): readonly string[] {
  return raw
    .filter((one) => one.kind === "regular-meeting" && one.unitId === unitId && (one.on ?? "") >= "2020-12")
    .map(({ on, chairRole, minutesOn, audit }) => [on, chairRole, minutesOn, audit ?? ""].join(" ").trimEnd())
    .toSorted();
}

/** "due closed id" of what a unit had to carry out, due from January to December 2021. */
function decisions(unitId: string): readonly string[] {
  return raw
    .filter((one) => one.ownerUnitId === unitId && one.dueOn?.startsWith("2021"))
    .map(({ dueOn, closedOn = "open", id }) => `${dueOn} ${closedOn} ${id}`)
    .toSorted();
}

function presence(unitId: string): readonly string[] {
  return raw
    .filter((one) => one.kind === "meeting-attendance" && one.unitId === unitId && one.on?.startsWith("2021"))
    .map((one) => `${one.on?.slice(0, 7)} ${one.presence}`)
    .toSorted();
}

const february: AssessOptions = { period: "2021-02", asOf: "2021-02-28" };

/** A unit's sheet as short as a hand would write it. */
function sheet(unitId: string, options: AssessOptions) {
  const measure = measureOf(unitId, 3, options);
  return {
    lines: Object.fromEntries(measure.lines.map(({ id, state, earned }) => [id, earned ?? state])),
    ...(measure.deductions === undefined ? {} : { taken: measure.deductions.points }),
    score: measure.score,
    // A set: the order of findings is not what is worked out here.
    violations: new Set(
      measure.violations.map(({ code, subject, period, raisedOn, closedOn, state }) =>
        [code, subject ?? period, raisedOn, closedOn ?? state].join(" "),
      ),
    ),
  };
}

describe("Hegu County: a meeting missed and made up", () => {
  it("has these facts", () => {
    expect(meetings("hegu")).toEqual([
      "2020-12-14 principal 2020-12-21",
      "2021-01-11 deputy 2021-01-14",
      "2021-02-18 deputy 2021-02-23",
      "2021-03-15 principal 2021-03-17",
      "2021-05-07 deputy 2021-05-12",
      "2021-05-14 deputy 2021-05-19",
      "2021-06-11 principal 2021-06-18",
      "2021-07-19 deputy 2021-07-23",
      "2021-08-10 deputy 2021-08-20",
      "2021-09-22 principal 2021-09-27",
      "2021-10-09 deputy 2021-10-15",
      "2021-11-15 principal 2021-11-22",
      "2021-12-13 principal 2021-12-20",
    ]);
    expect(decisions("hegu")).toEqual([
      "2021-01-07 2021-01-04 d-hegu-2020-11-2",
      "2021-01-07 2021-01-06 d-hegu-2020-11-1",
      "2021-02-03 2021-01-25 d-hegu-2020-12-1",
      "2021-02-18 2021-02-07 d-hegu-2021-01-1",
      "2021-02-22 2021-02-20 d-office-2021-01-8",
      "2021-03-08 2021-03-29 d-hegu-2021-01-2",
      "2021-04-06 2021-03-22 d-office-2021-03-10",
      "2021-04-06 2021-03-29 d-hegu-2021-02-1",
      "2021-04-06 2021-03-31 d-hegu-2021-03-2",
      "2021-04-15 2021-04-13 d-hegu-2021-02-2",
      "2021-04-21 2021-04-14 d-hegu-2021-03-1",
      "2021-06-15 2021-06-15 d-office-2021-05-12",
      "2021-06-15 open d-hegu-2021-05-1",
      "2021-07-12 2021-07-05 d-hegu-2021-06-1",
      "2021-08-12 2021-08-09 d-hegu-2021-07-2",
      "2021-08-30 2021-08-16 d-office-2021-08-2",
      "2021-09-03 2021-08-31 d-hegu-2021-07-1",
      "2021-09-15 2021-09-07 d-hegu-2021-08-1",
      "2021-10-29 2021-11-18 d-office-2021-10-4",
      "2021-11-01 2021-10-25 d-hegu-2021-10-1",
      "2021-11-08 2021-11-04 d-hegu-2021-09-1",
      "2021-12-06 2021-12-06 d-hegu-2021-10-2",
      "2021-12-27 2021-12-17 d-hegu-2021-11-1",
    ]);
  });

  it("September 2021", () => {
    // held: 9 months due. April had none; May had two, on the 7th and the 14th. The 7th is May's own, the 14th is
    //   the 8th working day after 30 April (6, 7, 8 (a worked Saturday), 10, 11, 12, 13, 14 May), so April is late and
    //   counts 0.5: 8 + 0.5 = 8.5. 50 × 8.5/9 = 47.222… → 47.22.
    // chair: Q1 15 March, Q2 11 June, Q3 22 September: 3 of 3 → 10.
    // minutes: 9 meetings with a deadline by 30 September, each 5 working days on: 18 January, 24 February (the
    //   20th is worked), 22 March, 13 May (the 8th is worked), 21 May, 21 June (the 14th is free), 26 July,
    //   17 August, 28 September (the 26th is worked). Only August's came late, on the 20th. 10 × 8/9 = 8.888… → 8.89.
    // decisions: 18 due from January to September, 2 not in time (8 March, 15 June).
    //   30 × 16/18 = 26.666… → 26.67.
    // score: 47.22 + 10 + 8.89 + 26.67 = 92.78.
    expect(sheet("hegu", september)).toEqual({
      lines: { held: 47.22, chair: 10, minutes: 8.89, decisions: 26.67 },
      score: 92.78,
      violations: new Set([
        "M03-MISSED 2021-04 2021-04-30 2021-05-14",
        "M03-DECISION-OVERDUE d-hegu-2021-01-2 2021-03-08 2021-03-29",
        "M03-DECISION-OVERDUE d-hegu-2021-05-1 2021-06-15 open",
      ]),
    });
  });

  it("2021", () => {
    // held: October to December met: 11.5 of 12. 50 × 11.5/12 = 47.9166… → 47.92.
    // chair: Q4 15 November: 4 of 4 → 10.
    // minutes: three more meetings, due on 15 October (from Saturday the 9th, which is worked), 22 November and
    //   20 December, each issued on the very day: 11 of 12. 10 × 11/12 = 9.1666… → 9.17.
    // decisions: 5 more due, one closed late (29 October): 20 of 23. 30 × 20/23 = 26.0869… → 26.09.
    // score: 47.92 + 10 + 9.17 + 26.09 = 93.18.
    expect(sheet("hegu", year)).toEqual({
      lines: { held: 47.92, chair: 10, minutes: 9.17, decisions: 26.09 },
      score: 93.18,
      violations: new Set([
        "M03-MISSED 2021-04 2021-04-30 2021-05-14",
        "M03-DECISION-OVERDUE d-hegu-2021-01-2 2021-03-08 2021-03-29",
        "M03-DECISION-OVERDUE d-hegu-2021-05-1 2021-06-15 open",
        "M03-DECISION-OVERDUE d-office-2021-10-4 2021-10-29 2021-11-18",
      ]),
    });
  });
});

describe("Chengwan County: a meeting never made up, and one filed after the month", () => {
  it("has these facts", () => {
    expect(meetings("chengwan")).toEqual([
      "2020-12-21 principal 2020-12-25",
      "2021-01-14 deputy 2021-01-21",
      "2021-02-18 principal 2021-02-20",
      "2021-04-06 deputy 2021-04-09",
      "2021-04-09 deputy 2021-04-12 rejected",
      "2021-05-17 principal 2021-05-21",
      "2021-06-21 deputy 2021-06-25",
      "2021-07-13 principal 2021-07-15",
      "2021-08-13 principal 2021-08-20",
      "2021-09-27 deputy 2021-09-30",
      "2021-10-11 deputy 2021-10-18",
      "2021-11-10 principal 2021-11-12",
      "2021-12-20 principal 2021-12-27",
    ]);
    expect(raw.find(({ id }) => id === "m-chengwan-2021-09")?.filedAt).toBe("2021-10-12");
    expect(decisions("chengwan")).toEqual([
      "2021-01-12 2021-01-05 d-chengwan-2020-11-1",
      "2021-01-19 2021-01-11 d-chengwan-2020-12-1",
      "2021-02-05 2021-01-21 d-office-2021-01-10",
      "2021-02-08 2021-02-07 d-chengwan-2020-12-2",
      "2021-03-08 2021-02-22 d-chengwan-2021-01-1",
      "2021-03-12 2021-04-06 d-chengwan-2021-02-1",
      "2021-03-15 2021-04-06 d-chengwan-2021-01-2",
      "2021-04-06 2021-04-06 d-office-2021-03-12",
      "2021-06-02 2021-05-24 d-chengwan-2021-04-1",
      "2021-06-08 2021-06-08 d-chengwan-2021-05-1",
      "2021-06-21 2021-06-09 d-chengwan-2021-05-2",
      "2021-07-26 2021-07-14 d-office-2021-06-2",
      "2021-07-26 2021-07-23 d-chengwan-2021-06-1",
      "2021-08-06 2021-07-26 d-chengwan-2021-06-2",
      "2021-09-02 2021-08-26 d-chengwan-2021-07-1",
      "2021-09-09 2021-08-31 d-chengwan-2021-08-1",
      "2021-09-17 2021-09-02 d-office-2021-08-4",
      "2021-10-29 2021-10-25 d-office-2021-10-6",
      "2021-11-01 2021-10-25 d-chengwan-2021-09-1",
      "2021-11-30 2021-11-24 d-chengwan-2021-10-1",
      "2021-12-13 2021-12-06 d-chengwan-2021-11-2",
    ]);
  });

  it("September 2021", () => {
    // held: 9 due. March had none: 6 April is April's own, and 9 April, which would have made March up (the 10th
    //   working day is 15 April), was rejected. September's meeting was filed on 12 October, so by 30 September it
    //   does not exist. 50 × 7/9 = 38.888… → 38.89.
    // chair: 18 February, 17 May, 13 July: 3 of 3 → 10.
    // minutes: 7 meetings are seen, from January to August; the deadlines 21 January, 24 February (the 20th is
    //   worked), 13 April, 24 May, 28 June, 20 July and 20 August were kept: 7 of 7 → 10.
    // decisions: 17 due, 2 late (12 and 15 March). 30 × 15/17 = 26.4705… → 26.47.
    // score: 38.89 + 10 + 10 + 26.47 = 85.36.
    // Of 2020, a decision due on 25 December is still open.
    expect(sheet("chengwan", september)).toEqual({
      lines: { held: 38.89, chair: 10, minutes: 10, decisions: 26.47 },
      score: 85.36,
      violations: new Set([
        "M03-MISSED 2021-03 2021-03-31 final",
        "M03-MISSED 2021-09 2021-09-30 open",
        "M03-DECISION-OVERDUE d-chengwan-2020-11-2 2020-12-25 open",
        "M03-DECISION-OVERDUE d-chengwan-2021-02-1 2021-03-12 2021-04-06",
        "M03-DECISION-OVERDUE d-chengwan-2021-01-2 2021-03-15 2021-04-06",
      ]),
    });
  });

  it("2021", () => {
    // held: September's meeting is known now. Filed on 12 October, a day after Monday the 11th to which the 10th moves,
    //   it counts half: 10.5 of 12. 50 × 10.5/12 = 43.75.
    // chair: Q4 10 November: 4 of 4 → 10.
    // minutes: 27 September + 5 working days = 9 October (28, 29, 30, then 8 and the worked Saturday 9); 18 October,
    //   17 November and 27 December were kept too: 11 of 11 → 10.
    // decisions: 4 more, all in time: 19 of 21. 30 × 19/21 = 27.1428… → 27.14.
    // score: 43.75 + 10 + 10 + 27.14 = 90.89.
    expect(sheet("chengwan", year)).toEqual({
      lines: { held: 43.75, chair: 10, minutes: 10, decisions: 27.14 },
      score: 90.89,
      violations: new Set([
        "M03-MISSED 2021-03 2021-03-31 final",
        "M03-DECISION-OVERDUE d-chengwan-2020-11-2 2020-12-25 open",
        "M03-DECISION-OVERDUE d-chengwan-2021-02-1 2021-03-12 2021-04-06",
        "M03-DECISION-OVERDUE d-chengwan-2021-01-2 2021-03-15 2021-04-06",
      ]),
    });
  });
});

describe("Qinglan County: two months exempt for the flood", () => {
  it("has these facts", () => {
    expect(meetings("qinglan")).toEqual([
      "2020-12-14 principal 2020-12-17",
      "2021-01-18 deputy 2021-01-25",
      "2021-02-19 deputy 2021-02-26",
      "2021-03-22 principal 2021-03-29",
      "2021-04-15 principal 2021-04-21",
      "2021-05-13 deputy 2021-05-21",
      "2021-06-21 principal 2021-06-24",
      "2021-09-15 principal 2021-09-17",
      "2021-10-20 deputy 2021-10-25",
      "2021-11-18 deputy 2021-11-22",
      "2021-12-14 principal 2021-12-17",
    ]);
    expect(decisions("qinglan")).toEqual([
      "2021-01-11 2021-01-08 d-qinglan-2020-12-1",
      "2021-02-09 2021-02-07 d-qinglan-2021-01-2",
      "2021-02-22 2021-02-18 d-qinglan-2021-01-1",
      "2021-02-24 2021-02-22 d-office-2021-01-5",
      "2021-03-19 2021-03-10 d-qinglan-2021-02-1",
      "2021-04-15 2021-04-09 d-office-2021-03-7",
      "2021-04-28 2021-04-19 d-qinglan-2021-03-1",
      "2021-06-01 2021-05-21 d-office-2021-05-9",
      "2021-06-01 2021-05-31 d-qinglan-2021-04-1",
      "2021-06-07 2021-06-07 d-qinglan-2021-05-2",
      "2021-07-02 2021-06-30 d-qinglan-2021-05-1",
      "2021-07-22 2021-07-12 d-qinglan-2021-06-1",
      "2021-07-22 2021-07-16 d-qinglan-2021-06-2",
      "2021-08-31 2021-08-23 d-office-2021-07-11",
      "2021-10-25 2021-10-25 d-qinglan-2021-09-1",
      "2021-11-15 2021-11-24 d-qinglan-2021-09-2",
      "2021-11-22 2021-11-15 d-office-2021-10-1",
      "2021-12-06 2021-11-25 d-qinglan-2021-10-1",
      "2021-12-15 2021-12-15 d-qinglan-2021-10-2",
    ]);
  });

  it("February 2021: the points of a line that is not due move to the others", () => {
    // chair: the first quarter ends on 31 March, nothing was due in it yet. Its 10 points go to the other 90:
    //   held 100 × 50/90 = 55.555…, minutes 100 × 10/90 = 11.111…, decisions 100 × 30/90 = 33.333…; cut to
    //   55.55 + 11.11 + 33.33 = 99.99, the missing 0.01 goes to the largest remainder: held has 55.56.
    // held: January and February: 2 of 2 → 55.56.
    // minutes: due on 25 January, kept; due on 25 February (20, 22, 23, 24, 25; the 20th is worked), issued on the
    //   26th. 11.11 × 1/2 = 5.555 → half-up 5.56.
    // decisions: 4 due by 28 February, all in time → 33.33.
    // score: 55.56 + 5.56 + 33.33 = 94.45.
    expect(sheet("qinglan", february)).toEqual({
      lines: { held: 55.56, chair: "not-due", minutes: 5.56, decisions: 33.33 },
      score: 94.45,
      violations: new Set(),
    });
  });

  it("September 2021", () => {
    // held: July and August are exempt: 7 months are due, all met → 50.
    // chair: the third quarter ends on 30 September, after the exemption, so it is due; 15 September fulfils it:
    //   3 of 3 → 10.
    // minutes: 7 meetings; due on 25 January, 25 February (late, 26th), 29 March, 22 April, 20 May (late, 21st),
    //   28 June, 23 September (16, 17, the worked Saturday 18, 22, 23). 10 × 5/7 = 7.1428… → 7.14.
    // decisions: 14 have deadlines by then; the 4 in July and August are exempt; the other 10 were in time → 30.
    // score: 50 + 10 + 7.14 + 30 = 97.14.
    expect(sheet("qinglan", september)).toEqual({
      lines: { held: 50, chair: 10, minutes: 7.14, decisions: 30 },
      score: 97.14,
      violations: new Set(),
    });
  });

  it("2021", () => {
    // held: 10 of 10 → 50. chair: Q4 14 December: 4 of 4 → 10.
    // minutes: 27 October, 25 November and 21 December were kept: 8 of 10. 10 × 8/10 = 8.
    // decisions: 5 more due, one closed late (15 November): 14 of 15. 30 × 14/15 = 28.
    // score: 50 + 10 + 8 + 28 = 96.
    expect(sheet("qinglan", year)).toEqual({
      lines: { held: 50, chair: 10, minutes: 8, decisions: 28 },
      score: 96,
      violations: new Set(["M03-DECISION-OVERDUE d-qinglan-2021-09-2 2021-11-15 2021-11-24"]),
    });
  });
});

describe("Bureau of Natural Resources: two absences and a late decision", () => {
  it("has these facts", () => {
    expect(presence("natural-resources")).toEqual([
      "2021-01 required-post",
      "2021-02 required-post",
      "2021-03 required-post",
      "2021-04 absent",
      "2021-05 approved-deputy",
      "2021-06 absent",
      "2021-07 required-post",
      "2021-08 approved-deputy",
      "2021-09 required-post",
      "2021-10 approved-deputy",
      "2021-11 approved-deputy",
      "2021-12 required-post",
    ]);
    expect(decisions("natural-resources")).toEqual([
      "2021-01-25 2021-01-18 d-office-2020-12-8",
      "2021-03-05 2021-03-04 d-office-2021-02-9",
      "2021-05-14 2021-05-07 d-office-2021-04-12",
      "2021-07-29 2021-07-23 d-office-2021-07-2",
      "2021-10-18 2021-11-02 d-office-2021-09-4",
      "2021-12-01 2021-11-16 d-office-2021-11-6",
    ]);
  });

  // Raised on the day on which each absence was filed.
  const absences = [
    "M03-ABSENT a-natural-resources-2021-04 2021-04-07 final",
    "M03-ABSENT a-natural-resources-2021-06 2021-06-08 final",
  ];

  it("September 2021", () => {
    // attend: 9 invited, 7 came. 50 × 7/9 = 38.888… → 38.89.
    // decisions: 4 due, 4 in time → 50.
    // absences: 2 × 5 = 10, below the cap of 20.
    // score: 38.89 + 50 − 10 = 78.89.
    expect(sheet("natural-resources", september)).toEqual({
      lines: { attend: 38.89, decisions: 50 },
      taken: 10,
      score: 78.89,
      violations: new Set(absences),
    });
  });

  it("2021", () => {
    // attend: 12 invited, 10 came. 50 × 10/12 = 41.666… → 41.67.
    // decisions: 6 due, 5 in time. 50 × 5/6 = 41.666… → 41.67.
    // score: 41.67 + 41.67 − 10 = 73.34, the sum as printed, though the exact sum is 73.333….
    expect(sheet("natural-resources", year)).toEqual({
      lines: { attend: 41.67, decisions: 41.67 },
      taken: 10,
      score: 73.34,
      violations: new Set([...absences, "M03-DECISION-OVERDUE d-office-2021-09-4 2021-10-18 2021-11-02"]),
    });
  });
});

describe("Yunze Transport Company: absences beyond the cap", () => {
  it("has these facts", () => {
    expect(presence("soe-transport")).toEqual([
      "2021-01 absent",
      "2021-02 approved-deputy",
      "2021-03 absent",
      "2021-04 absent",
      "2021-05 required-post",
      "2021-06 absent",
      "2021-07 required-post",
      "2021-08 absent",
      "2021-09 required-post",
      "2021-10 required-post",
      "2021-11 absent",
      "2021-12 required-post",
    ]);
    expect(decisions("soe-transport")).toEqual([
      "2021-02-01 2021-01-29 d-office-2021-01-1",
      "2021-03-26 2021-03-25 d-office-2021-03-3",
      "2021-07-05 2021-07-05 d-office-2021-05-5",
      "2021-08-27 2021-08-23 d-office-2021-07-7",
      "2021-10-11 2021-10-11 d-office-2021-09-9",
      "2021-12-20 2021-12-20 d-office-2021-11-11",
    ]);
  });

  it("September 2021", () => {
    // attend: 9 invited, 4 came. 50 × 4/9 = 22.222… → 22.22. decisions: 4 of 4 → 50.
    // absences: 5 × 5 = 25, capped at 20. score: 22.22 + 50 − 20 = 52.22.
    const { lines, taken, score, violations } = sheet("soe-transport", september);
    expect({ lines, taken, score }).toEqual({
      lines: { attend: 22.22, decisions: 50 },
      taken: 20,
      score: 52.22,
    });
    expect(violations.size).toBe(5);
  });

  it("2021", () => {
    // attend: 12 invited, 6 came. 50 × 6/12 = 25. decisions: 6 of 6 → 50.
    // absences: 6 × 5 = 30, capped at 20. score: 25 + 50 − 20 = 55.
    const { lines, taken, score, violations } = sheet("soe-transport", year);
    expect({ lines, taken, score }).toEqual({ lines: { attend: 25, decisions: 50 }, taken: 20, score: 55 });
    expect(violations.size).toBe(6);
  });
});
