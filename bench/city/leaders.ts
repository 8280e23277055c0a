import { dayOf, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type Desk, pick, until } from "./filing.js";
import { reports, settled } from "./leadership.js";
import { type Member, promotes } from "./members.js";

const STUDIED = ["重点项目推进", "要素保障", "项目储备与前期", "专项债券和资金争取", "招商项目落地"] as const;
const DECIDED = ["完成用地报批", "落实配套资金", "完成征迁", "办结施工许可", "完成管线迁改"] as const;
const ISSUES = ["场外道路未通", "用地指标缺口", "林地手续未办结", "资金缺口", "管线迁改滞后"] as const;
const ASKED = ["行业准入意见", "初步设计审查", "行业专项规划衔接", "技术方案论证"] as const;

const ROLES: Readonly<Record<Member["kind"], readonly string[]>> = {
  county: ["party-head", "government-head"],
  park: ["party-head", "government-head"],
  industry: ["department-head"],
  element: ["department-head"],
  soe: ["soe-head"],
};

/** Measures 4 to 6: what the leaders of a unit did themselves, and how a department led its industry. */
export function leaders(member: Member, desk: Desk): void {
  tenures(member, desk);
  if (!promotes(member)) return;
  for (let month = member.since; month <= 12; month++) study(member, desk, month);
  if (member.kind === "industry") industry(member, desk);
  else onSite(member, desk);
}

function tenures({ unit, kind, heads, deputy, luck }: Member, desk: Desk): void {
  const posts = [...heads.map((post, n) => [post, ROLES[kind][n] ?? ""]), [deputy, "deputy"]];
  for (const [postId = "", role = ""] of posts) {
    const from = unit.from === undefined ? luck.between(-1000, 300) : dayOf(4, 1);
    desk.file("post-tenure", from, {
      postId,
      role,
      from: textOf(from),
      personId: `p-${luck.between(1000, 9999)}`,
    });
  }
}

function study({ habit, luck, kind, heads, deputy }: Member, desk: Desk, month: number): void {
  const groups = luck.happens(85) ? [[...heads, deputy]] : [heads, [deputy]];
  for (const posts of groups) {
    if (luck.happens(habit.never)) continue;
    const on = weekday(dayOf(month, luck.between(3, 24)));
    const filed = luck.happens(habit.late) ? dayOf(month + 1, luck.between(13, 18)) : undefined;
    const fields = { on: textOf(on), posts, form: pick(["committee", "executive", "special-meeting"], luck) };
    const { id } = desk.file("leader-study", on, { ...fields, topics: pick(STUDIED, luck) }, filed);
    if (kind === "industry" || month % 2 === 0 || posts[0] === deputy) continue;
    const due = weekday(on + luck.between(20, 50));
    desk.file("study-decision", on, {
      on: textOf(on),
      studyId: id,
      text: pick(DECIDED, luck),
      dueOn: textOf(due),
      ...settled("closedOn", due, { habit, luck }),
    });
  }
}

/** The projects that leaders lead, their visits, the issues they settle, and their account of every quarter. */
function onSite({ unit, habit, luck, heads, deputy, since }: Member, desk: Desk): void {
  const project = (n: number): string => `${unit.id}-project-00${n}`;
  for (const [n, postId] of heads.entries()) {
    const from = dayOf(since, luck.between(1, 4));
    desk.file("project-contact", from, { from: textOf(from), projectId: project(n + 1), postId });
  }
  for (let month = since; month <= 12; month++) {
    for (const [n, postId] of [...heads, deputy].entries()) {
      if (luck.happens(habit.late) || (postId === deputy && month % 2 === 0)) continue;
      const on = weekday(dayOf(month, luck.between(4, 25)));
      const found = luck.between(0, 3);
      desk.file("site-visit", on, {
        on: textOf(on),
        postId,
        projectId: project(n < heads.length ? n + 1 : luck.between(1, 2)),
        issuesFound: found,
        issuesSolved: luck.between(0, found),
      });
    }
    if (month % 2 === 0) issue({ habit, luck, deputy }, desk, month, project(luck.between(1, 2)));
    if (month % 3 === 0) account({ habit, luck }, desk, month);
  }
}

function issue(
  { habit, luck, deputy }: Pick<Member, "habit" | "luck" | "deputy">,
  desk: Desk,
  month: number,
  projectId: string,
): void {
  const on = weekday(dayOf(month, luck.between(5, 20)));
  const due = weekday(on + luck.between(20, 45));
  desk.file("project-issue", on, {
    on: textOf(on),
    projectId,
    postId: deputy,
    text: pick(ISSUES, luck),
    dueOn: textOf(due),
    ...settled("closedOn", due, { habit, luck }),
  });
}

