import type { Assessment } from "../../assessment/assessment.js";
import { fill, type Message } from "../../messages/message.js";
import { counted } from "../numbers.js";

const words = {
  sentence: {
    en: "The score sheets have {lines}: {article} on the article alone, {source} also on what other places published, {assumption} on at least one assumption. These defaults are not the city's own rule.",
    zh: "评分表共{lines}，其中完全依据发布稿的{article}，部分借用其他地区或文件规定的{source}，至少有一处为假定的{assumption}。以上默认数值并非本市自行规定。",
  },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  line: { one: "line", many: "lines", zh: "行（指标、加分、扣分）" },
  rests: { one: "rests", many: "rest", zh: "行" },
} as const;

/** On what the lines of all score sheets rest, in a sentence; a line rests on the weakest of its figures. */
export function basisCounts({ units }: Pick<Assessment, "units">): Message | undefined {
  const bases = units.flatMap(({ measures }) =>
    measures.flatMap(({ lines, bonuses, deductions }) => [
      ...lines.map(({ basis }) => [basis.duty, basis.unit, basis.points]),
      ...[...(bonuses?.lines ?? []), ...(deductions?.lines ?? [])].map(({ basis }) => [basis]),
    ]),
  );
  if (bases.length === 0) return undefined;
  const weakest = bases.map((all) =>
    all.includes("assumption") ? "assumption" : all.every((one) => one === "article") ? "article" : "source",
  );
  const count = (sort: (typeof weakest)[number]): Message =>
    counted(weakest.filter((one) => one === sort).length, nouns.rests);
  return fill(words.sentence, {
    lines: counted(weakest.length, nouns.line),
    article: count("article"),
    source: count("source"),
    assumption: count("assumption"),
  });
}
