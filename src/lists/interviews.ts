import type { HeldInterview } from "../assessment/decisions.js";
import type { InterviewProposal } from "../assessment/standing/standing-of-unit.js";
import type { UnitResult } from "../assessment/unit.js";
import { dateWords } from "../calendar/wording.js";
import { fill, type Message } from "../messages/message.js";
import type { DutyResult, InstanceResult } from "../scoring/duty-results.js";
import { listing } from "./listing.js";
import { columnWords, joined } from "./words.js";

const words = {
  title: { en: "Interview list", zh: "约谈名单" },
  interviewee: { en: "Interviewee (post)", zh: "约谈对象（职务）" },
  trigger: { en: "Trigger", zh: "触发条件" },
  facts: { en: "Facts", zh: "事实（数据）" },
  level: { en: "Level", zh: "约谈层级" },
  interviewer: { en: "Interviewer", zh: "约谈人" },
  date: { en: "Date", zh: "时间" },
  planDue: { en: "Plan due", zh: "整改方案时限" },
  reportDue: { en: "Report due", zh: "整改报告时限" },
  repeat: { en: "Repeat", zh: "是否再次" },
  followUp: { en: "Follow-up", zh: "落实情况" },
} as const;

const repeatWords = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } } as const;

const statusWords = {
  proposed: { en: "proposed", zh: "拟约谈" },
  held: { en: "held", zh: "已约谈" },
} as const;

const followUpWords = {
  pending: { en: "to be closed by {due}", zh: "整改中，限{due}前完成" },
  done: { en: "closed on {on}", zh: "已于{on}完成整改" },
  overdue: { en: "overdue since {due}", zh: "应于{due}前完成整改，逾期未完成" },
  exempt: { en: "exempt", zh: "免责" },
} as const;

/** What is asked for after an interview: also before its deadline. */
type Asked = Pick<InstanceResult, "due" | "state" | "completedOn">;

/** An interview that is proposed, or one that was held. */
type Item = { readonly unit: UnitResult } & (
  | { readonly status: "proposed"; readonly interview: InterviewProposal }
  | {
      readonly status: "held";
      readonly held: HeldInterview;
      readonly plan?: Asked;
      readonly report?: Asked;
    }
);

/**
 * The interviews that are proposed, and after them those that were held in the year, in the order of the units. People
 * decide whether one is held: only then is there a day, and a plan and a report are due.
 */
export const interviews = listing<Item>({
  title: words.title,
  items: ({ units }) => [...units.flatMap(proposed), ...units.flatMap(held)],
  columns: () => [
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    {
      key: "interviewee",
      title: words.interviewee,
      cell: (item) =>
        item.status === "proposed" ? item.interview.level.called : item.held.posts.join(", ") || null,
    },
    {
      key: "trigger",
      title: words.trigger,
      cell: (item) =>
        item.status === "proposed" ? item.interview.title : joined(item.held.causes, ", ", "、"),
    },
    {
      key: "facts",
      title: words.facts,
      cell: (item) => (item.status === "proposed" ? joined(item.interview.facts, " ", "") : null),
    },
    {
      key: "level",
      title: words.level,
      cell: (item) => (item.status === "proposed" ? item.interview.level.title : item.held.level),
    },
    {
      key: "interviewer",
      title: words.interviewer,
      cell: (item) => (item.status === "proposed" ? item.interview.level.heldBy : null),
    },
    { key: "date", title: words.date, cell: (item) => (item.status === "held" ? item.held.on : null) },
    {
      key: "planDue",
      title: words.planDue,
      cell: (item) => (item.status === "held" ? (item.plan?.due ?? null) : null),
    },
    {
      key: "reportDue",
      title: words.reportDue,
      cell: (item) => (item.status === "held" ? (item.report?.due ?? null) : null),
    },
    {
      key: "repeat",
      title: words.repeat,
      words: repeatWords,
      cell: (item) => (item.status === "held" ? null : item.interview.step > 1 ? "yes" : "no"),
    },
    {
      key: "followUp",
      title: words.followUp,
      cell: (item) => (item.status === "held" ? followUpOf(item.report) : null),
    },
    { key: "status", title: columnWords.status, words: statusWords, cell: ({ status }) => status },
  ],
  ids: ({ unit }) => ({ unitId: unit.id }),
  further: (item) => {
    const interview = item.status === "proposed" ? item.interview : undefined;
    return {
      triggerId: interview?.trigger ?? null,
      levelId: interview?.level.id ?? null,
      cause: interview?.cause ?? null,
      step: interview?.step ?? null,
      violations: interview?.violations.join(" ") ?? null,
      basis: interview?.basis ?? null,
    };
  },
  records: (item) => (item.status === "proposed" ? item.interview.records : [item.held.id]),
});

function proposed(unit: UnitResult): readonly Item[] {
  return (unit.standing?.interviews ?? []).map((interview) => ({ unit, status: "proposed", interview }));
}

function held(unit: UnitResult): readonly Item[] {
  return (unit.heldInterviews ?? []).map((one) => {
    const plan = asked(unit, "plan", one);
    const report = asked(unit, "report", one);
    return {
      unit,
      status: "held",
      held: one,
      ...(plan === undefined ? {} : { plan }),
      ...(report === undefined ? {} : { report }),
    };
  });
}

/** What a duty asks for after an interview; what falls due after the days that are scored stands on the to-do list. */
function asked(
  { measures }: UnitResult,
  what: NonNullable<DutyResult["interview"]>,
  { id }: HeldInterview,
): Asked | undefined {
  for (const { duties, toDo } of measures) {
    const own = duties.filter(({ interview }) => interview === what);
    const found = own.flatMap(({ instances }) => instances).find(({ subject }) => subject === id);
    if (found !== undefined) return found;
    const ahead = toDo.find(({ duty, subject }) => subject === id && own.some((one) => one.duty === duty));
    if (ahead !== undefined) return { due: ahead.due, state: "pending" };
  }
  return undefined;
}

function followUpOf(report: Asked | undefined): Message | null {
  if (report === undefined) return null;
  const { state, completedOn, due } = report;
  if (state === "exempt") return followUpWords.exempt;
  if (completedOn !== undefined) return fill(followUpWords.done, { on: dateWords(completedOn) });
  return fill(followUpWords[state === "missed" ? "overdue" : "pending"], { due: dateWords(due) });
}
