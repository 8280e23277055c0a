import { describe, expect, it } from "vitest";
import type { Offset } from "../../src/calendar/offset.js";
import { parsePeriod } from "../../src/calendar/period.js";
import { dateWords, offsetWords, periodWords } from "../../src/calendar/wording.js";

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

const offsets: readonly (readonly [Offset, string, string])[] = [
  [{ workingDays: 10 }, "10 working days", "10个工作日"],
  [{ workingDays: 1 }, "1 working day", "1个工作日"],
  [{ days: 1 }, "1 day", "1天"],
  [{ days: 30 }, "30 days", "30天"],
  [{ days: 0 }, "0 days", "0天"],
  [{ months: 1 }, "1 month", "1个月"],
  [{ months: 3 }, "3 months", "3个月"],
  [{ toEndOf: "month" }, "the end of the month", "本月末"],
  [{ toEndOf: "quarter" }, "the end of the quarter", "本季度末"],
  [{ toEndOf: "half-year" }, "the end of the half-year", "本半年末"],
  [{ toEndOf: "year" }, "the end of the year", "本年末"],
  [{ toEndOf: "next month" }, "the end of the next month", "下月末"],
  [{ toEndOf: "next quarter" }, "the end of the next quarter", "下季度末"],
  [{ toEndOf: "next half-year" }, "the end of the next half-year", "下一个半年末"],
  [{ toEndOf: "next year" }, "the end of the next year", "下一年末"],
];

describe("offsetWords", () => {
  it.each(offsets)("%o is %s", (offset, en, zh) => {
    expect(offsetWords(offset)).toEqual({ en, zh });
  });
});
