import { fill, type Message } from "../../messages/message.js";
import { type DutyFact, dutyFacts } from "../../policy/fact-names.js";
import type { Measure } from "../../policy/measure-schema.js";

const words = {
  number: { en: "number of “{what}”", zh: "“{what}”的数量" },
  titled: { en: "“{what}”", zh: "“{what}”" },
  year: { en: "the year", zh: "年度" },
  timeProgress: { en: "time progress", zh: "序时进度" },
} as const satisfies Readonly<Record<string, Message>>;

const ofDuty: Readonly<Record<DutyFact, Message>> = {
  due: { en: "how often “{what}” was due", zh: "“{what}”应完成数" },
  done: { en: "how often “{what}” was done", zh: "“{what}”完成数" },
  lacking: { en: "how often “{what}” was lacking", zh: "“{what}”未完成数" },
  rate: { en: "rate of “{what}”", zh: "“{what}”完成率" },
  pending: { en: "how often “{what}” is still pending", zh: "“{what}”未到期数" },
  running: { en: "how often “{what}” was missed in a row", zh: "“{what}”连续未完成数" },
};

/** What a fact of a measure is called, where its rule file says so: what a duty gives, what is counted, a figure. */
export function factTitle({ duties, select, figures = {} }: Measure, name: string): Message | undefined {
  if (name === "year" || name === "timeProgress") return words[name];
  const figure = Object.values(figures).find(({ value }) => value === name);
  if (figure !== undefined) return fill(words.titled, { what: figure.title });
  const dot = name.lastIndexOf(".");
  const [owner, fact] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
  const duty = Object.hasOwn(duties, owner) ? duties[owner] : undefined;
  if (duty !== undefined && isDutyFact(fact)) return fill(ofDuty[fact], { what: duty.title });
  const counts = Object.hasOwn(select, owner) ? select[owner]?.counts : undefined;
  return counts !== undefined && fact === "count" ? fill(words.number, { what: counts }) : undefined;
}

function isDutyFact(fact: string): fact is DutyFact {
  return (dutyFacts as readonly string[]).includes(fact);
}
