import type { Assessment } from "../assessment/assessment.js";
import type { InterviewProposal } from "../assessment/standing/standing-of-unit.js";
import type { InterviewLevel } from "../assessment/titles.js";
import type { UnitResult } from "../assessment/unit.js";
import { listing } from "./listing.js";
import { columnWords, joined } from "./words.js";

const words = {
  title: { en: "Interview list (proposed)", zh: "约谈名单（建议）" },
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

interface Item {
  readonly unit: UnitResult;
  readonly interview: InterviewProposal;
  /** Who is called and who calls; absent where the policy has no such level. */
  readonly level?: InterviewLevel;
}

/** The interviews that are proposed, in the order of the units: people decide, and only then is there a day. */
export const interviews = listing<Item>({
  title: words.title,
  items: ({ units, titles }: Assessment) =>
    units.flatMap((unit) =>
      (unit.standing?.interviews ?? []).map((interview): Item => {
        const level = titles.interviewLevels.find(({ id }) => id === interview.level.id);
        return { unit, interview, ...(level === undefined ? {} : { level }) };
      }),
    ),
  columns: () => [
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    { key: "interviewee", title: words.interviewee, cell: ({ level }) => level?.called ?? null },
    { key: "trigger", title: words.trigger, cell: ({ interview }) => interview.title },
    { key: "facts", title: words.facts, cell: ({ interview }) => joined(interview.facts, " ", "") },
    { key: "level", title: words.level, cell: ({ interview }) => interview.level.title },
    { key: "interviewer", title: words.interviewer, cell: ({ level }) => level?.heldBy ?? null },
    { key: "date", title: words.date, cell: () => null },
    { key: "planDue", title: words.planDue, cell: () => null },
    { key: "reportDue", title: words.reportDue, cell: () => null },
    {
      key: "repeat",
      title: words.repeat,
      words: repeatWords,
      cell: ({ interview }) => (interview.step > 1 ? "yes" : "no"),
    },
    { key: "followUp", title: words.followUp, cell: () => null },
  ],
  ids: ({ unit }) => ({ unitId: unit.id }),
  further: ({ interview }) => ({
    triggerId: interview.trigger,
    levelId: interview.level.id,
    cause: interview.cause,
    step: interview.step,
    violations: interview.violations.join(" "),
    basis: interview.basis,
  }),
  records: ({ interview }) => interview.records,
});
