import { addDays } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf } from "./record.js";

const SEED = 20_210_930;

const WORKS = ["产业园二期", "污水管网", "仓储中心", "道路改造", "标准厂房", "数字化改造"];
const CONDITIONS = ["approval", "land", "environment"];

const after = calendar.addWorkingDays;

/** What was submitted in autumn 2021 for the plan of 2022, and how the municipal plan was made of it. */
export function annualPlanRecords(): readonly CityRecord[] {
  const units = cast.flatMap((member, index) => {
    if (!promotes(member)) return [];
    const luck = luckOf(SEED + index);
    const projects = projectsOf(member, luck);
    return [...stepsOf(member, luck), ...projects, targetOf(member, projects, luck)];
  });
  return [...units, step("drc", "issued", "2021-01-28", "2021"), step("drc", "draft", "2021-12-24", "2021")];
}

function step(unitId: string, stage: string, on: string, dueYear: string): CityRecord {
  const id = `ps-${unitId}-${dueYear}-${stage}`;
  return { kind: "plan-submission", id, unitId, on, stage, dueYear, filedAt: on };
}

function stepsOf({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const dues = [
    ["draft", "2021-09-30"],
    ["final", "2021-11-01"],
  ] as const;
  return dues.flatMap(([stage, due]) => {
    const days = luck.happens(habit.late) ? luck.between(2, 16) : -luck.between(0, 8);
    const on = calendar.nextWorkingDay(addDays(due, days));
    const done = step(unit.id, stage, days <= 0 && on > due ? due : on, "2021");
    return luck.happens(habit.never) ? [] : [done];
  });
}

function projectsOf(member: Member, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  return Array.from({ length: luck.between(2, 4) }, (_, n) => {
    const on = calendar.nextWorkingDay(dayOf(9, luck.between(6, 24)));
    const lacks = luck.happens(habit.late) ? CONDITIONS[luck.between(0, 2)] : undefined;
    return {
      kind: "plan-project",
      id: `np-${unit.id}-${n + 1}`,
      unitId: unit.id,
      on,
      name: WORKS[luck.between(0, WORKS.length - 1)] ?? "",
      planYear: 2022,
      yearPlan: 1000 * (hasTwoHeads(member) ? luck.between(8, 60) : luck.between(5, 40)),
      ...Object.fromEntries(CONDITIONS.map((condition) => [condition, condition !== lacks])),
      funds: true,
      bundled: false,
      compiledBy: "drc",
      inPlanOn: `2021-12-${luck.between(20, 24)}`,
      filedAt: after(on, luck.between(0, 2)),
    };
  });
}

/** Set in spring, a little above or below what was submitted in autumn. */
function targetOf({ unit, habit }: Member, projects: readonly CityRecord[], luck: Luck): CityRecord {
  const sum = projects.reduce((total, { yearPlan }) => total + Number(yearPlan), 0);
  const percent = luck.between(92, 101) + habit.late;
  return {
    kind: "target",
    id: `tg-${unit.id}-plan-2021`,
    unitId: unit.id,
    name: "plan-investment",
    year: 2021,
    value: 100 * Math.round((sum * percent) / 10_000),
    on: unit.from === undefined ? "2021-03-15" : "2021-04-15",
    filedAt: unit.from === undefined ? "2021-03-16" : "2021-04-16",
  };
}
