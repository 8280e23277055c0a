import { fill, type Message } from "../messages/message.js";
import type { CivilDate } from "./civil-date.js";
import type { Offset, SpanEnd } from "./offset.js";
import type { Period } from "./period.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const QUARTERS: readonly Message[] = [
  { en: "first", zh: "一" },
  { en: "second", zh: "二" },
  { en: "third", zh: "三" },
  { en: "fourth", zh: "四" },
];

const HALVES: readonly Message[] = [
  { en: "first", zh: "上" },
  { en: "second", zh: "下" },
];

// 下半年 is the second half of a year, so the half-year that follows needs the longer words.
const ENDS: Readonly<Record<SpanEnd, Message>> = {
  month: { en: "the end of the month", zh: "本月末" },
  quarter: { en: "the end of the quarter", zh: "本季度末" },
  "half-year": { en: "the end of the half-year", zh: "本半年末" },
  year: { en: "the end of the year", zh: "本年末" },
  "next month": { en: "the end of the next month", zh: "下月末" },
  "next quarter": { en: "the end of the next quarter", zh: "下季度末" },
  "next half-year": { en: "the end of the next half-year", zh: "下一个半年末" },
  "next year": { en: "the end of the next year", zh: "下一年末" },
};

/** A day in words: "31 August 2021", 2021年8月31日. */
export function dateWords(date: CivilDate): Message {
  const { year, month, day } = parts(date);
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月${day}日` };
}

/** A period in words: "August 2021", "the third quarter of 2021", "the first half of 2021", "2021". */
export function periodWords(period: Period): Message {
  const { year, month } = parts(period.from);
  switch (period.span) {
    case "month":
      return { en: `${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月` };
    case "quarter": {
      const which = QUARTERS[(month - 1) / 3] as Message;
      return fill({ en: "the {which} quarter of {year}", zh: "{year}年第{which}季度" }, { which, year });
    }
    case "half-year": {
      const which = HALVES[(month - 1) / 6] as Message;
      return fill({ en: "the {which} half of {year}", zh: "{year}年{which}半年" }, { which, year });
    }
    case "year":
      return { en: String(year), zh: `${year}年` };
  }
}

/** An offset in words: "10 working days", "3 months", "the end of the next quarter". */
export function offsetWords(offset: Offset): Message {
  if ("days" in offset) return { en: counted(offset.days, "day"), zh: `${offset.days}天` };
  if ("months" in offset) return { en: counted(offset.months, "month"), zh: `${offset.months}个月` };
  if ("workingDays" in offset) {
    return { en: counted(offset.workingDays, "working day"), zh: `${offset.workingDays}个工作日` };
  }
  return ENDS[offset.toEndOf];
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function parts(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
