import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED, monthOf } from "./record.js";

const SEED = 20_210_811;

const TRADES = [
  "精密制造",
  "电子元件",
  "食品加工",
  "冷链物流",
  "生物医药",
  "新型建材",
  "纺织服装",
  "文旅康养",
];
const PLACES = ["一期", "二期", "基地", "产业园", "中心"];

const lands = ({ unit }: Member): boolean =>
  unit.kinds.some((kind) => kind === "county" || kind === "park" || kind === "industry");

/** Signed projects, the funds that came in for them in 2021, and the year's target. */
export function landingRecords(): readonly CityRecord[] {
  return cast.filter(lands).flatMap((member) => {
    const luck = luckOf(SEED + cast.indexOf(member));
    const count = hasTwoHeads(member) ? luck.between(5, 6) : luck.between(4, 5);
    const made = Array.from({ length: count }, (_, n) => projectOf(member, n, count, luck)).flat();
    return [...made, targetOf(member, made, luck)];
  });
}

/** One project with its funds. The first was signed in 2020, the last in the autumn of 2021. */
function projectOf(member: Member, n: number, count: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const born = unit.from === undefined ? -4 : Number(unit.from.slice(5, 7));
  const month = born + Math.floor(((10 - born) * n) / (count - 1));
  const day = String(luck.between(3, 26)).padStart(2, "0");
  const on = calendar.nextWorkingDay(
    month < 1 ? `2020-${String(month + 12).padStart(2, "0")}-${day}` : `${monthOf(month)}-${day}`,
  );
  const never = luck.happens(habit.never);
  const registeredOn = addDays(on, luck.happens(habit.late) ? luck.between(95, 170) : luck.between(15, 75));
  const startedOn = luck.happens(habit.startedLate)
    ? addDays(addMonths(on, 6), luck.between(10, 120))
    : addDays(registeredOn, luck.between(25, 75));
  const plannedProduction = addMonths(startedOn, luck.between(3, 6));
  const productionOn = addDays(
    plannedProduction,
    luck.happens(habit.late) ? luck.between(15, 90) : -luck.between(0, 25),
  );
  const reached = never ? {} : { registeredOn, startedOn, productionOn };
  const project: CityRecord = {
    kind: "signed-project",
    id: `sp-${unit.id}-${n + 1}`,
    unitId: unit.id,
    contractNo: `云招〔${on.slice(0, 4)}〕${cast.indexOf(member) + 1}-${n + 1}号`,
    on,
    name: `${TRADES[luck.between(0, TRADES.length - 1)]}${PLACES[luck.between(0, PLACES.length - 1)]}`,
    contractAmount: 1000 * luck.between(6, hasTwoHeads(member) ? 60 : 30),
    plannedProduction,
    ...Object.fromEntries(Object.entries(reached).filter(([, date]) => date <= EXPORTED)),
    filedAt: calendar.addWorkingDays(on, luck.between(1, 4)),
  };
  return [project, ...(never ? [] : fundsOf(project, registeredOn, member, luck))];
}

/** Every second month after the registration some of the contract amount comes in. */
function fundsOf(
  project: CityRecord,
  registeredOn: string,
  { habit }: Member,
  luck: Luck,
): readonly CityRecord[] {
  const contract = Number(project.contractAmount);
  let sum = 0;
  return [1, 3, 5, 7, 9].flatMap((after) => {
    const month = addMonths(registeredOn, after).slice(0, 7);
    const amount = Math.floor((contract * luck.between(...habit.pace) * 8) / 10_000);
    sum += amount;
    if (month < "2021-01" || month > "2021-12") return [];
    const on = addDays(addMonths(`${month}-01`, 1), -1);
    return {
      kind: "funds-in-place",
      id: `${project.id.replace(/^sp-/, "sf-")}-${month.slice(5)}`,
      unitId: project.unitId,
      on,
      month,
      signedProjectId: project.id,
      amount,
      invested: Math.floor(sum * 0.9),
      filedAt: calendar.nextWorkingDay(addDays(on, luck.between(2, 5))),
    };
  });
}

/** What came in in the year is what the unit usually reaches of its target. */
function targetOf({ unit, habit }: Member, made: readonly CityRecord[], luck: Luck): CityRecord {
  const all = made.reduce(
    (sum, { kind, amount }) => sum + (kind === "funds-in-place" ? Number(amount) : 0),
    0,
  );
  const [least, most] = habit.reach;
  const on = unit.from ?? dayOf(1, 15);
  const value = 100 * Math.max(1, Math.round(all / luck.between(least, most)));
  return {
    kind: "target",
    id: `g-${unit.id}-inward`,
    unitId: unit.id,
    name: "inward-funds",
    year: 2021,
    value,
    on,
    filedAt: on,
  };
}
