import type { Assessment } from "../assessment/assessment.js";
import type { UnitResult, WeightedMeasure } from "../assessment/unit.js";
import { daysBetween } from "../calendar/civil-date.js";
import type { Message } from "../messages/message.js";
import type { DutyResult, InstanceResult } from "../scoring/duty-results.js";
import type { Violation } from "../scoring/violations.js";
import { aboutWords } from "./in-assessment.js";
import { listing } from "./listing.js";
import { columnWords, unitWords, violationStateWords } from "./words.js";

const words = {
  title: { en: "Rectification and supervision list", zh: "整改（督办）清单" },
  id: { en: "Id", zh: "编号" },
  source: { en: "Source", zh: "问题来源" },
  issue: { en: "Issue", zh: "问题描述" },
  unit: { en: "Unit", zh: "责任单位" },
  person: { en: "Person", zh: "责任人" },
  requirement: { en: "Requirement", zh: "整改要求" },
  assigned: { en: "Assigned", zh: "交办日期" },
  progress: { en: "Progress", zh: "进展" },
  closed: { en: "Closed", zh: "完成日期" },
  verified: { en: "Verified", zh: "验收结果" },
  daysOverdue: { en: "Days overdue", zh: "逾期天数" },
} as const;

const sourceWords = {
  supervision: { en: "supervision", zh: "督查" },
  notification: { en: "notification", zh: "通报" },
  meeting: { en: "meeting", zh: "例会" },
  audit: { en: "audit", zh: "审计" },
} as const;

const statusWords = {
  open: { en: "in hand", zh: "在办" },
  closed: { en: "closed", zh: "已销号" },
  overdue: { en: "overdue", zh: "逾期" },
  reopened: { en: "reopened", zh: "重开" },
} as const;

type Status = keyof typeof statusWords;

/** Findings of these severities are put right under supervision. */
const listed: readonly Violation["severity"][] = ["moderate", "major", "critical"];

interface Item {
  readonly id: string;
  readonly source: string;
  readonly unit: UnitResult;
  readonly measure: WeightedMeasure;
  readonly issue: Message | null;
  readonly requirement: Message | null;
  readonly assigned: string | null;
  readonly due: string | null;
  readonly progress: Message | null;
  readonly closedOn: string | null;
  readonly daysOverdue: number;
  readonly status: Status | null;
  readonly severity: string | null;
  readonly records: readonly string[];
}

/** What is to be put right, unit by unit and measure by measure: what duties of rectification ask for, then findings. */
export const rectification = listing<Item>({
  title: words.title,
  isNumbered: false,
  items: (assessment) =>
    assessment.units.flatMap((unit) =>
      unit.measures.flatMap((measure) => itemsOf(assessment, unit, measure)),
    ),
  columns: () => [
    { key: "id", title: words.id, cell: ({ id }) => id },
    { key: "source", title: words.source, words: sourceWords, cell: ({ source }) => source },
    { key: "measure", title: columnWords.measure, cell: ({ measure }) => measure.title },
    { key: "issue", title: words.issue, cell: ({ issue }) => issue },
    { key: "unit", title: words.unit, cell: ({ unit }) => unit.name },
    // Whom the unit makes responsible, and what an inspection found, is in no result.
    { key: "person", title: words.person, cell: () => null },
    { key: "requirement", title: words.requirement, cell: ({ requirement }) => requirement },
    { key: "assigned", title: words.assigned, cell: ({ assigned }) => assigned },
    { key: "due", title: columnWords.due, cell: ({ due }) => due },
    { key: "progress", title: words.progress, cell: ({ progress }) => progress },
    { key: "closed", title: words.closed, cell: ({ closedOn }) => closedOn },
    { key: "verified", title: words.verified, cell: () => null },
    {
      key: "daysOverdue",
      title: words.daysOverdue,
      unit: unitWords.days,
      cell: ({ daysOverdue }) => daysOverdue,
    },
    { key: "status", title: columnWords.status, words: statusWords, cell: ({ status }) => status },
  ],
  ids: ({ unit, measure }) => ({ unitId: unit.id, measureId: measure.id }),
  further: ({ severity }) => ({ severity }),
  records: ({ records }) => records,
});

function itemsOf(assessment: Assessment, unit: UnitResult, measure: WeightedMeasure): readonly Item[] {
  const duties = measure.duties.filter(({ rectification: source }) => source !== undefined);
  const instances = duties.flatMap((duty) =>
    duty.instances
      .filter(({ state }) => state !== "exempt" && state !== "no-data")
      .map((instance) => ofInstance(assessment, unit, measure, duty, instance)),
  );
  const isThere = ({ subject, period }: Violation): boolean =>
    duties.some((duty) => duty.instances.some((one) => one.subject === subject && one.period === period));
  const findings = measure.violations.filter(
    (one) =>
      listed.includes(one.severity) && (one.remedy !== undefined || one.state === "open") && !isThere(one),
  );
  return [...instances, ...findings.map((one) => ofFinding(assessment, unit, measure, one))];
}

function ofInstance(
  assessment: Assessment,
  unit: UnitResult,
  measure: WeightedMeasure,
  { duty, title, rectification: source = "notification", reopened }: DutyResult,
  instance: InstanceResult,
): Item {
  const { subject, period, due, assignedOn, completedOn, records } = instance;
  const isReopened = reopened === true && completedOn === undefined;
  const finding = measure.violations.find((one) => one.subject === subject && one.period === period);
  const about = aboutWords(assessment, instance);
  return {
    id: [unit.id, duty, subject ?? "-", period ?? "-"].join(":"),
    ...{ source, unit, measure },
    issue: about === null ? title : { en: `${title.en}: ${about.en}`, zh: `${title.zh}：${about.zh}` },
    requirement: finding?.remedy?.message ?? null,
    assigned: assignedOn ?? null,
    due,
    progress: finding === undefined ? null : finding.message,
    closedOn: completedOn ?? null,
    daysOverdue: overdue(due, completedOn, assessment),
    status: isReopened ? "reopened" : statusOf(due, completedOn, assessment),
    severity: finding?.severity ?? null,
    records: [...(period === undefined && subject !== undefined ? [subject] : []), ...records],
  };
}

function ofFinding(
  assessment: Assessment,
  unit: UnitResult,
  measure: WeightedMeasure,
  { id, message, severity, remedy, raisedOn, state, closedOn, records }: Violation,
): Item {
  const due = remedy?.due;
  // What nothing can put right any more is neither done nor overdue: its remedy is seen in no record.
  const isFinal = state === "final";
  return {
    id,
    ...{ source: "notification", unit, measure },
    issue: message,
    requirement: remedy?.message ?? null,
    assigned: raisedOn,
    due: due ?? null,
    progress: violationStateWords[state],
    closedOn: closedOn ?? null,
    daysOverdue: isFinal ? 0 : overdue(due, closedOn, assessment),
    status: isFinal ? null : statusOf(due, closedOn, assessment),
    severity,
    records,
  };
}

function statusOf(due: string | undefined, done: string | undefined, { asOf }: Assessment): Status {
  if (done !== undefined) return "closed";
  return due !== undefined && due < asOf ? "overdue" : "open";
}

/** Days from the deadline to the day on which it was done, or to the day up to which things are seen. */
function overdue(due: string | undefined, done: string | undefined, { asOf }: Assessment): number {
  return due === undefined ? 0 : Math.max(0, daysBetween(due, done ?? asOf));
}
