import type { Message } from "../../../src/index.js";
import { library } from "../../library.js";

const { nineteenMeasures } = library;

const DAY = 86_400_000;
const { years, daysOff, daysWorked } = nineteenMeasures.calendar;

/** Days off by number since 1970, from the first to the last year that the calendar knows: one look-up per day. */
const FIRST = numberOf(`${Math.min(...years)}-01-01`);
const free = Uint8Array.from({ length: numberOf(`${Math.max(...years)}-12-31`) - FIRST + 1 }, (_, i) =>
  isWeekend(FIRST + i) ? 1 : 0,
);
for (const day of daysOff) free[numberOf(day) - FIRST] = 1;
for (const day of daysWorked) free[numberOf(day) - FIRST] = 0;

function numberOf(day: string): number {
  return Date.parse(day) / DAY;
}

function textOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function isWeekend(number: number): boolean {
  return (number + 4) % 7 === 0 || (number + 4) % 7 === 6;
}

function isFree(number: number): boolean {
  const known = free[number - FIRST];
  return known === undefined ? isWeekend(number) : known === 1;
}

/** Answers once for each of the few hundred days there are. */
function remembered<Answer>(answer: (day: string) => Answer): (day: string) => Answer {
  const known = new Map<string, Answer>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const made = answer(day);
    known.set(day, made);
    return made;
  };
}

export function workingDaysAfter(n: number): (day: string) => string {
  return remembered((day) => {
    let number = numberOf(day);
    for (let left = n; left > 0; ) if (!isFree(++number)) left--;
    return textOf(number);
  });
}

/** A deadline on a day off moves to the next working day. */
function moved(number: number): string {
  let day = number;
  while (isFree(day)) day++;
  return textOf(day);
}

export function daysAfter(n: number): (day: string) => string {
  return remembered((day) => moved(numberOf(day) + n));
}

export function monthsAfter(n: number): (day: string) => string {
  return remembered((day) => moved(numberOf(plusMonths(day, n))));
}

/** The same day of the month, or the month's last. */
function plusMonths(day: string, n: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10);
}

/** By which day records of a month are filed: the 10th of the next, moved. */
export const filingDue = remembered((day) => moved(numberOf(`${plusMonths(day, 1).slice(0, 7)}-10`)));

export function dayAfter(day: string, n: number): string {
  return textOf(numberOf(day) + n);
}

/** How many days there are from one day to the day before another, none where that is not later. */
export function daysFrom(first: string, end: string): number {
  return Math.max(0, numberOf(end) - numberOf(first));
}

/** A calendar span of so many months. */
export interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly words: Message;
}

export function periodAt(months: 1 | 3 | 6 | 12, day: string): Period {
  const year = day.slice(0, 4);
  const place = Math.ceil(Number(day.slice(5, 7)) / months);
  const from = `${year}-${twoDigits((place - 1) * months + 1)}-01`;
  const to = dayAfter(plusMonths(from, months), -1);
  switch (months) {
    case 1:
      return { id: from.slice(0, 7), from, to, words: monthWords(from) };
    case 3:
      return { id: `${year}-Q${place}`, from, to, words: nth(place, "quarter", "季度", year) };
    case 6:
      return { id: `${year}-H${place}`, from, to, words: nth(place, "half", "半年", year) };
    case 12:
      return { id: year, from, to, words: { en: year, zh: `${year}年` } };
  }
}

export const endOfMonth = remembered((month) => periodAt(1, month).to);

/** The last day of the period after the one in which a day lies. */
export function endOfNext(months: 1 | 3): (day: string) => string {
  return remembered((day) => periodAt(months, dayAfter(periodAt(months, day).to, 1)).to);
}

/** The period that "2021-09", "2021-Q3", "2021-H1" or "2021" names. */
export function periodNamed(id: string): Period {
  const year = id.slice(0, 4);
  const rest = id.slice(5);
  if (rest === "") return periodAt(12, `${year}-01-01`);
  if (rest.startsWith("Q")) return periodAt(3, `${year}-${twoDigits(Number(rest.slice(1)) * 3)}-01`);
  if (rest.startsWith("H")) return periodAt(6, `${year}-${twoDigits(Number(rest.slice(1)) * 6)}-01`);
  return periodAt(1, `${id}-01`);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function monthWords(day: string): Message {
  const month = Number(day.slice(5, 7));
  return {
    en: `${MONTHS[month - 1]} ${day.slice(0, 4)}`,
    zh: `${day.slice(0, 4)}年${month}月`,
  };
}

export const dateWords = remembered((day): Message => {
  const { en, zh } = monthWords(day);
  const date = Number(day.slice(8, 10));
  return { en: `${date} ${en}`, zh: `${zh}${date}日` };
});

const NTH = ["first", "second", "third", "fourth"];

function nth(place: number, en: string, zh: string, year: string): Message {
  const which = zh === "半年" ? "上下"[place - 1] : `第${"一二三四"[place - 1]}`;
  return { en: `the ${NTH[place - 1]} ${en} of ${year}`, zh: `${year}年${which}${zh}` };
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
