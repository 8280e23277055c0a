import type { Assessment } from "../../assessment/assessment.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import { counted } from "../numbers.js";
import { untilWords } from "../until.js";

const words = {
  units: {
    en: "As of {until}, {units} assessed; {ranked}.",
    zh: "截至{until}，全市共考核{units}，其中参加排名{ranked}。",
  },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  units: { one: "unit was", many: "units were", zh: "个单位" },
  ranked: { one: "1 of them is ranked", many: "of them are ranked", zh: "个" },
} as const;

/** How the city stands as a whole. */
export function situation({ units, end }: Assessment, _policy: Policy): readonly Message[] {
  const ranked = units.filter(({ rank }) => rank !== undefined).length;
  return [
    fill(words.units, {
      until: untilWords(end),
      units: counted(units.length, nouns.units),
      ranked: counted(ranked, nouns.ranked),
    }),
  ];
}
