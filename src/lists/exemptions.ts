import type { Assessment } from "../assessment/assessment.js";
import type { UnitResult } from "../assessment/unit.js";
import { VACANCY } from "../facts/instance.js";
import type { Message } from "../messages/message.js";
import type { Exemption } from "../records/dataset.js";
import { exemptionReasons } from "../records/exemption-reasons.js";
import type { DutyResult, InstanceResult } from "../scoring/duty-results.js";
import { aboutWords, nameOf } from "./in-assessment.js";
import { listing } from "./listing.js";
import { both, columnWords, joined } from "./words.js";

const words = {
  title: { en: "Exemption list", zh: "免责清单" },
  measures: { en: "Measures", zh: "适用措施" },
  allMeasures: { en: "all measures", zh: "全部措施" },
  from: { en: "From", zh: "起始日期" },
  to: { en: "To", zh: "截止日期" },
  reason: { en: "Reason", zh: "免责事由" },
  approvedBy: { en: "Approved by", zh: "批准机关" },
  document: { en: "Document", zh: "批准文号" },
  approvedOn: { en: "Approved on", zh: "批准日期" },
  allows: { en: "Allows instead", zh: "准予变通方式" },
  covered: { en: "What it covered", zh: "免责事项" },
} as const;

const allowedWords = { online: { en: "online", zh: "线上" } } as const;

/** So many instances of a duty are named; of more it is said how many they are. */
const NAMED = 4;

/** An instance of a duty that is exempt. */
interface Covered {
  readonly measureId: string;
  readonly measure: Message;
  readonly duty: DutyResult;
  readonly instance: InstanceResult;
}

interface Item {
  readonly unit: UnitResult;
  /** The approved exemption; absent for posts that were vacant too long, which needs no approval. */
  readonly exemption?: Exemption;
  readonly covered: readonly Covered[];
  readonly assessment: Assessment;
}

/** The exemptions of each unit, and below them the duties of posts that nobody held. */
export const exemptions = listing<Item>({
  title: words.title,
  items: (assessment) => assessment.units.flatMap((unit) => itemsOf(unit, assessment)),
  columns: () => [
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    { key: "measures", title: words.measures, cell: measuresText },
    { key: "from", title: words.from, cell: ({ exemption }) => exemption?.from ?? null },
    { key: "to", title: words.to, cell: ({ exemption }) => exemption?.to ?? null },
    {
      key: "reason",
      title: words.reason,
      words: exemptionReasons,
      cell: ({ exemption }) => exemption?.reason ?? VACANCY,
    },
    { key: "approvedBy", title: words.approvedBy, cell: approvedBy },
    { key: "document", title: words.document, cell: ({ exemption }) => exemption?.documentNo ?? null },
    { key: "approvedOn", title: words.approvedOn, cell: ({ exemption }) => exemption?.approvedOn ?? null },
    {
      key: "allows",
      title: words.allows,
      words: allowedWords,
      cell: ({ exemption }) => exemption?.allows?.join(" ") ?? null,
    },
    { key: "covered", title: words.covered, cell: coveredText },
  ],
  ids: ({ unit, exemption }) => ({ id: exemption?.id ?? VACANCY, unitId: unit.id }),
  further: ({ exemption, covered }) => ({
    measureIds: [...new Set(exemption?.measures ?? covered.map(({ measureId }) => measureId))].join(" "),
    instances: covered.length,
  }),
  records: ({ covered }) => covered.flatMap(({ instance }) => instance.records),
});

function itemsOf(unit: UnitResult, assessment: Assessment): readonly Item[] {
  const covered = unit.measures.flatMap(({ id, title, duties }) =>
    duties.flatMap((duty) =>
      duty.instances
        .filter(({ state }) => state === "exempt")
        .map((instance): Covered => ({ measureId: id, measure: title, duty, instance })),
    ),
  );
  const by = (id: string): readonly Covered[] => covered.filter(({ instance }) => instance.exemption === id);
  const vacant = by(VACANCY);
  return [
    ...(unit.exemptions ?? []).map((exemption) => ({
      unit,
      exemption,
      covered: by(exemption.id),
      assessment,
    })),
    ...(vacant.length === 0 ? [] : [{ unit, covered: vacant, assessment }]),
  ];
}

function measuresText({ unit, exemption, covered }: Item): Message | null {
  if (exemption !== undefined && exemption.measures === undefined) return words.allMeasures;
  const ids = exemption?.measures ?? [...new Set(covered.map(({ measureId }) => measureId))];
  return joined(
    ids.map((id) => unit.measures.find((one) => one.id === id)?.title ?? both(id)),
    "; ",
    "；",
  );
}

/** The unit that approved it by its name; else what the record says. */
function approvedBy({ exemption, assessment }: Item): Message | string | null {
  return exemption === undefined ? null : (nameOf(assessment, exemption.approvedBy) ?? exemption.approvedBy);
}

/** Each duty with what of it is exempt: 召开工作例会：2021年7月、2021年8月 */
function coveredText({ covered, assessment }: Item): Message | null {
  const duties = [...new Set(covered.map(({ duty }) => duty))];
  return joined(
    duties.map((duty) =>
      ofDuty(
        assessment,
        duty,
        covered.filter((one) => one.duty === duty),
      ),
    ),
  );
}

function ofDuty(assessment: Assessment, { title }: DutyResult, covered: readonly Covered[]): Message {
  const count = covered.length;
  const about =
    count > NAMED
      ? { en: `${count} times`, zh: `${count}项` }
      : joined(
          covered.flatMap(({ instance }) => aboutWords(assessment, instance) ?? []),
          ", ",
          "、",
        );
  return about === null ? title : { en: `${title.en}: ${about.en}`, zh: `${title.zh}：${about.zh}` };
}
