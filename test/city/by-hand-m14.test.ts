import { describe, expect, it } from "vitest";
import { signedProjects, targetOf } from "./funds-facts.js";
import { september, sheet, year } from "./sheets.js";

// Sheets of M14 worked out by hand from fixtures/city. First every signed project of a unit as the file has it, and the
// funds that came in for it: month, amount, and in brackets when that was filed. Then the sums, step by step.
//
// A project counts for "fulfil" and "funds" three months after the signing, for "start" after six, for "funds" until a
// year after the signing or the start, for "produce" from its planned production on; days off move to the next working
// day. The assessment of September knows what was filed by the 30th.

describe("Songlan District: faultless, with a very large project and a joint one", () => {
  it("has these facts", () => {
    expect(signedProjects("songlan")).toEqual([
      "sp-songlan-0 signed 2020-03-16 for 500000: registered 2020-05-11, started 2020-08-07, to produce 2023-06-30, produced never",
      "  2020-12 5000 (2020-12-31), 03 3000 (03-31)",
      "sp-songlan-1 signed 2020-08-14 for 56000: registered 2020-10-04, started 2020-11-13, to produce 04-13, produced 04-12",
      "  01 4390 (02-05), 03 4569 (04-06), 05 4748 (06-02), 07 4614 (08-05)",
      "sp-songlan-2 signed 2020-10-26 for 37000: registered 2020-12-24, started 02-15, to produce 05-15, produced 04-22",
      "  01 2989 (02-03), 03 3078 (04-02), 05 3048 (06-02), 07 3137 (08-02), 09 2930 (10-08)",
      "sp-songlan-3 signed 01-08 for 9000: registered 02-15, started 04-18, to produce 10-18, produced 09-27",
      "  03 727 (04-06), 05 763 (06-03), 07 712 (08-05), 09 734 (10-08), 11 705 (12-06)",
      "sp-songlan-4 signed 04-09 for 16000 share 0.7: registered 05-23, started 07-28, to produce 11-28, produced 11-11",
      "  06 1344 (07-02), 08 1344 (09-06), 10 1254 (11-04), 12 1305 (2022-01-04)",
      "sp-songlan-5 signed 07-16 for 39000: registered 09-13, started 11-23, to produce 2022-03-23, produced never",
      "  10 3213 (11-03), 12 3213 (2022-01-04)",
      "sp-songlan-6 signed 10-11 for 59000: registered 12-02, started 2022-01-09, to produce 2022-04-09, produced never",
    ]);
    expect(targetOf("songlan", "inward-funds")).toBe(48_300);
  });

  it("September 2021", () => {
    // fulfil: 0 to 3 whole and 4 by its share of 0.7, all registered: 4.7 of 4.7 → 20.
    // start: 0 to 3 (4 would be due on 9 October): 4 of 4 → 30.
    // funds: 0 started more than a year ago; 1 started on 13 November, 2, 3 and 4 are young: contracts 56,000 + 37,000 +
    //   9,000 + 0.7 × 16,000 = 113,200; in place 18,321 + 12,252 + 2,202 + 0.7 × 2,688 = 34,656.6: 30.6 % → 25.
    // target: with the 3,000 of 0 37,656.6 of 48,300 × 9/12 = 36,225 → 15. produce: 1 and 2 → 10.
    // large: 0 had invested 20,000 of 500,000 by December, 26,000 by March; the line is 25,000: 8.
    expect(sheet("songlan", 14, september)).toEqual({
      lines: { fulfil: 20, start: 30, funds: 25, target: 15, produce: 10 },
      added: 8,
      taken: 0,
      score: 108,
      violations: [],
    });
  });

  it("2021", () => {
    // fulfil: 5 beside these: 5.7 of 5.7. start: 4 beside these: 4.7 of 4.7 (5 would be due on 17 January).
    // funds: 1 is out; 2 (started in February), 3, 4 and 5: contracts 37,000 + 9,000 + 11,200 + 39,000 = 96,200; in place
    //   15,182 + 3,641 + 0.7 × 5,247 + 6,426 = 28,921.9: 30.06 % → 25.
    // target: 3,000 + 18,321 + 28,921.9 = 50,242.9 of 48,300 → 15. produce: 1, 2, 3 and 0.7 of 4 → 10.
    expect(sheet("songlan", 14, year)).toEqual({
      lines: { fulfil: 20, start: 30, funds: 25, target: 15, produce: 10 },
      added: 8,
      taken: 0,
      score: 108,
      violations: [],
    });
  });
});

