import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/period.js";
import { dateWords, periodWords } from "../../src/calendar/wording.js";

describe("dateWords", () => {
  it.each([
    ["2021-08-31", "31 August 2021", "2021年8月31日"],
    ["2021-01-01", "1 January 2021", "2021年1月1日"],
    ["2021-12-09", "9 December 2021", "2021年12月9日"],
  ])("%s is %s", (date, en, zh) => {
    expect(dateWords(date)).toEqual({ en, zh });
  });
});

describe("periodWords", () => {
  it.each([
    ["2021-08", "August 2021", "2021年8月"],
    ["2021-12", "December 2021", "2021年12月"],
    ["2021-Q1", "the first quarter of 2021", "2021年第一季度"],
    ["2021-Q2", "the second quarter of 2021", "2021年第二季度"],
    ["2021-Q3", "the third quarter of 2021", "2021年第三季度"],
    ["2021-Q4", "the fourth quarter of 2021", "2021年第四季度"],
    ["2021-H1", "the first half of 2021", "2021年上半年"],
    ["2021-H2", "the second half of 2021", "2021年下半年"],
    ["2021", "2021", "2021年"],
  ])("%s is %s", (id, en, zh) => {
    const period = parsePeriod(id);
    expect(period && periodWords(period)).toEqual({ en, zh });
  });
});
