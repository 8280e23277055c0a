import { isCivilDate } from "../../calendar/civil-date.js";
import { type Period, parsePeriod } from "../../calendar/period.js";
import { type CellReading, type Given, isDay } from "../given.js";
import { typed } from "../plain-text.js";
import { type DateSystem, dayOfSerial, dayOfText } from "./date.js";

const MONTH = /^(\d{4}) ?(?:[-/.] ?(\d{1,2})|年 ?(\d{1,2}) ?月份?)$/;
const COMPACT_MONTH = /^(\d{4})(\d{2})$/;
const QUARTER = /^(\d{4}) ?[年-]? ?(?:Q|第)?([1-4一二三四]) ?(季度?)?$/i;
const HALF = /^(\d{4}) ?[年-]? ?(?:H([12])|([上下])半年)$/i;
const YEAR = /^(\d{4})(?:年|年度|年全年|全年)?$/;
const NUMERALS = "一二三四";

/** A month, also as a date cell in it: spreadsheets make one of what looks like a month. */
export function readMonth(cell: Given, system: DateSystem): CellReading {
  const day = dayIn(cell, system);
  if (day !== undefined) return ofDay(day, "MONTH_UNREADABLE");
  const text = textOf(cell);
  const month = text === undefined ? undefined : monthOf(text);
  return valid(month, cell, "month-form", "MONTH_UNREADABLE");
}

/** A month, quarter, half-year or year. */
export function readPeriod(cell: Given, system: DateSystem): CellReading {
  const day = dayIn(cell, system);
  // A day in the middle of a month could mean any period that it lies in.
  if (day !== undefined && !day.endsWith("-01")) return { fault: "PERIOD_UNREADABLE" };
  if (day !== undefined) return ofDay(day, "PERIOD_UNREADABLE");
  const text = textOf(cell);
  if (text === undefined) return { fault: "PERIOD_UNREADABLE" };
  const period = monthOf(text) ?? quarterOf(text) ?? halfOf(text) ?? YEAR.exec(text)?.[1];
  return valid(period, cell, "period-form", "PERIOD_UNREADABLE");
}

type Unreadable = "MONTH_UNREADABLE" | "PERIOD_UNREADABLE";

function ofDay(day: string, unreadable: Unreadable): CellReading {
  return isCivilDate(day) ? { value: day.slice(0, 7), how: ["month-of-date"] } : { fault: unreadable };
}

function valid(
  period: Period["id"] | undefined,
  cell: Given,
  how: "month-form" | "period-form",
  unreadable: Unreadable,
): CellReading {
  if (period === undefined || parsePeriod(period) === undefined) return { fault: unreadable };
  return period === cell ? { value: period } : { value: period, how: [how] };
}

function textOf(cell: Given): string | undefined {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? typed(cell) : undefined;
}

/** The day that a cell holds: as a date cell, a serial number, or a whole date as text. */
function dayIn(cell: Given, system: DateSystem): string | undefined {
  if (isDay(cell)) return cell.day;
  if (typeof cell === "number") return dayOfSerial(cell, system);
  const found = typeof cell === "string" ? dayOfText(typed(cell)) : undefined;
  return found?.rest === "" ? found.day : undefined;
}

function monthOf(text: string): string | undefined {
  const [, year, month, zhMonth] = MONTH.exec(text) ?? COMPACT_MONTH.exec(text) ?? [];
  const number = month ?? zhMonth;
  return year === undefined || number === undefined ? undefined : `${year}-${number.padStart(2, "0")}`;
}

function quarterOf(text: string): string | undefined {
  const [, year, number, word] = QUARTER.exec(text) ?? [];
  if (year === undefined || number === undefined) return undefined;
  // "2021-3" is a month: a quarter says that it is one.
  if (word === undefined && !/q/i.test(text)) return undefined;
  const ordinal = NUMERALS.indexOf(number) + 1 || Number(number);
  return `${year}-Q${ordinal}`;
}

function halfOf(text: string): string | undefined {
  const [, year, number, word] = HALF.exec(text) ?? [];
  if (year === undefined) return undefined;
  return `${year}-H${number ?? (word === "上" ? "1" : "2")}`;
}
