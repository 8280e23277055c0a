import { describe, expect, it } from "vitest";
import { filed } from "./filed.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M17 worked out by hand from fixtures/city. First what the file has, then the sums, step by step. Of an
// interview: its day, its level, the triggers that it answers, its causes, who came, and when the minutes were issued; of
// each report about its follow-up: its day, when the plan was filed, when it was closed, checked and accepted.
//
// The plan is to be filed by the fifth working day after the interview, the follow-up to be closed on the thirtieth day
// after it or on the next working day. Worked Saturdays and Sundays: 25 April, 8 May, 18 and 26 September, 9 October;
// free: 1 to 5 May, 14 June, 19 to 21 September, 1 to 7 October.

const interviews = (as: Readonly<Record<string, string>>) =>
  filed("interview", as, "id", "on", "level", "triggers", "causes", "presence", "minutesOn");
const followUp = (as: Readonly<Record<string, string>>) =>
  filed("interview-followup", as, "interviewId", "on", "planOn", "closedOn", "checkedOn", "acceptedOn");
const ofYanbo = [
  "iv-yanbo-1 05-08 deputy it-yanbo-1 rectification absent 05-12",
  "iv-yanbo-2 05-20 principal it-yanbo-1 rectification required-post 05-25",
  "iv-yanbo-3 07-15 deputy it-yanbo-2 late-start,rectification required-post 07-20",
];
const afterYanbo = [
  "iv-yanbo-2 06-02 06-02 - - -",
  "iv-yanbo-2 07-05 06-02 07-05 07-05 -",
  "iv-yanbo-3 07-21 07-21 - - -",
  "iv-yanbo-3 08-18 07-21 08-13 08-18 -",
];

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(interviews({ unitId: "yanbo" })).toEqual(ofYanbo);
    expect(followUp({ unitId: "yanbo" })).toEqual(afterYanbo);
  });

  it("September 2021, and 2021, for nothing was added", () => {
    // standing: the first two interviews answer one trigger: only the second costs, 40; the third 25. Nothing comes back:
    //   the second was closed on 5 July, due on Monday 21 June (19 June is a Saturday); the third was closed on
    //   13 August, due on Monday the 16th, and not accepted. 80 - 65.
    // follow: nothing is asked after the first, to which nobody came. Plans by 27 May (2 June) and 22 July (the 21st):
    //   1 of 2. Closures by 21 June (5 July) and 16 August (the 13th): 1 of 2. 20 * 2/4.
    // The third is for the same cause as the second, two months before; the first, to which nobody came, is no first one.
    const expected = {
      lines: { standing: 15, follow: 10 },
      score: 25,
      violations: [
        "M17-NO-PLAN iv-yanbo-2 2021-05-27 2021-06-02",
        "M17-NOSHOW iv-yanbo-1 2021-05-08 final",
        "M17-REPEAT iv-yanbo-3 2021-07-15 final",
      ],
    };
    expect(sheet("yanbo", 17, september)).toEqual(expected);
    expect(sheet("yanbo", 17, year)).toEqual(expected);
  });
});

describe("Yunze Industry Company: usual", () => {
  it("has these facts", () => {
    expect(interviews({ unitId: "soe-industrial" })).toEqual([
      "iv-soe-industrial-1 10-20 letter it-soe-industrial-1 outbound - -",
      "iv-soe-industrial-2 11-03 principal it-soe-industrial-2 false-data required-post 11-05",
    ]);
    expect(followUp({ unitId: "soe-industrial" })).toEqual([
      "iv-soe-industrial-1 10-27 10-27 - - -",
      "iv-soe-industrial-1 11-25 10-27 11-19 11-25 11-25",
      "iv-soe-industrial-2 11-09 11-09 - - -",
      "iv-soe-industrial-2 12-03 11-09 12-03 - -",
    ]);
  });

  it("September 2021: not interviewed yet", () => {
    expect(sheet("soe-industrial", 17, september)).toEqual({
      lines: { standing: 80, follow: 20 },
      score: 100,
      violations: [],
    });
  });

  it("2021", () => {
    // standing: 10 and 40; the letter was closed on the thirtieth day, 19 November, and accepted on the 25th: 5 come
    //   back; the interview was closed in time and not accepted: 80 - 50 + 5.
    // follow: plans by 27 October (on that day) and 10 November (the 9th), closures by 19 November and 3 December: 4 of 4.
    expect(sheet("soe-industrial", 17, year)).toEqual({
      lines: { standing: 35, follow: 20 },
      score: 55,
      violations: [],
    });
  });
});

