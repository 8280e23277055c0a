import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Pacific/Apia"];

const url = (file: string): string => JSON.stringify(pathToFileURL(resolve(file)).href);

// Run in a process of its own for each zone. The long part covers the day that Apia left out (30 December
// 2011), the one Kiritimati left out (around New Year 1995), and China's summer time of 1986 to 1991.
const probe = `
  import { createHash } from "node:crypto";
  import { readFileSync } from "node:fs";
  import { addDays, addMonths, chinaDate, isCivilDate } from ${url("src/calendar/civil-date.ts")};
  import { applyOffset } from ${url("src/calendar/offset.ts")};
  import { periodOf } from ${url("src/calendar/period.ts")};
  import { workingCalendar } from ${url("src/calendar/working-days.ts")};

  const calendar = workingCalendar(JSON.parse(readFileSync(${JSON.stringify(resolve("rules/calendar.json"))}, "utf8")));
  const hash = createHash("sha256");
  let days = 0;
  for (const [from, to] of [["1900-01-01", "1902-01-01"], ["1985-12-01", "1996-01-01"], ["2010-12-01", "2028-01-01"]]) {
    for (let day = from; day < to; day = addDays(day, 1)) {
      days += 1;
      const moments = ["T00:00:00Z", "T15:59:59Z", "T16:00:00Z", "T10:30:00+14:00", "T23:30:00-11:00"];
      hash.update([
        day,
        isCivilDate(day),
        addMonths(day, 1),
        addMonths(day, -13),
        ...moments.map((rest) => chinaDate(day + rest)),
        JSON.stringify(periodOf("quarter", day)),
        calendar.isWorkingDay(day),
        applyOffset(day, { days: 3 }, calendar),
        applyOffset(day, { workingDays: 5 }, calendar),
        applyOffset(day, { toEndOf: "next half-year" }, calendar),
      ].join());
    }
  }
  process.stdout.write(JSON.stringify({
    // The machine's own zone, to show that it is another one each time.
    machine: ["1994-06-01", "2011-06-01", "2021-06-01"].map((day) => new Date(day).getTimezoneOffset()),
    few: [
      addDays("2011-12-29", 1),
      addDays("1994-12-30", 1),
      addDays("2021-03-13", 1),
      addMonths("2021-01-31", 1),
      chinaDate("2021-10-01T00:30:00+08:00"),
      chinaDate("2021-09-30T15:59:59Z"),
      chinaDate("2021-09-30T16:00:00Z"),
      periodOf("month", "2021-09-30").to,
      calendar.addWorkingDays("2021-09-29", 5),
      applyOffset("2021-07-01", { months: 3 }, calendar),
    ],
    days,
    digest: hash.digest("hex"),
  }));
`;

interface Answer {
  readonly machine: readonly number[];
  readonly few: readonly string[];
  readonly days: number;
  readonly digest: string;
}

describe("on machines of five time zones", () => {
  const answers = ZONES.map((zone): Answer => {
    const args = ["--import", "tsx", "--input-type=module", "--eval", probe];
    const output = execFileSync(process.execPath, args, {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
      // Where a day depends on the zone, the walk through the days may never end: it fails here instead.
      timeout: 30_000,
    });
    return JSON.parse(output) as Answer;
  });

  it("the machines do differ", () => {
    expect(new Set(answers.map(({ machine }) => machine.join())).size).toBe(ZONES.length);
  });

  it.each(ZONES.map((zone, index) => [zone, answers[index]] as const))(
    "%s gives the days worked out by hand",
    (_, answer) => {
      expect(answer?.few).toEqual([
        "2011-12-30",
        "1994-12-31",
        "2021-03-14",
        "2021-02-28",
        "2021-10-01",
        "2021-09-30",
        "2021-10-01",
        "2021-09-30",
        "2021-10-12",
        "2021-10-08",
      ]);
    },
  );

  it("all give the same results for ten thousand days", () => {
    expect(answers[0]?.days).toBeGreaterThan(10_000);
    expect(new Set(answers.map(({ digest }) => digest)).size).toBe(1);
  });
});
