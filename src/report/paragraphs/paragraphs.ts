import type { Assessment } from "../../assessment/assessment.js";
import type { Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { Paragraph } from "../report.js";
import { nextSentences } from "./next.js";
import { problemSentences } from "./problems.js";
import { rankingSentences } from "./ranking.js";
import { situation } from "./situation.js";

const titles: Readonly<Record<Paragraph["id"], Message>> = {
  situation: { en: "Overall situation", zh: "总体情况" },
  ranking: { en: "Ranking", zh: "排名情况" },
  problems: { en: "Problems found", zh: "存在问题" },
  next: { en: "Next steps", zh: "下一步工作" },
};

/** The four paragraphs of a notification's text, each sentence made from the data. */
export function paragraphsOf(assessment: Assessment, policy: Policy): readonly Paragraph[] {
  return [
    { id: "situation", title: titles.situation, sentences: situation(assessment) },
    { id: "ranking", title: titles.ranking, sentences: rankingSentences(assessment) },
    { id: "problems", title: titles.problems, sentences: problemSentences(assessment, policy) },
    { id: "next", title: titles.next, sentences: nextSentences(assessment) },
  ];
}
