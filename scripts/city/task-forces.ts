import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, monthOf } from "./record.js";

const SEED = 20_210_401;

const TOPICS = ["项目储备", "向上争取", "专项债券申报", "中央预算内投资申报", "前期手续办理"];
const LEVELS = ["national", "provincial", "provincial", "municipal"];

const after = calendar.addWorkingDays;
const among = (texts: readonly string[], luck: Luck): string =>
  texts[luck.between(0, texts.length - 1)] ?? "";

/** What the task forces did in 2021: those of the units, and above them the Commission and the committee's office. */
export function taskForceRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    const luck = luckOf(SEED + index);
    const first = member.unit.from === undefined ? 1 : Number(member.unit.from.slice(5, 7));
    const months = Array.from({ length: 13 - first }, (_, n) => first + n);
    if (promotes(member)) return months.flatMap((month) => forceMonth(member, month, luck));
    if (!steers(member)) return [];
    return [
      ...months.flatMap((month) => steeringMonth(member, month, luck)),
      ...[1, 4, 7, 10].flatMap((start) => steeringQuarter(member, start, luck)),
    ];
  });
}

const steers = ({ unit }: Member): boolean => unit.id === "drc" || unit.id === "office";

/** A month of a unit's task force. */
function forceMonth(member: Member, month: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const least = hasTwoHeads(member) ? 3 : 2;
  const drawnUp = calendar.nextWorkingDay(dayOf(month, luck.between(22, 26)));
  const roster: CityRecord = {
    kind: "task-force",
    id: `tf-${unit.id}-${monthOf(month)}`,
    unitId: unit.id,
    on: drawnUp,
    month: monthOf(month),
    fullTime: luck.happens(habit.late) ? least - 1 : luck.between(least, least + 2),
    detached: luck.happens(30),
    filedAt: after(drawnUp, luck.between(1, 3)),
  };
  // A second visit is not made where the month is a bad one.
  const visits = luck.happens(habit.late) ? 1 : 2;
  return [
    ...(luck.happens(habit.never) ? [] : [roster]),
    ...(luck.happens(habit.never) ? [] : [digestOf(unit.id, month, 1, luck)]),
    ...Array.from({ length: visits }, (_, n) => visitOf(unit.id, month, n + 1, luck)),
    ...reportOf(member, month, "task-force", [1, 4], luck),
  ];
}

/** A month of the Commission or of the committee's office. */
function steeringMonth(member: Member, month: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const digests = luck.happens(habit.late) ? [1] : [1, 2];
  return [
    ...digests.map((n) => digestOf(unit.id, month, n, luck)),
    ...reportOf(member, month, "consolidation", [5, 7], luck),
  ];
}

/** Guidance for counties, parks and departments, and the review of all task forces at the end of the quarter. */
function steeringQuarter({ unit, habit }: Member, start: number, luck: Luck): readonly CityRecord[] {
  const living = cast.filter((one) => (one.unit.from ?? "") <= dayOf(start, 1));
  const departments = ["county", "park", "industry", "element"] as const;
  const guided = living.filter((one) => one.unit.kinds.some((kind) => departments.includes(kind as never)));
  const quarter = `q${Math.ceil(start / 3)}`;
  const visits = guided.flatMap((to) => {
    const on = calendar.nextWorkingDay(dayOf(start + luck.between(0, 2), luck.between(3, 24)));
    const visit: CityRecord = {
      kind: "guidance-visit",
      id: `gv-${unit.id}-${quarter}-${to.unit.id}`,
      unitId: unit.id,
      on,
      toUnitId: to.unit.id,
      topic: among(TOPICS, luck),
      filedAt: after(on, luck.between(1, 3)),
    };
    return luck.happens(habit.late) ? [] : [visit];
  });
  const on = calendar.nextWorkingDay(dayOf(start + 2, luck.between(20, 26)));
  const review: CityRecord = {
    kind: "task-force-review",
    id: `tr-${unit.id}-${quarter}`,
    unitId: unit.id,
    on,
    coveredUnits: living.filter(promotes).map((one) => one.unit.id),
    filedAt: after(on, luck.between(1, 3)),
  };
  return [...visits, review];
}

function digestOf(unitId: string, month: number, n: number, luck: Luck): CityRecord {
  const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 24)));
  return {
    kind: "policy-digest",
    id: `pd-${unitId}-${monthOf(month)}-${n}`,
    unitId,
    on,
    level: among(LEVELS, luck),
    filedAt: after(on, luck.between(1, 3)),
  };
}

function visitOf(unitId: string, month: number, n: number, luck: Luck): CityRecord {
  const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 24)));
  return {
    kind: "guidance-visit",
    id: `gv-${unitId}-${monthOf(month)}-${n}`,
    unitId,
    on,
    topic: among(TOPICS, luck),
    filedAt: after(on, luck.between(1, 3)),
  };
}

/** A report on a month, made on one of some days of the next one. */
function reportOf(
  { unit, habit }: Member,
  month: number,
  subject: string,
  [least, most]: readonly [number, number],
  luck: Luck,
): readonly CityRecord[] {
  const day = luck.happens(habit.reportedLate)
    ? luck.between(most + 6, most + 10)
    : luck.between(least, most);
  const of = month === 12 ? `2022-01-${String(day).padStart(2, "0")}` : dayOf(month + 1, day);
  const on = calendar.nextWorkingDay(of);
  const report: CityRecord = {
    kind: "progress-report",
    id: `${subject === "consolidation" ? "pc" : "pt"}-${unit.id}-${monthOf(month)}`,
    unitId: unit.id,
    on,
    period: monthOf(month),
    subject,
    filedAt: on,
  };
  return luck.happens(Math.ceil(habit.never / 4)) ? [] : [report];
}
