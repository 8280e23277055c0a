import type { Assessment } from "../assessment/assessment.js";
import type { Violation } from "../scoring/violations.js";
import { nameOf } from "./in-assessment.js";
import { listing } from "./listing.js";
import { colourWords, columnWords, severityWords, violationStateWords } from "./words.js";

const words = {
  title: { en: "Violations", zh: "问题清单" },
  id: { en: "Id", zh: "编号" },
  code: { en: "Code", zh: "代码" },
  severity: { en: "Severity", zh: "程度" },
  message: { en: "Violation", zh: "问题" },
  raisedOn: { en: "Raised on", zh: "认定日期" },
  closedOn: { en: "Closed on", zh: "整改完成日期" },
  new: { en: "New", zh: "本期新增" },
  remedy: { en: "Remedy", zh: "整改要求" },
  remedyDue: { en: "Remedy due", zh: "整改时限" },
  evidence: { en: "Evidence", zh: "佐证材料" },
  trigger: { en: "Trigger", zh: "约谈触发条件" },
} as const;

const newWords = { "1": { en: "yes", zh: "是" }, "0": { en: "no", zh: "否" } } as const;

interface Item {
  readonly finding: Violation;
  readonly assessment: Assessment;
}

/** Every finding about every unit, in the order of the units. */
export const violations = listing<Item>({
  title: words.title,
  isNumbered: false,
  items: (assessment) => assessment.violations.map((finding) => ({ finding, assessment })),
  columns: () => [
    { key: "id", title: words.id, cell: ({ finding }) => finding.id },
    {
      key: "unit",
      title: columnWords.unit,
      cell: ({ finding, assessment }) => nameOf(assessment, finding.unitId),
    },
    { key: "code", title: words.code, cell: ({ finding }) => finding.code },
    {
      key: "severity",
      title: words.severity,
      words: severityWords,
      cell: ({ finding }) => finding.severity,
    },
    {
      key: "light",
      title: columnWords.light,
      words: colourWords,
      cell: ({ finding }) => finding.light ?? null,
    },
    { key: "trigger", title: words.trigger, cell: ({ finding }) => finding.trigger ?? null },
    { key: "message", title: words.message, cell: ({ finding }) => finding.message },
    { key: "raisedOn", title: words.raisedOn, cell: ({ finding }) => finding.raisedOn },
    {
      key: "state",
      title: columnWords.status,
      words: violationStateWords,
      cell: ({ finding }) => finding.state,
    },
    { key: "closedOn", title: words.closedOn, cell: ({ finding }) => finding.closedOn ?? null },
    { key: "new", title: words.new, words: newWords, cell: ({ finding }) => (finding.new ? 1 : 0) },
    { key: "remedy", title: words.remedy, cell: ({ finding }) => finding.remedy?.message ?? null },
    { key: "remedyDue", title: words.remedyDue, cell: ({ finding }) => finding.remedy?.due ?? null },
    { key: "evidence", title: words.evidence, cell: ({ finding }) => finding.evidence ?? null },
  ],
  ids: ({ finding }) => ({ unitId: finding.unitId, measureId: finding.measureId }),
  records: ({ finding }) => finding.records,
});
