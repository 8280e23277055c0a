import { parsePeriod } from "../calendar/period.js";
import { periodWords } from "../calendar/wording.js";
import { both } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";

const words = {
  merged: { en: "January to {last}", zh: "{year}年1—{month}月" },
  wholeYear: { en: "{year}", zh: "{year}年度" },
} as const;

/** A period as it is published: the first months of a year that are published together are named together. */
export function publishedPeriod(id: string, mergedMonths: number): Message {
  const period = parsePeriod(id);
  if (period === undefined) return both(id);
  const month = Number(period.from.slice(5, 7));
  if (period.span !== "month" || month === 1 || month !== mergedMonths) return periodWords(period);
  return fill(words.merged, { last: periodWords(period), year: id.slice(0, 4), month });
}

/** The same in a title, where a year is 2021年度. */
export function titlePeriod(id: string, mergedMonths: number): Message {
  const isYear = parsePeriod(id)?.span === "year";
  return isYear ? fill(words.wholeYear, { year: id }) : publishedPeriod(id, mergedMonths);
}
