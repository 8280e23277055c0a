import type { Message } from "../messages/message.js";
import type { CivilDate } from "./civil-date.js";
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
      return { en: `the ${which.en} quarter of ${year}`, zh: `${year}年第${which.zh}季度` };
    }
    case "half-year": {
      const which = HALVES[(month - 1) / 6] as Message;
      return { en: `the ${which.en} half of ${year}`, zh: `${year}年${which.zh}半年` };
    }
    case "year":
      return { en: String(year), zh: `${year}年` };
  }
}

function parts(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
