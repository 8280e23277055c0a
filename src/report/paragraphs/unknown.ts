import type { Assessment } from "../../assessment/assessment.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import { titlesNotCollected } from "../head/not-collected.js";
import { counted, listedUpTo } from "../numbers.js";

const words = {
  notCollected: {
    en: "{count} not collected, so that nobody can know what rests on such records: {kinds}.",
    zh: "{count}记录未采集，相关情况无法核算：{kinds}。",
  },
  noData: {
    en: "For want of data, {measures} could not be scored.",
    zh: "因缺少数据，下列措施未能计分：{measures}。",
  },
  noDataMeasure: { en: "“{title}” ({units})", zh: "“{title}”（{units}）" },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  kind: { one: "kind of record was", many: "kinds of record were", zh: "类" },
  unit: { one: "unit", many: "units", zh: "个单位" },
} as const;

/** So many kinds of record and measures are named. */
const NAMED = 10;

/** What could not be known: kinds of record that nobody collects, and measures that could not be scored for want of data. */
export function unknownSentences(assessment: Assessment, policy: Policy): readonly Message[] {
  const kinds = titlesNotCollected(assessment, policy);
  const unscored = assessment.units
    .flatMap(({ measures }) => measures.filter(({ state }) => state === "no-data"))
    .toSorted((a, b) => a.number - b.number);
  const measures = [...new Set(unscored.map(({ id }) => id))].flatMap((id) => {
    const own = unscored.filter((one) => one.id === id);
    const title = own[0]?.title;
    if (title === undefined) return [];
    return [fill(words.noDataMeasure, { title, units: counted(own.length, nouns.unit) })];
  });
  return [
    ...(kinds.length === 0
      ? []
      : [
          fill(words.notCollected, {
            count: counted(kinds.length, nouns.kind),
            kinds: listedUpTo(NAMED, kinds),
          }),
        ]),
    ...(measures.length === 0 ? [] : [fill(words.noData, { measures: listedUpTo(NAMED, measures) })]),
  ];
}
