import { addDays } from "../../src/calendar/civil-date.js";
import { cast, having, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { projectRecords } from "./projects.js";
import { type CityRecord, dayOf, EXPORTED } from "./record.js";

const SEED = 20_210_901;

const SITES = ["东片", "西片", "滨河", "临湖", "北环", "南站", "空港", "老城"];
const WORKS = [
  "产业园二期",
  "标准化厂房",
  "冷链仓储",
  "供水管网",
  "道路改造",
  "文旅街区",
  "污水处理",
  "充电设施",
];

/** How many projects were in the reserve when the year began, and how many are entered in a quarter. */
const sizes: readonly (readonly [is: (one: Member) => boolean, stock: number, quarterly: number])[] = [
  [having("county"), 14, 10],
  [having("park", "industry"), 7, 5],
  [having("soe"), 5, 3],
];

/** The reserve of every unit that answers for projects: what 2021 began with, and what every quarter brought. */
export function reserveRecords(): readonly CityRecord[] {
  const projects = projectRecords().filter(({ kind, category }) => kind === "project" && category !== "pre");
  const plannedBy = (id: string): number =>
    projects.reduce((sum, { unitId, yearPlan }) => (unitId === id ? sum + Number(yearPlan) : sum), 0);
  return cast.flatMap((member, index) => {
    const [, stock, quarterly] = sizes.find(([is]) => is(member)) ?? [];
    if (!promotes(member) || stock === undefined || quarterly === undefined) return [];
    return reserveOf(member, stock, quarterly, plannedBy(member.unit.id), luckOf(SEED + index));
  });
}

function reserveOf(
  member: Member,
  stock: number,
  quarterly: number,
  planned: number,
  luck: Luck,
): readonly CityRecord[] {
  const { unit, habit } = member;
  // By September there are about so many; a good unit has more than three times the year's plan in them.
  const share = (3 * planned * (112 - habit.late - habit.never)) / 100 / (stock + 3 * quarterly - 2);
  const project = (id: string, on: string, ready: number): CityRecord => ({
    kind: "reserve-project",
    id: `r-${unit.id}-${id}`,
    unitId: unit.id,
    on,
    name: `${pick(SITES, luck)}${pick(WORKS, luck)}`,
    totalInvestment: Math.round((share * luck.between(60, 150)) / 10_000) * 100,
    ...reached(on, ready, member, luck),
    filedAt: on,
  });
  const since = unit.from ?? "";
  const before = unit.from === undefined ? stock : 0;
  return [
    ...Array.from({ length: before }, (_, n) => {
      // The last of them in the quarter before the year.
      const on = addDays(
        n === stock - 1 ? "2020-10-12" : "2020-01-06",
        luck.between(0, n === stock - 1 ? 70 : 350),
      );
      return { ...project(`2020-${n + 1}`, on, 70 - habit.late), ...started(n, stock, member, luck) };
    }),
    ...[1, 4, 7, 10].flatMap((start, quarter) => {
      const count = quarterly + luck.between(0, 1);
      const made = Array.from({ length: count }, (_, n) => {
        const on = dayOf(start + luck.between(0, 2), luck.between(3, 28));
        const one = project(`q${quarter + 1}-${n + 1}`, on, 38 - habit.late);
        return luck.happens(habit.late + habit.never) ? [] : [one];
      });
      return dayOf(start, 1) < since ? [] : made.flat();
    }),
  ];
}

/** How far it came by the day on which the records left the city; entry in the library is no stage. */
function reached(on: string, ready: number, { habit }: Member, luck: Luck): Readonly<Record<string, string>> {
  const proposalOn = addDays(on, luck.between(15, 50));
  const feasibilityOn = addDays(proposalOn, luck.between(40, 110));
  const designOn = addDays(feasibilityOn, luck.between(60, 120));
  const readyOn = addDays(designOn, luck.between(30, 60));
  const libraryOn = addDays(on, luck.between(8, 40));
  const isMature = luck.happens(ready);
  const days = {
    proposalOn,
    ...(isMature ? { feasibilityOn } : {}),
    ...(isMature && luck.happens(60) ? { designOn, ...(luck.happens(50) ? { readyOn } : {}) } : {}),
    ...(luck.happens(97 - habit.late - habit.never) ? { libraryOn } : {}),
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day <= EXPORTED));
}

/** A fifth of the stock starts in the year, a little more where little is late. */
function started(n: number, stock: number, { habit }: Member, luck: Luck): Readonly<Record<string, string>> {
  const month = luck.between(2, 8) + (luck.happens(2 * habit.late) ? 4 : 0);
  const startedOn = dayOf(month, luck.between(3, 28));
  return n <= stock / 5 && !luck.happens(habit.never) ? { startedOn } : {};
}

function pick(words: readonly string[], luck: Luck): string {
  return words[luck.between(0, words.length - 1)] ?? "";
}
