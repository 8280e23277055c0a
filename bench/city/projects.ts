import { type Day, dayOf, EXPORTED, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type CityRecord, type Desk, type Fields, pick, until } from "./filing.js";
import { reports } from "./leadership.js";
import { hasTwoHeads, type Member } from "./members.js";

const SITES = ["东片", "西片", "滨河", "临湖", "北环", "南站", "空港", "老城"] as const;
const WORKS = ["智能装备产业园", "供水管网改造", "冷链物流中心", "标准厂房", "快速路", "数据中心"] as const;
const STATE = ["土建主体施工，完成形象进度过半", "设备采购与安装", "完成地基与基础", "内外装修收尾"] as const;
const STEPS = ["approval", "feasibility", "land", "environment", "design", "permit"];

/** Measures 8 to 11: key projects, the reserve, the next year's plan and pre-project work. */
export function projects(member: Member, desk: Desk): void {
  let planned = 0;
  for (let n = 1; n <= 3; n++) planned += keyProject(member, desk, n);
  reserve(member, desk, planned);
  nextPlan(member, desk, planned);
  preWork(member, desk);
}

/** The course of one project: what is planned of it, the months in which it spends, and what it reached. */
function courseOf(
  { habit, luck, since }: Member,
  n: number,
): {
  readonly category: string;
  readonly planned: Fields;
  readonly spends: readonly [first: number, last: number];
  readonly reached: readonly (readonly [field: string, day: Day])[];
} {
  const day = luck.between(3, 25);
  const late = luck.happens(habit.late) ? luck.between(1, 2) : 0;
  if (n !== 2) {
    const month = luck.between(since + 1, since + 4);
    const started = dayOf(month + late, Math.min(day, 14));
    return {
      category: "new",
      planned: { plannedStart: textOf(dayOf(month, 15)) },
      spends: [Math.max(since, month - 1), 12],
      reached: [
        ["startedOn", started],
        ["enteredStatisticsOn", started + luck.between(8, luck.happens(habit.late) ? 75 : 26)],
      ],
    };
  }
  const started = dayOf(luck.between(-9, -2), day);
  const finish = luck.between(7, 11);
  const finished = dayOf(finish + late, 19);
  return {
    category: "finishing",
    planned: { plannedFinish: textOf(dayOf(finish, 20)) },
    spends: [since, finish],
    reached: [
      ["startedOn", started],
      ["enteredStatisticsOn", started + luck.between(10, 26)],
      ["finishedOn", finished],
      ["productionOn", finished + luck.between(15, 40)],
    ],
  };
}

/** A project of the year's plan with its status of every month; returns what the plan has for it. */
function keyProject(member: Member, desk: Desk, n: number): number {
  const { unit, habit, luck, since, partner } = member;
  const { category, planned, spends, reached } = courseOf(member, n);
  const yearPlan = 1000 * (hasTwoHeads(member) ? luck.between(8, 60) : luck.between(5, 40));
  const on = weekday(dayOf(since, luck.between(4, 16)));
  const { id } = desk.file("project", on, {
    on: textOf(on),
    name: `${pick(SITES, luck)}${pick(WORKS, luck)}`,
    level: pick(["municipal", "provincial", "municipal", "county"], luck),
    category,
    planYear: 2021,
    planTotal: yearPlan * luck.between(1, 4),
    yearPlan,
    from: textOf(dayOf(since, 1)),
    to: textOf(dayOf(12, 31)),
    ...planned,
  });
  const [least, most] = habit.reach;
  const top = Math.floor((yearPlan * luck.between(least, most)) / 100);
  const [first, last] = spends;
  let spent = 0;
  for (let month = since; month <= 12; month++) {
    const part = luck.between(least * 10, most * 10 + 40) / (1000 * (last - first + 1));
    if (month >= first) spent = Math.min(top, spent + Math.floor(yearPlan * part));
    status(member, desk, id, month, spent, reached);
  }
  if (n === 3 && luck.happens(6)) {
    const changed = weekday(dayOf(luck.between(7, 9), luck.between(3, 26)));
    const newPlan = Math.round(yearPlan * 0.8);
    const reason = "征迁范围调整，经批准核减当年投资";
    desk.file("plan-change", changed, {
      on: textOf(changed),
      projectId: id,
      newPlan,
      cause: "objective",
      reason,
    });
  }
  if (n === 1 && luck.happens(15)) {
    const started = dayOf(since + 3, 8);
    desk.file("joint-start", started, { on: textOf(started), projects: [id] });
  }
  // One project in forty goes to the neighbour in the summer.
  if (n === 3 && partner?.leads === true && partner.luck().happens(5)) {
    const moved = weekday(dayOf(8, luck.between(2, 13)));
    desk.file("project-transfer", moved, {
      on: textOf(moved),
      projectId: id,
      toUnitId: partner.id,
      investedBefore: Math.floor(spent / 2),
      reason: `项目用地划出，由${unit.id}移交`,
    });
  }
  return yearPlan;
}

function status(
  { habit, luck }: Member,
  desk: Desk,
  projectId: string,
  month: number,
  ytdInvestment: number,
  reached: readonly (readonly [field: string, day: Day])[],
): void {
  const end = dayOf(month + 1, 1) - 1;
  const on = weekday(end + (luck.happens(habit.late) ? luck.between(7, 12) : luck.between(2, 5)));
  const fields = {
    on: textOf(on),
    projectId,
    month: monthOf(month),
    ytdInvestment,
    ...(month % 3 === 0 ? { statisticsInvestment: ytdInvestment } : {}),
    ...Object.fromEntries(reached.flatMap(([field, day]) => (day <= end ? [[field, textOf(day)]] : []))),
    complete: !luck.happens(habit.never),
    progress: pick(STATE, luck),
  };
  const filed = desk.file("project-status", on, fields, on);
  if (luck.happens(3)) correction(filed, desk, on, luck.between(97, 99));
  if (month % 4 === 0 && luck.happens(habit.late)) {
    const shown = weekday(dayOf(month + 1, 12));
    const light = { projectId, month: monthOf(month), colour: pick(["yellow", "red"], luck) };
    desk.file("project-light", shown, { on: textOf(shown), ...light });
  }
}

