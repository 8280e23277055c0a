import { addDays } from "../../src/calendar/civil-date.js";
import { assessed, cast, type Member } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf } from "./record.js";

const SEED = 20_211_501;
const ORGANISERS = ["drc", "office"];

const TOPICS = ["项目谋划和申报", "专项债券政策", "项目前期手续", "招商谈判实务", "统计入库要求", "项目管理"];
/** The trainings for the whole city: two in each half-year. */
const CITY_TRAININGS = [dayOf(3, 18), dayOf(5, 27), dayOf(8, 19), dayOf(11, 18)];
/** Counties and parks compete in every quarter, departments and companies once in a half-year. */
const CONTESTS: readonly (readonly [on: string, type: string, kinds: readonly string[]])[] = [
  [dayOf(3, 25), "site-visit", ["county", "park"]],
  [dayOf(6, 24), "site-visit", ["county", "park"]],
  [dayOf(6, 25), "ring", ["industry", "element", "soe"]],
  [dayOf(9, 23), "site-visit", ["county", "park"]],
  [dayOf(12, 16), "review", ["county", "park"]],
  [dayOf(12, 17), "ring", ["industry", "element", "soe"]],
];

/** The trainings and competitions of 2021, who came to them and how the units were ranked. */
export function trainingRecords(): readonly CityRecord[] {
  const lucks = new Map(cast.map(({ unit }, index) => [unit.id, luckOf(SEED + index)]));
  const luck = ({ unit }: Member): Luck => lucks.get(unit.id) ?? luckOf(SEED);
  const living = (on: string): readonly Member[] =>
    cast.filter((one) => assessed(one) && (one.unit.from ?? "") <= on);
  return [
    ...cast.filter(assessed).flatMap((one) => ownTrainings(one, luck(one))),
    ...CITY_TRAININGS.flatMap((on) => cityTraining(on, living(on), luck)),
    ...CONTESTS.flatMap(([on, type, kinds]) => {
      const called = living(on).filter(({ unit }) => unit.kinds.some((kind) => kinds.includes(kind)));
      return contest(on, type, called, luck);
    }),
  ];
}

/** A training in every quarter, unless the unit organised none. */
function ownTrainings({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return [1, 4, 7, 10].flatMap((start, quarter) => {
    const on = calendar.nextWorkingDay(dayOf(start + luck.between(1, 2), luck.between(4, 22)));
    const topic = TOPICS[luck.between(0, TOPICS.length - 1)] ?? "";
    const hours = luck.between(1, 4) * 2;
    const filedAt = calendar.addWorkingDays(on, luck.between(1, 3));
    if (luck.happens(habit.never) || on < (unit.from ?? "")) return [];
    return {
      kind: "training-session",
      id: `ts-${unit.id}-q${quarter + 1}`,
      unitId: unit.id,
      on,
      byUnits: [unit.id],
      level: "unit",
      topics: [topic],
      hours,
      filedAt,
    };
  });
}

function cityTraining(
  on: string,
  members: readonly Member[],
  luck: (member: Member) => Luck,
): readonly CityRecord[] {
  const month = on.slice(5, 7);
  const filedAt = calendar.addWorkingDays(on, 2);
  const id = `ts-city-${month}`;
  const session: CityRecord = {
    kind: "training-session",
    id,
    unitId: "drc",
    on,
    byUnits: ORGANISERS,
    level: "city",
    topics: [TOPICS[Number(month) % TOPICS.length] ?? ""],
    hours: 8,
    filedAt,
  };
  const rows = members.map((member): CityRecord => {
    const { unit, habit } = member;
    const own = luck(member);
    const required = own.between(3, 8);
    const missing = own.between(1, 2);
    const stayedAway = own.happens(habit.late);
    return {
      kind: "training-attendance",
      id: `ta-${unit.id}-${month}`,
      unitId: unit.id,
      on,
      sessionId: id,
      required,
      attended: required - (stayedAway ? missing : 0),
      filedAt,
    };
  });
  return [session, ...rows];
}

function contest(
  on: string,
  type: string,
  members: readonly Member[],
  luck: (member: Member) => Luck,
): readonly CityRecord[] {
  const id = `ce-${on.slice(5)}`;
  const filedAt = addDays(on, 4);
  // Whoever works better is more likely to be ahead.
  const marks = members.map((member) => {
    const { late, never } = member.habit;
    return { unitId: member.unit.id, mark: 100 - late - never + luck(member).between(0, 30) };
  });
  const event: CityRecord = {
    kind: "competition-event",
    id,
    unitId: "office",
    on,
    type,
    byUnits: ORGANISERS,
    filedAt,
  };
  const rankOf = (mark: number): number => 1 + marks.filter((one) => one.mark > mark).length;
  const lastRank = Math.max(...marks.map(({ mark }) => rankOf(mark)));
  return [
    event,
    ...marks.map(({ unitId, mark }) => ({
      kind: "competition-result",
      id: `cr-${unitId}-${on.slice(5, 7)}`,
      unitId,
      on,
      eventId: id,
      rank: rankOf(mark),
      lastRank,
      filedAt,
    })),
  ];
}