describe("Yanbo County: slack", () => {
  it("has these facts", () => {
    expect(signedProjects("yanbo")).toEqual([
      "sp-yanbo-1 signed 2020-08-25 for 18000: registered 2020-10-05, started never, to produce 07-25, produced never",
      "  01 1267 (02-04), 03 1267 (04-06), 05 950 (06-07), 07 1036 (08-02)",
      "sp-yanbo-2 signed 2020-11-16 for 60000: registered 03-17, started 05-15, to produce 10-15, produced 09-22",
      "  04 3696 (05-06), 06 3744 (07-02), 08 3648 (09-02), 10 3648 (11-05), 12 2880 (2022-01-04)",
      "sp-yanbo-3 signed 03-24 for 59000: registered 04-18, started 06-12, to produce 10-12, produced 09-22",
      "  05 3068 (06-03), 07 2879 (08-02), 09 2926 (10-08), 11 4059 (12-03)",
      "sp-yanbo-4 signed 06-25 for 15000: registered never, started never, to produce 11-21, produced never",
      "sp-yanbo-5 signed 10-18 for 23000: registered never, started never, to produce 2022-09-26, produced never",
    ]);
    expect(targetOf("yanbo", "inward-funds")).toBe(41_300);
  });

  it("September 2021", () => {
    // No started project was to produce by now: the 10 points go to the others, 22.22, 33.33, 27.78 and 16.67.
    // fulfil: of 1 to 4 (three months old on Sunday 26 September, a working day) three: 75 % of 90 % → 18.52.
    // start: of 1, 2 and 3 two: 66.67 % of 80 % → 27.78. 1 was due on 25 February and is red from 25 August on.
    // funds: 2, 3 and 4 are young: 60,000 + 59,000 + 15,000 = 134,000; in place 11,088 + 5,947 = 17,035 (what came in in
    //   September was filed in October): 12.71 % of 30 % → 11.77.
    // target: with the 4,520 of 1 21,555 of 41,300 × 9/12 = 30,975 → 11.6.
    // 18.52 + 27.78 + 11.77 + 11.6 - 2.
    expect(sheet("yanbo", 14, september)).toEqual({
      lines: { fulfil: 18.52, start: 27.78, funds: 11.77, target: 11.6, produce: "not-applicable" },
      added: 0,
      taken: 2,
      score: 67.67,
      violations: ["M14-LATE-12M sp-yanbo-1 2021-08-25 open"],
    });
  });

  it("2021", () => {
    // fulfil: 3 of 4 as before → 16.67. start: 4 is due on Monday 27 December: 2 of 4: 50 % of 80 % → 18.75.
    // funds: the same three; in place 17,616 + 12,932 = 30,548: 22.8 % of 30 % → 19. target: 35,068 of 41,300 → 12.74.
    // produce: 2 and 3 → 10. 16.67 + 18.75 + 19 + 12.74 + 10 - 4.
    expect(sheet("yanbo", 14, year)).toEqual({
      lines: { fulfil: 16.67, start: 18.75, funds: 19, target: 12.74, produce: 10 },
      added: 0,
      taken: 4,
      score: 73.16,
      violations: ["M14-LATE-12M sp-yanbo-1 2021-08-25 open", "M14-LATE-START sp-yanbo-4 2021-12-27 open"],
    });
  });
});