function account({ habit, luck }: Pick<Member, "habit" | "luck">, desk: Desk, month: number): void {
  if (luck.happens(habit.never)) return;
  const on = weekday(dayOf(month + 1, luck.happens(habit.late) ? luck.between(12, 19) : luck.between(4, 8)));
  desk.file("written-account", on, { on: textOf(on), quarter: `2021-Q${month / 3}` }, on);
}

function industry({ unit, habit, luck, askers }: Member, desk: Desk): void {
  const value = 10_000 * luck.between(30, 90);
  const set = dayOf(1, luck.between(15, 22));
  desk.file("target", set, { name: "industry-investment", year: 2021, value, on: textOf(set) });
  const [least, most] = habit.reach;
  let done = 0;
  for (let month = 1; month <= 12; month++) {
    done = Math.max(done, Math.round((value * month * luck.between(least * 10, most * 10)) / 12_000));
    const on = dayOf(month + 1, 1) - 1;
    desk.file("industry-progress", on, {
      on: textOf(on),
      month: monthOf(month),
      ytdInvestment: done,
      ...(month % 3 === 0
        ? { statisticsInvestment: Math.round((done * luck.between(970, 1005)) / 1000) }
        : {}),
    });
    reports({ habit, luck }, desk, month, "industry");
    if (month % 2 === 0) continue;
    requested({ habit, luck, askers, unit }, desk, month, "industry", pick(ASKED, luck));
  }
}

/** What a county or park of the district asked for. */
function requested(
  { habit, luck, askers, unit }: Pick<Member, "habit" | "luck" | "askers" | "unit">,
  desk: Desk,
  month: number,
  field: string,
  text: string,
): void {
  const on = weekday(dayOf(month, luck.between(3, 20)));
  const due = weekdaysAfter(on, luck.between(12, 25));
  const raisedBy = askers[luck.between(0, askers.length - 1)] ?? unit.id;
  desk.file("support-request", on, {
    on: textOf(on),
    raisedBy,
    field,
    projectId: `${raisedBy}-project-00${luck.between(1, 3)}`,
    text,
    dueOn: textOf(due),
    ...settled("solvedOn", due, { habit, luck }),
  });
}

/** Measure 7: what a department of land, funds, environment, permits or loans did for projects. */
export function elements(member: Member, desk: Desk): void {
  const { habit, luck, askers, unit } = member;
  const field = pick(["land", "funds", "environment", "permits", "loans"], luck);
  for (const half of [1, 2]) {
    const on = weekday(dayOf(6 * half - luck.between(1, 4), luck.between(3, 26)));
    const action = half === 1 ? "issued" : "reviewed";
    desk.file("element-policy", on, { on: textOf(on), action, name: "项目要素保障办法" });
  }
  for (let month = 1; month <= 12; month++) {
    if (month % 3 === 0) {
      const on = weekday(dayOf(month, luck.between(3, 24)));
      const form = luck.happens(50) ? "training" : "publicity";
      desk.file("policy-publicity", on, {
        on: textOf(on),
        form,
        audience: askers,
        attendees: luck.between(20, 90),
      });
    }
    for (let n = 0; n < 3; n++)
      requested({ habit, luck, askers, unit }, desk, month, field, pick(DECIDED, luck));
    for (let n = 0; n < 3; n++) approval(member, desk, month, field);
  }
}

type Limit = readonly [type: string, workingDays: number];
const OTHER: Limit = ["other", 20];
const LIMITS: readonly [Limit, ...Limit[]] = [
  ["eia-report", 14],
  ["eia-form", 7],
  ["eia-register", 3],
  OTHER,
];

function approval({ habit, luck, askers }: Member, desk: Desk, month: number, field: string): void {
  const [type, days] = field === "environment" ? pick(LIMITS, luck) : OTHER;
  const on = weekday(dayOf(month, luck.between(3, 24)));
  const suspendedDays = luck.happens(15) ? luck.between(2, 6) : 0;
  const due = days + suspendedDays;
  const taken = luck.happens(habit.late) ? due + luck.between(1, 6) : luck.between(Math.ceil(due / 2), due);
  desk.file("approval-case", on, {
    on: textOf(on),
    type,
    suspendedDays,
    projectId: `${askers[luck.between(0, askers.length - 1)]}-project-00${luck.between(1, 3)}`,
    ...(luck.happens(habit.never) ? {} : until("decidedOn", weekdaysAfter(on, taken))),
  });
}
