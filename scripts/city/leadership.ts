import { addDays } from "../../src/calendar/civil-date.js";
import { cast, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED } from "./record.js";

const SEED = 20_210_301;

const SCOPES = ["reserve", "promotion", "striving", "investment-promotion"];
const BEARERS = ["综合协调组", "项目推进组", "向上争取组", "招商引资组", "要素保障组", "督查考核组"];

const after = calendar.addWorkingDays;

/** The leading bodies with their plans, plenaries and members of 2021, of the committee and of every unit that has one. */
export function leadershipRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    if (!promotes(member) && member.unit.id !== "office") return [];
    const luck = luckOf(SEED + index);
    return [
      bodyOf(member, index, luck),
      ...planOf(member, luck),
      ...plenariesOf(member, luck),
      ...changesOf(member, luck),
    ];
  });
}

function bodyOf({ unit }: Member, index: number, luck: Luck): CityRecord {
  const isOffice = unit.id === "office";
  // The committee came first, and the units followed.
  const day = isOffice ? "2020-08-17" : `2020-09-${luck.between(10, 30)}`;
  const from = calendar.nextWorkingDay(unit.from === undefined ? day : addDays(unit.from, 12));
  return {
    kind: "leading-body",
    id: `lb-${unit.id}-1`,
    unitId: unit.id,
    from,
    name: isOffice ? "市项目投资促进委员会" : "项目投资工作领导小组",
    chairRole: "principal",
    scopes: SCOPES,
    documentNo: isOffice ? "云委办发〔2020〕21号" : `云项促备〔${from.slice(0, 4)}〕${index + 1}号`,
    filedAt: after(from, luck.between(1, 3)),
  };
}

function planOf({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const late = luck.happens(habit.late);
  const on = calendar.nextWorkingDay(late ? dayOf(4, luck.between(2, 26)) : dayOf(3, luck.between(3, 29)));
  const plan: CityRecord = {
    kind: "task-plan",
    id: `tp-${unit.id}-2021`,
    unitId: unit.id,
    on,
    period: "2021",
    tasks: luck.between(9, 26),
    assignedTo: BEARERS.slice(0, luck.between(3, 6)),
    filedAt: after(on, luck.between(1, 3)),
  };
  return luck.happens(habit.never) || unit.from !== undefined ? [] : [plan];
}

function plenariesOf({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return [2, 8].flatMap((first, half) => {
    const on = calendar.nextWorkingDay(dayOf(first + luck.between(0, 3), luck.between(3, 22)));
    const plenary: CityRecord = {
      kind: "plenary",
      id: `pl-${unit.id}-h${half + 1}`,
      unitId: unit.id,
      on,
      chairRole: luck.happens(habit.late) ? "deputy" : "principal",
      filedAt: after(on, luck.between(1, 4)),
    };
    return luck.happens(habit.never) || on < (unit.from ?? on) ? [] : [plenary];
  });
}

/** Up to two seats in a leading body change hands in the year. */
function changesOf({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return Array.from({ length: luck.between(0, 2) }, (_, n) => {
    const on = calendar.nextWorkingDay(dayOf(4 + 4 * n + luck.between(0, 3), luck.between(1, 28)));
    const told = calendar.nextWorkingDay(
      addDays(on, luck.happens(habit.late) ? luck.between(36, 60) : luck.between(3, 27)),
    );
    const never = luck.happens(habit.never) || told > EXPORTED;
    return {
      kind: "membership-change",
      id: `mc-${unit.id}-${n + 1}`,
      unitId: unit.id,
      on,
      postId: `${unit.id}-deputy`,
      ...(never ? {} : { reportedOn: told }),
      filedAt: after(on, 3),
    };
  });
}
