import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED, monthOf } from "./record.js";

const SEED = 20_210_101;

const SITES = ["东片", "西片", "滨河", "临湖", "北环", "南站", "空港", "老城"];
const WORKS = [
  "智能装备产业园",
  "供水管网改造",
  "冷链物流中心",
  "标准厂房",
  "农产品加工园",
  "快速路",
  "文旅综合体",
  "污水处理厂",
  "新材料基地",
  "数据中心",
];

type Category = "new" | "continuing" | "finishing" | "pre";

/** What became of one project in 2021. */
interface Course {
  readonly category: Category;
  /** The first and the last month in which it spends what the year's plan has for it. */
  readonly spends: readonly [first: number, last: number];
  readonly planned: Readonly<Record<string, string>>;
  /** What happened, by the field of the status that says so. */
  readonly reached: Readonly<Record<string, string>>;
}

/** The projects of the plan of 2021, and a status of each for every month in which it was in the plan. */
export function projectRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    if (!promotes(member)) return [];
    const luck = luckOf(SEED + index);
    const count = luck.between(2, 4);
    return Array.from({ length: count }, (_, n) => n + 1).flatMap((n) => projectOf(member, n, luck));
  });
}

function projectOf(member: Member, n: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const since = unit.from === undefined ? 1 : Number(unit.from.slice(5, 7));
  const yearPlan = 1000 * (hasTwoHeads(member) ? luck.between(8, 60) : luck.between(5, 40));
  const level = hasTwoHeads(member) ? luck.between(0, 3) : luck.between(1, 3);
  const course = courseOf(categoryOf(n, luck), since, member, luck);
  // Provincial projects are in the plan before the year begins.
  const early = level === 3 && since === 1;
  const on = early ? `2020-12-${luck.between(21, 30)}` : dayOf(since, luck.between(4, 22));
  const project: CityRecord = {
    kind: "project",
    id: `p-${unit.id}-${n}`,
    unitId: unit.id,
    on,
    name: `${SITES[luck.between(0, SITES.length - 1)]}${WORKS[luck.between(0, WORKS.length - 1)]}`,
    level: level === 3 ? "provincial" : level === 0 ? "county" : "municipal",
    category: course.category,
    planYear: 2021,
    to: "2021-12-31",
    planTotal: yearPlan * luck.between(1, 4),
    yearPlan,
    ...course.planned,
    filedAt: on,
  };
  if (course.category === "pre") return [project];
  const [least, most] = habit.reach;
  const top = Math.floor((yearPlan * luck.between(least, most)) / 100);
  const [first, last] = course.spends;
  let spent = 0;
  const rows = Array.from({ length: 13 - since }, (_, i) => since + i).map((month) => {
    const pace = luck.between(...habit.pace) * (12 / (last - first + 1));
    if (month >= first) spent = Math.min(top, spent + Math.floor((yearPlan * pace) / 1000));
    return statusOf(project, month, spent, course.reached, member, luck);
  });
  return [project, ...(early ? [firstStatus(project)] : []), ...rows];
}

/** Of the month in which a provincial project came into the plan. */
function firstStatus({ id, unitId }: CityRecord): CityRecord {
  const on = "2021-01-05";
  const [ownId, month] = [`${id.replace(/^p-/, "s-")}-2020-12`, "2020-12"];
  const rest = { projectId: id, month, ytdInvestment: 0, complete: true, filedAt: on };
  return { kind: "project-status", id: ownId, unitId, on, ...rest };
}

function categoryOf(n: number, luck: Luck): Category {
  if (n === 1) return "new";
  if (n === 2) return "continuing";
  if (n === 3) return luck.happens(60) ? "finishing" : "new";
  return luck.happens(50) ? "pre" : "finishing";
}

function courseOf(category: Category, since: number, { habit }: Member, luck: Luck): Course {
  if (category === "pre") return { category, spends: [1, 12], planned: {}, reached: {} };
  const day = luck.between(3, 25);
  if (category === "new") {
    const month = luck.between(Math.max(2, since), Math.max(habit.lastStart, since + 1));
    const late = luck.happens(habit.startedLate) ? luck.between(1, 3) : 0;
    const startedOn = dayOf(month + late, day);
    return {
      category,
      // Land and site are paid for before the start.
      spends: [Math.max(since, month - 2), 12],
      planned: { plannedStart: dayOf(month, 15) },
      reached: { startedOn, enteredStatisticsOn: enteredOn(startedOn, habit.enteredLate, luck) },
    };
  }
  const startedOn = `2020-0${luck.between(1, 5)}-${String(day).padStart(2, "0")}`;
  const begun = { startedOn, enteredStatisticsOn: addDays(startedOn, luck.between(10, 26)) };
  if (category === "continuing") return { category, spends: [since, 12], planned: {}, reached: begun };
  // What is finished in the last month that is scored is reported after it: nothing is planned for September or December.
  const month = [6, 7, 8, 10, 10, 11][luck.between(0, 5)] ?? 11;
  const late = luck.happens(habit.startedLate) ? luck.between(1, 2) : 0;
  const finished = addMonths(dayOf(month, luck.between(8, 28)), late);
  return {
    category,
    spends: [since, month],
    planned: { plannedFinish: dayOf(month, 20) },
    reached: { ...begun, ...(finished > EXPORTED ? {} : { finishedOn: finished }) },
  };
}

function enteredOn(startedOn: string, late: number, luck: Luck): string {
  if (luck.happens(late)) return addDays(addMonths(startedOn, 1), luck.between(5, 45));
  return addDays(startedOn, luck.between(8, 26));
}

function statusOf(
  project: CityRecord,
  month: number,
  ytdInvestment: number,
  reached: Readonly<Record<string, string>>,
  { unit, habit }: Member,
  luck: Luck,
): CityRecord {
  const next = addMonths(dayOf(month, 1), 1).slice(0, 7);
  const due = calendar.nextWorkingDay(`${next}-05`);
  const on = luck.happens(habit.reportedLate)
    ? calendar.addWorkingDays(due, luck.between(1, 5))
    : calendar.nextWorkingDay(`${next}-0${luck.between(2, 5)}`);
  const end = dayOf(month, 31);
  return {
    kind: "project-status",
    id: `${project.id.replace(/^p-/, "s-")}-${monthOf(month)}`,
    unitId: unit.id,
    on,
    projectId: project.id,
    month: monthOf(month),
    ytdInvestment,
    ...Object.fromEntries(Object.entries(reached).filter(([, day]) => day <= end)),
    complete: !luck.happens(habit.incomplete),
    filedAt: on,
  };
}
