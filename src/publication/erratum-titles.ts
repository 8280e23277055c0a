import type { Assessment } from "../assessment/assessment.js";
import { fill, type Message } from "../messages/message.js";
import type { Erratum } from "./erratum.js";

const words: Readonly<Record<string, Message>> = {
  total: { en: "Total", zh: "总分" },
  rank: { en: "Rank", zh: "名次" },
  light: { en: "Light", zh: "亮灯" },
  grade: { en: "Grade", zh: "等次" },
  lists: { en: "Public lists", zh: "红黑榜" },
  veto: { en: "Veto", zh: "一票否决" },
  interview: { en: "Interview", zh: "约谈" },
  decision: { en: "Decision on points", zh: "加减分决定" },
  exemption: { en: "Exemption", zh: "免责" },
  unit: { en: "Unit", zh: "单位" },
  score: { en: "Score of the measure", zh: "措施得分" },
  weight: { en: "Weight of the measure", zh: "措施权重" },
};

/** A figure with its unit of measure, so that it is not taken for points. */
const measured: Message = { en: "{title} ({unit})", zh: "{title}（{unit}）" };

const finding: Message = { en: "Finding", zh: "问题" };

/** What the lines of errata are called: as the assessment calls them, else by their ids. */
export function lineTitles(
  now: Assessment | undefined,
): (row: Pick<Erratum, "measureId" | "line" | "what">) => Message {
  const named = new Map<string, Message>();
  for (const { id, lines, bonuses, deductions, figures } of now?.units.flatMap(({ measures }) => measures) ??
    []) {
    const own = [...lines, ...(bonuses?.lines ?? []), ...(deductions?.lines ?? [])];
    for (const line of own) named.set(`${id} ${line.id}`, line.title);
    for (const { id: figure, title, unit } of figures ?? [])
      named.set(`${id} figures.${figure}`, fill(measured, { title, unit }));
  }
  return ({ measureId = "", line, what }) => {
    if (what === "violation") return finding;
    return named.get(`${measureId} ${line}`) ?? words[line] ?? { en: line, zh: line };
  };
}
