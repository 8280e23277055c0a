import type { Assessment } from "../../assessment/assessment.js";
import { joined } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { counted, listed } from "../numbers.js";

const words = {
  proposed: {
    en: "Proposed, for people to decide: {levels}.",
    zh: "建议对{units}开展约谈或提醒（{levels}），由有权机关研究决定。",
  },
  level: { en: "{title} for {units}", zh: "{title}：{units}" },
} as const satisfies Readonly<Record<string, Message>>;

const units = { one: "unit", many: "units", zh: "个单位" };

/** The interviews that are proposed, level by level with the units concerned; nothing where there are none. */
export function interviewSentences({ units: all }: Assessment): readonly Message[] {
  const proposals = all.flatMap(({ id, name, standing }) =>
    (standing?.interviews ?? []).map(({ level }) => ({ id, name, level })),
  );
  const levels = [...new Set(proposals.map(({ level }) => level.id))].flatMap((id) => {
    const own = proposals.filter(({ level }) => level.id === id);
    const names = new Map(own.map((one) => [one.id, one.name]));
    const title = own[0]?.level.title;
    return title === undefined ? [] : [fill(words.level, { title, units: listed([...names.values()]) })];
  });
  const text = joined(levels);
  if (text === null) return [];
  const count = new Set(proposals.map(({ id }) => id)).size;
  return [fill(words.proposed, { levels: text, units: counted(count, units) })];
}
