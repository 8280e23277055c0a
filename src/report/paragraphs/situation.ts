import type { Assessment } from "../../assessment/assessment.js";
import { sumsWords } from "../../lists/notification.js";
import { fill, type Message } from "../../messages/message.js";
import { counted } from "../numbers.js";
import { figureSentences } from "./figures.js";
import { groupSentences } from "./groups.js";
import { lightSentences } from "./lights.js";
import { untilWords } from "./until.js";

const words = {
  none: { en: "As of {until}, there was no unit to assess.", zh: "截至{until}，无考核单位。" },
  units: { en: "As of {until}, {units} assessed{ranked}.", zh: "截至{until}，全市共考核{units}{ranked}。" },
  ranked: { en: ", of which {count} took part in the ranking", zh: "，其中{count}个参加排名" },
  partial: {
    en: "Not every measure could be assessed: {count} of the policy's measures {have} no rule file yet.",
    zh: "政策所列措施中有{count}项尚无规则文件，未予考核。",
  },
} as const satisfies Readonly<Record<string, Message>>;

const units = { one: "unit was", many: "units were", zh: "个单位" };

/** How the city stands as a whole: who was assessed, what was done, totals by group, lights. */
export function situation(assessment: Assessment): readonly Message[] {
  const until = untilWords(assessment.end);
  if (assessment.units.length === 0) return [fill(words.none, { until })];
  const count = assessment.units.filter(({ rank }) => rank !== undefined).length;
  const missing = assessment.notLoaded.length;
  const figures = figureSentences(assessment);
  return [
    fill(words.units, {
      until,
      units: counted(assessment.units.length, units),
      ranked: count === 0 ? "" : fill(words.ranked, { count }),
    }),
    ...(missing === 0 ? [] : [fill(words.partial, { count: missing, have: missing === 1 ? "has" : "have" })]),
    ...figures,
    ...(figures.length === 0 ? [] : [sumsWords]),
    ...groupSentences(assessment),
    ...lightSentences(assessment),
  ];
}