describe("the committee's office: steady", () => {
  it("has these facts", () => {
    expect(filed("interview-trigger", { heldBy: "office" }, "on", "id", "rule")).toEqual([
      "04-26 it-yanbo-1 t5",
      "06-01 it-park-beibo-1 t5",
      "07-05 it-yanbo-2 t3",
      "07-06 it-yueting-1 t4",
      "07-19 it-housing-1 t5",
      "08-02 it-natural-resources-1 t1",
      "08-03 it-natural-resources-2 t4",
      "08-05 it-natural-resources-3 t2",
      "09-15 it-water-1 t1",
      "10-11 it-soe-industrial-1 t4",
      "10-25 it-soe-industrial-2 t6",
      "12-22 it-park-beibo-2 t6",
    ]);
    expect(interviews({ heldBy: "office" })).toEqual([
      "iv-housing-1 08-05 deputy it-housing-1 rectification required-post 08-16",
      "iv-natural-resources-1 08-12 principal it-natural-resources-1,it-natural-resources-2,it-natural-resources-3 ranking,unit-light required-post 08-17",
      "iv-park-beibo-1 06-10 deputy it-park-beibo-1 rectification approved-deputy 06-15",
      "iv-soe-industrial-1 10-20 letter it-soe-industrial-1 outbound - -",
      "iv-soe-industrial-2 11-03 principal it-soe-industrial-2 false-data required-post 11-05",
      "iv-water-1 09-24 letter it-water-1 ranking - -",
      ...ofYanbo,
      "iv-yueting-1 07-14 letter it-yueting-1 outbound - -",
    ]);
    expect(followUp({ heldBy: "office" })).toEqual([
      "iv-housing-1 08-12 08-12 - - -",
      "iv-housing-1 09-15 08-12 09-15 - -",
      "iv-natural-resources-1 08-18 08-18 - - -",
      "iv-natural-resources-1 09-13 08-18 09-10 09-13 09-13",
      "iv-park-beibo-1 06-17 06-17 - - -",
      "iv-park-beibo-1 07-16 06-17 07-09 07-16 07-16",
      "iv-soe-industrial-1 10-27 10-27 - - -",
      "iv-soe-industrial-1 11-25 10-27 11-19 11-25 11-25",
      "iv-soe-industrial-2 11-09 11-09 - - -",
      "iv-soe-industrial-2 12-03 11-09 12-03 - -",
      "iv-water-1 09-29 09-29 - - -",
      "iv-water-1 10-27 09-29 10-22 10-27 10-27",
      ...afterYanbo,
      "iv-yueting-1 07-19 07-19 - - -",
      "iv-yueting-1 08-10 07-19 08-06 08-10 08-10",
    ]);
  });

  it("September 2021", () => {
    // execute: nine triggers; that of 19 July was due on 2 August and held on the 5th; the two interviews for that of
    //   26 April: the first, on the seventh working day, counts. 70 * 8/9.
    // record: minutes of five interviews, letters and the one to which nobody came having none: those of 5 August were
    //   due on the 12th and issued on the 16th: 4 of 5. Checks of six, ten working days after their deadline: by 5 July
    //   (on that day), 26 July (the 16th), 27 August (the 10th), 30 August (the 18th), 18 September (none), 27 September
    //   (the 13th): 5 of 6. 30 * (4 + 5)/(5 + 6).
    expect(sheet("office", 17, september)).toEqual({
      lines: { execute: 62.22, record: 24.55 },
      score: 86.77,
      violations: [],
    });
  });

  it("2021", () => {
    // execute: two more in time; that of 22 December is due on 6 January: 70 * 10/11.
    // record: minutes 5 of 6. Checks by 8 November (27 October), 3 December (25 November), 17 December (none): 7 of 9.
    //   30 * (5 + 7)/(6 + 9).
    expect(sheet("office", 17, year)).toEqual({
      lines: { execute: 63.64, record: 24 },
      score: 87.64,
      violations: [],
    });
  });
});
