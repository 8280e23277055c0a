import { addDays, type CivilDate } from "../../calendar/civil-date.js";
import { dateWords } from "../../calendar/wording.js";
import type { Message } from "../../messages/message.js";

/** The day up to which is counted, as officials say it: the end of a month is 2021年9月底. */
export function untilWords(day: CivilDate): Message {
  const words = dateWords(day);
  const isMonthEnd = addDays(day, 1).endsWith("-01");
  return isMonthEnd ? { en: words.en, zh: words.zh.replace(/月\d+日$/, "月底") } : words;
}
