import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, monthOf } from "./record.js";

const SEED = 20_211_101;

const WORKS = [
  "产业园配套",
  "滨湖绿道",
  "水厂扩建",
  "物流中心",
  "检测中心",
  "人才公寓",
  "客运枢纽",
  "排涝泵站",
];
/** The steps before construction, and how many months before the planned start each is planned for. */
const STEPS = [
  ["approval", 4],
  ["feasibility", 3],
  ["land", 2],
  ["environment", 2],
  ["permit", 1],
] as const;
/** Starts are planned for no month of which the status is reported only after an assessment. */
const MONTHS = [6, 7, 8, 10, 11];

/** Pre-projects of the plan of 2021 with their milestones and funds, and a report for each quarter. */
export function preWorkRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    if (!promotes(member)) return [];
    const luck = luckOf(SEED + index);
    const count = hasTwoHeads(member) ? 2 : 1;
    return [
      ...Array.from({ length: count }, (_, n) => preProject(member, n + 1, luck)).flat(),
      ...funds(member, luck),
      ...reports(member, luck),
    ];
  });
}

function preProject(member: Member, n: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const on = unit.from === undefined ? dayOf(1, luck.between(11, 22)) : dayOf(4, luck.between(6, 12));
  // Whoever came in April has its steps before it from May on.
  const month = MONTHS[luck.between(unit.from === undefined ? 0 : 3, MONTHS.length - 1)] ?? 11;
  const id = `pre-${unit.id}-${n}`;
  const steps = STEPS.map(([type, before]) => {
    const plannedOn = calendar.nextWorkingDay(dayOf(month - before, luck.between(5, 25)));
    const doneOn = doneFor(plannedOn, habit, luck);
    return {
      ...{ kind: "pre-milestone", id: `pm-${unit.id}-${n}-${type}`, unitId: unit.id },
      ...{ on, projectId: id, type, plannedOn, doneOn, filedAt: on },
    };
  });
  const permitted = steps.reduce((last, { doneOn }) => (doneOn > last ? doneOn : last), "");
  const planned = dayOf(month, luck.between(3, 20));
  const startedOn = planned > permitted ? planned : addDays(permitted, luck.between(2, 9));
  const project: CityRecord = {
    ...{ kind: "project", id, unitId: unit.id, on },
    name: WORKS[luck.between(0, WORKS.length - 1)] ?? "",
    ...{ level: "municipal", category: "pre", planYear: 2021, planTotal: 1000 * luck.between(8, 40) },
    ...{ yearPlan: 0, plannedStart: dayOf(month, 15), to: "2021-12-31", filedAt: on },
  };
  return [project, ...steps, ...(startedOn > "2021-12-31" ? [] : [startReport(project, startedOn)])];
}

/** Some units now and then finish a step more than a month before its day. */
function doneFor(plannedOn: string, habit: Member["habit"], luck: Luck): string {
  const [late, never] = [luck.happens(habit.late), luck.happens(habit.never)];
  const days = luck.between(0, 12);
  if (never) return addDays(plannedOn, 35 + 2 * days);
  if (late) return addDays(plannedOn, 3 + 2 * days);
  return addDays(plannedOn, luck.happens(8) ? -30 - days : -days);
}

/** The status of the month in which construction began. */
function startReport({ id, unitId }: CityRecord, startedOn: string): CityRecord {
  const month = Number(startedOn.slice(5, 7));
  const next = addMonths(dayOf(month, 1), 1).slice(0, 7);
  const on = calendar.nextWorkingDay(`${next}-04`);
  return {
    ...{ kind: "project-status", id: `${id}-${monthOf(month)}`, unitId, on, projectId: id },
    ...{ month: monthOf(month), ytdInvestment: 0, startedOn, complete: true, filedAt: on },
  };
}

/** Half of the year's funds is to come by the end of March, half by the end of June. */
function funds({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const amount = 10 * luck.between(4, 30);
  return [dayOf(3, 31), dayOf(6, 30)].flatMap((dueOn, n) => {
    const early = addDays(dueOn, -luck.between(0, 40));
    const late = addDays(dueOn, luck.between(10, 90));
    const isLate = luck.happens(2 * habit.late);
    const isNever = luck.happens(2 * habit.never);
    if (dueOn < (unit.from ?? "")) return [];
    const on = unit.from ?? dayOf(1, 14);
    return {
      ...{ kind: "pre-project-fund", id: `pf-${unit.id}-${n + 1}`, unitId: unit.id, on },
      ...{ planYear: 2021, amount, dueOn },
      ...(isNever ? {} : { allocatedOn: isLate ? late : early < on ? on : early }),
      filedAt: on,
    };
  });
}

/** A report for each quarter, due on the 5th of the month after it. */
function reports({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return [4, 7, 10, 1].flatMap((month, quarter) => {
    const due = calendar.nextWorkingDay(month === 1 ? "2022-01-05" : dayOf(month, 5));
    const onDay = calendar.addWorkingDays(addDays(due, -4), 1);
    const late = calendar.addWorkingDays(due, luck.between(1, 6));
    const on = luck.happens(habit.late) ? late : onDay > due ? due : onDay;
    if (luck.happens(habit.never) || (unit.from ?? "") > dayOf(3 * quarter + 1, 1)) return [];
    return {
      ...{ kind: "progress-report", id: `pr-${unit.id}-pre-q${quarter + 1}`, unitId: unit.id, on },
      ...{ period: `2021-Q${quarter + 1}`, subject: "pre-project", filedAt: on },
    };
  });
}
