import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, chinaDate, earlier, isCivilDate, later } from "../../src/calendar/civil-date.js";

const dates = fc
  .date({ min: new Date("1905-01-01"), max: new Date("2195-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe("isCivilDate", () => {
  it.each(["1900-01-01", "2000-02-29", "2020-02-29", "2021-02-28", "2021-12-31", "2200-12-31"])(
    "takes %s",
    (text) => {
      expect(isCivilDate(text)).toBe(true);
    },
  );

  it.each([
    "2021-02-29",
    "2021-02-30",
    "1900-02-29",
    "2100-02-29",
    "2021-04-31",
    "2021-00-10",
    "2021-13-01",
    "2021-01-00",
    "2021-01-32",
    "1899-12-31",
    "2201-01-01",
    "0000-01-01",
    "2021-1-01",
    "21-01-01",
    "2021/01/01",
    "2021-01-01 ",
    " 2021-01-01",
    "2021-01-01\n",
    "2021-01-01T00:00:00Z",
    "+002021-01",
    "２０２１-01-01",
    "",
  ])("refuses %j", (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it.each([undefined, null, 20210101, true, {}, ["2021-01-01"], new Date(0)])(
    "refuses the value %s",
    (value) => {
      expect(isCivilDate(value)).toBe(false);
    },
  );

  it("refuses a text of ten megabytes at once", () => {
    const began = performance.now();
    expect(isCivilDate("2021-01-01".repeat(1_000_000))).toBe(false);
    expect(isCivilDate("1".repeat(10_000_000))).toBe(false);
    expect(chinaDate("2021-10-01T00:30:00.".padEnd(10_000_000, "1"))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("takes what a date reads and writes back the same", () => {
    const texts = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1898, max: 2202 }),
          fc.integer({ min: 0, max: 13 }),
          fc.integer({ min: 0, max: 32 }),
        )
        .map(([year, ...rest]) => [year, ...rest.map((n) => String(n).padStart(2, "0"))].join("-")),
      fc.stringMatching(/^[0-9-]{10}$/),
      fc.string({ minLength: 10, maxLength: 10, unit: "binary" }),
    );
    const comesBack = (text: string): boolean => {
      const moment = new Date(`${text}T00:00:00Z`);
      return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
    };
    fc.assert(
      fc.property(
        texts,
        (text) => isCivilDate(text) === (comesBack(text) && text >= "1900-01-01" && text <= "2200-12-31"),
      ),
      { numRuns: 5000 },
    );
  });

  it("takes every day that a day can be added to, and no 32nd", () => {
    fc.assert(fc.property(dates, (date) => isCivilDate(date) && isCivilDate(addDays(date, 1))));
  });
});

describe("addDays", () => {
  it.each([
    ["2021-08-31", 1, "2021-09-01"],
    ["2021-12-31", 1, "2022-01-01"],
    ["2020-02-28", 1, "2020-02-29"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2021-03-01", -1, "2021-02-28"],
    ["2021-09-30", 0, "2021-09-30"],
    ["2021-09-30", 30, "2021-10-30"],
    ["2021-01-01", 365, "2022-01-01"],
    ["1986-05-03", 1, "1986-05-04"], // summer time began in China that night
  ])("%s %i days on is %s", (date, n, result) => {
    expect(addDays(date, n)).toBe(result);
  });

  it("comes back", () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: -1500, max: 1500 }),
        (date, n) => addDays(addDays(date, n), -n) === date,
      ),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12])("refuses %s days", (n) => {
    expect(() => addDays("2021-09-30", n)).toThrow(RangeError);
  });
});

describe("addMonths", () => {
  it.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2021-08-31", 1, "2021-09-30"],
    ["2021-03-31", -1, "2021-02-28"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2020-02-29", 48, "2024-02-29"],
    ["2021-09-15", 3, "2021-12-15"],
    ["2021-11-30", 3, "2022-02-28"],
    ["2021-10-31", 0, "2021-10-31"],
    ["2021-01-15", -1, "2020-12-15"],
  ])("%s %i months on is %s", (date, n, result) => {
    expect(addMonths(date, n)).toBe(result);
  });

  it("comes back to the day where every month has it, and otherwise never past it", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -50, max: 50 }), (date, n) => {
        const back = addMonths(addMonths(date, n), -n);
        expect(back.slice(0, 7)).toBe(date.slice(0, 7));
        expect(back <= date).toBe(true);
        if (Number(date.slice(8)) <= 28) expect(back).toBe(date);
      }),
    );
  });

  it.each([1.5, Number.NaN, 1e9])("refuses %s months", (n) => {
    expect(() => addMonths("2021-09-30", n)).toThrow(RangeError);
  });
});

