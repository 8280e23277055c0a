import type { Assessment } from "../../assessment/assessment.js";
import type { Colour } from "../../assessment/standing/standing-of-unit.js";
import { colourWords, joined } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { lightsOf } from "../lights.js";

const words = {
  units: { en: "Lights proposed for units: {counts}.", zh: "单位拟亮灯：{counts}。" },
  subjects: { en: "Lights proposed for projects and tasks: {counts}.", zh: "项目和任务拟亮灯：{counts}。" },
  count: { en: "{colour} {count}", zh: "{colour}{count}个" },
} as const satisfies Readonly<Record<string, Message>>;

const colours: readonly Colour[] = ["red", "yellow", "green", "grey"];

/** How many lights of which colour are proposed; colours of which there is none are left out. */
export function lightSentences(assessment: Assessment): readonly Message[] {
  const all = lightsOf(assessment);
  return [
    ...sentence(words.units, (colour) => all.filter(({ own }) => own === colour).length),
    ...sentence(words.subjects, (colour) => all.reduce((sum, { counts }) => sum + counts[colour], 0)),
  ];
}

function sentence(template: Message, countOf: (colour: Colour) => number): readonly Message[] {
  const parts = colours.flatMap((colour) => {
    const count = countOf(colour);
    return count === 0 ? [] : [fill(words.count, { colour: colourWords[colour], count })];
  });
  const counts = joined(parts, ", ", "、");
  return counts === null ? [] : [fill(template, { counts })];
}
