import { addDays, chinaDate, isCivilDate } from "../../calendar/civil-date.js";
import { type CellReading, type Given, isDay } from "../given.js";
import { typed } from "../plain-text.js";

const DAY = /^(\d{4}) ?(?:([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})|年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日)(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** Day, month and year in either order, or a year of two digits: nobody can tell which. */
const OTHER_ORDER = /^\d{1,2} ?[-/.年] ?\d{1,2} ?[-/.月] ?(\d{1,2}|\d{4}) ?日?$/;

/** Serial numbers that can be meant as days: 1954-10-03 to 2200-12-31. Those below are rather counts or years. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 109_939;
const SERIAL = /^\d{5,6}(\.\d+)?$/;
const DAY_OF_FIRST: Readonly<Record<DateSystem, string>> = { 1900: "1954-10-03", 1904: "1958-10-04" };

/** From which day a workbook counts its serial numbers. */
export type DateSystem = 1900 | 1904;

/** A date, or a moment with its offset; a time of day without one is one in China. */
export function readDate(cell: Given, system: DateSystem): CellReading {
  if (isDay(cell)) return ofSheet(cell.day, cell.time);
  if (typeof cell === "number") return ofNumber(cell, system);
  if (typeof cell !== "string") return { fault: "DATE_UNREADABLE" };
  const text = typed(cell);
  const isLiteral: boolean = isCivilDate(text);
  if (isLiteral) return text === cell ? { value: text } : { value: text, how: ["date-form"] };
  if (text.length > 10 && chinaDate(text) !== undefined) return { value: text };
  const day = dayOfText(text);
  if (day !== undefined) return withTime(day.day, day.rest);
  if (SERIAL.test(text)) return ofNumber(Number(text), system);
  return { fault: OTHER_ORDER.test(text) ? "DATE_ORDER" : "DATE_UNREADABLE" };
}

/** The day that a text begins with, and what stands after it; the day need not exist. */
export function dayOfText(text: string): { readonly day: string; readonly rest: string } | undefined {
  const [, year, , month = "", date = "", zhMonth = "", zhDate = "", rest = ""] = DAY.exec(text) ?? [];
  if (year !== undefined) return { day: dayOf(year, month || zhMonth, date || zhDate), rest };
  const [, compactYear, compactMonth = "", compactDate = ""] = COMPACT.exec(text) ?? [];
  return compactYear === undefined
    ? undefined
    : { day: dayOf(compactYear, compactMonth, compactDate), rest: "" };
}

/** The day of a serial number, where it can be meant as one. */
export function dayOfSerial(serial: number, system: DateSystem): string | undefined {
  const whole = Math.floor(serial);
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return undefined;
  const day = addDays(DAY_OF_FIRST[system], whole - FIRST_SERIAL);
  return isCivilDate(day) ? day : undefined;
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function withTime(day: string, rest: string): CellReading {
  if (!isCivilDate(day)) return { fault: "DATE_NOT_THERE" };
  if (rest.trim() === "") return { value: day, how: ["date-form"] };
  const [, hour, minute, second = "00"] = TIME.exec(rest) ?? [];
  if (hour === undefined) return { fault: "DATE_UNREADABLE" };
  const moment = `${day}T${hour.padStart(2, "0")}:${minute}:${second}+08:00`;
  return chinaDate(moment) === undefined
    ? { fault: "DATE_NOT_THERE" }
    : { value: moment, how: ["date-time"] };
}

function ofSheet(day: string, time: string | undefined): CellReading {
  // Before March 1900 spreadsheets count a day that never was; such a cell holds a time or a count.
  if (!isCivilDate(day) || day < "1900-03-01") return { fault: "DATE_NOT_THERE" };
  if (time === undefined) return { value: day, how: ["date-cell"] };
  return { value: `${day}T${time}+08:00`, how: ["date-cell", "date-time"] };
}

function ofNumber(number: number, system: DateSystem): CellReading {
  const compact = Number.isInteger(number) ? dayOfText(String(number)) : undefined;
  if (compact !== undefined) return withTime(compact.day, "");
  const day = dayOfSerial(number, system);
  if (day === undefined) return { fault: "DATE_UNREADABLE" };
  const seconds = Math.round((number - Math.floor(number)) * 86_400);
  if (seconds === 0 || seconds === 86_400) return { value: day, how: ["date-serial"] };
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return { value: `${day}T${time}+08:00`, how: ["date-serial", "date-time"] };
}
