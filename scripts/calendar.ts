/**
 * Writes rules/calendar.json from the package chinese-days; with --check only says whether it is up to date.
 * Run from the root of the repository.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
// The data, not the functions: those ask the machine's own zone which day it is.
import notices from "chinese-days/dist/chinese-days.json" with { type: "json" };

const FILE = "rules/calendar.json";
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const holidays: readonly string[] = Object.keys(notices.holidays);
const worked: readonly string[] = Object.keys(notices.workdays);

// A notice may reach into its neighbour years; only a year's own names its National Day.
const years = YEARS.filter((year) => holidays.includes(`${year}-10-01`));
const ofKnownYear = (date: string): boolean => years.includes(Number(date.slice(0, 4)));
const isWeekend = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;

const calendar = {
  title: { en: "Public holidays and adjusted working days", zh: "法定节假日与调休安排" },
  source: {
    en: "Holiday notices of the General Office of the State Council; made from the package chinese-days",
    zh: "国务院办公厅关于节假日安排的通知；由软件包chinese-days整理生成",
  },
  years,
  daysOff: holidays.filter((date) => ofKnownYear(date) && !isWeekend(date) && !worked.includes(date)).sort(),
  daysWorked: worked.filter((date) => ofKnownYear(date) && isWeekend(date)).sort(),
};

const made = `${JSON.stringify(calendar, null, 2)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, made);
} else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== made) {
  const state = existsSync(FILE) ? "differs from the holiday notices in chinese-days" : "is missing";
  process.stderr.write(`${FILE} ${state}: run "npm run calendar".\n`);
  process.exitCode = 1;
}