describe("chinaDate", () => {
  it.each([
    ["2021-10-01T00:30:00+08:00", "2021-10-01"],
    ["2021-09-30T15:59:59Z", "2021-09-30"],
    ["2021-09-30T15:59:59.999999999Z", "2021-09-30"],
    ["2021-09-30T16:00:00Z", "2021-10-01"],
    ["2021-09-30T16:00Z", "2021-10-01"],
    ["2021-09-30T12:00:00-04:00", "2021-10-01"],
    ["2021-09-30T11:59:59-04:00", "2021-09-30"],
    ["2021-10-01T05:59:59+14:00", "2021-09-30"],
    ["2021-12-31T16:00:00.000Z", "2022-01-01"],
    ["2020-02-28T16:00:00Z", "2020-02-29"],
    ["1990-07-01T15:30:00Z", "1990-07-02"], // summer time: nine hours ahead
    ["1992-07-01T15:30:00Z", "1992-07-01"],
    ["2021-10-01", "2021-10-01"],
  ])("%s is %s in China", (text, result) => {
    expect(chinaDate(text)).toBe(result);
  });

  it.each([
    "2021-10-01T00:30:00",
    "2021-10-01T00:30",
    "2021-10-01 00:30:00+08:00",
    "2021-10-01T00:30:00+0800",
    "2021-10-01T00:30:00+08",
    "2021-10-01T00:30:00 +08:00",
    "2021-10-01T24:00:00Z",
    "2021-10-01T23:60:00Z",
    "2021-10-01T23:59:60Z",
    "2021-10-01T00:30:00+24:00",
    "2021-02-30T00:30:00Z",
    "2021-02-30",
    "2021-10-01Z",
    "2021-10-01T00:30:00Z\n",
    "2021-10-01T00:30:00.Z",
    "2200-12-31T16:00:00Z",
    "1 October 2021",
    "1633019400000",
    "",
  ])("refuses %j", (text) => {
    expect(chinaDate(text)).toBeUndefined();
  });
});

describe("chinaDate at any moment", () => {
  // sv-SE writes a date as "2021-09-30".
  const inChina = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
  const twoDigits = (n: number): string => String(n).padStart(2, "0");
  const clock = (hour: number, minute: number): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
  const hours = fc.integer({ min: 0, max: 23 });
  const minutes = fc.integer({ min: 0, max: 59 });

  it("is the day that clocks there show", () => {
    const turns = fc.constantFrom(
      "1940-06-01",
      "1986-05-04",
      "1991-09-15",
      "1991-12-31",
      "1992-01-01",
      "2021-12-31",
    );
    const property = fc.property(
      fc.oneof(dates, turns),
      hours,
      minutes,
      fc.constantFrom("", ":07", ":59.5"),
      fc.constantFrom("+", "-"),
      hours,
      minutes,
      (day, hour, minute, seconds, sign, hoursAhead, minutesAhead) => {
        const text = `${day}T${clock(hour, minute)}${seconds}${sign}${clock(hoursAhead, minutesAhead)}`;
        expect(chinaDate(text)).toBe(inChina.format(new Date(text)));
      },
    );
    fc.assert(property, { numRuns: 3000 });
  });
});

describe("earlier and later", () => {
  it("choose by the calendar", () => {
    expect(earlier("2021-09-30", "2021-10-01")).toBe("2021-09-30");
    expect(earlier("2021-10-01", "2021-09-30")).toBe("2021-09-30");
    expect(later("2021-09-30", "2021-10-01")).toBe("2021-10-01");
    expect(later("2021-10-01", "2021-09-30")).toBe("2021-10-01");
    expect(later("2021-10-01", "2021-10-01")).toBe("2021-10-01");
  });
});