/** A figure of a month is put right in the month after. */
function correction(record: CityRecord, desk: Desk, on: Day, percent: number): void {
  const filed = weekdaysAfter(on, 12);
  const ytdInvestment = Math.floor((Number(record.ytdInvestment) * percent) / 100);
  if (filed <= EXPORTED) desk.correct(record, { ytdInvestment, corrected: true }, filed);
}

function reserve(member: Member, desk: Desk, planned: number): void {
  const { habit, luck, since } = member;
  const count = member.kind === "county" ? 12 : 8;
  for (let n = 0; n < count; n++) {
    // A third of them were there before the year.
    const before = n < count / 3 && since === 1;
    const on = weekday(before ? luck.between(40, 330) : dayOf(since, 3) + luck.between(0, 360 - 30 * since));
    if (on > EXPORTED || luck.happens(habit.never)) continue;
    const total = Math.round((3.2 * planned * luck.between(70, 140)) / (count * 10_000)) * 100;
    const proposal = on + luck.between(15, 50);
    const feasibility = proposal + luck.between(40, 110);
    const design = feasibility + luck.between(60, 120);
    const isMature = luck.happens(before ? 70 : 40);
    desk.file("reserve-project", on, {
      on: textOf(on),
      name: `${pick(SITES, luck)}${pick(WORKS, luck)}二期`,
      industry: pick(["先进制造", "现代物流", "文旅康养", "基础设施"], luck),
      totalInvestment: Math.max(100, total),
      ...until("proposalOn", proposal),
      ...(isMature ? until("feasibilityOn", feasibility) : {}),
      ...(isMature && luck.happens(60) ? until("designOn", design) : {}),
      ...(luck.happens(habit.late) ? {} : until("libraryOn", on + luck.between(8, 40))),
      libraryCode: `2021-${String(luck.between(100_000, 999_999))}-04-01`,
      ...(before && luck.happens(40)
        ? { startedOn: textOf(dayOf(luck.between(2, 9), luck.between(3, 28))) }
        : {}),
    });
  }
}

function nextPlan({ habit, luck, since }: Member, desk: Desk, planned: number): void {
  for (const [stage, month] of [
    ["draft", 9],
    ["final", 10],
  ] as const) {
    const on = weekday(
      dayOf(month, 26) + (luck.happens(habit.late) ? luck.between(7, 14) : -luck.between(0, 8)),
    );
    if (!luck.happens(habit.never)) {
      desk.file("plan-submission", on, { on: textOf(on), stage, dueYear: "2021" }, on);
    }
  }
  for (let n = 0; n < 3; n++) {
    const on = weekday(dayOf(9, luck.between(6, 27)));
    const isPlanned = luck.happens(80);
    desk.file("plan-project", on, {
      on: textOf(on),
      name: `${pick(SITES, luck)}${pick(WORKS, luck)}`,
      planYear: 2022,
      yearPlan: Math.round((planned * luck.between(32, 42)) / 10_000) * 100,
      approval: !luck.happens(habit.late),
      land: !luck.happens(habit.late),
      funds: !luck.happens(habit.never),
      environment: true,
      bundled: luck.happens(habit.never),
      compiledBy: "drc",
      ...(isPlanned ? { inPlanOn: textOf(dayOf(12, 22)) } : {}),
    });
  }
  const set = dayOf(since, 15);
  const target = { name: "plan-investment", year: 2021, value: Math.round(planned / 100) * 100 };
  desk.file("target", set, { ...target, on: textOf(set) });
}

function preWork(member: Member, desk: Desk): void {
  const { unit, habit, luck, since } = member;
  const on = weekday(dayOf(since, luck.between(4, 20)));
  const fields = {
    name: `${pick(SITES, luck)}${pick(WORKS, luck)}前期`,
    level: "municipal",
    category: "pre",
  };
  const { id } = desk.file("project", on, {
    on: textOf(on),
    ...fields,
    planYear: 2021,
    yearPlan: 0,
    to: textOf(dayOf(12, 31)),
  });
  for (const [n, type] of STEPS.entries()) {
    const planned = dayOf(since + 1 + Math.floor((n * (10 - since)) / STEPS.length), luck.between(5, 28));
    const done = planned + (luck.happens(habit.late) ? luck.between(4, 40) : -luck.between(0, 15));
    desk.file("pre-milestone", on, {
      on: textOf(on),
      projectId: id,
      type,
      plannedOn: textOf(planned),
      ...(luck.happens(habit.never) ? {} : until("doneOn", done)),
    });
  }
  const due = dayOf(Math.max(3, since + 1), 31);
  const allocated = due + (luck.happens(habit.late) ? luck.between(5, 40) : -luck.between(2, 25));
  desk.file("pre-project-fund", on, {
    on: textOf(on),
    planYear: 2021,
    amount: 10 * luck.between(12, 60),
    dueOn: textOf(due),
    ...until("allocatedOn", allocated),
    projectId: `${unit.id}-project-004`,
  });
  for (let month = since; month <= 12; month++)
    if (month % 3 === 0) reports(member, desk, month, "pre-project");
}
