import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LegalHoliday } from "tyme4ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import calendarFile from "../../rules/calendar.json" with { type: "json" };
import { addDays, isCivilDate } from "../../src/calendar/civil-date.js";
import { workingCalendar } from "../../src/calendar/working-days.js";

const FILE = "rules/calendar.json";
const text = readFileSync(FILE, "utf8");
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;

const daysOfYear = (year: number): readonly string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
};

describe("rules/calendar.json", () => {
  it("lists the years 2018 to 2026", () => {
    expect(calendarFile.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it.each(["daysOff", "daysWorked"] as const)("has %s in order, once each, of listed years", (list) => {
    const days: readonly string[] = calendarFile[list];
    expect(days).toEqual([...new Set(days)].sort());
    for (const day of days) {
      expect(isCivilDate(day)).toBe(true);
      expect(calendarFile.years).toContain(Number(day.slice(0, 4)));
    }
  });

  it("has only weekdays off and only Saturdays and Sundays worked", () => {
    expect(calendarFile.daysOff.filter(isWeekend)).toEqual([]);
    expect(calendarFile.daysWorked.filter((day) => !isWeekend(day))).toEqual([]);
  });

  it("has one date on a line at most, and ends its last line", () => {
    for (const line of text.split("\n"))
      expect(line.match(/\d{4}-\d{2}-\d{2}/g)?.length ?? 0).toBeLessThan(2);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("says what it is and where it is from in both languages", () => {
    for (const message of [calendarFile.title, calendarFile.source]) {
      expect(message.en).not.toBe("");
      expect(message.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

// The second opinion: tyme4ts carries its own list of legal holidays. It knows all of 2018 to 2026.
describe("against the legal holidays of tyme4ts", () => {
  const calendar = workingCalendar(calendarFile);
  const holiday = (date: string): LegalHoliday | null =>
    LegalHoliday.fromYmd(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  const secondOpinion = (date: string): boolean => holiday(date)?.isWork() ?? !isWeekend(date);

  const range = Array.from({ length: 9 }, (_, index) => 2018 + index);
  const known = range.filter((year) => holiday(`${year}-10-01`) !== null);

  it("can be asked about all nine years, 2018 to 2026", () => {
    expect(known).toEqual(range);
  });

  it.each(known)("agrees on every day of %i", (year) => {
    const days = daysOfYear(year);
    expect(days.length).toBeGreaterThanOrEqual(365);
    expect(days.filter((day) => calendar.isWorkingDay(day) !== secondOpinion(day))).toEqual([]);
  });
});

describe("scripts/calendar.ts --check", () => {
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const script = resolve("scripts/calendar.ts");
  const folder = mkdtempSync(join(tmpdir(), "calendar-"));
  const copy = join(folder, FILE);
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [tsx, script, ...args], { cwd: folder, encoding: "utf8" });

  beforeAll(() => mkdirSync(join(folder, "rules")));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is content with the file as it stands", () => {
    execFileSync(process.execPath, [tsx, script, "--check"]);
    expect(readFileSync(FILE, "utf8")).toBe(text);
  });

  it("names a file that is missing, and does not write it", () => {
    const { status, stderr } = run("--check");
    expect(status).toBe(1);
    expect(stderr).toContain("rules/calendar.json");
    expect(() => readFileSync(copy)).toThrow();
  });

  it("names a file that differs, leaves it, and mends it when run without --check", () => {
    const wrong = text.replace('"2021-10-01",', '"2021-10-02",');
    expect(wrong).not.toBe(text);
    writeFileSync(copy, wrong);
    const { status, stderr } = run("--check");
    expect(status).toBe(1);
    expect(stderr).toContain("rules/calendar.json");
    expect(readFileSync(copy, "utf8")).toBe(wrong);
    expect(run().status).toBe(0);
    expect(readFileSync(copy, "utf8")).toBe(text);
  });
});
