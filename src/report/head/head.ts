import type { Assessment } from "../../assessment/assessment.js";
import { dateWords } from "../../calendar/wording.js";
import type { ListFact } from "../../lists/list.js";
import { both } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import { counted, listed } from "../numbers.js";
import type { ReportOptions } from "../options.js";
import { publishedPeriod } from "../period-title.js";
import { isPersonal } from "../posts.js";
import { basisCounts } from "./basis-counts.js";
import { issueFacts } from "./issue.js";
import { titlesNotCollected } from "./not-collected.js";
import { statusWords } from "./status.js";

const titles = {
  period: { en: "Period", zh: "时段" },
  asOf: { en: "As of", zh: "截至" },
  knownAt: { en: "Filed by", zh: "报送截止" },
  status: { en: "Status", zh: "状态" },
  proposals: { en: "Proposals", zh: "性质" },
  provisional: { en: "Objections", zh: "异议" },
  basis: { en: "What the figures rest on", zh: "数值依据" },
  policy: { en: "Policy", zh: "政策" },
  policyDigest: { en: "Digest of the policy", zh: "政策校验码" },
  dataDigest: { en: "Digest of the data", zh: "数据校验码" },
  intake: { en: "What was handed in", zh: "数据接收情况" },
  notCollected: { en: "Not collected", zh: "未采集" },
  personal: { en: "Personal data", zh: "个人信息" },
} as const satisfies Readonly<Record<string, Message>>;

const words = {
  periodIs: { en: "{period}, scored from {from} to {end}", zh: "{period}，计分区间{from}至{end}" },
  proposals: {
    en: "Worked out by rule from what was filed. Scores, ranks, grades, lights, interviews and public lists are proposals: people decide.",
    zh: "依据规则和报送记录自动核算，得分、名次、等次、亮灯、约谈和榜单均为建议，由有权机关研究决定。",
  },
  provisional: {
    en: "Provisional until {until}: until that day units can object to what is published here.",
    zh: "各单位可在{until}前（含当日）提出异议，此前所列结果均为暂定。",
  },
  policyIs: { en: "{title}, version {version}", zh: "{title}，版本{version}" },
  accepted: { en: "{records} accepted", zh: "采用{records}" },
  setAside: { en: "{records} set aside", zh: "未采用{records}" },
  faults: { en: "{faults} in all", zh: "差错{faults}" },
  warnings: { en: "{warnings}", zh: "提示{warnings}" },
  personal: { en: "This document contains personal data.", zh: "含个人信息。" },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  record: { one: "record", many: "records", zh: "条记录" },
  fault: { one: "fault", many: "faults", zh: "项" },
  warning: { one: "note", many: "notes", zh: "项" },
} as const;

/** What must be known before any figure is read. */
export function headOf(assessment: Assessment, policy: Policy, options: ReportOptions): readonly ListFact[] {
  const { period, from, end, asOf, knownAt, policy: applied, data, objectionsUntil } = assessment;
  const span = {
    period: publishedPeriod(period, policy.policy.mergedMonths.value),
    from: dateWords(from),
    end: dateWords(end),
  };
  const notCollected = titlesNotCollected(assessment, policy);
  const facts: readonly (readonly [keyof typeof titles, Message | undefined])[] = [
    ["period", fill(words.periodIs, span)],
    ["asOf", dateWords(asOf)],
    ["knownAt", dateWords(knownAt)],
    ["status", statusWords(assessment, policy)],
    ["proposals", words.proposals],
    [
      "provisional",
      objectionsUntil === undefined
        ? undefined
        : fill(words.provisional, { until: dateWords(objectionsUntil) }),
    ],
    ["basis", basisCounts(assessment)],
    ["intake", intakeWords(assessment)],
    ["notCollected", notCollected.length === 0 ? undefined : listed(notCollected)],
    ["policy", fill(words.policyIs, { title: applied.title, version: applied.version })],
    ["policyDigest", both(applied.digest)],
    ["dataDigest", data === undefined ? undefined : both(data.digest)],
    ["personal", isPersonal(options) ? words.personal : undefined],
  ];
  return [
    ...issueFacts(options.issue ?? {}),
    ...facts.flatMap(([key, text]) => (text === undefined ? [] : { key, title: titles[key], text })),
  ];
}

function intakeWords({ intake, warnings }: Assessment): Message {
  const { accepted, setAside, faults } = intake;
  const parts = [
    fill(words.accepted, { records: counted(accepted, nouns.record) }),
    fill(words.setAside, { records: counted(setAside, nouns.record) }),
    ...(faults.length === 0 ? [] : [fill(words.faults, { faults: counted(faults.length, nouns.fault) })]),
    ...(warnings.length === 0
      ? []
      : [fill(words.warnings, { warnings: counted(warnings.length, nouns.warning) })]),
  ];
  return { en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("，") };
}
